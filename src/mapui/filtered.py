"""The frame of a page that shows what the filters leave, other than the map: sidebar, title, headline and chips."""

import streamlit as st

from mapui import chips, filter_bar, frame, headline, more_filters, year_bar
from mapui.view import View, current


def begin(title: str, subtitle: str = "") -> View:
    """Draw the filters in the sidebar and the head of the page; return what the filters leave.

    Args:
        title: plain text.
        subtitle: plain text under it.
    """
    frame.header(title, subtitle)
    with st.sidebar:
        slots = filter_bar.show()
    if slots.years is not None:
        with slots.years:
            year_bar.slider()
    view = current()
    more_filters.show(slots.more, view)
    with st.container(key="headline"):
        headline.show(view)
    chips.show(view)
    return view
