"""The panel of one place: all its partnerships that are shown, each a button, and the places that lie under the same dot."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from mapdata.filters.table import ALL
from mapdata.words.records import records
from mapui.frame import hyperlinks
from mapui.map import comparison
from mapui.parts.markup import escape, markdown_text
from mapui.reader import comparing, embedding, session
from mapui.reader.shown import Shown, touching
from mapui.words import captions, labels
from mapui.words.i18n import ntr, number, tr
from mapui.words.interface import ui

_NEAR_DEG = 0.6  # some 65 km: two dots that touch while the whole world is in view


def show(shown: Shown, place: str) -> None:
    """Draw the panel of a place."""
    name, where = captions.of_places(shown.atlas.everywhere.loc[[place]])[place]
    rows, everyone = touching(shown.rows, place), shown.atlas.partnerships
    count = ntr("{n} partnership shown", "{n} partnerships shown", len(rows)).format(n=number(len(rows)))
    within = everyone if shown.among is None else everyone[shown.among]  # a comparison is no filter and is not opened here
    hidden = len(touching(within, place)) - len(rows)
    if touching(everyone, place).empty:
        count = ui("none_of").format(places=captions.full_name(captions.rows_of(shown.atlas.everywhere, [place])[place]))
    st.html(
        f'<div class="pkk-heading"><h2>{escape(name)}</h2><p>{escape(where)}</p><p class="pkk-quiet">{count}</p>'
        f'<p class="pkk-ways">{hyperlinks.profile_anchor(place, name)}</p></div>'
    )
    st.button(ui("close"), key="close", on_click=session.select, args=(None,))
    if comparing.can_add(place):
        st.button(tr("Compare"), key="compare", on_click=comparison.add, args=(place,))
    if hidden and not embedding.locked():
        everything = replace(ALL, places=(place,))
        st.button(ui("hidden").format(n=number(hidden)), key="place-hidden", on_click=session.set_filters, args=(everything,))
    with st.container(key="place-links", gap="xxsmall"):
        for key, row in zip(rows.index, records(rows), strict=True):
            side = "partner" if row["local_place_id"] == place else "local"
            st.button(
                f"{markdown_text(captions.name(row, side))} · {captions.since(row)}",
                key=f"open-{key}",
                type="tertiary",
                on_click=session.select,
                args=(str(key),),
            )
    _near(shown, place)


def _near(shown: Shown, place: str) -> None:
    """Draw the places nearby, which the reader may have meant to choose."""
    near = _neighbours(shown, place)
    if near.empty:
        return
    title = tr("Also here")
    st.html(f"<h3>{title}</h3>")
    with st.container(key="place-near", horizontal=True, gap="xsmall"):
        for key, (name, _) in captions.of_places(near).items():
            text = markdown_text(f"{name} ({labels.label(labels.LEVELS, str(near.at[key, 'level']))})")
            st.button(text, key=f"near-{key}", type="tertiary", on_click=session.select, args=(None, key))


def _neighbours(shown: Shown, place: str) -> pd.DataFrame:
    drawn = {*shown.drawn["local_place_id"], *shown.drawn["partner_place_id"]} - {place}
    places = shown.atlas.everywhere
    lon, lat = (pd.to_numeric(places[axis], errors="coerce") for axis in ("lon", "lat"))
    apart = ((lon - lon[place]).abs() % 360 + (lat - lat[place]).abs()).where(places.index.isin(drawn))
    near: pd.DataFrame = places.loc[apart[apart < _NEAR_DEG].sort_values(kind="stable").index[:6]]
    return near
