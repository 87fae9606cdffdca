"""What a sheet of a workbook says beside its cells, read from its XML: how far it reaches, what is hidden, what is merged."""

import re
from dataclasses import dataclass, field
from typing import Final
from xml.etree import ElementTree

_CELL: Final = re.compile(rb"<(?:\w+:)?c\s(?:[^>]*?\s)?r=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*(?<!/)>")
_BARE_CELL: Final = re.compile(rb"<(?:\w+:)?c(?:\s(?![^>]*\br=)[^>]*)?(?<!/)>")
_ROW: Final = re.compile(rb"<(?:\w+:)?row\s[^>]*>")
_NUMBER: Final = re.compile(rb"\sr=[\"'](\d{1,7})[\"']")
_HIDDEN: Final = re.compile(rb"\shidden=[\"'](?:1|true)[\"']")
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(slots=True)
class Scan:
    """What was found.

    Attributes:
        rows: number of the last row with something in it.
        columns: number of the last column with something in it.
        hidden: numbers of the rows that are hidden.
        merged: rows and columns that a merged cell takes: (first row, last row, first column, last column), all from 1.
    """

    rows: int = 0
    columns: int = 0
    hidden: list[int] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def scan_xlsx(xml: bytes) -> Scan:
    """Scan the XML of a sheet of an XLSX file; cells that have a style and nothing else do not count."""
    cells = _CELL.findall(xml)
    rows = _ROW.findall(xml)
    numbers = [int(found[1]) if (found := _NUMBER.search(row)) else 0 for row in rows]
    last = max(map(int, {row for _, row in cells}), default=0)
    if _BARE_CELL.search(xml):  # cells that do not say where they are stand in their rows, one after the other
        last = max(last, len(rows), *numbers)
    columns = max((_column(letters) for letters in {letters for letters, _ in cells}), default=0)
    hidden = [number for number, row in zip(numbers, rows, strict=True) if number and _HIDDEN.search(row)]
    return Scan(last, columns, hidden)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def xlsx_sheets(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the part of an XLSX file that each sheet is in, by the name of the sheet.

    Raises:
        ElementTree.ParseError: the workbook is damaged.
    """
    related = {
        str(each.get("Id")): str(each.get("Target"))
        for each in ElementTree.fromstring(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"))  # no entities
    }
    sheets = ElementTree.fromstring(parts["xl/workbook.xml"]).iter()
    found = {}
    for sheet in sheets:
        if sheet.tag.endswith("}sheet"):
            target = related.get(str(sheet.get(_RELATION)), "")
            found[str(sheet.get("name"))] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return found
