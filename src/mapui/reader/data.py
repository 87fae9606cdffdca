"""The data set for the pages: loaded once per version of the files and shared by all sessions, which never change it.

A session stays with the version that its page was drawn with until the whole page is drawn again.
"""

from pathlib import Path

import streamlit as st

from mapdata.atlas.atlas import FILES, Atlas, load_atlas
from mapdata.atlas.searches import SEARCHES_FILE
from mapdata.export import edition as editions
from mapdata.export.edition import Edition, read_edition
from mapdata.filters import search
from mapdata.filters.search import Searchable
from mapdata.filters.table import known_choices
from mapdata.filters.years import year_span
from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.source.background import Refresher, log_to_standard_error
from mapdata.source.data_folder import data_folder
from mapdata.source.setting import source
from mapdata.words.countries import country_names

Version = tuple[str, tuple[tuple[float, int], ...]]

_VERSION = "_data_version"  # what the session's page was drawn with


def version() -> Version:
    """Return what changes when a file of the data set changes: the folder, and each file's time and size."""
    held: Version | None = st.session_state.get(_VERSION)
    return held if held and Path(held[0]).is_dir() else _newest()


def is_new() -> bool:
    """Return whether there are other data than those that the session's page was drawn with."""
    return version() != _newest()


def take_newest() -> None:
    """Stay with the data that are there now; to be called at the start of a run. Where they have an address, it is looked at."""
    wanted = source()
    if wanted.address is not None:
        _refresher(wanted.address, wanted.seconds)
    st.session_state[_VERSION] = _newest()


def folder() -> Path:
    """Return the folder of the data set, for what is not in the atlas (see mapdata.export.edition)."""
    return Path(version()[0])


def atlas() -> Atlas:
    """Return the data set, read again when a file has changed."""
    return _load(version())


def edition() -> Edition:
    """Return what the data set says of itself, read again when a file has changed."""
    return _edition(version())


def searchable() -> Searchable:
    """Return what a search looks through, for each partnership."""
    return _searchable(version())


def span() -> tuple[int, int]:
    """Return the first and last year in which a partnership of the data set began; the same year twice where none is known."""
    return year_span(atlas().partnerships)


def choices() -> dict[str, tuple[str, ...]]:
    """Return the keys that can be chosen, for every filter of choices, by its name."""
    return _choices(version())


def _newest() -> Version:
    path = data_folder()
    stats = [
        (path / name).stat() if (path / name).exists() else None
        for name in (*FILES, GOVERNMENTS_FILE, SEARCHES_FILE, *editions.FILES)
    ]
    return str(path), tuple((stat.st_mtime, stat.st_size) if stat else (0.0, 0) for stat in stats)


@st.cache_resource(show_spinner=False, on_release=Refresher.stop)
def _refresher(address: str, seconds: int) -> Refresher:
    """Return the one thread of this process that looks for new data."""
    log_to_standard_error()
    refresher = Refresher(address, seconds)
    refresher.start()
    return refresher


@st.cache_resource(max_entries=2, show_spinner=False)
def _load(version: Version) -> Atlas:
    return load_atlas(Path(version[0]))


@st.cache_resource(max_entries=2, show_spinner=False)
def _edition(version: Version) -> Edition:
    return read_edition(Path(version[0]))


@st.cache_resource(max_entries=2, show_spinner=False)
def _searchable(version: Version) -> Searchable:
    atlas = _load(version)
    return search.searchable(atlas.partnerships, country_names(atlas.partnerships["partner_country"]), atlas.everywhere)


@st.cache_resource(max_entries=2, show_spinner=False)
def _choices(version: Version) -> dict[str, tuple[str, ...]]:
    atlas = _load(version)
    return known_choices(atlas.partnerships, atlas.everywhere)
