"""The profile of a place, or the directory of all places. Reads top to bottom."""

import streamlit as st

from mapui.frame import legend, notices, page, report
from mapui.frame.site import NAME
from mapui.place import choice, directory, facts, partners, searches, small_map, timeline
from mapui.reader import address, data, findings
from mapui.words import captions
from mapui.words.i18n import tr

place = choice.subject()
if place is None:
    page.header(tr("Places"), tr("Indonesian local governments and their partners abroad"))
    notices.show(data.atlas().problems)
    if choice.unknown():
        st.info(tr("This data set does not have the place in the address. These are the places it has."))
    directory.show()
else:
    found = findings.profile(place)
    name, where = captions.name_of(found.place), captions.where(found.place)
    st.set_page_config(page_title=f"{name} · {NAME}")
    page.header(name, where)
    choice.show(place)
    left, right = st.columns([7, 4], gap="medium")
    with right, st.container(key="place-facts"):
        st.html(facts.facts_markup(found))
    if found.partnerships.empty:
        left.html(searches.nothing_markup(found) + directory.neighbours_markup(found) + searches.markup(found))
        report.of_missing(found)
    else:
        with left, st.container(key="place-map"):
            small_map.show(found)
        legend.show()
        st.html(partners.sections_markup(found))
        left, right = st.columns([7, 4], gap="medium")
        left.html(timeline.markup(found) + searches.markup(found))
        right.html(facts.sectors_markup(found) + facts.disagreements_markup(found) + directory.neighbours_markup(found))
        report.of_place(found)
page.footer()
address.end()
