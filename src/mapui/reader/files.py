"""Files for the browser that are made from the data: fetched by URL, once, under a name that changes with their content."""

import streamlit as st
from streamlit.runtime import get_instance

from mapui.deck.features import arcs_json, hits_json
from mapui.deck.place_features import places_json
from mapui.map import rows
from mapui.reader import data
from mapui.words import captions
from mapui.words.i18n import language


def arcs(colouring: str, *, globe: bool, dark: bool) -> str:
    """Return the address of every arc, see mapui.deck.features.arcs_json."""
    return _address(_arcs(data.version(), colouring, globe, dark), "arcs")


def hits(*, globe: bool) -> str:
    """Return the address of what is clicked of the arcs, see mapui.deck.features.hits_json."""
    return _address(_hits(data.version(), language(), globe), "hits")


def places(*, globe: bool) -> str:
    """Return the address of every place, see mapui.deck.place_features.places_json."""
    return _address(_places(data.version(), language(), globe), "places")


def chosen(content: bytes) -> str:
    """Return the address of the selected arc, see mapui.deck.chosen.chosen_json."""
    return _address(content, "chosen")


def table() -> str:
    """Return the address of every row of the table, see mapui.map.rows."""
    return _address(_table(data.version(), language()), "table")


def _address(content: bytes, name: str) -> str:
    """Keep a file in memory for this session and return its address, relative to the page.

    Streamlit's own store of media files holds it (as it does for st.image); it drops a file that no session shows any
    more, so every run that shows it has to ask.
    """
    url: str = get_instance().media_file_mgr.add(content, "application/json", coordinates=f"file.{name}")
    return url.lstrip("/")


@st.cache_resource(max_entries=20, show_spinner=False)
def _arcs(version: data.Version, colouring: str, globe: bool, dark: bool) -> bytes:
    del version  # part of the cache's key only
    return arcs_json(data.atlas().partnerships, colouring, globe=globe, dark=dark)


@st.cache_resource(max_entries=4, show_spinner=False)
def _hits(version: data.Version, lang: str, globe: bool) -> bytes:
    del version, lang  # the language is that of this run
    partnerships = data.atlas().partnerships
    return hits_json(partnerships, captions.of_links(partnerships), globe=globe)


@st.cache_resource(max_entries=4, show_spinner=False)
def _places(version: data.Version, lang: str, globe: bool) -> bytes:
    del version, lang
    atlas = data.atlas()
    return places_json(atlas.partnerships, captions.of_places(atlas.places), globe=globe)


@st.cache_resource(max_entries=4, show_spinner=False)
def _table(version: data.Version, lang: str) -> bytes:
    del version, lang
    return rows.rows_json(data.atlas().partnerships)
