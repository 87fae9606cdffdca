"""Which place a profile is of: the first place that is filtered by; a list with a search chooses another."""

from dataclasses import replace

import streamlit as st

from mapdata.filters.search import named
from mapdata.findings.directory import directory
from mapui.frame import links
from mapui.reader import data, session
from mapui.reader.shown import View
from mapui.words import captions
from mapui.words.i18n import tr

_KEY = "place-choice"


def subject() -> str | None:
    """Return the id of the place that the address asks for, None where it asks for none that we know."""
    return next((place for place in session.filters().places if place in data.atlas().places.index), None)


def unknown() -> bool:
    """Return whether the address asks for places, and for none that we know."""
    return subject() is None and any(st.query_params.get_all("place"))


def show(place: str) -> None:
    """Draw the list of places and the ways from here to the directory and to the map."""
    places = directory(data.atlas())
    words = {key: " · ".join(filter(None, both)) for key, both in captions.of_places(data.atlas().places).items()}
    keys = sorted({*map(str, places.index), place}, key=lambda key: words[key].casefold())
    st.session_state[_KEY] = place
    with st.container(key="place-tools", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.selectbox(tr("Another place"), keys, key=_KEY, format_func=words.__getitem__, on_change=_chosen)
        ways = (
            links.anchor(links.to_map_of(place), tr("Show on the large map")),
            links.anchor(links.to_directory(), tr("All places")),
        )
        st.html(f'<nav class="pkk-ways">{"".join(ways)}</nav>', width="content")


def offer(view: View) -> None:
    """Offer the profile of the place that a search names, or that all results belong to; nothing where that is no single one.

    Its box is always there: if what follows it moved up or down, the browser would make map and table anew, and the reader's
    camera and order of rows would be lost.
    """
    place = _meant(view)
    with st.container(key="offer"):
        if place is not None:
            name = captions.of_places(view.atlas.places.loc[[place]])[place][0]
            st.html(f'<p class="pkk-ways">{profile_link(place, name)}</p>')


def profile_link(place: str, name: str) -> str:
    """Return a link that says "Profile of Bandung"."""
    return links.anchor(links.to_profile(place), tr("Profile of {place}").format(place=name))


def _meant(view: View) -> str | None:
    places = directory(view.atlas)
    exact = named(places, view.filters.q)
    if len(exact) == 1:
        return exact[0]
    local = view.shown["local_place_id"].unique()
    return str(local[0]) if len(local) == 1 and local[0] in places.index else None


def _chosen() -> None:
    place = st.session_state[_KEY]
    if place in data.atlas().places.index:
        session.set_filters(replace(session.filters(), q="", places=(place,)))
