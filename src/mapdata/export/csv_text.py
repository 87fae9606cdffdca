"""A table as CSV that a spreadsheet opens safely: no cell of it runs as a formula."""

import re
from typing import Any

import pandas as pd

# What a spreadsheet takes for the start of a formula (OWASP, "CSV injection"), also after blanks and signs that cannot be
# seen, and in the full-width forms that East Asian versions read alike.
_FORMULA = re.compile("[\\s\\x00-\\x1f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def csv_bytes(table: pd.DataFrame, *, byte_order_mark: bool = True) -> bytes:
    r"""Return a table without its index as CSV in the form of RFC 4180: commas, CRLF, UTF-8.

    Args:
        table: any columns. Numbers are written as numbers, missing ones as blanks; text is made harmless.
        byte_order_mark: whether to start with one, without which Excel takes "é" for "Ã©".
    """
    safe = table.copy()
    for column in table.columns:
        if not pd.api.types.is_numeric_dtype(table[column]):
            safe[column] = table[column].map(harmless)
    text = safe.to_csv(index=False, header=[harmless(column) for column in table.columns], lineterminator="\r\n")
    return text.encode("utf-8-sig" if byte_order_mark else "utf-8")


def harmless(cell: Any) -> Any:
    """Return the cell with an apostrophe before it where a spreadsheet would run it; a plain number ("-6.92") stays."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
