"""The head of the map page: with the filters in the sidebar, or in one line where another page frames ours."""

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapui.filters import bar, counts
from mapui.filters.bar import Slots
from mapui.frame import page
from mapui.reader import embedding
from mapui.words.interface import ui


@dataclass(frozen=True, slots=True)
class Head:
    """Places for what follows the years: the headline, None where it does not stand here, and in the filters, None where hidden."""

    headline: DeltaGenerator | None
    slots: Slots | None


def show() -> Head:
    """Draw the title, the tools and the filters."""
    if embedding.embedded():
        return _one_line()
    with st.sidebar:  # first, because it moves the page aside
        slots = _filters(searches=False)
    page.header(rules=counts.rules(), searches=True)
    return Head(None, slots)


def _one_line() -> Head:
    page.styles(counts.rules())
    with st.container(key="header", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        headline = st.container(key="headline", width="content")
        with st.container(key="header-tools", horizontal=True, vertical_alignment="center", width="content", gap="small"):
            if not embedding.hides("language"):
                page.language_switch(short=True)
            slots = None
            if not embedding.hides("filters"):
                with st.popover(ui("filters"), key="filters-box"):
                    slots = _filters()
            page.share()
    return Head(headline, slots)


def _filters(*, searches: bool = True) -> Slots | None:
    return None if embedding.hides("filters") else bar.show(playable=True, searches=searches)
