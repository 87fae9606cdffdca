"""The map: headline, arcs, panel, legend, table. Reads top to bottom.

What follows the years is drawn by a fragment into the places kept for it, so that a move of the slider sends that and
nothing else.
"""

import streamlit as st

from mapui.filters import chips, headline, more, years
from mapui.frame import legend, notices, page
from mapui.map import cameras, chart, comparison, offer, panel, reach, results, sheet, side_by_side, story, top
from mapui.reader import address, embedding, session
from mapui.reader.shown import current

head = top.show()
shown = current(comparing=True)
notices.show(shown.atlas.problems)
listed = session.listed()
results_slot = None
with st.container(key="stage"):
    with st.container(key="told"):
        sheet.show(shown)
        headline_slot = head.headline or st.container(key="headline")
        offer.show(shown)
        chips.show(shown)
        comparison.show()
    with st.container(key="map"):
        map_slot = st.container()
        cameras.show(shown)
        if not embedding.hides("legend"):
            legend.show(*comparison.colours(shown))
        years.strip()
    with st.container(key="side"):
        story.show()
        with st.container(key="detail"):
            panel.show(shown)
        if listed:
            results_slot = results.place()
side_by_side_slot = st.container()
if not embedding.hides("legend"):
    reach.switch()
if embedding.embedded():
    page.footer()
if not listed and not embedding.hides("results"):
    results_slot = results.place()
if not embedding.embedded():
    page.footer()


of_this_run = [shown]  # taken by the fragment when it runs with the whole page, so that nothing is worked out twice


@st.fragment
def follow_the_years() -> None:
    """Draw what the years decide."""
    session.resume()
    if head.slots and head.slots.years:
        with head.slots.years:
            years.slider()
    shown = of_this_run.pop() if of_this_run else current(comparing=True)
    if shown.link != session.link():
        session.select(None)  # hidden by the new years; the panel has to change too
        st.rerun()
    with headline_slot:
        headline.show(shown)
    with map_slot:
        chart.show(shown)
    if results_slot:
        with results_slot:
            results.show(shown)
    with side_by_side_slot:
        side_by_side.show(shown)
    if head.slots:
        more.show(head.slots.more, shown)
    address.end()


follow_the_years()
