"""The map on the page: what is on it, what was tapped, and its words for those who cannot see it."""

import streamlit as st

from mapui.filters import years
from mapui.frame import network_map
from mapui.reader import data, files, session
from mapui.reader.shown import Shown
from mapui.words import captions
from mapui.words.i18n import listed, ntr, tr

_KEY = "chart"


def show(shown: Shown) -> None:
    """Draw the map of what is shown, the selected partnership among it."""
    look = network_map.ours(frozenset(shown.drawn.index), shown.filters, shown.compared)
    link = None if shown.link_foreign else shown.link
    chosen = {"link": link} if link else {"place": shown.focus} if shown.focus else {}
    others = {"governments": files.governments()} if session.governments() else {}
    asked = _asked(shown)
    whole = look | chosen | others | years.of_map(shown.filters) | ({"asked": asked} if asked else {})
    network_map.show(_KEY, whole, _text_alternative(shown), _picked, globe=session.globe(), on_years=_years_chosen)


def _asked(shown: Shown) -> str:
    """Return what the map frames, in words that differ where something else is asked for; "" where it is the whole."""
    link = None if shown.link_foreign else shown.link
    if link or shown.focus:
        return f"{link or ''} {shown.focus or ''}"
    filters = shown.filters
    asked = (*shown.compared, filters.q, *filters.places, *filters.countries, *filters.provinces)
    return " ".join(filter(None, asked)) if len(shown.drawn) else ""


def _picked() -> None:
    """Open the panel of what was tapped."""
    atlas = data.atlas()
    link, place = network_map.picked(_KEY, frozenset(atlas.partnerships.index), frozenset(atlas.everywhere.index))
    if link is not None or place is not None:
        session.select(link, place)
        st.rerun("app")


def _years_chosen() -> None:
    years.choose(st.session_state[_KEY].years)


def _text_alternative(shown: Shown) -> str:
    """Say in words what the picture shows: how many, of whom, and when."""
    drawn, local = len(shown.drawn), shown.drawn["local_place_id"].nunique()
    countries = shown.drawn["partner_country"].nunique()
    parts = (
        ntr("Map of {n} partnership", "Map of {n} partnerships", drawn).format(n=drawn),
        ntr("{n} Indonesian place", "{n} Indonesian places", local).format(n=local),
        ntr("{n} partner country", "{n} partner countries", countries).format(n=countries),
    )
    words = ", ".join(parts)
    if shown.compared:
        places = listed(captions.of_compared(shown.atlas.everywhere, shown.compared))
        words += "; " + tr("compared: {places}").format(places=places)
    if shown.filters.years is None:
        return words
    reading = tr("begun {first}–{last}") if shown.filters.year_reading == "signed" else tr("in force {first}–{last}")
    first, last = shown.filters.years
    return f"{words}, {reading.format(first=first, last=last)}"
