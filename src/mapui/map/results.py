"""The table twin of the map: the same partnerships in words, sortable, and each opens its panel.

The rows come by URL, once (mapdata.findings.sheet); a change of filters sends only which of them are shown.
"""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapui.deck.bits import packed
from mapui.map import story
from mapui.parts.components import shared_component
from mapui.reader import data, embedding, files, session
from mapui.reader.shown import Shown
from mapui.words.i18n import language, tr
from mapui.words.interface import ui

_KEY = "table"


def place() -> DeltaGenerator:
    """Draw the title and the choice between list and table; return the place for the results."""
    with st.container(key="results"):
        with st.container(key="results-head", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html(f"<h2>{ui('results')}</h2>", width="content")
            if not embedding.embedded():
                st.toggle(tr("As a table"), key=session.TABLE, width="content")
        if not embedding.embedded():
            story.entry()
        if not session.listed():
            hint = tr("Click a row, or press Enter on it, to open its details. Click a column heading to sort.")
            st.html(f'<p class="pkk-quiet pkk-hint">{hint}</p>')
        return st.container()


def show(shown: Shown) -> None:
    """Draw the results."""
    shared_component("results", sheet=files.table(), words=files.words(), lang=language())(
        key=_KEY,
        data={
            "shown": packed(shown.atlas.partnerships.index.isin(shown.rows.index)),
            **({"chosen": shown.link} if shown.link else {}),
        },
        on_opened_change=_opened,
    )


def _opened() -> None:
    """Open the row that the reader chose; what a browser says is believed only when it names one of ours."""
    link = st.session_state[_KEY].opened
    if isinstance(link, str) and link in data.atlas().partnerships.index:
        session.select(link)
        st.rerun("app")
