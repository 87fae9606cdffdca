"""The frame of a page that shows what the filters leave, other than the map: sidebar, title, headline and chips."""

import streamlit as st

from mapui.filters import bar, chips, counts, headline, more, years
from mapui.frame import page
from mapui.reader.shown import Shown, current


def begin(title: str, subtitle: str = "") -> Shown:
    """Draw the filters in the sidebar and the head of the page; return what the filters leave.

    Args:
        title: plain text.
        subtitle: plain text under it.
    """
    with st.sidebar:  # first, because it moves the page aside
        slots = bar.show()
    page.header(title, subtitle, rules=counts.rules())
    if slots.years is not None:
        with slots.years:
            years.slider()
    shown = current()
    more.show(slots.more, shown)
    with st.container(key="headline"):
        headline.show(shown)
    chips.show(shown)
    return shown
