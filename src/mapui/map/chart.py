"""The map on the page: the picture of mapui.deck, its clicks, and its words for those who cannot see it."""

import streamlit as st

from mapdata.atlas.lanes import lanes
from mapdata.words.records import records
from mapui.deck.chosen import chosen_json
from mapui.deck.colouring import arc_colours
from mapui.deck.features import arc_path
from mapui.deck.labelling import labelled
from mapui.deck.picking import picked
from mapui.deck.picture import Scene, picture
from mapui.deck.shading import arc_shading, mask, place_shading, shown_links
from mapui.map import camera_buttons
from mapui.reader import data, files, session
from mapui.reader.screen import screen
from mapui.reader.shown import Shown, touching
from mapui.words import captions
from mapui.words.i18n import ntr, tr

HEIGHT_PX = 560
_CHART = "chart"


def show(shown: Shown) -> None:
    """Draw the map of what is shown, the selected partnership among it."""
    st.pydeck_chart(
        picture(_scene(shown), camera_buttons.current()),
        key=_CHART,
        height=HEIGHT_PX,
        on_select=_picked,
        selection_mode="single-object",
        alt=_text_alternative(shown),
    )


def _picked() -> None:
    """Open the panel of what was clicked."""
    chart = st.session_state.get(_CHART)
    atlas = data.atlas()
    selection = {"objects": dict(chart.selection.objects)} if chart else {}
    link, place = picked(selection, frozenset(atlas.partnerships.index), frozenset(atlas.everywhere.index))
    if link is not None or place is not None:
        session.select(link, place, by_map=True)
        st.rerun("app")


def _scene(shown: Shown) -> Scene:
    partnerships, drawn, dark, globe = shown.atlas.partnerships, shown.drawn.index, session.dark(), session.globe()
    colouring, ends = session.colouring(), _ends(shown)
    chosen = touching(shown.drawn, shown.focus).index if shown.focus else [shown.link] if shown.link else None
    return Scene(
        arcs_url=files.arcs(colouring, globe=globe, dark=dark),
        hits_url=files.hits(globe=globe),
        places_url=files.places(globe=globe),
        arcs=arc_shading(partnerships, drawn, colouring, shown.filters.sectors, chosen, dark=dark),
        places=place_shading(partnerships, drawn, ends),
        labelled=_labelled(shown, ends),
        chosen_url=_chosen_url(shown),
        governments_url=files.governments(globe=globe) if session.governments() else "",
        generation=session.generation(),
        plans=bool(shown.drawn["planned"].any()),
        globe=globe,
        dark=dark,
        touch=screen().touch,
    )


def _labelled(shown: Shown, ends: list[str]) -> str:
    """Return the mask of the places with a label."""
    places = shown_links(shown.atlas.partnerships, shown.drawn.index)
    names = captions.of_places(shown.atlas.everywhere.loc[places.index])
    where = places.assign(name=[names[str(key)][0] for key in places.index])
    return mask(places.index.isin(labelled(where, camera_buttons.framed(), screen(), ends, globe=session.globe())))


def _ends(shown: Shown) -> list[str]:
    """Return the places that stand out: the selected one, or those of the selected partnership."""
    if shown.focus:
        return [shown.focus]
    if shown.link is None:
        return []
    return [str(shown.atlas.partnerships.at[shown.link, f"{side}_place_id"]) for side in ("local", "partner")]


def _chosen_url(shown: Shown) -> str:
    """Return the address of the selected arc in its own colour; "" where none is selected, or it is not on the map."""
    row = shown.drawn[shown.drawn.index == shown.link]
    if row.empty:
        return ""
    lane = lanes(shown.atlas.partnerships)[str(shown.link)]
    (colour,) = arc_colours(row, session.colouring(), shown.filters.sectors, dark=session.dark())
    return files.chosen(chosen_json(arc_path(records(row)[0], lane, globe=session.globe()), colour))


def _text_alternative(shown: Shown) -> str:
    """Say in words what the picture shows: how many, of whom, and when."""
    drawn, places, countries = len(shown.drawn), shown.drawn["local_place_id"].nunique(), shown.drawn["partner_country"].nunique()
    parts = (
        ntr("Map of {n} partnership", "Map of {n} partnerships", drawn).format(n=drawn),
        ntr("{n} Indonesian place", "{n} Indonesian places", places).format(n=places),
        ntr("{n} partner country", "{n} partner countries", countries).format(n=countries),
    )
    words = ", ".join(parts)
    if shown.filters.years is None:
        return words
    reading = tr("begun {first}–{last}") if shown.filters.year_reading == "signed" else tr("in force {first}–{last}")
    first, last = shown.filters.years
    return f"{words}, {reading.format(first=first, last=last)}"
