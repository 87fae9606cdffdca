"""Search: which partnerships a reader's words mean, however they are spelt. Pure: text in, a mask out."""

import re
from typing import Final

import pandas as pd

from mapdata.words.folding import fold

# What readers write around a name and no row is told apart by: levels, "sister city", and the word between two names.
_WORDS_AROUND: Final = frozenset(
    {"kota", "kotamadya", "kab", "kabupaten", "prov", "provinsi", "propinsi", "desa"}
    | {"city", "municipality", "regency", "province", "village"}
    | {"kembar", "sister", "twin", "dan", "dengan", "and", "with"}
)
# Words that do belong to some names (Kyoto is a city, Kyoto Prefecture another row) and go only where nothing is found with them.
_WORDS_OF_AREAS: Final = frozenset({"prefektur", "prefecture", "state", "region", "wilayah", "distrik", "district", "county"})
_PLACE_NAMES: Final = ("name", "name_id", "name_en", "other_names")
_APOSTROPHES: Final = re.compile("['’‘ʼ`´]")
_NOT_OF_WORDS: Final = re.compile(r"\W+")
_SHORTEST_BEGINNING = 5  # letters: shorter words begin too many others
_LONGEST_ENDING = 3
_SHORTEST_FUZZY = 4  # letters: a shorter word has neighbours by chance
_TWO_EDITS_FROM = 8
_WRONG_START_FROM = 6


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
    texts = [f"{_plain(' '.join(name))}\n{_plain(' '.join(note))}" for name, note in zip(names, notes, strict=True)]
    return pd.Series(texts, index=partnerships.index, dtype=str)


def place_text(places: pd.DataFrame, country_names: dict[str, str]) -> pd.Series:
    """Return the text that a search for places looks through: folded words, the names of each place, its region and country.

    Args:
        places: index place id; columns name, name_id, name_en, other_names, region, country.
        country_names: as for search_text.
    """
    rows = zip(*(places[column].astype(str) for column in (*_PLACE_NAMES, "region", "country")), strict=True)
    texts = [_plain(" ".join([*row[:-1], country_names.get(row[-1], "")])) for row in rows]
    return pd.Series(texts, index=places.index, dtype=str)


def named(places: pd.DataFrame, q: str) -> list[str]:
    """Return the ids of the places that bear just this name, in one of their languages or spellings, in file order.

    Case, accents, punctuation and levels ("Kota", "city") do not matter.

    Args:
        places: index place id; columns name, name_id, name_en, other_names.
        q: what the reader wrote.
    """
    wanted = _without(_plain(q).split(), _WORDS_AROUND)
    rows = zip(places.index, *(places[column].astype(str) for column in _PLACE_NAMES), strict=True)
    return [str(key) for key, *names in rows if wanted and wanted in map(_words_of_name, ";".join(names).split(";"))]


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
    words = _plain(q).split()
    if not words:
        return pd.Series(not q.strip(), index=names.index, dtype=bool)
    words = _without(words, _WORDS_AROUND)
    found = _has_each(names, words)
    shorter = _without(words, _WORDS_OF_AREAS)
    return found if found.any() or shorter == words else _has_each(names, shorter)


def _plain(text: str) -> str:
    return _NOT_OF_WORDS.sub(" ", _APOSTROPHES.sub("", fold(text))).strip()


def _words_of_name(name: str) -> list[str]:
    return _without(_plain(name).split(), _WORDS_AROUND)


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
    meant = [_names_like(word, vocabulary) for word in words]
    return pd.Series([all(not row.isdisjoint(likely) for likely in meant) for row in rows], index=names.index, dtype=bool)


def _names_like(word: str, vocabulary: list[str]) -> set[str]:
    least = max(_SHORTEST_BEGINNING, len(word) - _LONGEST_ENDING)
    beginnings = [known for known in vocabulary if len(known) >= least and word.startswith(known)]
    return {max(beginnings, key=len)} if beginnings else _nearest(word, vocabulary)


def _nearest(word: str, vocabulary: list[str]) -> set[str]:
    if len(word) < _SHORTEST_FUZZY or any(c.isdigit() for c in word):
        return set()
    # Loaded at the first misspelt word: most visits have none, and the map should open without it.
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    edits = 2 if len(word) >= _TWO_EDITS_FROM else 1
    known = [each for each in vocabulary if len(each) >= _SHORTEST_FUZZY]
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=edits, limit=None)
    likely = {name: n for name, n, _ in near if name[0] == word[0] or (n == 1 and len(word) >= _WRONG_START_FROM)}
    return {name for name, n in likely.items() if n == min(likely.values())}
