"""Files for the browser that are made from the data: fetched by URL, once, under a name that changes with their content."""

import datetime as dt
import json
from typing import Any

import streamlit as st

from mapdata.export.static_page import document
from mapdata.findings.sheet import sheet
from mapdata.words.countries import country_name
from mapdata.words.schema import GROUP_OF_SECTOR
from mapui.deck import government_features
from mapui.deck import network as features
from mapui.deck.colouring import COLOURINGS
from mapui.deck.palette import name_of
from mapui.deck.picture import picture
from mapui.parts import media
from mapui.reader import data, findings
from mapui.reader.suggested import suggested
from mapui.reader.today import today
from mapui.words import captions
from mapui.words.i18n import LANGUAGES, language


def deck(*, globe: bool, dark: bool) -> str:
    """Return the address of the description of the picture, see mapui.deck.picture."""
    return media.address(picture(globe=globe, dark=dark).to_json().encode(), "deck")


def network() -> str:
    """Return the address of every arc and every place, see mapui.deck.network."""
    return media.address(_network(data.version()), "network")


def arc_order() -> list[str]:
    """Return the ids of the partnerships in the order of that file, see mapui.deck.network.arc_order; not to be changed."""
    return _order(data.version())


def names() -> str:
    """Return the address of their words in the reader's language, see mapui.deck.network.names."""
    return media.address(_names(data.version(), language()), "names")


def governments() -> str:
    """Return the address of all local governments, see mapui.deck.government_features."""
    return media.address(_governments(data.version(), today(), language()), "governments")


def table() -> str:
    """Return the address of every row of the table, see mapdata.findings.sheet."""
    return media.address(_table(data.version()), "table")


def words() -> str:
    """Return the address of {"words": those of words.json, "countries": {code: {language: name}}}, in every language."""
    return media.address(_words(data.version()), "words")


def suggestions() -> str:
    """Return the address of what the search may suggest in the reader's language, see mapui.reader.suggested."""
    return media.address(_suggestions(data.version(), language()), "suggestions")


@st.cache_resource(max_entries=4, show_spinner=False)
def _network(version: data.Version) -> bytes:
    del version  # part of the cache's key only
    return _json(features.network(data.atlas().partnerships))


@st.cache_resource(max_entries=4, show_spinner=False)
def _order(version: data.Version) -> list[str]:
    del version
    return features.arc_order(data.atlas().partnerships)


@st.cache_resource(max_entries=4, show_spinner=False)
def _names(version: data.Version, lang: str) -> bytes:
    del version, lang  # the language is that of this run
    atlas = data.atlas()
    return _json(features.names(atlas.partnerships, captions.of_links(atlas.partnerships), captions.of_places(atlas.places)))


@st.cache_resource(max_entries=4, show_spinner=False)
def _governments(version: data.Version, day: dt.date, lang: str) -> bytes:
    del version, lang
    atlas = data.atlas()
    rows = captions.of_governments(atlas.everywhere.loc[atlas.governments.index], findings.reach(day))
    return _json(government_features.governments(atlas.governments, findings.reach(day), rows))


@st.cache_resource(max_entries=4, show_spinner=False)
def _table(version: data.Version) -> bytes:
    del version
    tones = {sector: name_of(COLOURINGS["sector"][group]) for sector, group in GROUP_OF_SECTOR.items()}
    return _json(sheet(data.atlas().partnerships) | {"tones": tones})


@st.cache_resource(max_entries=4, show_spinner=False)
def _words(version: data.Version) -> bytes:
    del version
    codes = sorted({*data.atlas().partnerships["partner_country"], "ID"})
    countries = {code: {each: country_name(code, each) for each in LANGUAGES} for code in codes}
    return _json({"words": document.words(), "countries": countries})


@st.cache_resource(max_entries=4, show_spinner=False)
def _suggestions(version: data.Version, lang: str) -> bytes:
    del version, lang  # the language is that of this run
    return _json(suggested(findings.directory()))


def _json(content: Any) -> bytes:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()
