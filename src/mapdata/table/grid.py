"""A file as rows of cells, before anything is known of its columns."""

from dataclasses import dataclass, field
from typing import Final

from mapdata.words.problems import Problem

MAX_COLUMNS: Final = 500
_INVISIBLE: Final = "\ufeff\u200b\u2060"  # byte-order marks within a file, blanks without width


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file was written, so that what is made of it can be written alike.

    Attributes:
        separator: between the cells of a CSV file.
        byte_order_mark: whether a CSV file starts with one.
        sheet: the sheet of a workbook that was read, "" for a CSV file.
        sheets: the sheets of a workbook that have anything in them, hidden ones too.
    """

    separator: str = ","
    byte_order_mark: bool = False
    sheet: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(slots=True)
class Grid:
    """The cells of a file.

    Attributes:
        rows: cells without spaces around them, by the number that a spreadsheet gives their row; blank rows are not there.
        problems: what is wrong with the file as a whole, and rows that could not be read.
        layout: how it was written.
        left_out: rows with something in them that could not be read.
    """

    rows: dict[int, list[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    layout: Layout = field(default_factory=Layout)
    left_out: int = 0


def file_problem(file: str, code: str, message: str, value: object = "") -> Problem:
    """Return a Problem of a whole file."""
    return Problem.of(file, 0, "", code, value, message)


def unreadable(problem: Problem) -> Grid:
    """Return what is known of a file that cannot be read: why."""
    return Grid(problems=[problem])


def trimmed(cell: str) -> str:
    """Return a cell without what nobody sees at its ends: spaces of all kinds, byte-order marks, blanks without width."""
    return cell.strip().strip(_INVISIBLE).strip()
