"""Everything that is wrong with a file of partnerships or with a data folder, in the order in which a reader goes through it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pandas as pd

from mapdata.atlas.atlas import FILES, load_atlas
from mapdata.table.csvfile import Parsed, parse_table, read_table
from mapdata.table.suggestion import nearest
from mapdata.table.validate import check_partnerships
from mapdata.words.problems import Problem
from mapdata.words.records import numbered
from mapdata.words.schema import (
    EVENT_COLUMNS,
    LATER_COLUMNS,
    OPTIONAL_PARTNERSHIP_CELLS,
    PARTNERSHIP_COLUMNS,
    PLACE_COLUMNS,
    SOURCE_COLUMNS,
)

_COLUMNS: Final = dict(zip(FILES, (PARTNERSHIP_COLUMNS, SOURCE_COLUMNS, EVENT_COLUMNS, PLACE_COLUMNS), strict=True))
_SEPARATORS: Final = {"\t": "tabs", "|": "vertical bars"}


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of checking.

    Attributes:
        rows: how many rows have anything in them, by file; those that had to be left out count too.
        problems: what is wrong, by file, row and column.
    """

    rows: dict[str, int]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A file of partnerships after checking.

    Attributes:
        report: what is wrong with it.
        written: every row that could be read, as it was written, with all columns of the file; the index is the row.
        good: the rows that can be used, with PARTNERSHIP_COLUMNS; faulty cells are blank.
    """

    report: Report
    written: pd.DataFrame
    good: pd.DataFrame


def check_file(path: Path) -> Report:
    """Check one file that has the columns of partnerships.csv, whatever its name."""
    return _checked(
        read_table(path, PARTNERSHIP_COLUMNS, others=True, may_lack=OPTIONAL_PARTNERSHIP_CELLS), path.name, None
    ).report


def check_bytes(raw: bytes, file: str, *, most_rows: int | None = None) -> Checked:
    """Check the bytes of such a file, as check_file does.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        most_rows: a file with more of them is not checked, which is its one problem; None for no limit.
    """
    return _checked(
        parse_table(raw, file, PARTNERSHIP_COLUMNS, others=True, may_lack=OPTIONAL_PARTNERSHIP_CELLS), file, most_rows
    )


def _checked(parsed: Parsed, file: str, most_rows: int | None) -> Checked:
    table, faults, rows = _opened(parsed, file, PARTNERSHIP_COLUMNS)
    if most_rows is not None and rows > most_rows:
        message = f"The file has {rows} rows; at most {most_rows} were expected. Split it into several files."
        problem = Problem.of(file, 0, "", "too_many_rows", rows, message)
        return Checked(Report({file: rows}, (problem,)), table.iloc[:0], table.iloc[:0][list(PARTNERSHIP_COLUMNS)])
    good, problems = check_partnerships(table[list(PARTNERSHIP_COLUMNS)], file)
    found = [*faults, *problems, *_doubles(table, file)]
    return Checked(Report({file: rows}, _in_order(found, {file: PARTNERSHIP_COLUMNS})), table, good)


def check_folder(folder: Path) -> Report:
    """Check the four files of a data folder, each by itself and against each other.

    Raises:
        DataFolderError: the folder does not exist.
    """
    problems = [problem for problem in load_atlas(folder).problems if problem.row > 1]
    rows = {}
    for name, columns in _COLUMNS.items():
        _, faults, rows[name] = _opened(read_table(folder / name, columns, others=True), name, columns)
        problems += [fault for fault in faults if fault.row <= 1]
    return Report(rows, _in_order(problems, _COLUMNS))


def _opened(parsed: Parsed, file: str, columns: Sequence[str]) -> tuple[pd.DataFrame, list[Problem], int]:
    """Return the table with all its columns, its faults of form, and how many rows it has."""
    table, faults = parsed
    rows = len(table) + sum(fault.code == "wrong_number_of_cells" for fault in faults)
    missing = {fault.column for fault in faults if fault.code == "missing_column"}
    others = tuple(str(column) for column in table.columns if column not in columns)
    separator = next((name for sign, name in _SEPARATORS.items() if others and sign in others[0]), "")
    if separator and missing >= set(columns) - LATER_COLUMNS:
        message = f"The header has {separator} between its columns; commas or semicolons were expected. Save the file as CSV."
        wrong = Problem.of(file, 1, "", "wrong_separator", others[0], message)
        return table.iloc[:0], [*(fault for fault in faults if fault.row == 0), wrong], rows
    return table, [_with_hint(fault, others) for fault in faults], rows


def _with_hint(fault: Problem, others: tuple[str, ...]) -> Problem:
    found = nearest(fault.column, others) if fault.code == "missing_column" else None
    return replace(fault, message=f"{fault.message} Is it the one called “{found[:40]}”?") if found else fault


def _doubles(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the ids used again, of rows with other faults too: who puts those right must not find a new fault afterwards."""
    again = table.loc[table["id"].duplicated() & (table["id"] != ""), "id"]
    message = "This id stands in an earlier row already; each partnership has one row and one id."
    return [Problem.of(file, row, "id", "duplicate_id", key, message) for row, key in numbered(again)]


def _in_order(problems: Iterable[Problem], columns: Mapping[str, Sequence[str]]) -> tuple[Problem, ...]:
    """Sort the problems and keep the first of each kind a cell; a cell that is blank because of another one is not named twice."""
    found = {(p.file, p.row, p.column, p.code): p for p in reversed(list(problems))}
    explained = {(file, column) for file, _, column, code in found if code == "missing_column"}
    garbled = {file for file, _, _, code in found if code == "wrong_separator"}
    faulty = {key[:3] for key in found if key[3] != "missing_value"}
    kept = [
        problem
        for (file, row, column, code), problem in found.items()
        if not (code == "missing_value" and (file in garbled or (file, column) in explained or (file, row, column) in faulty))
    ]
    files = {name: number for number, name in enumerate(columns)}
    order = {(name, column): number for name, names in columns.items() for number, column in enumerate(names)}
    return tuple(sorted(kept, key=lambda p: (files.get(p.file, len(files)), p.row, order.get((p.file, p.column), -1))))
