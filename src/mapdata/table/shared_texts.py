"""How long the texts of an XLSX file become when each cell gets its own: programs write a text that many cells share only once."""

import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from mapdata.table.careful_xml import Walk

_TEXTS: Final = re.compile(rb"<(?:[^\s<>]*:)?sst[\s>/]")
_END: Final = re.compile(rb"</(?:[^\s<>]*:)?si\s*>")


def shared_letters(parts: Iterable[bytes], sheets: Iterable[bytes], filled: int, most: int) -> int:
    """Return how many letters the shared texts of all cells have; no fewer, and exactly where it may be more than most.

    Args:
        parts: of the file.
        sheets: those of them that are sheets.
        filled: how many cells of them have something in them.
        most: what is allowed.

    Raises:
        ElementTree.ParseError: the file is damaged.
        ValueError: the file says that it has more texts than it can have, or a cell has no number of a text.
    """
    texts = [part for part in parts if _TEXTS.search(part)]
    for part in texts:
        _Declared(part)
    longest = max((len(each) for part in texts for each in _END.split(part)), default=0)
    if filled * longest <= most:
        return filled * longest
    lengths = [_Texts(part).lengths for part in texts]
    return sum(_Cells(sheet, each).letters for sheet in sheets for each in lengths)


class _Seen(Exception):  # noqa: N818  # it is no error
    """The first element has been read."""


class _Declared(Walk):
    """Checks how many texts a file says that it has: the reader of workbooks makes room for so many before it reads the first."""

    def __init__(self, xml: bytes) -> None:
        self._most = len(xml)
        if len(_TEXTS.findall(xml)) > 1:
            raise ValueError("two lists of texts")
        with suppress(_Seen):
            self.walk(xml)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] != "sst" or int(attributes.get("uniqueCount", 0)) > self._most:
            raise ValueError(name)
        raise _Seen


class _Texts(Walk):
    """The length of each shared text, in letters."""

    def __init__(self, xml: bytes) -> None:
        self.lengths: list[int] = []
        self.walk(xml)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        del attributes
        if name.rpartition(":")[2] == "si":
            self.lengths.append(0)

    def text(self, data: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(data)


class _Cells(Walk):
    """The letters of the shared texts of a sheet's cells."""

    def __init__(self, xml: bytes, lengths: list[int]) -> None:
        self._lengths = lengths
        self._shared = self._in_value = False
        self._value = ""
        self.letters = 0
        self.walk(xml)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        self._shared = attributes.get("t") == "s" if tag == "c" else self._shared
        self._in_value, self._value = tag == "v", ""

    def text(self, data: str) -> None:
        self._value += data if self._in_value else ""

    def end(self, name: str) -> None:
        if self._in_value and self._shared and name.rpartition(":")[2] == "v":
            place = int(self._value)
            self.letters += self._lengths[place] if 0 <= place < len(self._lengths) else 0
        self._in_value = False
