"""The four steps of the page: their headings, and the one line of a step in which nothing is to be done."""

from typing import Final

import streamlit as st

from mapui.parts.markup import escape
from mapui.words.i18n import marked, ntr, number, tr

TITLES: Final = (marked("File"), marked("Headings"), marked("Corrections"), marked("Result"))


def head(step: int) -> None:
    """Draw the heading of a step, counted from 1."""
    title = escape(tr(TITLES[step - 1]))
    st.html(f'<h2 class="pkk-part pkk-step"><span class="pkk-number">{step}</span> {title}</h2>')


def outline() -> None:
    """Draw what the steps are, before there is a file."""
    items = "".join(f"<li>{escape(tr(title))}</li>" for title in TITLES)
    st.html(f'<ol class="pkk-outline">{items}</ol>')


def usable(good: int, rows: int) -> None:
    """Say how many rows of the file can be used, where that is not all of them."""
    if good == rows:
        return
    if good:
        words = ntr(
            "{good} of {n} row can be used. The others need corrections in step 3.",
            "{good} of {n} rows can be used. The others need corrections in step 3.",
            rows,
        )
        st.warning(words.format(good=number(good), n=number(rows)))
    else:
        st.warning(
            tr(
                "No row can be used yet. Each needs both places, their levels and the country of the partner: choose their headings "
                "in step 2, or fill in the cells in step 3."
            )
        )


def nothing_to_do(words: str) -> None:
    """Draw the line of a step that is done."""
    st.html(f'<p class="pkk-done">{escape(words)}</p>')
