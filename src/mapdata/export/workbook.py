"""Excel workbooks by one set of rules: text stays text, no cell is a formula or a link, what Excel would drop is cut."""

import datetime as dt
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import pandas as pd
import xlsxwriter  # type: ignore[import-untyped] # it has hints but no py.typed

from mapdata.words.schema import COORDINATE_DECIMALS

OLDEST: Final = dt.datetime(1980, 1, 1)  # for what does not say when it was made
MAX_CELL_LENGTH: Final = 32_767  # Excel's; what is longer would be left out whole
MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WIDTHS: Final = (8, 48)  # characters
_TEXT: Final = 49  # Excel's own number of the format "@"
_FORMATS: Final[Mapping[str, Mapping[str, Any]]] = {
    "header": {"bold": True, "bottom": 1},
    "text": {"num_format": _TEXT},
    "long": {"num_format": _TEXT, "text_wrap": True},
    "faulty": {"num_format": _TEXT, "bg_color": "#F8D0D0", "font_color": "#000000"},
    "Int64": {"num_format": "0"},
    "float64": {"num_format": f"0.{'0' * COORDINATE_DECIMALS}"},
}


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that is being written.

    Attributes:
        book: xlsxwriter's.
        formats: of cells, by name: a kind of text, or the dtype of a column of numbers.
        file: what it is written into.
    """

    book: Any
    formats: Mapping[str, Any]
    file: io.BytesIO = field(repr=False)

    def sheet(self, name: str) -> Any:
        """Add a sheet and return it."""
        return self.book.add_worksheet(name)

    def bytes(self) -> bytes:
        """Return the file, once it is closed."""
        return self.file.getvalue()


@contextmanager
def new_book(properties: Mapping[str, Any]) -> Iterator[Book]:
    """Open a workbook and close it at the end.

    Args:
        properties: title and the like, as xlsxwriter names them; without "created" it is dated now.
    """
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties(dict(properties))
        yield Book(book, {name: book.add_format({"valign": "top", **look}) for name, look in _FORMATS.items()}, file)


def write_text(sheet: Any, row: int, column: int, text: str, style: Any) -> None:
    """Write a cell of text; a blank one has its look only."""
    sheet.write_string(row, column, text[:MAX_CELL_LENGTH], style)


def write_table(sheet: Any, table: pd.DataFrame, formats: Mapping[str, Any]) -> None:
    """Write a table without its index: a header that stays in view, and a filter on each column.

    Args:
        sheet: of a Book.
        table: Int64 and float64 columns are written as numbers, all others as text.
        formats: of the Book.
    """
    for number, column in enumerate(table.columns):
        cells = table[column]
        style = formats.get(str(cells.dtype), formats["text"])
        write = sheet.write_string if style is formats["text"] else sheet.write_number
        texts = ["" if pd.isna(cell) else str(cell)[:MAX_CELL_LENGTH] for cell in cells]
        write_text(sheet, 0, number, str(column), formats["header"])
        for row, (value, text) in enumerate(zip(cells, texts, strict=True), start=1):
            if text:
                write(row, number, text if style is formats["text"] else value, style)
        sheet.set_column(number, number, width(texts, str(column)))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)


def width(texts: list[str], column: str) -> int:
    """Return the width of a column in characters: nine in ten of its texts fit."""
    usual = sorted(map(len, texts))[len(texts) * 9 // 10] if texts else 0
    return min(max(usual, len(column) + 4, _WIDTHS[0]), _WIDTHS[1])
