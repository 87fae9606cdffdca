"""Typed ways out of pandas: rows as dictionaries, and cells with the row number that a spreadsheet shows."""

from collections.abc import Iterator
from typing import Any, cast

import pandas as pd

Record = dict[str, Any]


def records(table: pd.DataFrame) -> list[Record]:
    """Return the rows as dictionaries of column to value, in order, without the index."""
    return cast("list[Record]", table.to_dict("records"))


def records_by(table: pd.DataFrame, column: str) -> dict[str, list[Record]]:
    """Return the rows as dictionaries, those with the same text in a column together, in order."""
    found: dict[str, list[Record]] = {}
    for row in records(table):
        found.setdefault(str(row[column]), []).append(row)
    return found


def numbered(cells: "pd.Series[Any]") -> Iterator[tuple[int, str]]:
    """Yield (row, text) of a column whose index is the row as a spreadsheet counts it."""
    for row, text in cells.items():
        yield int(cast("int", row)), str(text)
