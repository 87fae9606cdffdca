"""Counting: how many partnerships each choice of a filter would leave. Pure; facets.py asks for it, table.py says which way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from mapdata.words.schema import UNSPECIFIED

if TYPE_CHECKING:
    from mapdata.filters.record import Filter
    from mapdata.filters.table import Filters

Counts = dict[str, int]
Rows = npt.NDArray[np.bool_]
Count = Callable[[pd.DataFrame, Rows, "Filters"], Counts]


def of_choices(record: Filter) -> Count:
    """Return what counts the rows under each key of a filter; a row with the same key in two columns counts once."""

    def count(partnerships: pd.DataFrame, rows: Rows, _: Filters) -> Counts:
        counts: Counter[str] = Counter()
        counted: list[pd.Series] = []
        for column in record.columns:
            cells = partnerships[column][rows]
            again = [cells == other for other in counted]
            counts.update(_keys(cells[~np.logical_or.reduce(again)] if again else cells, record))
            counted.append(cells)
        return dict(counts)

    return count


def of_sectors(partnerships: pd.DataFrame, rows: Rows, filters: Filters) -> Counts:
    """Count the rows with each sector; where all of them are wanted, those that have the chosen ones too."""
    needed = set(filters.sectors) if filters.sector_mode == "all" else set()
    held = (set(found or (UNSPECIFIED,)) for found in partnerships["sectors"][rows])
    return dict(Counter(chain.from_iterable(sectors for sectors in held if needed <= sectors)))


def _keys(cells: pd.Series, record: Filter) -> Counts:
    tally = Counter(cells.tolist())
    if record.group is None:
        return tally
    counts: Counter[str] = Counter()
    for cell, number in tally.items():
        counts[record.group(cell)] += number
    return counts
