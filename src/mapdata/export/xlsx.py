"""Partnerships as an Excel workbook: partnerships, sources, about. Text stays text: no cell is a formula or a link."""

import datetime as dt
import io
from typing import Any

import pandas as pd
import xlsxwriter  # type: ignore[import-untyped] # it has hints but no py.typed

from mapdata.export.citation import Citation
from mapdata.export.dictionary import meaning_of
from mapdata.export.selection import Selection

MAX_CELL_LENGTH = 32_767  # Excel's; what is longer would be left out whole
_WIDTHS = (8, 48)  # characters
_OLDEST = dt.datetime(1980, 1, 1)  # for a data set that does not say when it was made


def xlsx_bytes(selection: Selection) -> bytes:
    """Return a workbook with the sheets partnerships, sources (the claims about them) and about (what, whose, since when).

    The same selection gives the same bytes: the file is dated as the data are. Dates are text, because they may be partial.
    """
    cite = selection.edition.citation
    claims = selection.claims
    claims = claims.assign(year_signed=pd.to_numeric(claims["year_signed"], errors="coerce").astype("Int64"))
    table = selection.table
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        made = _made(cite.date)
        workbook.set_properties({"title": cite.title, "author": cite.authors, "comments": cite.text(), "created": made})
        formats = {
            "header": workbook.add_format({"bold": True, "bottom": 1, "valign": "top"}),
            "text": workbook.add_format({"num_format": "@", "valign": "top"}),
            "Int64": workbook.add_format({"num_format": "0", "valign": "top"}),
            "float64": workbook.add_format({"num_format": "0.0000", "valign": "top"}),
        }
        _write_table(workbook.add_worksheet("partnerships"), table, formats)
        _write_table(workbook.add_worksheet("sources"), claims, formats)
        _write_about(workbook.add_worksheet("about"), _about(cite, selection, table), formats)
    return file.getvalue()


def _made(date: str) -> dt.datetime:
    try:
        return max(dt.datetime.fromisoformat(date), _OLDEST)
    except ValueError:
        return _OLDEST


def _write_table(sheet: Any, table: pd.DataFrame, formats: dict[str, Any]) -> None:
    for number, column in enumerate(table.columns):
        cells = table[column]
        style = formats.get(str(cells.dtype), formats["text"])
        write = sheet.write_string if style is formats["text"] else sheet.write_number
        texts = ["" if pd.isna(cell) else str(cell)[:MAX_CELL_LENGTH] for cell in cells]
        sheet.write_string(0, number, column, formats["header"])
        for row, (value, text) in enumerate(zip(cells, texts, strict=True), start=1):
            if text:
                write(row, number, text if style is formats["text"] else value, style)
        usual = sorted(map(len, texts))[len(texts) * 9 // 10] if texts else 0  # nine in ten fit
        sheet.set_column(number, number, min(max(usual, len(column) + 4, _WIDTHS[0]), _WIDTHS[1]))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)


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


def _write_about(sheet: Any, lines: list[tuple[str, str]], formats: dict[str, Any]) -> None:
    for row, (label, text) in enumerate(lines):
        sheet.write_string(row, 0, label, formats["header"] if label == "column" else formats["text"])
        sheet.write_string(row, 1, text[:MAX_CELL_LENGTH], formats["header"] if label == "column" else formats["text"])
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 110)
