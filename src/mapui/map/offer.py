"""The offer of a profile: of the place that a search names, or that all results belong to."""

import streamlit as st

from mapdata.filters.search import named
from mapdata.findings.directory import directory
from mapui.frame import hyperlinks
from mapui.reader.shown import Shown
from mapui.words import captions


def show(shown: Shown) -> None:
    """Offer the profile of the place that a search names, or that all results belong to; nothing where that is no single one.

    Its box is always there: if what follows it moved up or down, the browser would make map and table anew, and the reader's
    camera and order of rows would be lost.
    """
    place = _meant(shown)
    with st.container(key="offer"):
        if place is not None:
            name = captions.of_places(shown.atlas.places.loc[[place]])[place][0]
            st.html(f'<p class="pkk-ways">{hyperlinks.profile_anchor(place, name)}</p>')


def _meant(shown: Shown) -> str | None:
    places = directory(shown.atlas)
    exact = named(places, shown.filters.q)
    if len(exact) == 1:
        return exact[0]
    local = shown.rows["local_place_id"].unique()
    return str(local[0]) if len(local) == 1 and local[0] in places.index else None
