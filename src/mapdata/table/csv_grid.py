"""The cells of a CSV file. It never guesses a cell: a row whose quotation marks do not close is named, and the rows below it are read."""

import csv
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from mapdata.table.grid import Grid, Layout, file_problem, trimmed
from mapdata.words.problems import Problem

# One endless cell must not cost the whole file: csv gives up at 131 072 characters unless told otherwise.
csv.field_size_limit(50_000_000)
SEPARATORS: Final = (",", ";", "\t", "|")
LOOKED_AT: Final = 30  # lines in which a header is looked for
# A line break in a cell is usual; a whole row in one is what a quotation mark that nothing closes makes of it.
_WIDE_ROW: Final = 5
_FIRST_BYTES: Final = 1000
_MOST_ZERO: Final = 0.35  # of all bytes; half of them in a text of plain letters
_AT_THE_END: Final = "\n\x1a"  # programs of old end a text with Ctrl-Z
_SEP_LINE: Final = re.compile(r"sep=(.)\n", re.IGNORECASE)

Score = Callable[[Sequence[str]], int]


def csv_grid(raw: bytes, file: str, score: Score) -> Grid:
    """Read the bytes of a CSV file.

    Commas, semicolons, tabs or vertical bars; Excel's first line "sep=;"; UTF-8 with or without a byte-order mark, UTF-16 and
    Windows-1252 with a notice. NUL bytes are dropped with a notice.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        score: how much a row looks like the header; it decides what the separator is.
    """
    text, problems = _text(raw, file)
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip(_AT_THE_END)  # Excel on a Mac may write CR alone
    text = text.replace("\n\ufeff", "\n")  # files that were put one behind the other
    told = _SEP_LINE.match(text)
    text = text[told.end() :] if told else text
    lines = text.split("\n") if text else []
    separator = _separator(lines, score, told[1] if told else "")
    grid = Grid(problems=problems, layout=Layout(separator, raw.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE))))
    for number, (record, line) in enumerate(_records(lines, separator), start=1):
        if record is None:
            grid.problems.append(_open_quote(file, number, line))
            grid.left_out += 1
            continue
        if any("\0" in cell for cell in record):
            message = "The row had NUL bytes, which no text has; they were dropped. A damaged file is the usual cause."
            grid.problems.append(Problem.of(file, number, "", "nul_bytes", "", message))
        cells = [trimmed(cell.replace("\0", "")) for cell in record]
        if any(cells):
            grid.rows[number] = cells
    return grid


def _text(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    wide = _utf_16(raw)
    try:
        if not wide:
            return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    encoding, name = (wide, "UTF-16") if wide else ("cp1252", "Windows-1252")
    message = f"The file is not UTF-8 and was read as {name}; save it as “CSV UTF-8” to be sure of every letter."
    return raw.decode(encoding, errors="replace"), [file_problem(file, "not_utf8", message)]


def _utf_16(raw: bytes) -> str:
    """Return the kind of UTF-16 that a text is in, "" for none; without a mark, every other byte of plain letters is zero."""
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    start = raw[:_FIRST_BYTES]
    zeros = {"utf-16-be": start[::2].count(0), "utf-16-le": start[1::2].count(0)}
    most, likely = max((count, encoding) for encoding, count in zeros.items())
    return likely if most > len(start) * _MOST_ZERO else ""


def _separator(lines: Sequence[str], score: Score, told: str) -> str:
    """Return the separator with which a line looks most like the header; of several the one told, or that the first line has most of."""
    filled = list(islice((line for line in lines if line.strip()), LOOKED_AT))
    first = filled[0] if filled else ""

    def fit(separator: str) -> tuple[int, bool, int]:
        rows = csv.reader(filled, delimiter=separator)
        most = max((score([trimmed(cell) for cell in row]) for row in rows), default=0)
        return most, separator == told, first.count(separator)

    return max((*SEPARATORS, told or SEPARATORS[0]), key=fit)


def _records(lines: Sequence[str], separator: str) -> Iterator[tuple[list[str] | None, str]]:
    """Yield each record with the line it starts in; None in place of the cells of a line whose quotation marks go wrong.

    After such a line reading starts anew at the next one, so that a quotation mark never costs more than its own row.
    """
    wide = max((line.count(separator) for line in lines[:LOOKED_AT]), default=0)
    start = 0
    while start < len(lines):
        below = (f"{lines[number]}\n" for number in range(start, len(lines)))  # islice would walk there each time
        reader = csv.reader(below, delimiter=separator, strict=True)
        before = 0
        try:
            for record in reader:
                first, last = start + before, start + reader.line_num
                if (
                    last - first > 1
                    and wide >= _WIDE_ROW
                    and any(line.count(separator) >= wide for line in lines[first + 1 : last])
                ):
                    break
                yield record, lines[first]
                before = reader.line_num
            else:
                return
        except csv.Error:
            pass
        yield None, lines[start + before]
        start += before + 1


def _open_quote(file: str, number: int, line: str) -> Problem:
    message = (
        "A quotation mark in this row is not closed where its cell ends; the row is left out, the rows below it are read. "
        "Put quotation marks around the whole cell and double those inside it."
    )
    return Problem.of(file, number, "", "open_quote", line, message)
