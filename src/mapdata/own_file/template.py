"""The template that shows what is expected of a file: the header and one real row, as CSV or as a workbook that helps to fill it in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.export.dictionary import meaning_of
from mapdata.export.workbook import Book, new_book, width, write_text
from mapdata.own_file.meant import vocabularies
from mapdata.own_file.upload import MAX_ROWS
from mapdata.words.countries import country_name
from mapdata.words.schema import NOTE_SHEETS, PARTNERSHIP_COLUMNS, REQUIRED_PARTNERSHIP_CELLS
from mapdata.words.wording import LANGUAGES, marked

EXAMPLE: Final = "bandung-suwon"
SHEETS: Final = ("partnerships", *NOTE_SHEETS[:2])
_COUNTRY: Final = "partner_country"
_SEVERAL: Final = "sectors"
_LONG_WIDTH: Final = 60  # characters
_HEADS: Final = (marked("Column"), marked("Required"), marked("Meaning"), marked("Choices"))
_NOTES: Final = (
    marked("Row 2 of the first sheet is an example; replace it with your own."),
    marked("Fill in the first sheet only. You may add columns; they are kept."),
    marked("Dates are text: YYYY, YYYY-MM or YYYY-MM-DD, for example 1997-08-25."),
    marked("Several sectors go into one cell with semicolons between, for example culture;education."),
)
_ERROR: Final = marked("Choose a word from the list. The sheet “{sheet}” says what each one means.")

Say = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of both languages.

    Attributes:
        say: says an English message in a language of LANGUAGES.
        labels: the English words for the keys of a column with a closed vocabulary, by column.
    """

    say: Say
    labels: Mapping[str, Mapping[str, str]]

    def gloss(self, column: str, key: str, language: str) -> str:
        """Return the word for a key in a language."""
        return country_name(key, language) if column == _COUNTRY else self.say(language, self.labels[column][key])

    def both(self, message: str) -> str:
        """Return a message in both languages."""
        return " / ".join(dict.fromkeys(self.say(language, message) for language in LANGUAGES))


def template(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return PARTNERSHIP_COLUMNS with one real row, or with none where there are no rows.

    Args:
        partnerships: text columns of partnerships.csv; EXAMPLE is taken where it is among them, else the first row.
    """
    example = partnerships[partnerships["id"] == EXAMPLE]
    return (example if len(example) else partnerships)[list(PARTNERSHIP_COLUMNS)].head(1)


def template_workbook(table: pd.DataFrame, words: Words) -> bytes:
    """Return the template as a workbook: the table with drop-down lists, what each column means, and what each choice means.

    Every cell of the table is text, so that a spreadsheet makes no date of "1997-08".

    Args:
        table: see template.
        words: of both languages.
    """
    with new_book({"title": "Peta Kota Kembar"}) as book:
        first, explanations, choices = (book.sheet(name) for name in SHEETS)
        _write_first(first, book, table)
        ranges = _write_choices(choices, book, words)
        for column, (start, end) in ranges.items():
            if column != _SEVERAL:
                _offer(first, PARTNERSHIP_COLUMNS.index(column), start, end, words)
        _write_explanations(explanations, book, words)
    return book.bytes()


def _write_first(sheet: Any, book: Book, table: pd.DataFrame) -> None:
    for number, column in enumerate(PARTNERSHIP_COLUMNS):
        texts = [str(text) for text in table[column]]
        sheet.set_column(number, number, width(texts, column), book.formats["text"])
        write_text(sheet, 0, number, column, book.formats["header"])
        for row, text in enumerate(texts, start=1):
            write_text(sheet, row, number, text, book.formats["text"])
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MAX_ROWS + 1}"})
    sheet.freeze_panes(1, 1)


def _offer(sheet: Any, column: int, start: int, end: int, words: Words) -> None:
    """Offer the words in rows of the sheet of choices, as a spreadsheet counts them, as a drop-down list."""
    sheet.data_validation(
        1,
        column,
        MAX_ROWS,
        column,
        {
            "validate": "list",
            "source": f"='{SHEETS[2]}'!$B${start}:$B${end}",
            "error_title": words.both(_HEADS[3]),
            "error_message": words.both(_ERROR).replace("{sheet}", SHEETS[2]),
        },
    )


def _write_choices(sheet: Any, book: Book, words: Words) -> dict[str, tuple[int, int]]:
    """Write a row per column and word; return the first and the last row of each column, as a spreadsheet counts them."""
    rows = [(column, key) for column in PARTNERSHIP_COLUMNS if column in vocabularies() for key in vocabularies()[column]]
    heads = (words.both(_HEADS[0]), words.both(_HEADS[3]), "Bahasa Indonesia", "English")
    lines = [(column, key, *(words.gloss(column, key, language) for language in LANGUAGES)) for column, key in rows]
    _write_lines(sheet, book, [heads, *lines], (18, 22, 48, 48))
    found: dict[str, tuple[int, int]] = {}
    for row, (column, _) in enumerate(rows, start=2):
        found[column] = (found.get(column, (row, row))[0], row)
    return found


def _write_explanations(sheet: Any, book: Book, words: Words) -> None:
    column, required, meaning, choices = _HEADS
    heads = [words.both(column), words.both(required)]
    heads += [words.say(language, head) for language in LANGUAGES for head in (meaning, choices)]
    lines = [heads, *(_explained(each, words) for each in PARTNERSHIP_COLUMNS), [""]]
    lines += [["", "", words.say("id", note), "", words.say("en", note)] for note in _NOTES]
    _write_lines(sheet, book, lines, (18, 14, *(_LONG_WIDTH,) * 4))


def _explained(column: str, words: Words) -> list[str]:
    """Return what the sheet of explanations says of a column."""
    required = words.both(marked("yes")) if column in REQUIRED_PARTNERSHIP_CELLS else ""
    known = vocabularies().get(column, ())
    line = [column, required]
    for language in LANGUAGES:
        glossed = "; ".join(f"{key} ({words.gloss(column, key, language)})" for key in known)
        line += [words.say(language, meaning_of("partnerships", column)), glossed if column != _COUNTRY else SHEETS[2]]
    return line


def _write_lines(sheet: Any, book: Book, lines: list[Any], widths: tuple[int, ...]) -> None:
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            write_text(sheet, row, column, text, book.formats["long" if row else "header"])
    for column, letters in enumerate(widths):
        sheet.set_column(column, column, letters)
    sheet.freeze_panes(1, 1)
