"""Search: which partnerships a reader's words mean, however they are spelt. Pure: text in, a mask out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.filters.naming import INDONESIAN, Names, asked, names_of, squeezed
from mapdata.filters.spelling import names_like
from mapdata.words.folding import plain_words

# What readers write around a name and no row is told apart by: levels, "sister city", and the word between two names.
_WORDS_AROUND: Final = frozenset(
    {"kota", "kotamadya", "kab", "kabupaten", "prov", "provinsi", "propinsi", "desa"}
    | {"city", "municipality", "regency", "province", "village"}
    | {"kembar", "sister", "twin", "dan", "dengan", "and", "with"}
)
# Words that do belong to some names (Kyoto is a city, Kyoto Prefecture another row) and go only where nothing is found with them.
_WORDS_OF_AREAS: Final = frozenset({"prefektur", "prefecture", "state", "region", "wilayah", "distrik", "district", "county"})
_GENITIVE: Final = re.compile(r"['’]s\b")
_PLACE_NAMES: Final = ("name", "name_id", "name_en", "other_names")


def search_text(partnerships: pd.DataFrame, country_names: dict[str, str]) -> pd.Series:
    """Return the text that a search looks through: two lines of folded words, the names and the notes.

    Names are those of both ends in both languages and their other names (Solo, Jogja), province, region and country.

    Args:
        partnerships: Atlas.partnerships; columns <side>_name, <side>_name_id, <side>_name_en, <side>_other_names for both sides,
            local_province, partner_region, partner_country, note_id, note_en.
        country_names: the names under which each country code may be searched, joined by blanks.
    """
    columns = [f"{side}_{name}" for side in ("local", "partner") for name in ("name", "name_id", "name_en", "other_names")]
    columns += ["local_province", "partner_region"]
    countries = [country_names.get(code, "") for code in partnerships["partner_country"]]
    names = zip(*(partnerships[column].astype(str) for column in columns), countries, strict=True)
    notes = zip(partnerships["note_id"].astype(str), partnerships["note_en"].astype(str), strict=True)
    texts = [f"{_fields(name)}\n{_fields(map(_without_genitive, note))}" for name, note in zip(names, notes, strict=True)]
    return pd.Series(texts, index=partnerships.index, dtype=str)


def place_text(places: pd.DataFrame, country_names: dict[str, str]) -> pd.Series:
    """Return the text that a search for places looks through: folded words, the names of each place, its region and country.

    Args:
        places: index place id; columns name, name_id, name_en, other_names, region, country.
        country_names: as for search_text.
    """
    rows = zip(*(places[column].astype(str) for column in (*_PLACE_NAMES, "region", "country")), strict=True)
    texts = [_fields([*row[:-1], country_names.get(row[-1], "")]) for row in rows]
    return pd.Series(texts, index=places.index, dtype=str)


@dataclass(frozen=True, slots=True)
class Searchable:
    """What a search looks through.

    Attributes:
        text: what search_text or place_text returns.
        local: whose row each is, see whose; same index.
        names: the names of all places, those of governments without any partnership too.
    """

    text: pd.Series
    local: pd.Series
    names: Names


def searchable(partnerships: pd.DataFrame, country_names: dict[str, str], places: pd.DataFrame | None = None) -> Searchable:
    """Return what a search for partnerships looks through.

    Args:
        partnerships: as for search_text.
        country_names: as for search_text.
        places: Atlas.everywhere; None where no name is to be told from another.
    """
    local = whose(partnerships["local_level"], partnerships["local_name"])
    return Searchable(search_text(partnerships, country_names), local, Names() if places is None else names_of(places))


def whose(levels: pd.Series, names: pd.Series) -> pd.Series:
    """Return what tells an Indonesian place from others, also where places.csv does not know it: its level and its name."""
    pairs = zip(levels.astype(str), names.astype(str), strict=True)
    return pd.Series([_whose(level, name) for level, name in pairs], index=names.index, dtype=str)


def matching(rows: Searchable, q: str) -> pd.Series:
    """Return a mask of the rows that a query means.

    Where it is the name of Indonesian places, these are meant, by a level and a province that are written too: "Kab. Malang" is
    not the city, "Bandung Barat" neither Bandung nor all of Jawa Barat. Their rows are found, and those whose names or notes have
    the name, in whole words. For any other query see has_words.
    """
    meant = [bearer for bearer in rows.names.bearing(q) if bearer.level]
    if not meant:
        return has_words(rows.text, q)
    wanted = asked(plain_words(q).split())
    phrases = {f" {INDONESIAN[bearer.level]} {wanted.name} " for bearer in meant if bearer.level in INDONESIAN}
    if not wanted.level:
        phrases = {f" {wanted.name} "}
    texts = " " + rows.text.str.replace("\n", "  ") + " "
    found = rows.local.isin([_whose(bearer.level, bearer.name) for bearer in meant])
    for phrase in phrases:
        found |= texts.str.contains(phrase, regex=False).astype(bool)
    return found


def has_words(names: pd.Series, q: str) -> pd.Series:
    """Return a mask of the rows that every word of a query occurs in.

    A word is looked for as it stands, anywhere in the text. Only where the whole table does not have it, it is taken for a
    misspelt name (notes do not count): the longest name that it begins with ("bandungs"), else the names at the least distance,
    at most one edit for 4 to 7 letters and two from 8; an edit is a letter left out, put in, changed or swapped with its
    neighbour (optimal string alignment). The first letter may be wrong only where that is the one mistake in 6 letters or more.
    Words with digits are never misspelt. Levels ("Kota", "city") are left out where other words remain.
    A blank query finds every row, one of nothing but punctuation none.

    Args:
        names: what search_text returns.
        q: what the reader wrote.
    """
    words = plain_words(q).split()
    if not words:
        return pd.Series(not q.strip(), index=names.index, dtype=bool)
    words = _without(words, _WORDS_AROUND)
    found = _has_each(names, words)
    shorter = _without(words, _WORDS_OF_AREAS)
    return found if found.any() or shorter == words else _has_each(names, shorter)


def _fields(cells: Iterable[str]) -> str:
    """Return cells as folded words with two blanks between the cells, so that no name reaches from one into the next."""
    return "  ".join(filter(None, map(plain_words, cells)))


def _without_genitive(note: str) -> str:
    """Return a note with "Bandung" for "Bandung's", which folded would be the whole word "bandungs" and outdo the name meant by it."""
    return _GENITIVE.sub("", note)


def _whose(level: str, name: str) -> str:
    return f"{level} {squeezed(plain_words(name))}"


def _without(words: list[str], around: frozenset[str]) -> list[str]:
    return [word for word in words if word not in around] or words


def _has_each(names: pd.Series, words: list[str]) -> pd.Series:
    found = pd.Series(True, index=names.index, dtype=bool)
    misspelt = []
    for word in dict.fromkeys(words):
        exact = names.str.contains(word, regex=False).astype(bool)
        if exact.any():
            found &= exact
        else:
            misspelt.append(word)
    return found & _has_like(names, misspelt) if misspelt and found.any() else found & (not misspelt)


def _has_like(names: pd.Series, words: list[str]) -> pd.Series:
    rows = [set(text.partition("\n")[0].split()) for text in names]
    vocabulary = sorted(set().union(*rows))
    meant = [names_like(word, vocabulary) for word in words]
    return pd.Series([all(not row.isdisjoint(likely) for likely in meant) for row in rows], index=names.index, dtype=bool)
