"""The years: a histogram of beginnings, the range, what a year means, and the strip under the map where they can run."""

from dataclasses import replace
from typing import Any, Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.filters import matches
from mapdata.filters.table import Filters
from mapdata.findings.compared import of_any
from mapui.parts.components import shared_component
from mapui.reader import chosen, data, embedding, files, kept, session
from mapui.words import labels
from mapui.words.i18n import language
from mapui.words.interface import ui

_KEY: Final = "years"  # of the slider; whoever changes the range changes this


def show(*, playable: bool) -> DeltaGenerator:
    """Draw the year widgets; return the place for the slider, which is drawn apart.

    Args:
        playable: whether the page lets the years run, as the map does.
    """
    slides = " data-slider" if _vary() else ""  # the style sheet keeps the place of a slider that is to come
    st.html(f'<p class="pkk-label" aria-hidden="true"{slides}>{ui("years")}</p>')
    _draw("years-bars", brush=False, plays=playable and _vary())
    slot = st.container()
    st.segmented_control(
        ui("reading"),
        list(labels.YEAR_READINGS),
        key="year_reading",
        required=True,
        label_visibility="collapsed",
        format_func=chosen.worded(
            "year_reading", list(labels.YEAR_READINGS), lambda key: labels.label(labels.YEAR_READINGS, key)
        ),
    )
    return slot


def slider() -> None:
    """Draw the range of years; nothing where all years are the same."""
    first, last = data.span()
    if first < last:
        st.slider(ui("years"), first, last, key=_KEY, label_visibility="collapsed")


def strip() -> None:
    """Draw the years under the map: histogram, range and play button; nothing where the reader cannot change them."""
    if _can_change():
        _draw("years-strip", brush=True, plays=True)


def of_map(filters: Filters) -> dict[str, Any]:
    """Return what front/map/run.js needs so that the years can run; nothing where the reader cannot change them.

    Args:
        filters: what is shown.
    """
    if not _can_change():
        return {}
    years = {"years": list(filters.years or data.span())}
    return years | ({"running": True} if filters.year_reading == "in_force" else {})


def choose(said: object) -> None:
    """Take over a range of years; what a browser says is believed only when it is a range of ours.

    Args:
        said: first and last year.
    """
    first, last = data.span()
    if not (_can_change() and isinstance(said, list) and len(said) == 2 and all(type(year) is int for year in said)):
        return
    if first <= said[0] <= said[1] <= last:
        st.session_state[_KEY] = (said[0], said[1])


def _vary() -> bool:
    first, last = data.span()
    return first < last


def _can_change() -> bool:
    return _vary() and _KEY not in embedding.locked() and not embedding.hides("filters")


def _draw(key: str, *, brush: bool, plays: bool) -> None:
    """Draw how many of what the other filters let through began in each year, see front/components/years.js."""
    others = replace(session.filters(), years=None, undated=True)
    counts = _counts(data.version(), others, kept.side_by_side() if plays else ())
    shared_component("years", words=files.words(), lang=language())(
        key=key, data={"counts": counts, "first": data.span()[0], "brush": brush, "plays": plays}
    )


@st.cache_data(max_entries=64, show_spinner=False)
def _counts(version: data.Version, others: Filters, compared: tuple[str, ...]) -> list[int]:
    """Return how many began in each year of the data set; strip and filters show the same in one run, and so do many readers."""
    del version  # part of the cache's key only
    partnerships, (first, last) = data.atlas().partnerships, data.span()
    left = matches(partnerships, others, data.searchable())
    if compared:
        left = left & of_any(partnerships, compared)
    began = partnerships["year_signed"][left].dropna().astype(int)
    return [int(count) for count in began.value_counts().reindex(range(first, last + 1), fill_value=0)]
