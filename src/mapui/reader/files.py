"""Files for the browser that are made from the data: fetched by URL, once, under a name that changes with their content."""

import datetime as dt
import json
from typing import Any

import streamlit as st

from mapdata.export.static_page import document
from mapdata.findings.sheet import sheet
from mapdata.words.countries import country_name
from mapui.deck.features import arcs_json, hits_json
from mapui.deck.government_features import governments_json
from mapui.deck.place_features import places_json
from mapui.parts import media
from mapui.reader import data, findings
from mapui.reader.today import today
from mapui.words import captions
from mapui.words.i18n import LANGUAGES, language


def arcs(colouring: str, *, globe: bool, dark: bool) -> str:
    """Return the address of every arc, see mapui.deck.features.arcs_json."""
    return media.address(_arcs(data.version(), colouring, globe, dark), "arcs")


def hits(*, globe: bool) -> str:
    """Return the address of what is clicked of the arcs, see mapui.deck.features.hits_json."""
    return media.address(_hits(data.version(), language(), globe), "hits")


def places(*, globe: bool) -> str:
    """Return the address of every place, see mapui.deck.place_features.places_json."""
    return media.address(_places(data.version(), language(), globe), "places")


def governments(*, globe: bool) -> str:
    """Return the address of all local governments, see mapui.deck.government_features.governments_json."""
    return media.address(_governments(data.version(), today(), language(), globe), "governments")


def chosen(content: bytes) -> str:
    """Return the address of the selected arc, see mapui.deck.chosen.chosen_json."""
    return media.address(content, "chosen")


def table() -> str:
    """Return the address of every row of the table, see mapdata.findings.sheet."""
    return media.address(_table(data.version()), "table")


def words() -> str:
    """Return the address of {"words": those of words.json, "countries": {code: {language: name}}}, in every language."""
    return media.address(_words(data.version()), "words")


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
def _governments(version: data.Version, day: dt.date, lang: str, globe: bool) -> bytes:
    del version, lang
    atlas = data.atlas()
    rows = captions.of_governments(atlas.everywhere.loc[atlas.governments.index], findings.reach(day))
    return governments_json(atlas.governments, findings.reach(day), rows, globe=globe)


@st.cache_resource(max_entries=4, show_spinner=False)
def _table(version: data.Version) -> bytes:
    del version
    return _json(sheet(data.atlas().partnerships))


@st.cache_resource(max_entries=4, show_spinner=False)
def _words(version: data.Version) -> bytes:
    del version
    codes = sorted({*data.atlas().partnerships["partner_country"], "ID"})
    countries = {code: {each: country_name(code, each) for each in LANGUAGES} for code in codes}
    return _json({"words": document.words(), "countries": countries})


def _json(content: Any) -> bytes:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()
