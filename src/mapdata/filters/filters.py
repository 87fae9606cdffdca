"""Filters: which partnerships a reader asked for. Pure: a table in, a mask out, whatever the order of filters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.atlas.continents import continent
from mapdata.atlas.regions import island
from mapdata.filters.search import has_words
from mapdata.filters.search import search_text as search_text
from mapdata.words.schema import LEVELS, SECTORS, STATUSES, UNSPECIFIED, VERIFICATIONS

DEFAULT_STATUSES = tuple(status for status in STATUSES if status != "planned")
DEFAULT_VERIFICATIONS = ("verified", "reported")
SECTOR_CHOICES: Final = (*SECTORS, UNSPECIFIED)
YEAR_READINGS: Final = ("signed", "in_force")
SECTOR_MODES: Final = ("any", "all")
LOCAL_LEVELS: Final = LEVELS[:4]  # city, regency, province, village: the levels that Indonesia has


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. An empty tuple means all, but for statuses and verifications, where it means none.

    Attributes:
        q: words that must all occur in the names and notes, in any language the table has, see search.has_words.
        sectors: keys of sectors, "unspecified" among them.
        years: first and last year, both included; None means all years.
        undated: whether partnerships without a year signed are shown.
        statuses: statuses shown; plans are off by default.
        verifications: verifications shown; unverified and disputed ones are off by default.
        year_reading: what years mean: "signed" in them, or "in_force" in at least one of them.
        sector_mode: "any" of the sectors will do, or "all" of them are wanted.
        places: ids of places, at either end.
        provinces: names of Indonesian provinces.
        islands: island groups, keys of regions.ISLANDS.
        countries: countries of the partner, ISO 3166-1 alpha-2.
        continents: continents of the partner, keys of continents.CONTINENTS.
        levels: levels of the Indonesian side.
        agreement_types: types of agreement.
    """

    q: str = ""
    sectors: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    undated: bool = True
    statuses: tuple[str, ...] = DEFAULT_STATUSES
    verifications: tuple[str, ...] = DEFAULT_VERIFICATIONS
    year_reading: str = "signed"
    sector_mode: str = "any"
    places: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    islands: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    continents: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    agreement_types: tuple[str, ...] = ()


ALL = Filters(statuses=STATUSES, verifications=VERIFICATIONS)

Mask = Callable[[pd.DataFrame, Filters, pd.Series], pd.Series]


def matches(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> pd.Series:
    """Return a boolean mask over the partnerships: those that every one of MASKS lets through.

    Args:
        partnerships: Atlas.partnerships. Columns of a filter that is not set (end_year, local_place_id, ...) may be missing.
        filters: what to show.
        names: searchable text of each partnership (see search_text), same index.
    """
    mask = _everything(partnerships)
    for each in MASKS.values():
        mask &= each(partnerships, filters, names)
    return mask


def _everything(partnerships: pd.DataFrame) -> pd.Series:
    return pd.Series(True, index=partnerships.index, dtype=bool)


def _has_words(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> pd.Series:
    return has_words(names, filters.q) if filters.q else _everything(partnerships)


def _has_sectors(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
    wanted = set(filters.sectors)
    if not wanted:
        return _everything(partnerships)
    enough = len(wanted) if filters.sector_mode == "all" else 1
    held = [len(wanted.intersection(found or (UNSPECIFIED,))) >= enough for found in partnerships["sectors"]]
    return pd.Series(held, index=partnerships.index, dtype=bool)


def _in_years(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
    """Read the years; a plan is never in force, so that both readings take the year it was signed and its status decides.

    In force: signed by the last year, and not known to be over before the first one. That is asked of undated ones too.
    """
    signed = partnerships["year_signed"]
    if filters.years is None:
        return signed.notna() | filters.undated
    first, last = filters.years
    within = signed.between(first, last).fillna(filters.undated).astype(bool)
    if filters.year_reading != "in_force":
        return within
    begun = (signed <= last).fillna(filters.undated).astype(bool)
    running = (partnerships["end_year"] >= first).fillna(True).astype(bool)
    return within.where(partnerships["status"] == "planned", begun & running)


def _at_places(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
    if not filters.places:
        return _everything(partnerships)
    local, partner = partnerships["local_place_id"], partnerships["partner_place_id"]
    return local.isin(filters.places) | partner.isin(filters.places)


def _on_islands(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
    return _group_is_one_of(partnerships, "local_province", island, filters.islands)


def _on_continents(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
    return _group_is_one_of(partnerships, "partner_country", continent, filters.continents)


def _group_is_one_of(partnerships: pd.DataFrame, column: str, group: Callable[[str], str], wanted: tuple[str, ...]) -> pd.Series:
    if not wanted:
        return _everything(partnerships)
    return partnerships[column].isin([each for each in partnerships[column].unique() if group(each) in wanted])


def _is_one_of(column: str, wanted: Callable[[Filters], tuple[str, ...]], *, empty_is_all: bool = True) -> Mask:
    def mask(partnerships: pd.DataFrame, filters: Filters, _: pd.Series) -> pd.Series:
        chosen = wanted(filters)
        return _everything(partnerships) if empty_is_all and not chosen else partnerships[column].isin(chosen)

    return mask


# By the name of the filter's attribute; years stand for undated and year_reading too, sectors for sector_mode.
MASKS: Final[dict[str, Mask]] = {
    "q": _has_words,
    "sectors": _has_sectors,
    "years": _in_years,
    "statuses": _is_one_of("status", lambda filters: filters.statuses, empty_is_all=False),
    "verifications": _is_one_of("verification", lambda filters: filters.verifications, empty_is_all=False),
    "places": _at_places,
    "provinces": _is_one_of("local_province", lambda filters: filters.provinces),
    "islands": _on_islands,
    "countries": _is_one_of("partner_country", lambda filters: filters.countries),
    "continents": _on_continents,
    "levels": _is_one_of("local_level", lambda filters: filters.levels),
    "agreement_types": _is_one_of("agreement_type", lambda filters: filters.agreement_types),
}
