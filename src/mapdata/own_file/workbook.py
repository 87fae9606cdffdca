"""The cleaned copy of a reader's file as a workbook: faulty cells are marked and say why, and a second sheet lists every problem."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.export.workbook import Book, new_book, write_table, write_text
from mapdata.words.problems import Problem
from mapdata.words.wording import marked

MOST_COMMENTS: Final = 2000  # each is a drawing: with many more of them Excel is slow to open the file
_COMMENT_PX: Final = 340  # width
_LETTERS_A_LINE: Final = 48
_LINE_PX: Final = 17
_EXPECTED_WIDTH: Final = 70  # characters

SHEETS: Final = (marked("Data"), marked("Problems"))
HEADS: Final = (
    marked("Row in your file"),
    marked("Row in this workbook"),
    marked("Column"),
    marked("Found"),
    marked("Kind"),
    marked("Expected"),
    marked("Did you mean"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a problem is called: its kind, what was expected, and what was probably meant ("" if that cannot be told)."""

    kind: str
    expected: str
    meant: str


def cleaned_workbook(table: pd.DataFrame, problems: Sequence[Problem], words: Sequence[Told], say: Callable[[str], str]) -> bytes:
    """Return the workbook.

    Args:
        table: the cleaned copy (see cleaned.cleaned); the index is the row of the reader's file.
        problems: of the file, those of rows that are not in the table too.
        words: what each problem is called in the reader's language.
        say: says SHEETS and HEADS in the reader's language.
    """
    here = {row: number for number, row in enumerate(table.index, start=1)} | {1: 0}
    told = list(zip(problems, words, strict=True))
    with new_book({}) as book:
        data, listed = (book.sheet(say(name)) for name in SHEETS)
        write_table(data, table, book.formats)
        if len(table):
            data.ignore_errors({"number_stored_as_text": f"A1:XFD{len(table) + 1}"})
        _mark(data, book, table, _by_cell(told, here, list(table.columns)), say)
        _write_problems(listed, book, told, here, say)
    return book.bytes()


def _by_cell(told: Sequence[tuple[Problem, Told]], here: dict[int, int], columns: list[str]) -> dict[tuple[int, int], list[Told]]:
    """Return what is told of each cell of the sheet; of a row or a column that is not there nothing is."""
    place = {column: number for number, column in enumerate(columns)} | {"": 0}  # a problem of a row is shown at its first cell
    found: dict[tuple[int, int], list[Told]] = {}
    for problem, words in told:
        if problem.row in here and problem.column in place:
            found.setdefault((here[problem.row], place[problem.column]), []).append(words)
    return found


def _mark(
    sheet: Any, book: Book, table: pd.DataFrame, cells: dict[tuple[int, int], list[Told]], say: Callable[[str], str]
) -> None:
    for number, ((row, column), told) in enumerate(sorted(cells.items(), key=lambda each: each[0])):
        cell = table.iat[row - 1, column] if row else None
        if isinstance(cell, str):
            write_text(sheet, row, column, cell, book.formats["faulty"])
        if number < MOST_COMMENTS:
            text = "\n\n".join(_comment(each, say) for each in told)
            lines = sum(1 + len(line) // _LETTERS_A_LINE for line in text.split("\n"))
            sheet.write_comment(row, column, text, {"width": _COMMENT_PX, "height": _LINE_PX * (lines + 1)})


def _comment(told: Told, say: Callable[[str], str]) -> str:
    lines = [told.kind, f"{say(HEADS[5])}: {told.expected}"]
    return "\n".join([*lines, f"{say(HEADS[6])}: {told.meant}"] if told.meant else lines)


def _write_problems(
    sheet: Any, book: Book, told: Sequence[tuple[Problem, Told]], here: dict[int, int], say: Callable[[str], str]
) -> None:
    rows = [
        (
            problem.row or None,
            here[problem.row] + 1 if problem.row in here else None,
            problem.column,
            problem.value,
            words.kind,
            words.expected,
            words.meant,
        )
        for problem, words in told
    ]
    names = [say(head) for head in HEADS]
    table = pd.DataFrame(rows, columns=names).astype(dict.fromkeys(names[:2], "Int64"))
    write_table(sheet, table, book.formats)
    for row, (_, words) in enumerate(told, start=1):
        write_text(sheet, row, 5, words.expected, book.formats["long"])
    sheet.set_column(5, 5, _EXPECTED_WIDTH)
