"""What a sheet of an OpenDocument spreadsheet says beside its cells, read from its XML; see sheet_scan."""

import io
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from mapdata.table.sheet_scan import Scan

_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_MOST_HIDDEN: Final = 100_000  # a file may hide all rows to the end of the sheet, which say nothing


class OdsScan:
    """Reads one sheet of the content.xml of an ODS file, row by row."""

    def __init__(self, xml: bytes, sheet: str) -> None:
        """Scan.

        Raises:
            ElementTree.ParseError: the file is damaged.
        """
        self.scan = Scan()
        self._row = self._column = 0
        inside = False
        for event, element in ElementTree.iterparse(io.BytesIO(xml), ("start", "end")):  # expat bounds entities
            tag = element.tag.removeprefix(_TABLE)
            if tag == "table" and event == "start":
                inside = element.get(f"{_TABLE}name") == sheet
            elif inside and tag == "table-row" and event == "end":
                self._take_row(element)
            if event == "end" and tag in ("table-row", "table"):
                element.clear()

    def _take_row(self, row: Element) -> None:
        repeated, self._column = _count(row, "number-rows-repeated"), 0
        if row.get(f"{_TABLE}visibility", "visible") != "visible" and repeated < _MOST_HIDDEN:
            self.scan.hidden += range(self._row + 1, self._row + 1 + repeated)
        for cell in row:
            if cell.tag.removeprefix(_TABLE) in ("table-cell", "covered-table-cell"):
                self._take_cell(cell, self._row + repeated)
        self._row += repeated

    def _take_cell(self, cell: Element, last_row: int) -> None:
        repeated = _count(cell, "number-columns-repeated")
        if len(cell):  # a paragraph of text
            self.scan.rows = max(self.scan.rows, last_row)
            self.scan.columns = max(self.scan.columns, self._column + repeated)
        high, wide = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
        if high > 1:
            self.scan.merged.append((self._row + 1, self._row + high, self._column + 1, self._column + wide))
        self._column += repeated


def _count(element: Element, name: str) -> int:
    return int(element.get(f"{_TABLE}{name}", 1))
