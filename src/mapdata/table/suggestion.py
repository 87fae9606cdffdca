"""The known word that a wrong one was probably meant to be. It only suggests; no cell is ever changed by it.

Nothing that is asked is kept here: it may come from a reader's own file.
"""

import difflib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel import Locale

from mapdata.table.tablefile import read_table
from mapdata.words.folding import fold
from mapdata.words.records import records

MAX_LENGTH = 40  # characters of a cell that are compared: a wrong word, not an essay

# What an Indonesian office writes for words of our vocabularies; they count only where the vocabulary has the word.
_INDONESIAN = {
    "kota": "city",
    "kabupaten": "regency",
    "kab": "regency",
    "kab.": "regency",
    "provinsi": "province",
    "propinsi": "province",
    "desa": "village",
    "kecamatan": "district",
    "negara bagian": "state",
    "prefektur": "prefecture",
    "aktif": "active",
    "berakhir": "ended",
    "kedaluwarsa": "expired",
    "rencana": "planned",
    "tidak diketahui": "unknown",
    "kota kembar": "sister_city",
    "kabupaten kembar": "sister_regency",
    "provinsi kembar": "sister_province",
    "mou": "memorandum",
    "loi": "letter_of_intent",
    "ya": "yes",
}


def nearest(text: str, words: tuple[str, ...]) -> str | None:
    """Return the word that text was probably meant to be, or None: "regencey" and "Kabupaten" are "regency"."""
    asked = _key(text)
    meant = _INDONESIAN.get(asked.replace("_", " "), "")
    if meant in words:
        return meant
    keys = _keys(words)
    found = difflib.get_close_matches(asked, keys, n=1, cutoff=0.7)
    return keys[found[0]] if found else None


def country_code(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country by its Indonesian or English name, or None: "Jepang" and "japan" are JP."""
    asked = fold(text[:MAX_LENGTH])
    return asked.upper() if asked.upper() in territories() else _codes().get(asked)


@cache
def territories() -> Mapping[str, str]:
    """Return the countries by their code, with XK for Kosovo, as CLDR has it."""
    return {str(key): str(name) for key, name in Locale("en").territories.items() if len(str(key)) == 2 and str(key).isalpha()}


@cache
def _codes() -> dict[str, str]:
    """Return the codes by folded name: CLDR's in both languages, with "and" for "&", and other usual names."""
    others, _ = read_table(Path(__file__).parents[1] / "gazetteer" / "countries.csv", ("name", "country"))
    known = {fold(row["name"]): row["country"] for row in records(others)}
    for tongue, word in (("en", "and"), ("id", "dan")):
        for code, name in Locale(tongue).territories.items():
            if code in territories():
                known |= {fold(str(name)): code, fold(str(name).replace("&", word)): code}
    return known


def _key(text: str) -> str:
    return fold(text[:MAX_LENGTH]).replace(" ", "_").replace("-", "_")


def _keys(words: tuple[str, ...]) -> dict[str, str]:
    return {_key(word): word for word in words}


def did_you_mean(word: str | None) -> str:
    """Return the end of a message: the question, or "" where there is nothing to suggest."""
    return f"; did you mean “{word}”?" if word else ""
