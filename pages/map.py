"""The map: headline, arcs, panel, legend, table. Reads top to bottom.

What follows the years is drawn by a fragment into the places kept for it, so that a move of the slider sends that and
nothing else.
"""

import streamlit as st

from mapui import (
    address,
    camera,
    chart,
    chips,
    data,
    filter_bar,
    frame,
    headline,
    legend,
    more_filters,
    notices,
    panel,
    place_choice,
    play,
    results,
    session,
    year_bar,
)
from mapui.i18n import tr
from mapui.view import current

play.step()
frame.header(subtitle=tr("Partnerships of Indonesian local governments abroad"))
with st.sidebar:
    slots = filter_bar.show()
notices.show(data.atlas().problems)
headline_slot = st.container(key="headline")
place_choice.offer(current())
chips.show(current())
left, right = st.columns([7, 3], gap="medium")
with left, st.container(key="map"):
    map_slot = st.container()
    camera.show(current())
with right, st.container(key="detail"):
    panel.show(current())
legend.show()
with st.container(key="results"):
    results.heading()
    results_slot = st.container()
frame.footer()


@st.fragment
def follow_the_years() -> None:
    """Draw what the years decide."""
    session.resume()
    with slots.years:
        year_bar.slider()
    view = current()
    if view.link != session.link():
        session.select(None)  # hidden by the new years; the panel has to change too
        st.rerun()
    with headline_slot:
        headline.show(view)
    with map_slot:
        chart.show(view)
    with results_slot:
        results.show(view)
    more_filters.show(slots.more, view)
    address.end()


follow_the_years()
play.tick()
