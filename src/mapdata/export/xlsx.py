"""Partnerships as an Excel workbook: partnerships, sources, about."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pandas as pd

from mapdata.export.citation import Citation
from mapdata.export.dictionary import meaning_of
from mapdata.export.selection import Selection
from mapdata.export.workbook import OLDEST, new_book, write_table, write_text


def xlsx_bytes(selection: Selection) -> bytes:
    """Return a workbook with the sheets partnerships, sources (the claims about them) and about (what, whose, since when).

    The same selection gives the same bytes: the file is dated as the data are. Dates are text, because they may be partial.
    """
    cite = selection.edition.citation
    claims = selection.claims
    claims = claims.assign(year_signed=pd.to_numeric(claims["year_signed"], errors="coerce").astype("Int64"))
    table = selection.table
    properties = {"title": cite.title, "author": cite.authors, "comments": cite.text(), "created": _made(cite.date)}
    with new_book(properties) as book:
        write_table(book.sheet("partnerships"), table, book.formats)
        write_table(book.sheet("sources"), claims, book.formats)
        _write_about(book.sheet("about"), _about(cite, selection, table), book.formats)
    return book.bytes()


def _made(date: str) -> dt.datetime:
    try:
        return max(dt.datetime.fromisoformat(date), OLDEST)
    except ValueError:
        return OLDEST


def _about(cite: Citation, selection: Selection, table: pd.DataFrame) -> list[tuple[str, str]]:
    """Return what the sheet "about" says, label and text."""
    columns = [("partnerships", column) for column in table] + [("sources", column) for column in selection.claims]
    return [
        ("title", cite.title),
        ("description", str(selection.edition.descriptor.get("description", ""))),
        ("version", cite.version),
        ("date", cite.date),
        ("partnerships here", f"{len(table)} of {len(selection.atlas.partnerships)}"),
        ("licence", " ".join(filter(None, (cite.licence_name, cite.licence_url)))),
        ("coordinates", "GeoNames (https://www.geonames.org/), CC BY 4.0"),
        ("how to cite", cite.text()),
        ("", ""),
        ("column", "meaning"),
        *((f"{sheet}.{column}", meaning_of(sheet, str(column))) for sheet, column in columns),
    ]


def _write_about(sheet: Any, lines: list[tuple[str, str]], formats: Mapping[str, Any]) -> None:
    for row, (label, text) in enumerate(lines):
        style = formats["header" if label == "column" else "text"]
        write_text(sheet, row, 0, label, style)
        write_text(sheet, row, 1, text, style)
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 110)
