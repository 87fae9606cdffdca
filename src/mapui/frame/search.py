"""The search at the head of the page: suggests places, partners and countries while the reader types (front/components/search.js)."""

from dataclasses import replace

import streamlit as st

from mapdata.filters.parameters import MAX_QUERY_LENGTH, plain_query
from mapui.parts.components import shared_component
from mapui.reader import data, embedding, files, findings, session
from mapui.words.i18n import language

_KEY = "search"


def show() -> None:
    """Draw the field; nothing where the address has locked the search or hidden the filters."""
    if "q" in embedding.locked() or embedding.hides("filters"):
        return
    shared_component("search", words=files.words(), found=files.suggestions(), lang=language())(
        key=_KEY,
        data={"q": session.filters().q, "longest": MAX_QUERY_LENGTH},
        on_place_change=_open_place,
        on_country_change=_choose_country,
        on_text_change=_ask,
    )


def filtering() -> None:
    """Draw the button that opens the filters where a small screen hides them (front/components/filtering.js); none to open, no button."""
    if not embedding.hides("filters"):
        shared_component("filtering", words=files.words(), lang=language())(key="filtering", data={})


# What a browser says is believed only when it names one of ours.


def _open_place() -> None:
    """Open the panel of a place; another place or text that was asked for before would leave nothing of it."""
    place = st.session_state[_KEY].place
    if isinstance(place, str) and place in findings.directory().index:
        session.set_filters(replace(session.filters(), q="", places=()))
        session.select(None, place)


def _choose_country() -> None:
    country = st.session_state[_KEY].country
    if isinstance(country, str) and country in data.choices()["countries"]:
        session.set_filters(replace(session.filters(), q="", places=(), countries=(country,)))
        session.select(None)


def _ask() -> None:
    text = st.session_state[_KEY].text
    if not isinstance(text, str):
        return
    session.set_filters(replace(session.filters(), q=plain_query(text)))
    if plain_query(text):
        session.select(None)  # the panel of something else would stand where the results are
