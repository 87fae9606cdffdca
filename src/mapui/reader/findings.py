"""What the pure functions find in the data set, worked out once a day for each version of it and shared by all readers."""

import datetime as dt
from typing import Any

import pandas as pd
import streamlit as st

from mapdata.filters.table import Filters
from mapdata.findings import directory as directories
from mapdata.findings import disagreements, endings, quality
from mapdata.findings import profile as profiles
from mapdata.findings import reach as reaches
from mapdata.findings import story as stories
from mapdata.findings.directory import Answer
from mapdata.findings.profile import Profile
from mapdata.findings.reach import Share
from mapdata.words.folding import plain_words
from mapui.reader import data


def tasks(rows: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Return what there is to check about some rows of Atlas.partnerships, see mapdata.findings.quality.tasks."""
    return _of(rows, _tasks(data.version(), today))


def profile(place_id: str) -> Profile:
    """Return the profile of a place, see mapdata.findings.profile."""
    return profiles.profile(data.atlas(), place_id, _disagreeing(data.version()))


def directory() -> pd.DataFrame:
    """Return the places that have partnerships and all local governments, see mapdata.findings.directory."""
    return _directory(data.version())


def answer(filters: Filters) -> Answer:
    """Return what there is to say of the places that a search names or that were chosen, see directory.answer."""
    searchable = data.searchable()
    words = plain_words(filters.q).split()
    misspelt = not all(searchable.text.str.contains(word, regex=False).any() for word in words)
    return directories.answer(directory(), searchable.names, filters.q, filters.places, misspelt=misspelt)


def reach(today: dt.date) -> pd.DataFrame:
    """Return what the data set has of each local government, see mapdata.findings.reach."""
    return _reach(data.version(), today)


def story(today: dt.date) -> dict[str, dict[str, Any]]:
    """Return what the texts of the tour say in braces, see mapdata.findings.story.values."""
    return _story(data.version(), today)


def provinces(today: dt.date) -> dict[str, Share]:
    """Return the counts of each province, see mapdata.findings.reach.by_province."""
    return _provinces(data.version(), today)


def disagreeing(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the claims about some rows that stand against each other, see mapdata.findings.disagreements."""
    return _of(rows, _disagreeing(data.version()))


def ending(rows: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Return the terms of some rows that end or are over, see mapdata.findings.endings."""
    return _of(rows, _ending(data.version(), today))


def _of(rows: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    return found[found["partnership_id"].isin(rows.index)]


@st.cache_resource(max_entries=2, show_spinner=False)
def _directory(version: data.Version) -> pd.DataFrame:
    del version  # part of the cache's key only
    return directories.directory(data.atlas())


@st.cache_resource(max_entries=4, show_spinner=False)
def _reach(version: data.Version, today: dt.date) -> pd.DataFrame:
    del version
    return reaches.reach(data.atlas(), today)


@st.cache_resource(max_entries=4, show_spinner=False)
def _provinces(version: data.Version, today: dt.date) -> dict[str, Share]:
    del version
    return reaches.by_province(reach(today))


@st.cache_resource(max_entries=4, show_spinner=False)
def _story(version: data.Version, today: dt.date) -> dict[str, dict[str, Any]]:
    del version
    return stories.values(data.atlas(), data.searchable(), today)


@st.cache_resource(max_entries=4, show_spinner=False)
def _tasks(version: data.Version, today: dt.date) -> pd.DataFrame:
    del version  # part of the cache's key only
    atlas = data.atlas()
    return quality.tasks(atlas.partnerships, atlas.sources, atlas.events, today)


@st.cache_resource(max_entries=4, show_spinner=False)
def _disagreeing(version: data.Version) -> pd.DataFrame:
    del version
    return disagreements.disagreements(data.atlas().partnerships, data.atlas().sources)


@st.cache_resource(max_entries=4, show_spinner=False)
def _ending(version: data.Version, today: dt.date) -> pd.DataFrame:
    del version
    atlas = data.atlas()
    return endings.endings(atlas.partnerships, atlas.events, atlas.sources, today)
