"""Facets: how many partnerships each further choice would leave, and which filter hides what a reader looks for. Pure."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from mapdata.atlas.continents import CONTINENTS, continent
from mapdata.atlas.regions import ISLANDS, island
from mapdata.filters.filters import ALL, LOCAL_LEVELS, MASKS, SECTOR_CHOICES, Filters
from mapdata.words.schema import AGREEMENT_TYPES, STATUSES, UNSPECIFIED, VERIFICATIONS

Counts = dict[str, int]
_Rows = npt.NDArray[np.bool_]
_Count = Callable[[pd.DataFrame, _Rows, Filters], Counts]
_BELONGING: Final = {"years": ("undated",)}


def facets(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> dict[str, Counts]:
    """Return, for each filter with choices, how many partnerships each choice would leave.

    A choice is counted as if it stood alone in its filter while all the other filters stay; where all sectors are wanted
    (sector_mode "all") and some are chosen, as if it were added to them.

    Args:
        partnerships: Atlas.partnerships.
        filters: what is shown.
        names: searchable text of each partnership (see search_text), same index.

    Returns:
        For sector, status, verification, level, agreement_type, province, island, place, country and continent: choice to count.
        Closed vocabularies have every choice, in their order; provinces, places and countries only those that leave something.
    """
    left, _ = _left_without(partnerships, filters, names)
    counts = {}
    for facet, (filter_name, choices, count) in _FACETS.items():
        found = count(partnerships, left[filter_name], filters)
        found.pop("", None)
        counts[facet] = dict.fromkeys(choices, 0) | found
    return counts


def loosen(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> list[tuple[str, int]]:
    """Return which single filter, opened by loosened(), would show more than now, and how many; the best first.

    Args:
        partnerships: Atlas.partnerships.
        filters: what is shown, above all where that is nothing.
        names: searchable text of each partnership (see search_text), same index.

    Returns:
        Pairs of a key of filters.MASKS and the number of partnerships then shown; equal ones in the order of MASKS.
    """
    left, shown = _left_without(partnerships, filters, names)
    gains = [(name, int(rows.sum())) for name, rows in left.items() if int(rows.sum()) > int(shown.sum())]
    return sorted(gains, key=lambda gain: -gain[1])


def loosened(filters: Filters, name: str) -> Filters:
    """Return the filters with one of them opened: at its value in filters.ALL, which lets every row through.

    That is the default too, but for statuses and verifications, whose defaults hide plans and unverified ones themselves.
    "years" opens undated as well; what a year means (year_reading) and how sectors combine (sector_mode) stay as they are.

    Args:
        filters: what is shown.
        name: a key of filters.MASKS.

    Raises:
        KeyError: there is no such filter.
    """
    if name not in MASKS:
        raise KeyError(f"There is no filter {name!r}; expected one of {', '.join(MASKS)}.")
    opened: dict[str, Any] = {each: getattr(ALL, each) for each in (name, *_BELONGING.get(name, ()))}
    return replace(filters, **opened)


def _left_without(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> tuple[dict[str, _Rows], _Rows]:
    """Return the rows that all filters but one leave, for each of them, and those that all leave."""
    missed = {name: ~mask(partnerships, filters, names).to_numpy(dtype=bool) for name, mask in MASKS.items()}
    misses = np.sum(list(missed.values()), axis=0)
    return {name: misses == miss for name, miss in missed.items()}, misses == 0


def _values(column: str) -> _Count:
    return lambda partnerships, rows, _: _tally(partnerships[column][rows])


def _groups(column: str, group: Callable[[str], str]) -> _Count:
    def count(partnerships: pd.DataFrame, rows: _Rows, _: Filters) -> Counts:
        counts: Counter[str] = Counter()
        for value, number in _tally(partnerships[column][rows]).items():
            counts[group(value)] += number
        return dict(counts)

    return count


def _sectors(partnerships: pd.DataFrame, rows: _Rows, filters: Filters) -> Counts:
    needed = set(filters.sectors) if filters.sector_mode == "all" else set()
    held = (set(found or (UNSPECIFIED,)) for found in partnerships["sectors"][rows])
    return dict(Counter(chain.from_iterable(sectors for sectors in held if needed <= sectors)))


def _places(partnerships: pd.DataFrame, rows: _Rows, _: Filters) -> Counts:
    local, partner = partnerships["local_place_id"][rows], partnerships["partner_place_id"][rows]
    return _tally(pd.concat([local, partner[partner != local]]))


def _tally(values: pd.Series) -> Counts:
    return dict(Counter(values.tolist()))


# Facet: the filter it belongs to (a key of MASKS), the choices that always stand there, and how to count.
_FACETS: Final[dict[str, tuple[str, tuple[str, ...], _Count]]] = {
    "sector": ("sectors", SECTOR_CHOICES, _sectors),
    "status": ("statuses", STATUSES, _values("status")),
    "verification": ("verifications", VERIFICATIONS, _values("verification")),
    "level": ("levels", LOCAL_LEVELS, _values("local_level")),
    "agreement_type": ("agreement_types", AGREEMENT_TYPES, _values("agreement_type")),
    "province": ("provinces", (), _values("local_province")),
    "island": ("islands", ISLANDS, _groups("local_province", island)),
    "place": ("places", (), _places),
    "country": ("countries", (), _values("partner_country")),
    "continent": ("continents", CONTINENTS, _groups("partner_country", continent)),
}
