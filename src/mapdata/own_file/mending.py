"""What a reader changes in the own file, as a value beside it: the file as it was read stays, and each change can be undone."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, slots=True)
class Edit:
    """A cell that the reader changed: its row in the file, its column, and the new text."""

    row: int
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class Mending:
    """The changes of a reader, step by step; a step is what one press of a button changed."""

    steps: tuple[tuple[Edit, ...], ...] = ()

    def and_then(self, edits: Iterable[Edit]) -> "Mending":
        """Return these changes and a step more; none where it changes nothing."""
        step = tuple(edits)
        return Mending((*self.steps, step)) if step else self

    def without(self, step: int) -> "Mending":
        """Return these changes without one of the steps."""
        return Mending((*self.steps[:step], *self.steps[step + 1 :]))

    def of_other_columns(self, columns: Collection[str]) -> "Mending":
        """Return the changes of all columns but these."""
        kept = (tuple(edit for edit in step if edit.column not in columns) for step in self.steps)
        return Mending(tuple(step for step in kept if step))


def mended(table: pd.DataFrame, mending: Mending) -> pd.DataFrame:
    """Return a table with the changes; those of a row that it does not have count for nothing.

    Args:
        table: text columns; the index is the row of the file. A column that it lacks is added at its end.
        mending: the changes; the last of a cell counts.
    """
    cells = {(edit.row, edit.column): edit.value for step in mending.steps for edit in step}
    by_column: dict[str, dict[int, str]] = {}
    for (row, column), value in cells.items():
        by_column.setdefault(column, {})[row] = value
    changed = {column: _changed(table, column, values) for column, values in by_column.items()}
    return table.assign(**changed) if changed else table


def _changed(table: pd.DataFrame, column: str, values: dict[int, str]) -> "pd.Series[str]":
    old = table[column] if column in table else pd.Series("", table.index, dtype=object)
    new = pd.Series(values, dtype=object).reindex(table.index)
    return new.where(new.notna(), old).astype(str)
