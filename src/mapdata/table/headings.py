"""Which heading of a file means which of our columns: by its name, else by words that offices use for it (headings.csv)."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from mapdata.table.grid import MAX_COLUMNS
from mapdata.words.folding import fold

_NAME_OF: Final = "nama "
_SIGNS: Final = re.compile(r"[\s_\-./:*()]+")


def named(headings: Sequence[str], wanted: Sequence[str]) -> dict[int, str]:
    """Return the columns that these headings mean, by their place in the row; each column and each heading once.

    A heading that is the column's own name comes first, then one that differs in case and signs only ("Local Name"), then the
    other words for it, in the order of headings.csv, at last with "Nama" before them ("Nama Kota/Kab.").

    Args:
        headings: the cells of one row.
        wanted: names of columns.
    """
    headings = headings[:MAX_COLUMNS]
    keys = [_key(heading) for heading in headings]
    found: dict[int, str] = {}
    _take(found, headings, {column: [column] for column in wanted})
    _take(found, keys, {column: [_key(column)] for column in wanted})
    words = {column: _words().get(column, []) for column in wanted}
    _take(found, keys, words)
    _take(found, [key.removeprefix(_NAME_OF) for key in keys], words)
    return found


def as_told(headings: Sequence[str], wanted: Sequence[str], told: Mapping[str, str]) -> dict[int, str]:
    """Return the columns that the headings mean where somebody said so for some columns; the others are guessed from the rest.

    Args:
        headings: unlike each other, "" for a column that is none.
        wanted: names of columns.
        told: the heading of a column, "" for a column that the file does not have.
    """
    said = {column: heading for column, heading in told.items() if column in wanted}
    found = {headings.index(heading): column for column, heading in said.items() if heading and heading in headings}
    left = ["" if place in found else heading for place, heading in enumerate(headings)]
    return found | named(left, [column for column in wanted if column not in said])


def _take(found: dict[int, str], cells: Sequence[str], words: Mapping[str, Sequence[str]]) -> None:
    """Add the columns not yet found whose words are among the cells, by the first of their words that is there."""
    for column in [each for each in words if each not in found.values()]:
        place = next((i for word in words[column] for i, cell in enumerate(cells) if cell == word and i not in found), None)
        if place is not None:
            found[place] = column


def same_name(heading: str, column: str) -> bool:
    """Return whether a heading is the name of a column but for case and signs."""
    return _key(heading) == _key(column)


def _key(text: str) -> str:
    return _SIGNS.sub(" ", fold(text[:80])).strip()


@cache
def _words() -> dict[str, list[str]]:
    """Return the other words for each column. The file is our own and plain: a column, then a word for it."""
    words: dict[str, list[str]] = {}
    for line in files("mapdata.table").joinpath("headings.csv").read_text("utf-8").splitlines()[1:]:
        column, _, word = line.partition(",")
        words.setdefault(column, []).append(_key(word))
    return words
