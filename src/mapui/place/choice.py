"""Which place a profile is of: the first place that is filtered by; a list with a search chooses another."""

from dataclasses import replace

import streamlit as st

from mapui.frame import hyperlinks
from mapui.reader import comparing, data, findings, session
from mapui.words import captions
from mapui.words.i18n import tr

_KEY = "place-choice"


def subject() -> str | None:
    """Return the id of the place that the address asks for, None where it asks for none that we know."""
    return next((place for place in session.filters().places if place in data.atlas().everywhere.index), None)


def unknown() -> bool:
    """Return whether the address asks for places, and for none that we know."""
    return subject() is None and any(st.query_params.get_all("place"))


def show(place: str) -> None:
    """Draw the list of places and the ways from here to the directory and to the map."""
    places = data.atlas().everywhere.loc[list(dict.fromkeys([*map(str, findings.directory().index), place]))]
    words = {key: " · ".join(filter(None, both)) for key, both in captions.of_places(places).items()}
    keys = sorted(words, key=lambda key: words[key].casefold())
    st.session_state[_KEY] = place
    with st.container(key="place-tools", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.selectbox(tr("Another place"), keys, key=_KEY, format_func=words.__getitem__, on_change=_chosen)
        ways = [hyperlinks.anchor(hyperlinks.to_map_of(place), tr("Show on the large map"))]
        if comparing.can_add(place):
            ways.append(hyperlinks.anchor(hyperlinks.to_comparison(place), tr("Compare")))
        ways.append(hyperlinks.anchor(hyperlinks.to_directory(), tr("All places")))
        st.html(f'<nav class="pkk-ways">{"".join(ways)}</nav>', width="content")


def _chosen() -> None:
    place = st.session_state[_KEY]
    if place in data.atlas().everywhere.index:
        session.set_filters(replace(session.filters(), q="", places=(place,)))
