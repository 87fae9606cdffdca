"""The headline: how many of the partnerships in this data set are shown. Never a national total."""

from dataclasses import replace

import streamlit as st

from mapdata.filters.facets import loosen, loosened
from mapdata.filters.filters import usually_hidden
from mapdata.filters.table import ALL
from mapui.filters import counts
from mapui.reader import data, embedding, findings, session
from mapui.reader.shown import Shown
from mapui.words import labels
from mapui.words.i18n import ntr, number, tr
from mapui.words.interface import ui


def show(shown: Shown) -> None:
    """Draw "<shown> / <total>", what the usual filters hide with the way to show it, and the way to what a search finds besides."""
    rows, hidden = shown.rows, shown.hidden_matches
    usually = usually_hidden(shown.filters)
    reason = f" <span>· {ui(usually)}</span>" if usually else ""
    st.html(
        f'<p class="pkk-count{" pkk-years" if shown.filters.years else ""}" role="status"><strong>{number(len(rows))} / {number(len(shown.atlas.partnerships))}</strong> '
        f"{ui('unit')}{reason}</p>{counts.styles(shown)}"
    )
    if usually and not {"statuses", "verifications"} & embedding.locked() and not embedding.hides("filters"):
        everything = replace(shown.filters, statuses=ALL.statuses, verifications=ALL.verifications)
        st.button(ui("show_all"), key="all", on_click=session.set_filters, args=(everything,))
    if hidden:
        message = ntr("Show {n} more match hidden by filters", "Show {n} more matches hidden by filters", hidden)
        everything = replace(ALL, q=shown.filters.q)
        st.button(message.format(n=number(hidden)), key="show_hidden", on_click=session.set_filters, args=(everything,))
    if rows.empty:
        _empty(shown)


def _empty(shown: Shown) -> None:
    """Say that nothing is left, and offer to open the filter that hides the most."""
    with st.container(key="empty", horizontal=True, vertical_alignment="center"):
        found = findings.answer(shown.filters)
        if found.present or not found.absent:  # of the absent ones the page says that they have none
            st.info(ui("none"))
        ways = loosen(shown.atlas.partnerships, shown.filters, data.searchable())
        for name, count in [way for way in ways if way[0] not in embedding.locked()][:3]:
            message = tr("Without the filter “{filter}”: {n}").format(filter=labels.label(labels.FILTERS, name), n=number(count))
            st.button(message, key=f"loosen-{name}", on_click=session.set_filters, args=(loosened(shown.filters, name),))
        st.button(ui("reset"), key="reset_empty", on_click=session.reset_filters)
