"""What a sheet of a workbook says beside its cells, read from its XML: how far it reaches, what is hidden, what is merged.

The reader of workbooks makes room for all cells that a sheet names, so nothing may be named that is not counted here.
"""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from xml.etree import ElementTree

from mapdata.table.careful_xml import Walk

# A cell as every program writes it. Sheets with a cell that is written otherwise are read slowly and with care.
_PLAIN: Final = re.compile(rb'<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: (?:s|t|cm|vm|ph)="[^"<>]*")* ?(/?)>')
_ANY: Final = re.compile(rb"<(?:[^\s<>]*:)?c[\s/>]")
# Errors (#N/A, #REF!), and formulas whose value no program has worked out yet; a text may be blank.
_ERROR: Final = re.compile(rb'<c r="([A-Z]{1,3})([1-9]\d{0,6})"[^<>]* t="e"')
_NOT_WORKED_OUT: Final = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="\d*")?><f[^<>]*(?:/>|>[^<]*</f>)(?:<v ?/>|<v></v>)?</c>'
)
_ROW: Final = re.compile(rb"<(?:\w+:)?row\s[^>]*>")
_NUMBER: Final = re.compile(rb"\sr=[\"'](\d{1,7})[\"']")
_HIDDEN: Final = re.compile(rb"\shidden=[\"'](?:1|true)[\"']")
_PLACE: Final = re.compile(r"([A-Za-z]{1,3})0*([1-9]\d{0,6})")
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(slots=True)
class Scan:
    """What was found.

    Attributes:
        rows: number of the last row with something in it.
        columns: number of the last column with something in it.
        hidden: numbers of the rows that are hidden.
        merged: rows and columns that a merged cell takes: (first row, last row, first column, last column), all from 1.
        filled: how many cells have something in them.
        no_value: (row, column), both from 1, of cells with an error, or with a formula whose value is not in the file.
    """

    rows: int = 0
    columns: int = 0
    hidden: list[int] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    filled: int = 0
    no_value: list[tuple[int, int]] = field(default_factory=list)


def scan_xlsx(xml: bytes) -> Scan:
    """Scan the XML of a sheet of an XLSX file; cells that have a style and nothing else do not count.

    Raises:
        ElementTree.ParseError: the sheet is damaged.
    """
    cells = _PLAIN.findall(xml)
    if b"\0" in xml or b"<!" in xml or len(cells) != sum(1 for _ in _ANY.finditer(xml)):
        return _Sheet(xml).scan
    filled = [(letters, row) for letters, row, empty in cells if not empty]
    last = max(map(int, {row for _, row in filled}), default=0)
    columns = max((_column(letters.decode()) for letters in {letters for letters, _ in filled}), default=0)
    hidden = [int(number[1]) for row in _ROW.findall(xml) if _HIDDEN.search(row) and (number := _NUMBER.search(row))]
    places = [*_ERROR.findall(xml), *_NOT_WORKED_OUT.findall(xml)]
    no_value = [(int(row), _column(letters.decode())) for letters, row in places]
    return Scan(last, columns, hidden, filled=len(filled), no_value=no_value)


class _Sheet(Walk):
    """Reads a sheet whose cells are not all written in the usual way, element by element."""

    def __init__(self, xml: bytes) -> None:
        self.scan = Scan()
        self._row = self._column = 0
        self._in_cell = self._formula = False
        self._kind = self._value = ""
        self.walk(xml)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if self._in_cell:
            self._count()
            self._formula, self._value = self._formula or tag == "f", ""
        elif tag == "row":
            told = attributes.get("r", "")
            self._row, self._column = int(told) if told else self._row + 1, 0
            if attributes.get("hidden") in ("1", "true"):
                self.scan.hidden.append(self._row)
        elif tag == "c":
            self._in_cell, self._formula = True, False
            self._kind, self._value = attributes.get("t", ""), ""
            self._take(attributes.get("r", ""))

    def text(self, data: str) -> None:
        self._value += data if self._in_cell else ""

    def end(self, name: str) -> None:
        if self._in_cell and name.rpartition(":")[2] == "c":
            self._in_cell = False
            if self._kind == "e" or (self._formula and self._kind in ("", "n") and not self._value.strip()):
                self.scan.no_value.append((self._row, self._column))

    def _take(self, place: str) -> None:
        """Go to a cell; one that does not say where it is stands behind the one before it."""
        self._column += 1
        if place:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise ElementTree.ParseError("a cell in no place")
            self._column, self._row = _column(found[1].upper()), int(found[2])

    def _count(self) -> None:
        self.scan.rows, self.scan.columns = max(self.scan.rows, self._row), max(self.scan.columns, self._column)
        self.scan.filled += 1


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def xlsx_sheets(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the part of an XLSX file that each sheet is in, by the name of the sheet.

    Raises:
        ElementTree.ParseError: the workbook is damaged.
        ValueError: two sheets have one name.
    """
    related = _once(
        (str(each.get("Id")), str(each.get("Target")))
        for each in ElementTree.fromstring(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"))  # no entities
    )
    sheets = [each for each in ElementTree.fromstring(parts["xl/workbook.xml"]).iter() if each.tag.endswith("}sheet")]
    targets = _once((str(sheet.get("name")), related.get(str(sheet.get(_RELATION)), "")) for sheet in sheets)
    return {name: posixpath.normpath(posixpath.join("/xl", target)).lstrip("/") for name, target in targets.items()}


def _once(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the pairs; of two alike nobody can tell which one another reader takes."""
    found = list(pairs)
    if len(dict(found)) < len(found):
        raise ValueError("two of one name")
    return dict(found)
