"""The only file that opens CSV files. It reads text and reports faults, never guesses a cell, and writes whole or not at all."""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from mapdata.problems import Problem
from mapdata.whole_file import write_whole

MAX_FILE_BYTES = 50_000_000
# One endless cell must not cost the whole file: csv gives up at 131 072 characters unless told otherwise.
csv.field_size_limit(MAX_FILE_BYTES)


def read_table(path: Path, columns: Sequence[str], *, others: bool = False) -> tuple[pd.DataFrame, list[Problem]]:
    """Read a CSV file as text.

    Comma or semicolon, UTF-8 with or without a byte-order mark, UTF-16 and Windows-1252 with a notice. NUL bytes are dropped
    with a notice.

    Args:
        path: the file; it may be missing.
        columns: the columns wanted; missing ones are reported and left blank.
        others: whether to keep the other columns too, instead of dropping them.

    Returns:
        A table of stripped strings whose index is the row as a spreadsheet counts it, and the problems found.
        A record with too few or too many cells is reported and left out; the other rows stay.
    """
    text, problems = _read_text(path)
    records, faults = _records(path, text.replace("\r\n", "\n").replace("\r", "\n"))  # Excel on a Mac may write CR alone
    problems += faults
    if not any(any(cell.strip() for cell in record) for record in records):
        if not problems:
            problems.append(_file_problem(path, "empty_file", "The file is empty; a header row and data were expected."))
        return pd.DataFrame(columns=list(columns), dtype=str), problems
    header = [cell.replace("\0", "").strip() for cell in records[0]]
    problems += _header_problems(path, header, columns)
    rows, row_problems = _rows(path, header, records[1:])
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


def _read_text(path: Path) -> tuple[str, list[Problem]]:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return "", [_file_problem(path, "too_large", f"The file is larger than {MAX_FILE_BYTES // 1_000_000} MB.")]
        raw = path.read_bytes()
    except FileNotFoundError:
        return "", [_file_problem(path, "missing_file", f"The file {path.name} is missing from the data folder.")]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return "", [_file_problem(path, "unreadable", f"The file {path.name} cannot be read: {reason}.")]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        encoding, name = ("utf-16", "UTF-16") if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else ("cp1252", "Windows-1252")
        message = f"The file is not UTF-8 and was read as {name}; save it as “CSV UTF-8” to be sure of every letter."
        return raw.decode(encoding, errors="replace"), [_file_problem(path, "not_utf8", message)]


def _records(path: Path, text: str) -> tuple[list[list[str]], list[Problem]]:
    try:
        return list(csv.reader(io.StringIO(text), delimiter=_delimiter(text), strict=False)), []
    except csv.Error as error:
        return [], [_file_problem(path, "unreadable", f"The file cannot be read as CSV ({error}); was it saved as CSV?")]


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","


def _file_problem(path: Path, code: str, message: str) -> Problem:
    return Problem.of(path.name, 0, "", code, "", message)


def _header_problems(path: Path, header: list[str], columns: Sequence[str]) -> list[Problem]:
    missing = [column for column in columns if column not in header]
    return [
        Problem.of(
            path.name,
            1,
            column,
            "missing_column",
            "",
            f"The column {column} is missing from the header; its cells count as blank.",
        )
        for column in missing
    ]


def _rows(path: Path, header: list[str], records: list[list[str]]) -> tuple[dict[int, list[str]], list[Problem]]:
    rows: dict[int, list[str]] = {}
    problems: list[Problem] = []
    for number, record in enumerate(records, start=2):
        cells = [cell.replace("\0", "").strip() for cell in record]
        if any("\0" in cell for cell in record):
            message = "The row had NUL bytes, which no text has; they were dropped. A damaged file is the usual cause."
            problems.append(Problem.of(path.name, number, "", "nul_bytes", "", message))
        if not any(cells):
            continue
        if len(cells) != len(header):
            message = (
                f"The row has {len(cells)} cells, {len(header)} were expected; "
                "a comma or quotation mark inside a cell is the usual cause. The row is left out."
            )
            problems.append(Problem.of(path.name, number, "", "wrong_number_of_cells", ",".join(cells), message))
            continue
        rows[number] = cells
    return rows, problems
