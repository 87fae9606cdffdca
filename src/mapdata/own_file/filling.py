"""Blank cells that can be worked out: the id from the names, a level from the words of a name or from the gazetteer where it is sure.

Only required cells, so that no row is left out for a cell that can be computed; each is told as a Problem, none is guessed.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

import pandas as pd

from mapdata.table.cells import MAX_NAME_LENGTH
from mapdata.table.suggestion import country_code, nearest
from mapdata.words.folding import fold
from mapdata.words.problems import Problem
from mapdata.words.records import records
from mapdata.words.schema import LEVELS, LOCAL_LEVELS

LevelOf = Callable[[str, str, str], str]  # (name, region, country) -> a word of LEVELS, "" where it is not sure
_NO_LETTERS: Final = re.compile("[^a-z0-9]+")
_HALF_ID: Final = MAX_NAME_LENGTH // 2 - 5
# Words before a name: Indonesian ones as they are, English ones with "of"; and English ones after it.
_BEFORE: Final = re.compile(
    r"(?:pemerintah )?(kota|kabupaten|kab\.?|provinsi|propinsi|desa|prefektur|negara bagian)(?: administrasi)? (?=\w)"
    r"|(city|regency|county|province|state|prefecture|municipality) of "
)
_AFTER: Final = re.compile(r" (city|regency|county|province|prefecture|municipality)$")
_MESSAGE: Final = "The cell was blank; “{}” was filled in, {}. Check it."
_ID: Final = "made from the names"
_WORD: Final = "as the name says"
_PLACE: Final = "as the gazetteer has one such place"


def not_known(name: str, region: str, country: str) -> str:
    """Return "": the level of a place that nobody is asked for."""
    del name, region, country
    return ""


def filled(table: pd.DataFrame, file: str, level_of: LevelOf = not_known) -> tuple[pd.DataFrame, list[Problem]]:
    """Return the table with the blank cells filled that can be worked out, and a Problem for each of them.

    Args:
        table: text columns of partnerships; the index is the row.
        file: the name to report problems under.
        level_of: asked for a level that no word of the name says; local_level with the country ID.
    """
    said: list[Problem] = []
    for side, region, country, known in (
        ("local", "local_province", "", LOCAL_LEVELS),
        ("partner", "partner_region", "partner_country", LEVELS),
    ):
        asked = list(zip(table[f"{side}_name"], table[region], table[country] if country else ["ID"] * len(table), strict=True))
        table = _fill(table, f"{side}_level", _levels(asked, table[f"{side}_level"], known, level_of), file, said)
    table = _fill(table, "id", [(made, _ID) for made in _ids(table)], file, said)
    return table, sorted(said, key=lambda problem: problem.row)


def _fill(table: pd.DataFrame, column: str, values: Iterable[tuple[str, str]], file: str, said: list[Problem]) -> pd.DataFrame:
    """Put the values into the blank cells of a column, and say so."""
    cells = dict(zip(table.index, table[column], strict=True))
    new = {row: (value, how) for (row, text), (value, how) in zip(cells.items(), values, strict=True) if value and not text}
    said += [
        Problem.of(file, row, column, "filled_in", value, _MESSAGE.format(value[:40], how)) for row, (value, how) in new.items()
    ]
    return table.assign(**{column: [new[row][0] if row in new else text for row, text in cells.items()]}) if new else table


def _levels(
    asked: list[tuple[str, str, str]], written: "pd.Series[str]", known: tuple[str, ...], level_of: LevelOf
) -> list[tuple[str, str]]:
    """Return the level of each place asked for and how it is known; ("", "") where it is written or not known."""
    answers: dict[tuple[str, str, str], tuple[str, str]] = {}

    def answer(name: str, region: str, country: str) -> tuple[str, str]:
        word = level_in(name)
        if word in known:
            return word, _WORD
        code = country_code(country) or ""
        found = level_of(name, region, code) if name and code and not word else ""
        return (found, _PLACE) if found in known else ("", "")

    for place, text in zip(asked, written, strict=True):
        if not text and place not in answers:
            answers[place] = answer(*place)
    return [("", "") if text else answers[place] for place, text in zip(asked, written, strict=True)]


def level_in(name: str) -> str:
    """Return the level that the words of a name say: "Kota Bandung" is a city, "Gyeonggi Province" a province; "" where none does."""
    folded = fold(name[:MAX_NAME_LENGTH])
    found = _BEFORE.match(folded) or _AFTER.search(folded)
    return (nearest(next(filter(None, found.groups())), LEVELS) or "") if found else ""


def without_level(name: str) -> str:
    """Return a name without the word of its level: "Kota Bandung" is "Bandung"; one that is nothing else stays."""
    found = level_in(name) and (_BEFORE.match(fold(name)) or _AFTER.search(fold(name)))
    if not found:
        return name
    folded = fold(name)
    return folded[found.end() :] if found.start() == 0 else folded[: found.start()]


def _ids(table: pd.DataFrame) -> list[str]:
    """Return an id for each row without one that has a name: its names in small letters, with a number where that is taken."""
    taken = {text for text in table["id"] if text}
    again: dict[str, int] = {}
    made: list[str] = []
    for row, cells in zip(table.index, records(table[["id", "local_name", "partner_name"]]), strict=True):
        names = [cells[column] for column in ("local_name", "partner_name") if cells[column]]
        start = "-".join(filter(None, (_slug(name) for name in names))) or f"row-{row}"
        made.append("" if cells["id"] or not names else _free(start, taken, again))
        taken.add(made[-1])
    return made


def _slug(text: str) -> str:
    return _NO_LETTERS.sub("-", fold(text[:MAX_NAME_LENGTH])).strip("-")[:_HALF_ID].strip("-")


def _free(start: str, taken: set[str], again: dict[str, int]) -> str:
    """Return the id, or the first with a number that is free; again says where the search for it is to go on."""
    free = start
    while free in taken:
        again[start] = again.get(start, 1) + 1
        free = f"{start}-{again[start]}"
    return free
