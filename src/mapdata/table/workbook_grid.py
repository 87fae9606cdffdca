"""The cells of a workbook as text: XLSX and ODS. Formulas count by the value that was last worked out; nothing is run."""

import datetime as dt
import zipfile
from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from mapdata.table.archive import TooMuch, packed, unpacked
from mapdata.table.csv_grid import LOOKED_AT, Score
from mapdata.table.grid import Grid, Layout, file_problem, trimmed, unreadable
from mapdata.table.header import column_letters
from mapdata.table.kinds import XLSX
from mapdata.table.ods_scan import OdsScan
from mapdata.table.shared_texts import shared_letters
from mapdata.table.sheet_scan import Scan, scan_xlsx, xlsx_sheets
from mapdata.words.problems import Problem
from mapdata.words.schema import NOTE_SHEETS

MAX_MERGED: Final = 100_000  # cells that merged cells may fill
MAX_CELLS: Final = 5_000_000  # from the first cell to the last one: the reader makes room for all between
MAX_LETTERS: Final = 64 * 1024 * 1024  # of all cells: a text that many share, or a cell that is repeated, is made anew for each
_DAMAGED: Final = (zipfile.BadZipFile, ElementTree.ParseError, CalamineError, KeyError, ValueError)
_PICTURES: Final = ("xl/media/", "Pictures/", "Thumbnails/", "xl/embeddings/")

Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def workbook_grid(raw: bytes, file: str, kind: str, score: Score, sheet: str = "") -> Grid:
    """Read one sheet of a workbook.

    Numbers are written without ".0", dates as YYYY-MM-DD. A merged cell counts for each of its rows, which is a Problem, as are
    hidden rows: they are read, because a spreadsheet that saves CSV writes them too.

    Args:
        raw: the bytes of the file.
        file: the name to report problems under.
        kind: kinds.XLSX or kinds.ODS.
        score: how much a row looks like the header; it decides which sheet is read where none is named.
        sheet: the name of the sheet to read; a workbook without it is a Problem.
    """
    try:
        parts = {name: part for name, part in unpacked(raw).items() if not name.startswith(_PICTURES)}
        scans = _scans(parts, kind)
        return _read(CalamineWorkbook.from_filelike(packed(parts)), scans, file, score, sheet)
    except TooMuch:
        message = "The workbook unpacks to more than can be read; split it, or save the sheet as “CSV UTF-8”."
        return unreadable(file_problem(file, "too_large", message))
    except BaseException as error:
        # A reader written in Rust that stops over a damaged file raises what Python does not count as an Exception.
        if not isinstance(error, _DAMAGED) and type(error).__name__ != "PanicException":
            raise
        message = f"The workbook is damaged or protected and cannot be read ({type(error).__name__}); save it again, without a password."
        return unreadable(file_problem(file, "unreadable", message))


def _scans(parts: dict[str, bytes], kind: str) -> dict[str, Scan]:
    """Return what each sheet says of itself; a sheet of charts has nothing.

    All sheets count for the limits, also one that no name leads to: whatever the reader may come upon has been measured.

    Raises:
        TooMuch: the sheets reach over more than MAX_CELLS cells, or their texts have more than MAX_LETTERS letters.
    """
    if kind == XLSX:
        named = {name: part.casefold() for name, part in xlsx_sheets(parts).items()}
        sheets = {part.casefold(): xml for part, xml in parts.items() if b"sheetData" in xml or part.casefold() in named.values()}
        found = {part: scan_xlsx(xml) for part, xml in sheets.items()}
        filled = sum(scan.filled for scan in found.values())
        _limit(found, shared_letters(parts.values(), sheets.values(), filled, MAX_LETTERS))
        return {name: found[part] for name, part in named.items()}
    ods = OdsScan(parts["content.xml"])
    _limit(ods.scans, ods.letters)
    return ods.scans


def _limit(scans: dict[str, Scan], letters: int) -> None:
    if sum(scan.rows * scan.columns for scan in scans.values()) > MAX_CELLS or letters > MAX_LETTERS:
        raise TooMuch


