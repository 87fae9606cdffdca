"""The only file that opens CSV files. It reads text and reports faults, never guesses a cell, and writes whole or not at all."""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Collection, Sequence
from pathlib import Path

import pandas as pd

from mapdata.table.whole_file import write_whole
from mapdata.words.problems import Problem
from mapdata.words.schema import LATER_COLUMNS

MAX_FILE_BYTES = 50_000_000
# One endless cell must not cost the whole file: csv gives up at 131 072 characters unless told otherwise.
csv.field_size_limit(MAX_FILE_BYTES)
MAX_COLUMNS = 500
# How files begin that are no text, whatever their name says.
_NO_TEXT = (
    (b"PK\x03\x04", "an Excel workbook (or another zip file)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
)

Parsed = tuple[pd.DataFrame, list[Problem]]


def read_table(path: Path, columns: Sequence[str], *, others: bool = False, may_lack: Collection[str] = ()) -> Parsed:
    """Read a CSV file as text, see parse_table.

    Args:
        path: the file; it may be missing, which is a Problem.
        columns: see parse_table.
        others: see parse_table.
        may_lack: see parse_table.
    """
    raw, problems = _read_bytes(path)
    return (_no_rows(columns), problems) if problems else parse_table(raw, path.name, columns, others=others, may_lack=may_lack)


def parse_table(raw: bytes, file: str, columns: Sequence[str], *, others: bool = False, may_lack: Collection[str] = ()) -> Parsed:
    """Read the bytes of a CSV file as text.

    Comma or semicolon, UTF-8 with or without a byte-order mark, UTF-16 and Windows-1252 with a notice. NUL bytes are dropped
    with a notice. Blank rows and blank columns at the end, which spreadsheets leave behind, are nothing.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        columns: the columns wanted; missing ones are reported and left blank.
        others: whether to keep the other columns too, instead of dropping them.
        may_lack: columns whose cells a row may lack at its end: Excel leaves out the last separators where some rows on end
            are blank there.

    Returns:
        A table of stripped strings whose index is the row as a spreadsheet counts it, and the problems found.
        A record with too few or too many cells is reported and left out; the other rows stay.
    """
    text, problems = _text(raw, file)
    records, faults = _records(file, text.replace("\r\n", "\n").replace("\r", "\n"))  # Excel on a Mac may write CR alone
    problems += faults
    if not any(any(cell.strip() for cell in record) for record in records):
        if not problems:
            problems.append(_file_problem(file, "empty_file", "The file is empty; a header row and data were expected."))
        return _no_rows(columns), problems
    header = _without_blank_end([cell.replace("\0", "").strip() for cell in records[0]])
    if len(header) > MAX_COLUMNS:
        message = f"The header has {len(header)} columns; at most {MAX_COLUMNS} were expected."
        return _no_rows(columns), [*problems, Problem.of(file, 1, "", "too_many_columns", len(header), message)]
    problems += _header_problems(file, header, columns)
    rows, row_problems = _rows(file, header, records[1:], {*may_lack, ""})
    table = pd.DataFrame.from_dict(rows, orient="index", columns=header, dtype=str)
    table = table.loc[:, ~table.columns.duplicated()]
    kept = [*table.columns, *(column for column in columns if column not in table.columns)] if others else list(columns)
    return table.reindex(columns=kept, fill_value=""), problems + row_problems


def write_table(table: pd.DataFrame, path: Path) -> None:
    """Write a table without its index as UTF-8, whole or not at all.

    Raises:
        OSError: the folder cannot be written; a file that was there before is as it was.
    """
    write_whole(table.to_csv(index=False, lineterminator="\n").encode("utf-8"), path)


def _no_rows(columns: Sequence[str]) -> pd.DataFrame:
    return pd.DataFrame(columns=list(columns), dtype=str)


def _read_bytes(path: Path) -> tuple[bytes, list[Problem]]:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            message = f"The file is larger than {MAX_FILE_BYTES // 1_000_000} MB."
            return b"", [_file_problem(path.name, "too_large", message)]
        return path.read_bytes(), []
    except FileNotFoundError:
        return b"", [_file_problem(path.name, "missing_file", f"The file {path.name} is missing from the data folder.")]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return b"", [_file_problem(path.name, "unreadable", f"The file {path.name} cannot be read: {reason}.")]


def _text(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    for start, kind in _NO_TEXT:
        if raw.startswith(start):
            message = f"The file is {kind}, not CSV; open it in a spreadsheet and save it as “CSV UTF-8”."
            return "", [_file_problem(file, "not_csv", message)]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        encoding, name = ("utf-16", "UTF-16") if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else ("cp1252", "Windows-1252")
        message = f"The file is not UTF-8 and was read as {name}; save it as “CSV UTF-8” to be sure of every letter."
        return raw.decode(encoding, errors="replace"), [_file_problem(file, "not_utf8", message)]


def _records(file: str, text: str) -> tuple[list[list[str]], list[Problem]]:
    try:
        return list(csv.reader(io.StringIO(text.rstrip("\n")), delimiter=_delimiter(text), strict=False)), []
    except csv.Error as error:
        return [], [_file_problem(file, "unreadable", f"The file cannot be read as CSV ({error}); was it saved as CSV?")]


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","


def _file_problem(file: str, code: str, message: str) -> Problem:
    return Problem.of(file, 0, "", code, "", message)


def _header_problems(file: str, header: list[str], columns: Sequence[str]) -> list[Problem]:
    missing = [column for column in columns if column not in header and column not in LATER_COLUMNS]
    again = [column for i, column in enumerate(header) if column and column in header[:i]]
    return [
        Problem.of(
            file, 1, column, "missing_column", "", f"The column {column} is missing from the header; its cells count as blank."
        )
        for column in missing
    ] + [
        Problem.of(
            file,
            1,
            column,
            "duplicate_column",
            column,
            f"The column {column[:40]} stands twice in the header; the first one counts.",
        )
        for column in dict.fromkeys(again)
    ]


def _rows(
    file: str, header: list[str], records: list[list[str]], may_lack: Collection[str]
) -> tuple[dict[int, list[str]], list[Problem]]:
    rows: dict[int, list[str]] = {}
    problems: list[Problem] = []
    for number, record in enumerate(records, start=2):
        if not record:
            continue
        cells = [cell.replace("\0", "").strip() for cell in record]
        if any("\0" in cell for cell in record):
            message = "The row had NUL bytes, which no text has; they were dropped. A damaged file is the usual cause."
            problems.append(Problem.of(file, number, "", "nul_bytes", "", message))
        if not any(cells):
            continue
        cells = _fitted(cells, header, may_lack)
        if len(cells) != len(header):
            message = (
                f"The row has {len(cells)} cells, {len(header)} were expected; "
                "a comma or quotation mark inside a cell is the usual cause. The row is left out."
            )
            problems.append(Problem.of(file, number, "", "wrong_number_of_cells", ",".join(cells), message))
            continue
        rows[number] = cells
    return rows, problems


def _fitted(cells: list[str], header: list[str], may_lack: Collection[str]) -> list[str]:
    """Return the cells without blank ones beyond the header, and with those that a row may lack."""
    if len(cells) > len(header):
        return [*cells[: len(header)], *_without_blank_end(cells[len(header) :])]
    lacking = header[len(cells) :]
    return [*cells, *("" for _ in lacking)] if all(column in may_lack for column in lacking) else cells


def _without_blank_end(cells: list[str]) -> list[str]:
    last = next((i for i in range(len(cells), 0, -1) if cells[i - 1]), 0)
    return cells[:last]
