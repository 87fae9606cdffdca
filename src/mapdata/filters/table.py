"""The one table of filters: a record each, in the order of the page.

To add a filter, write its field in Filters, its label in mapui.words.labels.FILTERS, its row in README.md and its Indonesian
word in the catalogue. Masks, counts, parameters, options of the command, locks, chips and widgets follow from the record.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

import pandas as pd

from mapdata.atlas.continents import CONTINENTS, continent
from mapdata.atlas.regions import ISLANDS, island
from mapdata.filters import counting, masks
from mapdata.filters.record import Filter
from mapdata.words.schema import AGREEMENT_TYPES, CONFIRMATIONS, LOCAL_LEVELS, SECTORS, STATUSES, UNSPECIFIED, VERIFICATIONS

DEFAULT_STATUSES: Final = tuple(status for status in STATUSES if status != "planned")
DEFAULT_VERIFICATIONS: Final = ("verified", "reported")
SECTOR_CHOICES: Final = (*SECTORS, UNSPECIFIED)
YEAR_READINGS: Final = ("signed", "in_force")
SECTOR_MODES: Final = ("any", "all")


def _filter(param: str, kind: Any, default: Any, **known: Any) -> Any:
    return field(default=default, metadata={"filter": Filter(param, kind, default, **known)})


def _choices(param: str, choices: tuple[str, ...], columns: tuple[str, ...], **known: Any) -> Any:
    """Return a filter of a closed vocabulary, or where that is () of what the data have."""
    return _filter(param, "choices", known.pop("default", ()), choices=choices, columns=columns, **known)


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. An empty tuple restricts nothing, for every filter; the default is what an address without the parameter means.

    Two defaults leave something out: statuses the plans, verifications the unverified and disputed ones.
    """

    q: str = _filter(
        "q",
        "text",
        "",
        mask=masks.has_words,
        help="words in the names of places, provinces and countries and in the notes",
    )
    sectors: tuple[str, ...] = _choices(
        "sector",
        SECTOR_CHOICES,
        ("sectors",),
        blank=UNSPECIFIED,
        words="sectors",
        mask=masks.has_sectors,
        count=counting.of_sectors,
        help=f"key of a sector as in sectors.csv, or {UNSPECIFIED}",
    )
    # "any" of the sectors will do, or "all" of them are wanted.
    sector_mode: str = _filter("match", "word", SECTOR_MODES[0], of="sectors", choices=SECTOR_MODES, words="sector_modes")
    # First and last year, both included; None means all years.
    years: tuple[int, int] | None = _filter(
        "year", "years", None, mask=masks.in_years, help="first and last year, as in --year 1990 --year 2010"
    )
    # What years mean: "signed" is the year since which (signed, established or first known), "in_force" any year between.
    year_reading: str = _filter("reading", "word", YEAR_READINGS[0], of="years", choices=YEAR_READINGS, words="year_readings")
    # Whether partnerships without a known year are shown.
    undated: bool = _filter("undated", "switch", True, of="years", help="0 leaves out partnerships with no known year")
    statuses: tuple[str, ...] = _choices("status", STATUSES, ("status",), default=DEFAULT_STATUSES, words="statuses")
    verifications: tuple[str, ...] = _choices(
        "verification", VERIFICATIONS, ("verification",), default=DEFAULT_VERIFICATIONS, words="verifications"
    )
    confirmed: tuple[str, ...] = _choices("confirmed", CONFIRMATIONS, ("confirmed",), words="confirmations")
    islands: tuple[str, ...] = _choices("island", ISLANDS, ("local_province",), group=island, words="islands")
    provinces: tuple[str, ...] = _choices("province", (), ("local_province",), help="Indonesian province, as in partnerships.csv")
    places: tuple[str, ...] = _choices(
        "place",
        (),
        ("local_place_id", "partner_place_id"),
        found=lambda _, places: list(places.index),
        words="places",
        help="id of a place as in places.csv, at either end",
    )
    continents: tuple[str, ...] = _choices("continent", CONTINENTS, ("partner_country",), group=continent, words="continents")
    countries: tuple[str, ...] = _choices(
        "country",
        (),
        ("partner_country",),
        spelt=str.upper,
        words="countries",
        help="country of the partner, ISO 3166-1 alpha-2",
    )
    levels: tuple[str, ...] = _choices("level", LOCAL_LEVELS, ("local_level",), words="levels")
    agreement_types: tuple[str, ...] = _choices("type", AGREEMENT_TYPES, ("agreement_type",), words="agreement_types")


def _record(name: str, record: Filter) -> Filter:
    """Return the record with its name, and with the mask and the count of plain choices where it has none of its own."""
    named = replace(record, name=name)
    if named.kind != "choices":
        return named
    return replace(named, mask=named.mask or masks.one_of(named), count=named.count or counting.of_choices(named))


FILTERS: Final[dict[str, Filter]] = {each.name: _record(each.name, each.metadata["filter"]) for each in fields(Filters)}
ALL: Final = Filters(**{name: each.open for name, each in FILTERS.items()})


def with_parts(name: str) -> tuple[str, ...]:
    """Return the name of a filter and of those that belong to it, as years, year_reading and undated."""
    return (name, *(each.name for each in FILTERS.values() if each.of == name))


def known_choices(partnerships: pd.DataFrame, places: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Return the keys that can be chosen, for every filter of choices, by its name.

    Args:
        partnerships: Atlas.partnerships.
        places: Atlas.everywhere.
    """
    return {name: each.known(partnerships, places) for name, each in FILTERS.items() if each.kind == "choices"}


def filter_records(
    partnerships: pd.DataFrame, places: pd.DataFrame, defaults: Mapping[str, Sequence[str]]
) -> list[dict[str, Any]]:
    """Return the filters of choices for browser code, made of texts and lists only, in the order of the page.

    Args:
        partnerships: rows of Atlas.partnerships; where the data decide, the choices are those that these rows have. A filter of
            columns that they do not have is left out.
        places: Atlas.everywhere.
        defaults: parameter to the keys shown at first, where they are not the default of the filter.

    Returns:
        For each filter name, param, choices, default, columns (of a row of the export, which has one named as the parameter for
        the groups: island, continent), blank (the key that means a blank cell, or "") and words (table of words, or "").
    """
    return [
        {
            "name": name,
            "param": each.param,
            "choices": list(each.choices or _held(each, partnerships, places)),
            "default": list(defaults.get(each.param, each.default)),
            "columns": [each.param] if each.group else list(each.columns),
            "blank": each.blank,
            "words": each.words if each.choices else "",
        }
        for name, each in FILTERS.items()
        if each.kind == "choices" and set(each.columns) <= set(partnerships)
    ]


def _held(record: Filter, partnerships: pd.DataFrame, places: pd.DataFrame) -> list[str]:
    held = {str(cell) for column in record.columns for cell in partnerships[column]}
    return [key for key in record.known(partnerships, places) if key in held]
