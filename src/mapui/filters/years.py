"""The years: a histogram of beginnings, the range, what a year means, and the play button."""

from dataclasses import replace

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.filters import matches
from mapui.filters import play
from mapui.reader import chosen, data, session
from mapui.words import labels
from mapui.words.i18n import number, tr
from mapui.words.interface import ui


def show(*, playable: bool) -> DeltaGenerator:
    """Draw the year widgets; return the place for the slider, which is drawn apart.

    Args:
        playable: whether the page lets the years run, as the map does.
    """
    first, last = data.span()
    title = ui("years")
    st.html(f'<p class="pkk-label" aria-hidden="true">{title}</p>' + _histogram(_begun(), first, last))
    slot = st.container()
    with st.container(key="year-buttons", horizontal=True, vertical_alignment="center", gap="small"):
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
        if playable:
            play.show()
    return slot


def slider() -> None:
    """Draw the range of years; nothing where all years are the same."""
    first, last = data.span()
    if first < last:
        st.slider(ui("years"), first, last, key="years", label_visibility="collapsed")


def _begun() -> "pd.Series[int]":
    """Return the years of what the other filters let through."""
    partnerships = data.atlas().partnerships
    left = matches(partnerships, replace(session.filters(), years=None), data.searchable())
    return partnerships["year_signed"][left].dropna().astype(int)


def _histogram(years: "pd.Series[int]", first: int, last: int) -> str:
    """Return one bar a year, with words for those who cannot see it."""
    counts = years.value_counts().reindex(range(first, last + 1), fill_value=0)
    most = max(int(counts.max()), 1)
    bars = "".join(
        f'<i style="height:{round(100 * count / most)}%" title="{year}: {count}"></i>' if count else "<i></i>"
        for year, count in counts.items()
    )
    words = tr("Partnerships by the year they began, {first} to {last}; most in {year}: {n}.")
    words = words.format(first=first, last=last, year=counts.idxmax(), n=number(int(counts.max())))
    slides = " data-slider" if first < last else ""  # the style sheet keeps the place of a slider that is to come
    return f'<div class="pkk-histogram" role="img" aria-label="{words}"{slides}>{bars}</div>'
