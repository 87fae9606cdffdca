"""The filters of the page's address as options of a command. The page ignores an unknown value; a command refuses it by name."""

import argparse
from collections.abc import Sequence

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.filters.filters import matches
from mapdata.filters.parameters import filters_from_params
from mapdata.filters.record import Filter
from mapdata.filters.search import searchable
from mapdata.filters.table import FILTERS, known_choices
from mapdata.filters.years import year_span
from mapdata.table.suggestion import did_you_mean, nearest
from mapdata.words.countries import country_names
from mapdata.words.errors import UsageError

MAX_WORDS_NAMED = 40  # of a vocabulary in a message
_SWITCH = ("0", "1")


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the filters to the parser of a command; each may be repeated."""
    group = parser.add_argument_group("filters, named as in the page's address; each may be repeated")
    for each in FILTERS.values():
        about = each.help or ", ".join(each.choices)
        group.add_argument(f"--{each.param}", action="append", default=[], metavar="VALUE", help=about)


def chosen(atlas: Atlas, options: argparse.Namespace) -> pd.DataFrame:
    """Return the partnerships that the options ask for; all of them where there are no filters.

    Raises:
        UsageError: a value is not known; the message names those that are.
    """
    params = {each.param: [each.spelt(value) for value in getattr(options, each.param)] for each in FILTERS.values()}
    table, known = atlas.partnerships, known_choices(atlas.partnerships, atlas.everywhere)
    for name, each in FILTERS.items():
        _must_be_known(each, params[each.param], known.get(name, ()))
    if not any(params.values()):
        return table
    span = year_span(table)
    _must_be_years(params["year"], span)
    filters = filters_from_params(params | {"q": [" ".join(params["q"])]}, span, known)
    return table[matches(table, filters, searchable(table, country_names(table["partner_country"]), atlas.everywhere))]


def _must_be_known(record: Filter, values: Sequence[str], held: Sequence[str]) -> None:
    known = _SWITCH if record.kind == "switch" else held or record.choices
    for value in values:
        if value not in known and record.kind not in ("text", "years"):
            words = ", ".join(known[:MAX_WORDS_NAMED]) + (", …" if len(known) > MAX_WORDS_NAMED else "")
            hint = did_you_mean(nearest(value, tuple(known))) or "."
            raise UsageError(f"--{record.param} “{value}” is not known; known are {words}{hint}")


def _must_be_years(values: Sequence[str], span: tuple[int, int]) -> None:
    wrong = [value for value in values if not (value.isascii() and value.isdigit() and len(value) == 4)]
    if wrong or len(values) > 2:
        raise UsageError(f"--year {' '.join(wrong or values)}: a year or the first and last year were expected, as in 1997.")
    if values and (max(map(int, values)) < span[0] or min(map(int, values)) > span[1]):
        raise UsageError(f"--year {' '.join(values)}: the years signed are {span[0]} to {span[1]}.")
