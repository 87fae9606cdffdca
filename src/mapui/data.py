"""The data set for the pages: loaded once per version of the files and shared by all sessions, which never change it."""

import os
from pathlib import Path

import pandas as pd
import streamlit as st

from mapdata.atlas import FILES, Atlas, load_atlas
from mapdata.filters import search_text
from mapui.i18n import all_country_names

DATA_FOLDER = Path(__file__).resolve().parents[2] / "data"


def folder() -> Path:
    """Return the data folder: MAPDATA_FOLDER where it is set, else data/ of this repository."""
    return Path(os.environ.get("MAPDATA_FOLDER") or DATA_FOLDER)


def atlas() -> Atlas:
    """Return the data set, read again when a file has changed."""
    return _load(str(folder()), _version(folder()))


def searchable() -> pd.Series:
    """Return what a search looks through, for each partnership."""
    return _searchable(str(folder()), _version(folder()))


def span() -> tuple[int, int]:
    """Return the first and last year signed of the data set; the same year twice where none is known."""
    years = atlas().partnerships["year_signed"].dropna()
    return (int(years.min()), int(years.max())) if len(years) else (2000, 2000)


def _version(path: Path) -> tuple[tuple[float, int], ...]:
    stats = [(path / name).stat() if (path / name).exists() else None for name in FILES]
    return tuple((stat.st_mtime, stat.st_size) if stat else (0.0, 0) for stat in stats)


@st.cache_resource(max_entries=2, show_spinner=False)
def _load(path: str, version: tuple[tuple[float, int], ...]) -> Atlas:
    del version  # part of the cache's key only
    return load_atlas(Path(path))


@st.cache_resource(max_entries=2, show_spinner=False)
def _searchable(path: str, version: tuple[tuple[float, int], ...]) -> pd.Series:
    partnerships = _load(path, version).partnerships
    countries = {code: all_country_names(code) for code in partnerships["partner_country"].unique()}
    return search_text(partnerships, countries)
