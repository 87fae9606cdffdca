"""Everything that is wrong with a file of partnerships or with a data folder, in the order in which a reader goes through it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import pandas as pd

from mapdata.atlas.atlas import FILES, load_atlas
from mapdata.atlas.searches import SEARCHES_FILE
from mapdata.own_file.coordinates import check_coordinates
from mapdata.own_file.filling import LevelOf, filled, not_known
from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.grid import Layout
from mapdata.table.suggestion import nearest
from mapdata.table.tablefile import Opened, open_bytes, open_file, too_many_rows
from mapdata.table.validate import check_partnerships
from mapdata.words.problems import Problem
from mapdata.words.records import numbered
from mapdata.words.schema import (
    COORDINATES,
    EVENT_COLUMNS,
    GOVERNMENT_COLUMNS,
    LATER_COLUMNS,
    OPTIONAL_PARTNERSHIP_CELLS,
    PARTNERSHIP_COLUMNS,
    PLACE_COLUMNS,
    SEARCH_COLUMNS,
    SOURCE_COLUMNS,
)

_COLUMNS: Final = dict(zip(FILES, (PARTNERSHIP_COLUMNS, SOURCE_COLUMNS, EVENT_COLUMNS, PLACE_COLUMNS), strict=True))

_LISTS: Final = {GOVERNMENTS_FILE: GOVERNMENT_COLUMNS, SEARCHES_FILE: SEARCH_COLUMNS}  # a data set may do without


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of checking.

    Attributes:
        rows: how many rows have anything in them, by file; those that had to be left out count too.
        problems: what is wrong, by file, row and column.
        notes: blank cells that were filled in; nothing is wrong with them.
    """

    rows: dict[str, int]
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A file of partnerships after checking.

    Attributes:
        report: what is wrong with it.
        written: every row that could be read, as it was written, with all columns of the file; the index is the row.
        good: the rows that can be used, with PARTNERSHIP_COLUMNS; faulty cells are blank.
        layout: how it was written.
        left_out: rows with something in them that are neither here nor there, because their cells cannot be told apart.
        filled: blank cells that could be worked out, a Problem "filled_in" each; written and good have them.
    """

    report: Report
    written: pd.DataFrame
    good: pd.DataFrame
    layout: Layout = field(default_factory=Layout)
    left_out: int = 0
    filled: tuple[Problem, ...] = ()


def check_file(path: Path, *, sheet: str = "", level_of: LevelOf = not_known) -> Report:
    """Check one file that has the columns of partnerships.csv, whatever its name.

    Args:
        path: the file.
        sheet: that of a workbook; "" for the likeliest.
        level_of: see filling.filled.
    """
    return checked_file(path, sheet=sheet, level_of=level_of).report


def checked_file(path: Path, *, sheet: str = "", level_of: LevelOf = not_known) -> Checked:
    """Check such a file and return its rows too, see check_file."""
    opened = open_file(path, PARTNERSHIP_COLUMNS, may_lack=OPTIONAL_PARTNERSHIP_CELLS, sheet=sheet)
    return check_opened(opened, path.name, level_of=level_of)


def check_bytes(raw: bytes, file: str, *, most_rows: int | None = None, sheet: str = "") -> Checked:
    """Check the bytes of such a file, as check_file does.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        most_rows: a file with more of them is not checked, which is its one problem; None for no limit.
        sheet: see check_file.
    """
    return check_opened(open_partnerships(raw, file, sheet=sheet), file, most_rows=most_rows)


def open_partnerships(
    raw: bytes, file: str, *, sheet: str = "", headings: Mapping[str, str] | None = None, most_rows: int | None = None
) -> Opened:
    """Open the bytes of such a file, see tablefile.open_bytes."""
    how: dict[str, Any] = {"sheet": sheet, "headings": headings, "most_rows": most_rows}
    return open_bytes(raw, file, PARTNERSHIP_COLUMNS, may_lack=OPTIONAL_PARTNERSHIP_CELLS, **how)


def check_opened(opened: Opened, file: str, *, most_rows: int | None = None, level_of: LevelOf = not_known) -> Checked:
    """Check a file that was opened, see check_bytes; level_of: see filling.filled."""
    rows = len(opened.table) + opened.left_out
    if most_rows is not None and rows > most_rows:
        problem = too_many_rows(file, rows, most_rows)
        none = opened.table.iloc[:0]
        return Checked(Report({file: rows}, (problem,)), none, none[list(PARTNERSHIP_COLUMNS)], opened.layout, opened.left_out)
    table, filled_in = filled(opened.table, file, level_of)
    good, problems = check_partnerships(table[list(PARTNERSHIP_COLUMNS)], file)
    whole = {column for column in {each.column for each in filled_in} if (table[column] != "").all()}
    form = [
        each for each in _with_hints(opened, PARTNERSHIP_COLUMNS) if each.code != "missing_column" or each.column not in whole
    ]
    found = [*form, *problems, *_doubles(table, file), *check_coordinates(table, file)]
    columns = {file: (*PARTNERSHIP_COLUMNS, *COORDINATES)}
    partly = {(file, each.column) for each in filled_in}
    in_order = _in_order(found, columns, partly)
    report = Report({file: rows}, _one_without_header(in_order, file), _in_order(filled_in, columns))
    return Checked(report, table, good, opened.layout, opened.left_out, tuple(filled_in))


def _one_without_header(problems: tuple[Problem, ...], file: str) -> tuple[Problem, ...]:
    """Put one problem in place of those of the missing columns, where none of our columns was found."""
    lacking = [problem for problem in problems if problem.code == "missing_column"]
    if len(lacking) < len(set(PARTNERSHIP_COLUMNS) - LATER_COLUMNS):
        return problems
    row = lacking[0].row
    message = (
        f"No heading of row {row} is known; names such as local_name, partner_name, Nama Daerah or Negara Mitra were expected."
    )
    first = problems.index(lacking[0])
    others = [problem for problem in problems if problem.code != "missing_column"]
    return (*others[:first], Problem.of(file, row, "", "no_header", "", message), *others[first:])


def check_folder(folder: Path) -> Report:
    """Check the four files of a data folder, each by itself and against each other.

    Raises:
        DataFolderError: the folder does not exist.
    """
    opened = {name: open_file(folder / name, columns) for name, columns in _COLUMNS.items()}
    of_form = [fault for name, each in opened.items() for fault in _with_hints(each, _COLUMNS[name])]
    known = set(of_form)
    between = [problem for problem in load_atlas(folder).problems if problem.row > 1 and problem not in known]
    lists = {name: open_file(folder / name, columns) for name, columns in _LISTS.items() if (folder / name).exists()}
    rows = {name: len(each.table) + each.left_out for name, each in (opened | lists).items()}
    return Report(rows, _in_order([*between, *of_form], _COLUMNS))


def _with_hints(opened: Opened, columns: Sequence[str]) -> list[Problem]:
    """Return what is wrong with the form of a file; a missing column may be one that is called otherwise."""
    others = tuple(str(column) for column in opened.table.columns if column not in columns)
    return [_with_hint(fault, others) for fault in opened.problems]


def _with_hint(fault: Problem, others: tuple[str, ...]) -> Problem:
    found = nearest(fault.column, others) if fault.code == "missing_column" else None
    return replace(fault, message=f"{fault.message} Is it the one called “{found[:40]}”?") if found else fault


def _doubles(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the ids used again, of rows with other faults too: who puts those right must not find a new fault afterwards."""
    again = table.loc[table["id"].duplicated() & (table["id"] != ""), "id"]
    message = "This id stands in an earlier row already; each partnership has one row and one id."
    return [Problem.of(file, row, "id", "duplicate_id", key, message) for row, key in numbered(again)]


def _in_order(
    problems: Iterable[Problem], columns: Mapping[str, Sequence[str]], partly: Collection[tuple[str, str]] = ()
) -> tuple[Problem, ...]:
    """Sort the problems and keep the first of each kind a cell; a cell that is blank because of another one is not named twice.

    Args:
        problems: to sort.
        columns: of each file, in order.
        partly: (file, column) of those without a heading in which some cells were filled in: the others are named.
    """
    found = {(p.file, p.row, p.column, p.code): p for p in reversed(list(problems))}
    explained = {(file, column) for file, _, column, code in found if code == "missing_column"} - set(partly)
    faulty = {key[:3] for key in found if key[3] != "missing_value"}
    kept = [
        problem
        for (file, row, column, code), problem in reversed(found.items())
        if not (code == "missing_value" and ((file, column) in explained or (file, row, column) in faulty))
    ]
    files = {name: number for number, name in enumerate(columns)}
    order = {(name, column): number for name, names in columns.items() for number, column in enumerate(names)}
    return tuple(sorted(kept, key=lambda p: (files.get(p.file, len(files)), p.row, order.get((p.file, p.column), -1))))
