"""The headline: how many of the partnerships in this data set are shown, and what is hidden. Never a national total."""

from dataclasses import replace
from typing import Any, Final

import streamlit as st

from mapdata.filters.apart import KINDS, Parts, is_on, kinds, parts, switched
from mapdata.filters.facets import loosen, loosened
from mapdata.filters.table import ALL, Filters
from mapui.filters import counts
from mapui.filters.chips import chips
from mapui.parts.components import shared_component
from mapui.reader import data, embedding, files, findings, session
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import language, listed, ntr, number, tr
from mapui.words.interface import ui

_KEY: Final = "parts"


def show(shown: Shown) -> None:
    """Draw "<shown> / <total>", what is hidden with its switches, a sentence, and the way to what a search finds besides."""
    rows, hidden = shown.rows, shown.hidden_matches
    st.html(
        f'<p class="pkk-count{" pkk-years" if shown.filters.years else ""}"><strong>{number(len(rows))} / {number(len(shown.atlas.partnerships))}</strong> '
        f"{ui('unit')}</p>{counts.styles(shown)}"
    )
    counted = parts(shown.atlas.partnerships, shown.filters, data.searchable(), shown.among)
    shared_component("parts", words=files.words(), lang=language())(
        key=_KEY, data=_said(shown, counted), on_switched_change=_switch
    )
    if hidden:
        message = ntr("Show {n} more match hidden by filters", "Show {n} more matches hidden by filters", hidden)
        everything = replace(ALL, q=shown.filters.q)
        st.button(message.format(n=number(hidden)), key="show_hidden", on_click=_put, args=(everything,))
    if rows.empty:
        _empty(shown)


def _said(shown: Shown, found: Parts) -> dict[str, Any]:
    """Return what front/shared/parts.js draws; a kind that the data set does not have is left out."""
    filters = shown.filters
    everything = kinds(shown.atlas.partnerships)
    there = [kind for kind in KINDS if everything[kind]]
    free = [kind for kind in there if _is_free(kind)]
    texts = [chip.text for chip in chips(filters, shown.atlas.everywhere) if chip.key != "undated"]
    if shown.compared:
        texts.append(tr("only {places}").format(places=listed(captions.of_compared(shown.atlas.everywhere, shown.compared))))
    return {
        "shown": found.shown,
        "hidden": found.hidden,
        "switches": {kind: is_on(filters, kind) for kind in free},
        "fixed": [kind for kind in there if kind not in free],
        "years": filters.years,
        "undated": filters.undated,
        "filters": texts,
    } | ({"running": True} if filters.year_reading == "in_force" else {})


def _is_free(kind: str) -> bool:
    """Return whether the reader may switch a kind on and off."""
    return KINDS[kind][0] not in embedding.locked() and not embedding.hides("filters")


def _switch() -> None:
    """Show or hide the kind that the reader chose; what a browser says is believed only when it names one of ours."""
    kind, filters = st.session_state[_KEY].switched, session.filters()
    if kind in tuple(KINDS) and _is_free(kind):
        _put(switched(filters, kind, on=not is_on(filters, kind)))


def _put(wanted: Filters) -> None:
    """Put the filters at what is wanted; on the map the headline is a fragment, and the filters beside it have to follow."""
    session.set_filters(wanted)
    st.rerun("app")


def _reset() -> None:
    session.reset_filters()
    st.rerun("app")


def _empty(shown: Shown) -> None:
    """Say that nothing is left, and offer to open the filter that hides the most."""
    with st.container(key="empty", horizontal=True, vertical_alignment="center"):
        found = findings.answer(shown.filters)
        if found.present or not found.absent:  # of the absent ones the page says that they have none
            st.info(ui("none"))
        ways = loosen(shown.atlas.partnerships, shown.filters, data.searchable(), shown.among)
        for name, count in [way for way in ways if way[0] not in embedding.locked()][:3]:
            message = tr("Without the filter “{filter}”: {n}").format(filter=labels.label(labels.FILTERS, name), n=number(count))
            st.button(message, key=f"loosen-{name}", on_click=_put, args=(loosened(shown.filters, name),))
        st.button(ui("reset"), key="reset_empty", on_click=_reset)
