"""Facets: how many partnerships each further choice would leave, and which filter hides what a reader looks for. Pure."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from mapdata.filters.counting import Counts, Rows
from mapdata.filters.filters import MASKS
from mapdata.filters.search import Searchable
from mapdata.filters.table import ALL, FILTERS, Filters, with_parts


def facets(partnerships: pd.DataFrame, filters: Filters, names: Searchable, among: pd.Series | None = None) -> dict[str, Counts]:
    """Return, for each filter with choices, how many partnerships each choice would leave.

    A choice is counted as if it stood alone in its filter while all the other filters stay; where all sectors are wanted
    (sector_mode "all") and some are chosen, as if it were added to them.

    Args:
        partnerships: Atlas.partnerships.
        filters: what is shown.
        names: what search.searchable returns for them.
        among: a mask of the rows that count at all, as while places are compared; None for all.

    Returns:
        By the name of the filter, in the order of FILTERS: choice to count. Closed vocabularies have every choice, in their
        order; provinces, places and countries only those that leave something.
    """
    left, _ = _left_without(partnerships, filters, names, among)
    counts = {}
    for name, each in FILTERS.items():
        if each.count:
            found = each.count(partnerships, left[name], filters)
            found.pop("", None)
            counts[name] = dict.fromkeys(each.choices, 0) | found
    return counts


def loosen(
    partnerships: pd.DataFrame, filters: Filters, names: Searchable, among: pd.Series | None = None
) -> list[tuple[str, int]]:
    """Return which single filter, opened by loosened(), would show more than now, and how many; the best first.

    Args:
        partnerships: Atlas.partnerships.
        filters: what is shown, above all where that is nothing.
        names: what search.searchable returns for them.
        among: as for facets.

    Returns:
        Pairs of a key of filters.MASKS and the number of partnerships then shown; equal ones in the order of MASKS.
    """
    left, shown = _left_without(partnerships, filters, names, among)
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
    opened: dict[str, Any] = {each: getattr(ALL, each) for each in with_parts(name) if FILTERS[each].kind != "word"}
    return replace(filters, **opened)


def _left_without(
    partnerships: pd.DataFrame, filters: Filters, names: Searchable, among: pd.Series | None
) -> tuple[dict[str, Rows], Rows]:
    """Return the rows that all filters but one leave, for each of them, and those that all leave."""
    missed = {name: ~mask(partnerships, filters, names).to_numpy(dtype=bool) for name, mask in MASKS.items()}
    misses = np.sum(list(missed.values()), axis=0)
    counted = True if among is None else among.to_numpy(dtype=bool)
    return {name: (misses == miss) & counted for name, miss in missed.items()}, (misses == 0) & counted
