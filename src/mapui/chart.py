"""The map on the page: the picture of mapui.deck, its clicks, and its words for those who cannot see it."""

import pandas as pd
import streamlit as st

from mapdata.filters import Filters
from mapdata.tables import records
from mapui import data, labels, session
from mapui.deck.camera import HOME, INDONESIA, View, frame, moved
from mapui.deck.picking import picked_id
from mapui.deck.picture import picture
from mapui.deck.records import Record, arc_records, place_records
from mapui.i18n import country_name, language, tr

HEIGHT_PX = 560
_CHART, _GENERATION, _CAMERA = "chart", "_generation", "_camera"


def show(shown: pd.DataFrame, filters: Filters, link: str | None) -> None:
    """Draw the map of the partnerships shown, the selected one among them."""
    partnerships = data.atlas().partnerships
    drawn = shown[shown["located"]]
    if link is not None and link not in drawn.index and partnerships.at[link, "located"]:
        drawn = pd.concat([drawn, partnerships.loc[[link]]])
    dark, colouring = session.dark(), session.colouring()
    arcs = arc_records(drawn, _captions(drawn), filters.sectors, link, colouring, dark=dark)
    chosen = drawn[drawn.index == link]
    deck = picture(
        arcs=arcs,
        places=place_records(drawn, {}),
        selected=arc_records(chosen, _captions(chosen), filters.sectors, link, colouring, dark=dark),
        selected_places=place_records(chosen, _names(chosen)),
        generation=st.session_state.setdefault(_GENERATION, 0),
        view=_view(),
        dark=dark,
    )
    with st.container(key="map"):
        st.pydeck_chart(
            deck,
            key=_CHART,
            height=HEIGHT_PX,
            on_select=_picked,
            selection_mode="single-object",
            alt=_text_alternative(shown, len(drawn)),
        )
        _camera_buttons(arcs, link)


def _picked() -> None:
    """Open the panel of the arc that was clicked, and have the browser forget the click (see picture.picture)."""
    chart = st.session_state.get(_CHART)
    link = picked_id({"objects": dict(chart.selection.objects)} if chart else {}, frozenset(data.atlas().partnerships.index))
    if link is not None:
        session.select(link)
        st.session_state[_GENERATION] = st.session_state.get(_GENERATION, 0) + 1


def _camera_buttons(arcs: list[Record], link: str | None) -> None:
    """Draw the buttons that move the camera; they lie on the map."""
    views = [("all", tr("Whole world"), HOME), ("indonesia", "Indonesia", INDONESIA)]
    views += [("link", tr("This partnership"), frame(arc["path"])) for arc in arcs if arc["id"] == link]
    with st.container(key="camera", horizontal=True, gap="small"):
        for key, name, view in views:
            st.button(name, key=f"camera-{key}", on_click=_look_at, args=(view,))


def _look_at(view: View) -> None:
    st.session_state[_CAMERA] = (view, st.session_state.get(_CAMERA, (HOME, 0))[1] + 1)


def _view() -> View:
    return moved(*st.session_state.get(_CAMERA, (HOME, 0)))


def _captions(rows: pd.DataFrame) -> dict[str, tuple[str, str]]:
    return {
        str(key): (labels.title(row), f"{country_name(row['partner_country'])} · {labels.since(row)}")
        for key, row in zip(rows.index, records(rows), strict=True)
    }


def _names(rows: pd.DataFrame) -> dict[str, str]:
    name = f"name_{language()}"
    return {row[f"{side}_place_id"]: row[f"{side}_{name}"] for row in records(rows) for side in ("local", "partner")}


def _text_alternative(shown: pd.DataFrame, drawn: int) -> str:
    return tr(
        "Map of {drawn} partnerships as arcs between {places} Indonesian places and {countries} countries. The table below the map holds the same data."
    ).format(drawn=drawn, places=shown["local_place_id"].nunique(), countries=shown["partner_country"].nunique())
