"""The only file that opens tables: CSV, XLSX, ODS. It reads text and reports faults, never guesses a cell, and writes whole or not at all."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pandas as pd

from mapdata.table.csv_grid import LOOKED_AT, csv_grid
from mapdata.table.grid import MAX_COLUMNS, Grid, Layout, file_problem, unreadable
from mapdata.table.header import Header, header_of
from mapdata.table.headings import named
from mapdata.table.kinds import CSV, ODS, OTHERS, XLSX, kind_of
from mapdata.table.whole_file import write_whole
from mapdata.words.problems import Problem

MAX_FILE_BYTES = 50_000_000
WORKBOOKS: Final = (".xlsx", ".ods")  # read in place of a CSV file of this name that is not there
# Problems after which nothing of a file can be used.
NOT_READ: Final = frozenset(
    {"missing_file", "unreadable", "too_large", "too_many_columns", "not_csv", "empty_file", "unknown_sheet"}
)
_MANY: Final = 3  # so many rows alike are a habit of the program that wrote them

Parsed = tuple[pd.DataFrame, list[Problem]]


@dataclass(frozen=True, slots=True)
class Opened:
    """A table that was read.

    Attributes:
        table: stripped strings; the index is the row as a spreadsheet counts it.
        problems: what is wrong with the file, its header and its rows as such.
        layout: how the file was written.
        left_out: rows with something in them that are not in the table.
        written: how the file calls the columns that it calls otherwise, by our name.
        headings: what the file calls each of its columns, see header.Header.
    """

    table: pd.DataFrame
    problems: list[Problem]
    layout: Layout = field(default_factory=Layout)
    left_out: int = 0
    written: dict[str, str] = field(default_factory=dict)
    headings: tuple[str, ...] = ()


def read_table(path: Path, columns: Sequence[str], *, may_lack: Collection[str] = ()) -> Parsed:
    """Return the table of a file with these columns only, and its problems, see open_file."""
    opened = open_file(path, columns, may_lack=may_lack)
    return opened.table[list(columns)], opened.problems


def open_file(path: Path, columns: Sequence[str], *, may_lack: Collection[str] = (), sheet: str = "") -> Opened:
    """Read a file, see open_bytes; one that is missing is a Problem.

    Where a CSV file is missing and a workbook of the same name is there, that is read.
    """
    others = (path.with_suffix(suffix) for suffix in WORKBOOKS)
    found = path if path.exists() or path.suffix != ".csv" else next((each for each in others if each.exists()), path)
    raw, problems = _read_bytes(found)
    if problems:
        return Opened(_no_rows(columns), problems)
    return open_bytes(raw, found.name, columns, may_lack=may_lack, sheet=sheet)


def open_bytes(
    raw: bytes,
    file: str,
    columns: Sequence[str],
    *,
    may_lack: Collection[str] = (),
    sheet: str = "",
    headings: Mapping[str, str] | None = None,
    most_rows: int | None = None,
) -> Opened:
    """Read the bytes of a table as text.

    The header may stand below titles, and may call the columns by other words (see headings); blank rows and blank columns at the
    end, which spreadsheets leave behind, are nothing. A record with too few or too many cells is reported and left out.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        columns: the columns wanted; missing ones are reported and left blank.
        may_lack: columns whose cells a row may lack at its end: Excel leaves out the last separators where some rows on end
            are blank there.
        sheet: the sheet of a workbook; "" for the likeliest.
        headings: which heading of the file (Opened.headings) a column has, "" for none; the others are guessed.
        most_rows: a file with many more rows is not looked at, which is its one problem; None for no limit.

    Returns:
        A table with all columns of the file, in its order, and the missing ones behind them.
    """
    grid = _grid(raw, file, columns, sheet)
    if not grid.rows:
        if not grid.problems:
            message = "The file is empty; a header row and data were expected."
            grid.problems.append(file_problem(file, "empty_file", message))
        return Opened(_no_rows(columns), grid.problems, grid.layout, grid.left_out)
    if most_rows is not None and len(grid.rows) + grid.left_out > most_rows + LOOKED_AT:  # so many may stand above the header
        return Opened(_no_rows(columns), [too_many_rows(file, len(grid.rows) + grid.left_out - 1, most_rows)], grid.layout)
    header = header_of(grid, file, columns, headings)
    if len(header.names) > MAX_COLUMNS:
        message = f"The header has {len(header.names)} columns; at most {MAX_COLUMNS} were expected."
        wrong = Problem.of(file, header.row, "", "too_many_columns", len(header.names), message)
        return Opened(_no_rows(columns), [*grid.problems, wrong], grid.layout, grid.left_out)
    rows, problems = _rows(file, grid, header, {*may_lack, ""})
    table = pd.DataFrame.from_dict(rows, orient="index", columns=header.names, dtype=str)
    table = table.loc[:, [bool(name) for name in header.names]]
    lacking = [column for column in columns if column not in header.names]
    table = table.reindex(columns=[*table.columns, *lacking], fill_value="")
    found = [*grid.problems, *header.problems, *problems]
    called = tuple(filter(None, header.headings))
    return Opened(table, found, grid.layout, grid.left_out + len(problems), header.written, called)


def too_many_rows(file: str, rows: int, most: int) -> Problem:
    """Return the one problem of a file that has more rows than are checked."""
    message = f"The file has {rows} rows; at most {most} were expected. Split it into several files."
    return file_problem(file, "too_many_rows", message, rows)


def write_table(table: pd.DataFrame, path: Path) -> None:
    """Write a table without its index as UTF-8, whole or not at all.

    Raises:
        OSError: the folder cannot be written; a file that was there before is as it was.
    """
    write_whole(table.to_csv(index=False, lineterminator="\n").encode("utf-8"), path)


def _grid(raw: bytes, file: str, columns: Sequence[str], sheet: str) -> Grid:
    kind = kind_of(raw)

    def score(row: Sequence[str]) -> int:
        return len(named(row, columns))

    if kind == CSV:
        return csv_grid(raw, file, score)
    if kind in (XLSX, ODS):
        # Only a workbook needs its reader, and the map must not wait for it to load.
        from mapdata.table.workbook_grid import workbook_grid  # noqa: PLC0415

        return workbook_grid(raw, file, kind, score, sheet)
    message = f"The file is {OTHERS[kind]}, not a table; open it in a spreadsheet and save it as XLSX, ODS or “CSV UTF-8”."
    return unreadable(file_problem(file, "not_csv", message, kind))


def _no_rows(columns: Sequence[str]) -> pd.DataFrame:
    return pd.DataFrame(columns=list(columns), dtype=str)


def _read_bytes(path: Path) -> tuple[bytes, list[Problem]]:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            message = f"The file is larger than {MAX_FILE_BYTES // 1_000_000} MB."
            return b"", [file_problem(path.name, "too_large", message)]
        return path.read_bytes(), []
    except FileNotFoundError:
        return b"", [file_problem(path.name, "missing_file", f"The file {path.name} is missing from the data folder.")]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return b"", [file_problem(path.name, "unreadable", f"The file {path.name} cannot be read: {reason}.")]


def _rows(file: str, grid: Grid, header: Header, may_lack: Collection[str]) -> tuple[dict[int, list[str]], list[Problem]]:
    """Return the cells of each row below the header, as many as the header has, and a Problem for each row that has not."""
    below = {number: cells for number, cells in grid.rows.items() if number > header.last}
    widest = _usual_width(header, list(below.values()))
    rows: dict[int, list[str]] = {}
    problems: list[Problem] = []
    for number, cells in below.items():
        fitted = _fitted(cells, header.names, widest, may_lack)
        if fitted is not None:
            rows[number] = fitted
            continue
        message = (
            f"The row has {len(cells)} cells, {len(header.names)} were expected; "
            "a separator or quotation mark inside a cell is the usual cause. The row is left out."
        )
        problems.append(Problem.of(file, number, "", "wrong_number_of_cells", grid.layout.separator.join(cells), message))
    return rows, problems


def _usual_width(header: Header, rows: Sequence[list[str]]) -> int:
    """Return how many cells a row may have if the last ones are blank: as many as the header, or as all rows alike."""
    widths = Counter(map(len, rows))
    return max(header.width, max(widths) if len(widths) == 1 and len(rows) >= _MANY else 0)


def _fitted(cells: list[str], names: Sequence[str], widest: int, may_lack: Collection[str]) -> list[str] | None:
    """Return the cells without blank ones beyond the header, and with those that a row may lack; None where they do not fit."""
    if len(cells) > len(names):
        return cells[: len(names)] if len(cells) <= widest and not any(cells[len(names) :]) else None
    lacking = names[len(cells) :]
    return [*cells, *("" for _ in lacking)] if all(name in may_lack for name in lacking) else None
