"""The profile of a place, or the directory of all places. Reads top to bottom."""

import streamlit as st

from mapdata.profile import profile
from mapui import (
    address,
    captions,
    correction,
    data,
    directory,
    frame,
    legend,
    notices,
    partners,
    place_choice,
    place_map,
    profile_facts,
    timeline,
)
from mapui.i18n import tr
from mapui.site import NAME

place = place_choice.subject()
if place is None:
    frame.header(tr("Places"), tr("Indonesian local governments and their partners abroad"))
    notices.show(data.atlas().problems)
    if place_choice.unknown():
        st.info(tr("The address names a place that this data set does not have. These are the places that it has."))
    directory.show()
else:
    found = profile(data.atlas(), place)
    name, where = captions.name_of(found.place), captions.where(found.place)
    st.set_page_config(page_title=f"{name} · {NAME}")
    frame.header(name, where)
    place_choice.show(place)
    left, right = st.columns([7, 4], gap="medium")
    with left, st.container(key="place-map"):
        place_map.show(found)
    with right, st.container(key="place-facts"):
        st.html(profile_facts.facts_markup(found))
    legend.show()
    st.html(partners.sections_markup(found))
    left, right = st.columns([7, 4], gap="medium")
    left.html(timeline.markup(found))
    right.html(
        profile_facts.sectors_markup(found) + profile_facts.disagreements_markup(found) + directory.neighbours_markup(found)
    )
    correction.of_place(found)
frame.footer()
address.end()
