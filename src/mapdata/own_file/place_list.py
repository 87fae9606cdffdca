"""A reader's list of places for `mapdata geocode`: opened, checked, and written again as it was with what was found."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from mapdata.export.csv_text import Form, csv_bytes
from mapdata.gazetteer.locate import ADDED, MANUAL, OPTIONAL, WANTED
from mapdata.table.grid import Layout
from mapdata.table.suggestion import nearest
from mapdata.table.tablefile import NOT_READ, Opened, open_file
from mapdata.words.errors import UsageError
from mapdata.words.problems import Problem

_OURS = frozenset({"geonameid", "method", "confidence"})  # who has these columns has been here before


@dataclass(frozen=True, slots=True)
class PlaceList:
    """The list.

    Attributes:
        table: text columns name, country and all others of the file; the index is the row as a spreadsheet counts it.
        problems: what is wrong with the file.
        layout: how it was written.
        written: how it calls the columns that it calls otherwise.
    """

    table: pd.DataFrame
    problems: list[Problem]
    layout: Layout
    written: dict[str, str]

    def answered(self, located: pd.DataFrame) -> bytes:
        """Return the table with what was found as CSV: separator, byte-order mark and headings as in the file."""
        form = Form("", self.layout.separator, ".")
        table = located.rename(columns=self.written)
        return csv_bytes(table, form, byte_order_mark=self.layout.byte_order_mark, as_written=True)


def ask(path: Path, *, sheet: str = "") -> PlaceList:
    """Open a list of places.

    Columns of the file that are called like ADDED are kept under another name, unless they are of an earlier run.

    Args:
        path: the file.
        sheet: of a workbook; "" for the likeliest.

    Raises:
        UsageError: it cannot be read, or no column has the names of the places.
    """
    opened = open_file(path, (*WANTED, *OPTIONAL), sheet=sheet)
    lacking = {problem.column for problem in opened.problems if problem.code == "missing_column"}
    if fatal := next((problem for problem in opened.problems if problem.code in NOT_READ), None):
        raise UsageError(fatal.message)
    if "name" in lacking:
        raise UsageError(_without_names(opened))
    problems = [problem for problem in opened.problems if not (problem.code == "missing_column" and problem.column in OPTIONAL)]
    table = opened.table.drop(columns=[column for column in OPTIONAL if column in lacking])
    table, own = _own_kept(table, path.name)
    return PlaceList(table, [*problems, *own], opened.layout, opened.written)


def _without_names(opened: Opened) -> str:
    found = [str(column) for column in opened.table.columns if column not in (*WANTED, *OPTIONAL)]
    hint = nearest("name", tuple(found))
    likely = f" Is it the one called “{hint[:40]}”?" if hint else ""
    return f"The column name is missing from the header; found were: {', '.join(found)[:200] or 'none'}.{likely}"


def _own_kept(table: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Problem]]:
    if set(table.columns) >= _OURS:
        return table, []
    ours = table["method"] == MANUAL if "method" in table else pd.Series(data=False, index=table.index)
    own = [column for column in ADDED if column in table and (table.loc[~ours, column] != "").any()]
    problems = []
    for column in own:
        kept = next(name for name in (f"own_{column}", *(f"own_{column}_{i}" for i in range(2, 600))) if name not in table)
        table = table.assign(**{kept: table[column]})
        message = f"The column {column} of the file is kept as {kept}; {column} now has what was found."
        problems.append(Problem.of(file, 1, column, "own_column", "", message))
    return table, problems
