"""Names of places as readers write them: "Kab. Malang", "Bandung Barat", "Kep. Seribu", "Jogja". Pure.

A city and a regency may share a name, and a name may begin or end like another one, so that words alone do not tell whom a
reader means: a level that is written counts, and a name that is some place's own is no heap of words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import pandas as pd

from mapdata.filters.spelling import nearest
from mapdata.words.folding import plain_words
from mapdata.words.records import Record, records

LEVEL_WORDS: Final = {
    **dict.fromkeys(("kota", "kotamadya", "city", "municipality"), "city"),
    **dict.fromkeys(("kab", "kabupaten", "regency"), "regency"),
    **dict.fromkeys(("prov", "provinsi", "propinsi", "province"), "province"),
}
_INDONESIAN: Final = {"city": "kota", "regency": "kabupaten", "province": "provinsi"}
_ADMINISTRATIVE: Final = frozenset({"adm", "administrasi"})  # the cities and the regency inside Jakarta are called so
_IN_FULL: Final = {"kep": "kepulauan"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader wrote, as the name of a place.

    Attributes:
        level: "city", "regency" or "province"; "" where none is written.
        name: the name in folded words, without the level.
        phrase: the name as a text has it: with the Indonesian word for the level before it where one is written.
    """

    level: str
    name: str
    phrase: str


def asked(q: str) -> Asked:
    """Return a query as a level and a name; the level may stand before the name or after it ("Kota Bogor", "Bogor City")."""
    words = plain_words(q).split()
    level = ""
    if len(words) > 1 and words[0] in LEVEL_WORDS:
        level, words = LEVEL_WORDS[words[0]], words[1:]
    elif len(words) > 1 and words[-1] in LEVEL_WORDS:
        level, words = LEVEL_WORDS[words[-1]], words[:-1]
    if level and len(words) > 1 and words[0] in _ADMINISTRATIVE:
        words = words[1:]
    name = " ".join(_IN_FULL.get(word, word) for word in words)
    return Asked(level, name, f"{_INDONESIAN[level]} {name}" if level else name)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of some places.

    Attributes:
        bearers: by name without blanks (Tanjungpinang is Tanjung Pinang too) the ids of the places, each with its level, which
            is "" abroad, where levels are called otherwise.
        words: the names in folded words.
    """

    bearers: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    words: tuple[str, ...] = ()

    def meant(self, q: str) -> list[str]:
        """Return the ids of the places that bear just this name, in one of their languages or spellings; [] where none does."""
        return self._of_level(asked(q), [asked(q).name])

    def nearly(self, q: str) -> list[str]:
        """Return the ids of the places whose name is spelt most nearly so; [] where none is near."""
        wanted = asked(q)
        near = nearest(wanted.name, self.words)
        return self._of_level(wanted, [name for name in self.words if name in near])

    def _of_level(self, wanted: Asked, names: list[str]) -> list[str]:
        found = [each for name in names for each in self.bearers.get(_squeezed(name), ())]
        return list(dict.fromkeys(key for key, level in found if "" in (level, wanted.level) or level == wanted.level))


def names_of(places: pd.DataFrame) -> Names:
    """Return the names of places, in their order.

    Args:
        places: as Atlas.places: index place id; columns name, name_id, name_en, other_names (semicolons between), level, country.
    """
    bearers: dict[str, list[tuple[str, str]]] = {}
    words: dict[str, None] = {}
    for key, row in zip(map(str, places.index), records(places), strict=True):
        bearer = key, row["level"] if row["country"] == "ID" else ""
        for name in dict.fromkeys(_spellings(row)):
            known = bearers.setdefault(_squeezed(name), [])
            if bearer not in known:
                known.append(bearer)
            words[name] = None
    return Names(bearers, tuple(words))


def _spellings(row: Record) -> Iterator[str]:
    """Yield the names of a place, in folded words; one that begins with a word for a level (Kota Kinabalu) without it too."""
    for name in (row["name"], row["name_id"], row["name_en"], *row["other_names"].split(";")):
        if name:
            yield plain_words(name)
            yield asked(name).name


def _squeezed(name: str) -> str:
    return name.replace(" ", "")
