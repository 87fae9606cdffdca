"""What the sheets of an OpenDocument spreadsheet say beside their cells, read from its XML; see sheet_scan.

Names count with the prefixes that every program writes, because the reader of workbooks knows no others.
"""

from typing import Final

from mapdata.table.careful_xml import Walk
from mapdata.table.sheet_scan import Scan

_CELLS: Final = frozenset({"table:table-cell", "table:covered-table-cell"})
_MOST_HIDDEN: Final = 100_000  # a file may hide all rows to the end of the sheet, which say nothing


class OdsScan(Walk):
    """Reads the content.xml of an ODS file.

    Attributes:
        scans: what was found, by the name of the sheet.
        letters: how many letters all cells have, with those of repeated cells.
    """

    def __init__(self, xml: bytes) -> None:
        """Scan.

        Raises:
            ElementTree.ParseError: the file is damaged.
            ValueError: a cell is repeated in no number.
        """
        self.scans: dict[str, Scan] = {}
        self.letters = 0
        self._scan = Scan()
        self._row = self._column = self._repeated = self._rows_repeated = 0
        self._in_cell = 0
        self._filled = self._no_value = False
        self._cell_letters = 0
        self.walk(xml)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take a sheet, a row, a cell or what is in one."""
        if name == "table:table":
            self._scan = self.scans.setdefault(attributes.get("table:name", ""), Scan())
            self._row = 0
        elif name == "table:table-row":
            self._rows_repeated, self._column = _count(attributes, "table:number-rows-repeated"), 0
            if attributes.get("table:visibility", "visible") != "visible" and self._rows_repeated < _MOST_HIDDEN:
                self._scan.hidden += range(self._row + 1, self._row + 1 + self._rows_repeated)
        elif name in _CELLS:
            self._take_cell(attributes)
        elif self._in_cell:
            self._filled = True
            self._cell_letters += _count(attributes, "text:c")  # so many blanks, or a tab, or a new line

    def end(self, name: str) -> None:
        """Leave a row or a cell."""
        if name == "table:table-row":
            self._row += self._rows_repeated
        elif name in _CELLS:
            self._leave_cell()

    def text(self, data: str) -> None:
        """Take the text of a cell."""
        self._cell_letters += len(data)

    def _take_cell(self, attributes: dict[str, str]) -> None:
        self._in_cell += 1
        self._repeated = _count(attributes, "table:number-columns-repeated")
        self._no_value = attributes.get("calcext:value-type") == "error" or (
            "table:formula" in attributes and "office:value-type" not in attributes
        )
        self._filled = any(name.startswith("office:") or name == "table:formula" for name in attributes)
        self._cell_letters = sum(map(len, attributes.values())) if self._filled else 0
        high, wide = _count(attributes, "table:number-rows-spanned"), _count(attributes, "table:number-columns-spanned")
        if high > 1:
            self._scan.merged.append((self._row + 1, self._row + high, self._column + 1, self._column + wide))

    def _leave_cell(self) -> None:
        self._in_cell -= 1
        if self._no_value:
            self._scan.no_value.append((self._row + 1, self._column + 1))
        self._column += self._repeated
        if self._filled:
            self._scan.rows = max(self._scan.rows, self._row + self._rows_repeated)
            self._scan.columns = max(self._scan.columns, self._column)
            self._scan.filled += self._repeated * self._rows_repeated
            self.letters += self._cell_letters * self._repeated * self._rows_repeated


def _count(attributes: dict[str, str], name: str) -> int:
    number = int(attributes.get(name, 1))
    if number < 0:
        raise ValueError(name)
    return number
