"""Names of places as readers write them: "Kab. Malang", "Bandung Barat", "Kep. Seribu", "Jogja", "Kediri, Jawa Timur". Pure.

A city and a regency may share a name, and a name may begin or end like another one, so that words alone do not tell whom a
reader means: a level or a province that is written counts, and a name that is some place's own is no heap of words.
front/shared/asked.js and front/page/naming.js have the same rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import pandas as pd

from mapdata.filters.spelling import nearest
from mapdata.words.folding import plain_words
from mapdata.words.records import Record, records

LEVEL_WORDS: Final = {
    **dict.fromkeys(("kota", "kotamadya", "pemkot", "city", "municipality"), "city"),
    **dict.fromkeys(("kab", "kabupaten", "pemkab", "regency"), "regency"),
    **dict.fromkeys(("prov", "provinsi", "propinsi", "pemprov", "province"), "province"),
}
INDONESIAN: Final = {"city": "kota", "regency": "kabupaten", "province": "provinsi"}
_BETWEEN: Final = frozenset({"adm", "administrasi", "of"})  # the cities and the regency inside Jakarta are administrative ones
_IN_FULL: Final = {"kep": "kepulauan"}
_LONGEST_REGION = 3  # words: Nusa Tenggara Barat
_SHORTEST_GUESS = 6  # letters: a shorter name in daily use (Kepri, Babel) has neighbours by chance


class Asked(NamedTuple):
    """What a reader wrote, as the name of a place: level ("city", "regency", "province", or "") and name in folded words."""

    level: str
    name: str


class Bearer(NamedTuple):
    """A place that bears a name: its id, its level ("" abroad, where levels are called otherwise), its province and its own name."""

    key: str
    level: str
    region: str
    name: str


def asked(words: list[str]) -> Asked:
    """Return words as a level and a name; the level may stand before the name or after it ("Kota Bogor", "Bogor City")."""
    level = ""
    if len(words) > 1 and words[0] in LEVEL_WORDS:
        level, words = LEVEL_WORDS[words[0]], words[1:]
    elif len(words) > 1 and words[-1] in LEVEL_WORDS:
        level, words = LEVEL_WORDS[words[-1]], words[:-1]
    if len(words) > 1 and words[0] in _BETWEEN:
        words = words[1:]
    return Asked(level, " ".join(_IN_FULL.get(word, word) for word in words))


@dataclass(frozen=True, slots=True)
class Names:
    """The names of some places.

    Attributes:
        bearers: by name without blanks (Tanjungpinang is Tanjung Pinang too) the places that bear it.
        regions: by name without blanks the provinces.
        words: the names in folded words that a misspelt one may mean.
    """

    bearers: dict[str, list[Bearer]] = field(default_factory=dict)
    regions: dict[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()

    def meant(self, q: str) -> list[str]:
        """Return the ids of the places that bear just this name, in one of their languages or spellings; [] where none does."""
        return [bearer.key for bearer in self.bearing(q)]

    def bearing(self, q: str) -> list[Bearer]:
        """Return the places that bear just this name, see meant.

        A level that is written tells namesakes apart; where no place of the name has it (Kota Berau), those that bear the name
        are meant. A province behind the name does the same ("Kab. Malang, Jawa Timur").
        """
        words = plain_words(q).split()
        whole = self.bearers.get("".join(words), [])  # first, since a level may be part of a name: Lima Puluh Kota
        return whole or self._of(asked(words)) or self._in_a_region(words)

    def nearly(self, q: str) -> list[str]:
        """Return the ids of the places whose name is spelt most nearly so; [] where none is near."""
        wanted = asked(plain_words(q).split())
        near = nearest(wanted.name, self.words)
        found = [bearer for name in self.words if name in near for bearer in self._of(Asked(wanted.level, name))]
        return list(dict.fromkeys(bearer.key for bearer in found))

    def _of(self, wanted: Asked, region: str = "") -> list[Bearer]:
        named = [each for each in self.bearers.get(squeezed(wanted.name), []) if region in ("", each.region)]
        return [each for each in named if "" in (wanted.level, each.level) or each.level == wanted.level] or named

    def _in_a_region(self, words: list[str]) -> list[Bearer]:
        for count in range(1, min(_LONGEST_REGION, len(words) - 1) + 1):
            region = self.regions.get("".join(words[-count:]))
            head = words[:-count]
            while len(head) > 1 and LEVEL_WORDS.get(head[-1]) == "province":
                head = head[:-1]
            if region and (found := self._of(asked(head), region)):
                return found
        return []


def names_of(places: pd.DataFrame) -> Names:
    """Return the names of places, in their order.

    Args:
        places: as Atlas.places: index place id; columns name, name_id, name_en, other_names (semicolons between), level, region,
            country.
    """
    bearers: dict[str, list[Bearer]] = {}
    regions: dict[str, str] = {}
    words: dict[str, None] = {}
    for key, row in zip(map(str, places.index), records(places), strict=True):
        home = row["country"] == "ID"
        bearer = Bearer(key, row["level"] if home else "", row["region"], row["name"])
        for name, own in _spellings(row):
            known = bearers.setdefault(squeezed(name), [])
            if bearer not in known:
                known.append(bearer)
            if home and row["level"] == "province":
                regions.setdefault(squeezed(name), row["name"])
            if own or len(name) >= _SHORTEST_GUESS:
                words[name] = None
    return Names(bearers, regions, tuple(words))


def _spellings(row: Record) -> Iterator[tuple[str, bool]]:
    """Yield the names of a place in folded words, and whether they are its own and not only in use.

    One that begins or ends with a word for a level (Kota Kinabalu) is a name without it too.
    """
    for column in ("name", "name_id", "name_en", "other_names"):
        for name in row[column].split(";") if column == "other_names" else (row[column],):
            words = plain_words(name).split()
            for each in dict.fromkeys((" ".join(words), asked(words).name)):
                if each:
                    yield each, column != "other_names"


def squeezed(name: str) -> str:
    """Return a name without blanks."""
    return name.replace(" ", "")
