"""The head of the map page: with the filters in the sidebar, or in one line where another page frames ours."""

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapui import embedding, filter_bar, frame
from mapui.filter_bar import Slots
from mapui.i18n import tr


@dataclass(frozen=True, slots=True)
class Head:
    """Places for what follows the years: the headline, and in the filters, None where they are hidden."""

    headline: DeltaGenerator
    slots: Slots | None


def show() -> Head:
    """Draw the title, the tools and the filters."""
    if embedding.framed():
        return _one_line()
    frame.header(subtitle=tr("Partnerships of Indonesian local governments abroad"))
    with st.sidebar:
        slots = _filters()
    return Head(st.container(key="headline"), slots)


def _one_line() -> Head:
    frame.styles()
    with st.container(key="header", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        headline = st.container(key="headline", width="content")
        with st.container(key="header-tools", horizontal=True, vertical_alignment="center", width="content", gap="small"):
            if not embedding.hides("language"):
                frame.language_switch(short=True)
            slots = None
            if not embedding.hides("filters"):
                with st.popover(tr("Filters"), key="filters-box"):
                    slots = _filters()
            frame.share()
    return Head(headline, slots)


def _filters() -> Slots | None:
    return None if embedding.hides("filters") else filter_bar.show(playable=True)
