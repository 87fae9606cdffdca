"""The filters of the page's address as options of a command. The page ignores an unknown value; a command refuses it by name."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd
from babel import Locale

from mapdata.atlas.atlas import Atlas
from mapdata.atlas.continents import CONTINENTS
from mapdata.atlas.regions import ISLANDS
from mapdata.filters.filters import LOCAL_LEVELS, SECTOR_CHOICES, SECTOR_MODES, YEAR_READINGS, matches
from mapdata.filters.parameters import filters_from_params
from mapdata.filters.search import search_text
from mapdata.table.suggestion import did_you_mean, nearest
from mapdata.words.errors import UsageError
from mapdata.words.schema import AGREEMENT_TYPES, STATUSES, UNSPECIFIED, VERIFICATIONS

MAX_WORDS_NAMED = 40  # of a vocabulary in a message


@dataclass(frozen=True, slots=True)
class Option:
    """One filter: its name in the address, what it asks, and which values there are (None: any text)."""

    name: str
    help: str
    known: Callable[[Atlas], Sequence[str]] | None = None


def _words(name: str, words: Sequence[str]) -> Option:
    return Option(name, ", ".join(words), lambda _: words)


def _found(name: str, help_text: str, column: str) -> Option:
    return Option(name, help_text, lambda atlas: sorted({*map(str, atlas.partnerships[column])} - {""}))


OPTIONS: Final = (
    Option("q", "words in the names of places, provinces and countries and in the notes"),
    Option("sector", f"key of a sector as in sectors.csv, or {UNSPECIFIED}", lambda _: SECTOR_CHOICES),
    _words("match", SECTOR_MODES),
    Option("year", "first and last year, as in --year 1990 --year 2010"),
    _words("reading", YEAR_READINGS),
    Option("undated", "0 leaves out those whose year is unknown", lambda _: ("0", "1")),
    _words("status", STATUSES),
    _words("verification", VERIFICATIONS),
    Option("place", "id of a place as in places.csv, at either end", lambda atlas: list(atlas.places.index)),
    _found("province", "Indonesian province, as in partnerships.csv", "local_province"),
    _words("island", ISLANDS),
    _found("country", "country of the partner, ISO 3166-1 alpha-2", "partner_country"),
    _words("continent", CONTINENTS),
    _words("level", LOCAL_LEVELS),
    _words("type", AGREEMENT_TYPES),
)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the filters to the parser of a command; each may be repeated."""
    group = parser.add_argument_group("filters, named as in the page's address; each may be repeated")
    for option in OPTIONS:
        group.add_argument(f"--{option.name}", action="append", default=[], metavar="VALUE", help=option.help)


def chosen(atlas: Atlas, options: argparse.Namespace) -> pd.DataFrame:
    """Return the partnerships that the options ask for; all of them where there are no filters.

    Raises:
        UsageError: a value is not known; the message names those that are.
    """
    params: dict[str, list[str]] = {option.name: getattr(options, option.name) for option in OPTIONS}
    params["country"] = [code.upper() for code in params["country"]]
    for option in OPTIONS:
        if option.known is not None:
            _must_be_known(option.name, params[option.name], option.known(atlas))
    table = atlas.partnerships
    if not any(params.values()):
        return table
    span = _span(table)
    _must_be_years(params["year"], span)
    known = {option.name: option.known(atlas) for option in OPTIONS if option.known is not None}
    asked = params | {"q": [" ".join(params["q"])]}
    filters = filters_from_params(asked, span, known["place"], known["country"], known["province"])
    return table[matches(table, filters, search_text(table, _country_names(table)))]


def _must_be_known(name: str, values: Sequence[str], known: Sequence[str]) -> None:
    for value in values:
        if value not in known:
            words = ", ".join(known[:MAX_WORDS_NAMED]) + (", …" if len(known) > MAX_WORDS_NAMED else "")
            hint = did_you_mean(nearest(value, tuple(known))) or "."
            raise UsageError(f"--{name} “{value}” is not known; known are {words}{hint}")


def _must_be_years(values: Sequence[str], span: tuple[int, int]) -> None:
    wrong = [value for value in values if not (value.isascii() and value.isdigit() and len(value) == 4)]
    if wrong or len(values) > 2:
        raise UsageError(f"--year {' '.join(wrong or values)}: a year or the first and last year were expected, as in 1997.")
    if values and (max(map(int, values)) < span[0] or min(map(int, values)) > span[1]):
        raise UsageError(f"--year {' '.join(values)}: the years signed are {span[0]} to {span[1]}.")


def _span(partnerships: pd.DataFrame) -> tuple[int, int]:
    years = partnerships["year_signed"].dropna()
    return (int(years.min()), int(years.max())) if len(years) else (2000, 2000)


def _country_names(partnerships: pd.DataFrame) -> dict[str, str]:
    """Return the names of each country in both languages of the page, for searching."""
    tongues = [Locale(language).territories for language in ("id", "en")]
    codes = partnerships["partner_country"].unique()
    return {code: " ".join(dict.fromkeys(str(names.get(code, code)) for names in tongues)) for code in codes}
