"""A table as CSV that a spreadsheet opens safely: no cell of it runs as a formula, no coordinate looks like thousands."""

import re
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.words.schema import COORDINATE_DECIMALS, is_coordinate

# What a spreadsheet takes for the start of a formula (OWASP, "CSV injection"), also after blanks and signs that cannot be
# seen, and in the full-width forms that East Asian versions read alike.
_FORMULA = re.compile("[\\s\\x00-\\x1f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_DEGREES = re.compile(r"([+-]?\d{1,3})(?:[.,](\d+))?")  # below 1000, so that a comma can only stand before decimals


@dataclass(frozen=True, slots=True)
class Form:
    """A form of CSV. Spreadsheets read what their country writes, whatever the standard says.

    Attributes:
        name: in names of files and in addresses, "" for the plain form.
        separator: between the cells.
        decimal: before the decimals of a number.
    """

    name: str
    separator: str
    decimal: str

    def named(self, file: str) -> str:
        """Return the name of a CSV file in this form: "list.csv" is "list-excel-id.csv"."""
        return f"{file.removesuffix('.csv')}-{self.name}.csv" if self.name else file


PLAIN: Final = Form("", ",", ".")  # RFC 4180
EXCEL_ID: Final = Form("excel-id", ";", ",")  # what Excel opens where Windows is set to Indonesian
FORMS: Final = {form.name: form for form in (PLAIN, EXCEL_ID)}


def csv_bytes(table: pd.DataFrame, form: Form = PLAIN, *, byte_order_mark: bool = True, as_written: bool = False) -> bytes:
    r"""Return a table without its index as CSV, with CRLF and in UTF-8.

    Coordinates (see is_coordinate) have COORDINATE_DECIMALS, so that a spreadsheet that takes points for thousands does not read
    -82.383 as -82383; written ones that have more keep them.

    Args:
        table: any columns. Numbers are written as numbers, missing ones as blanks; text is made harmless.
        form: PLAIN, the form of RFC 4180, or EXCEL_ID.
        byte_order_mark: whether to start with one, without which Excel takes "é" for "Ã©".
        as_written: whether text in columns of coordinates stays as it is.
    """
    safe = table.copy()
    for column in table.columns:
        if is_coordinate(str(column)) and not as_written:
            safe[column] = [_degrees(cell, form.decimal) for cell in table[column]]
        elif not pd.api.types.is_numeric_dtype(table[column]):
            safe[column] = table[column].map(harmless)
    names = [harmless(column) for column in table.columns]
    text = safe.to_csv(index=False, header=names, lineterminator="\r\n", sep=form.separator, decimal=form.decimal)
    return text.encode("utf-8-sig" if byte_order_mark else "utf-8")


def harmless(cell: Any) -> Any:
    """Return the cell with an apostrophe before it where a spreadsheet would run it; a plain number ("-6.92") stays."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def _degrees(cell: Any, decimal: str) -> Any:
    """Return a coordinate as text with all its decimals; what is no number of degrees stays, made harmless."""
    if isinstance(cell, float):
        cell = "" if pd.isna(cell) else f"{cell:.{COORDINATE_DECIMALS}f}"
    found = _DEGREES.fullmatch(str(cell))
    if found is None:
        return harmless(cell)
    whole, decimals = found.groups(default="")
    return f"{whole}{decimal}{decimals.ljust(COORDINATE_DECIMALS, '0')}"
