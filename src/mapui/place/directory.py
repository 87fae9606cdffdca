"""The directory of places: all Indonesian local governments by province, and the partners abroad by country, with a search."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import streamlit as st

from mapdata.filters.apart import ALL_KINDS
from mapdata.filters.parameters import MAX_QUERY_LENGTH
from mapdata.filters.search import Searchable, matching, place_text, whose
from mapdata.findings.directory import neighbours
from mapdata.findings.profile import Profile
from mapdata.findings.reach import share
from mapdata.words.countries import country_names
from mapdata.words.records import records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape
from mapui.reader import data, findings, session
from mapui.reader.today import today
from mapui.words import captions, labels
from mapui.words.i18n import country_name, ntr, number, tr
from mapui.words.interface import ui
from mapui.words.kinds import kinds_in_words
from mapui.words.region_names import region_name

Address = Callable[[str], str]


def show() -> None:
    """Draw the search box and the lists of what it leaves."""
    st.text_input(tr("Search for a place"), key="q", max_chars=MAX_QUERY_LENGTH, placeholder=ui("search_hint"))
    places, q = findings.directory(), session.filters().q
    found = places[matching(_searchable(data.version()), q)] if q else places
    if found.empty:
        st.info(tr("No place in this data set has that name.") if q else tr("This data set has no places yet."))
        return
    home, abroad = found[found["indonesian"]], found[~found["indonesian"]]
    st.html(
        '<div class="pkk-directory">'
        + _lists(tr("Indonesian places by province"), home, region_name, opened=bool(q))
        + _lists(tr("Partners abroad by country"), abroad, country_name)
        + "</div>"
    )


def neighbours_markup(found: Profile) -> str:
    """Return the other places of the province, or the other partners in the country; "" where there are none."""
    near = neighbours(findings.directory(), found.place_id)
    if near.empty:
        return ""
    if found.place["country"] == "ID":
        title = tr("Others in {province}").format(province=region_name(found.place["region"]))
    else:
        title = tr("Other partners in {country}").format(country=country_name(found.place["country"]))
    return f'<section class="pkk-directory"><h2>{escape(title)}</h2>{_list(near, hyperlinks.to_profiles())}</section>'


def _lists(title: str, places: pd.DataFrame, word: Callable[[str], str], *, opened: bool = False) -> str:
    """Return a section with a list for each province or country; "" where there are no places."""
    if places.empty:
        return ""
    count = ntr("{n} place", "{n} places", len(places)).format(n=number(len(places)))
    address = hyperlinks.to_profiles()
    areas = sorted(places.groupby("area"), key=lambda area: word(str(area[0])).casefold())
    body = "".join(
        f"<div><h3>{escape(word(str(area)) or labels.not_available())}{'' if opened else _reached(rows)}</h3>"
        f"{_both(rows, address, opened=opened)}</div>"
        for area, rows in areas
    )
    return f'<section><h2>{title} <span class="pkk-quiet">({count})</span></h2><div class="pkk-areas">{body}</div></section>'


def _reached(places: pd.DataFrame) -> str:
    """Return how many of the local governments of a province have a partnership, see mapdata.findings.reach; "" abroad."""
    reached = findings.reach(today())
    counts = share(reached[reached.index.isin(places.index)])
    if not counts.governments:
        return ""
    some, every = counts.settled, counts.governments
    told = tr("{n} of {all} with a partnership").format(n=number(some), all=number(every))
    return f' <span class="pkk-quiet">{escape(told)}</span>'


def _both(places: pd.DataFrame, address: Address, *, opened: bool) -> str:
    """Return the places with partnerships, and behind one click the governments without any."""
    some = places["partnerships"] > 0
    parts = [_list(places[some], address)] if some.any() else []
    if not some.all():
        count = int((~some).sum())
        title = ntr("{n} without an entry here", "{n} without an entry here", count).format(n=number(count))
        shown = " open" if opened else ""
        parts.append(
            f'<details class="pkk-without"{shown}><summary>{escape(title)}</summary>{_list(places[~some], address)}</details>'
        )
    return "".join(parts)


def _list(places: pd.DataFrame, address: Address) -> str:
    named = captions.of_places(places)
    rows = sorted(zip(map(str, places.index), records(places), strict=True), key=lambda each: named[each[0]][0].casefold())
    return "<ul>" + "".join(f"<li>{_entry(address(key), named[key][0], row)}</li>" for key, row in rows) + "</ul>"


def _entry(href: str, name: str, place: dict[str, str]) -> str:
    """Return the link; a level other than a city is told, since a city and its province may share a name."""
    level = "" if place["level"] == "city" else labels.label(labels.LEVELS, place["level"])
    told = f' <span class="pkk-quiet">{escape(level)}</span>' if level else ""
    return f"{hyperlinks.anchor(href, name)}{told}{_counted(place)}"


def _counted(place: dict[str, str]) -> str:
    """Return how many there are of each kind, as the profile says it; "" where there is none."""
    if not place["partnerships"]:
        return ""
    settled, *apart = kinds_in_words({kind: int(place[kind]) for kind in ALL_KINDS})
    rest = "".join(f" · {each}" for each in apart)
    return f' <span class="pkk-kinds"><b>{settled}</b>{rest}</span>'


@st.cache_resource(max_entries=2, show_spinner=False)
def _searchable(version: data.Version) -> Searchable:
    del version  # part of the cache's key only
    places, known = findings.directory(), data.searchable()
    return replace(known, text=place_text(places, country_names(places["country"])), local=whose(places["level"], places["name"]))
