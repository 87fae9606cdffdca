"""The four steps of the page: their headings, and the one line of a step in which nothing is to be done."""

from typing import Final

import streamlit as st

from mapui.parts.markup import escape
from mapui.words.i18n import marked, tr

TITLES: Final = (marked("File"), marked("Headings"), marked("Corrections"), marked("Result"))


def head(step: int) -> None:
    """Draw the heading of a step, counted from 1."""
    title = escape(tr(TITLES[step - 1]))
    st.html(f'<h2 class="pkk-part pkk-step"><span class="pkk-number">{step}</span> {title}</h2>')


def nothing_to_do(words: str) -> None:
    """Draw the line of a step that is done."""
    st.html(f'<p class="pkk-done">{escape(words)}</p>')