def _read(workbook: CalamineWorkbook, scans: dict[str, Scan], file: str, score: Score, sheet: str) -> Grid:
    everything = tuple(name for name in workbook.sheet_names if scans[name].rows)
    filled = tuple(name for name in everything if name not in NOTE_SHEETS or name == sheet) or everything
    if sheet and sheet not in workbook.sheet_names:
        message = f"The workbook has no sheet “{sheet[:40]}”; it has {', '.join(workbook.sheet_names)[:200]}."
        return unreadable(file_problem(file, "unknown_sheet", message, sheet))
    if not filled:
        return Grid()
    chosen = sheet or (filled[0] if len(filled) == 1 else _likeliest(workbook, filled, score))
    read = workbook.get_sheet_by_name(chosen)
    grid = Grid(layout=Layout(byte_order_mark=True, sheet=chosen, sheets=filled))
    rows = _texts(read.to_python(skip_empty_area=False))
    ranges = read.merged_cell_ranges or ()
    merged = [(top + 1, bottom + 1, left + 1, right + 1) for (top, left), (bottom, right) in ranges] or scans[chosen].merged
    grid.problems = [
        *_sheets(file, chosen, filled, asked=bool(sheet)),
        *_merged(file, rows, merged),
        *_hidden(file, scans[chosen]),
        *_no_value(file, scans[chosen]),
    ]
    grid.rows = {number: cells for number, cells in enumerate(rows, start=1) if any(cells)}
    return grid


def _likeliest(workbook: CalamineWorkbook, filled: Iterable[str], score: Score) -> str:
    """Return the sheet with a row most like the header, the first of several; of two alike one that can be seen."""
    hidden = {each.name for each in workbook.sheets_metadata if each.visible != SheetVisibleEnum.Visible}

    def fit(name: str) -> tuple[int, bool]:
        rows = _texts(workbook.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=LOOKED_AT))
        return max(map(score, rows), default=0), name not in hidden

    return max(filled, key=fit)


def _texts(rows: Iterable[Iterable[Value]]) -> list[list[str]]:
    return [[trimmed(cell) if isinstance(cell, str) else _text(cell) for cell in row] for row in rows]


def _text(value: Value) -> str:
    """Return a cell as a person would have written it into a text file."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case dt.datetime():
            return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "seconds")
        case _:
            return str(value)


def _sheets(file: str, chosen: str, filled: tuple[str, ...], *, asked: bool) -> list[Problem]:
    others = [name for name in filled if name != chosen]
    if asked or not others:
        return []
    message = f"The workbook has {len(filled)} sheets; “{chosen[:40]}” was read, the others were not: {', '.join(others)[:200]}."
    return [file_problem(file, "other_sheets", message, chosen)]


def _merged(file: str, rows: list[list[str]], ranges: Iterable[tuple[int, int, int, int]]) -> list[Problem]:
    """Write the text of each merged cell into each of its rows; the first of the columns that it takes has it."""
    told: dict[int, list[tuple[str, str]]] = {}
    room = MAX_MERGED
    for top, bottom, left, _ in sorted(ranges):
        value = rows[top - 1][left - 1] if top <= len(rows) and left <= len(rows[top - 1]) else ""
        below = rows[top : min(bottom, top + room)]
        if not value or not below:
            continue
        room -= len(below)
        for row in below:
            row[left - 1] = row[left - 1] or value
        letters = column_letters(left - 1)
        told.setdefault(top, []).append((f"{letters}{top}:{letters}{bottom}", value))
    message = "The row has merged cells ({}); the text of each was read for all its rows."
    return [
        Problem.of(
            file, top, "", "merged_cell", "; ".join(value for _, value in cells), message.format(_some([c for c, _ in cells]))
        )
        for top, cells in told.items()
    ]


def _no_value(file: str, scan: Scan) -> list[Problem]:
    """Say which cells count as blank although the spreadsheet shows something else in them."""
    found: dict[int, list[str]] = {}
    for row, column in sorted(scan.no_value):
        found.setdefault(row, []).append(f"{column_letters(column - 1)}{row}")
    message = "An error, or a formula whose value is not in the file, counts as a blank cell: {}. Write the value there."
    return [Problem.of(file, row, "", "no_value", ", ".join(cells), message.format(_some(cells))) for row, cells in found.items()]


def _some(names: list[str]) -> str:
    return ", ".join(names[:10]) + (" …" if len(names) > 10 else "")


def _hidden(file: str, scan: Scan) -> list[Problem]:
    rows = [row for row in scan.hidden if row <= scan.rows]
    if not rows:
        return []
    some = _some([str(row) for row in rows])
    message = f"{len(rows)} hidden {'row was' if len(rows) == 1 else 'rows were'} read like the others: {some}."
    return [file_problem(file, "hidden_rows", message, some)]
