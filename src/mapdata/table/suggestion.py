"""The known word that a wrong one was probably meant to be. It only suggests; no cell is ever changed by it.

Nothing that is asked is kept here: it may come from a reader's own file.
"""

import difflib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from babel import Locale
from babel.core import get_global

from mapdata.table.tablefile import read_table
from mapdata.words.folding import fold
from mapdata.words.records import records, records_by
from mapdata.words.schema import SECTORS

MAX_LENGTH = 40  # characters of a cell that are compared: a wrong word, not an essay

_NEAR = 0.7  # share of a misspelt word that is in the known one
_NEARER = 0.85  # the same for usual words, of which there are many: those with another first letter are not compared
_NEAR_COUNTRY, _CLEARLY = 0.8, 0.05  # the same for countries, and how much nearer than any other country the one meant is
_ABBREVIATED, _MOST_ALIKE = 3, 9  # letters of a country's abbreviation; names that are compared
_LONGEST_LIST = 1000  # characters of a list of sectors that are looked at
# Between sectors, and within the names of some, whose parts are all in the table of usual words.
_BETWEEN_SECTORS = re.compile(r"[;|/\n,&+]|\b(?:dan|and)\b", re.IGNORECASE)


def nearest(text: str, words: tuple[str, ...]) -> str | None:
    """Return the word that text was probably meant to be, or None: "regencey" and "Kabupaten" are "regency"."""
    asked = fold(text[:MAX_LENGTH])
    known = {_key(word): word for word in words}
    usual = {word: key for word, keys in _usual_words().items() for key in keys if key in words}
    without_brackets = asked.partition("(")[0].strip()
    if exact := known.get(_key(asked)) or usual.get(asked) or usual.get(without_brackets):
        return exact
    if found := difflib.get_close_matches(_key(asked), known, n=1, cutoff=_NEAR):
        return known[found[0]]
    alike = [word for word in usual if word[0] == without_brackets[:1]]
    found = difflib.get_close_matches(without_brackets, alike, n=1, cutoff=_NEARER)
    return usual[found[0]] if found else None


def sectors(text: str) -> str:
    """Return the keys of the sectors that a cell names, with semicolons between; "" unless all of it is understood.

    "Budaya; Pendidikan", "culture|education" and "seni dan budaya, pendidikan" are culture;education.
    """
    found: list[str] = []
    for name in _BETWEEN_SECTORS.split(text) if len(text) <= _LONGEST_LIST else ():
        key = nearest(name, SECTORS)
        if key is None and name.strip():
            return ""
        found += [key] if key else []
    return ";".join(dict.fromkeys(found))


def country_code(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country or None: "Jepang", "japan" and "JPN" are JP."""
    asked = fold(text[:MAX_LENGTH])
    return asked.upper() if asked.upper() in territories() else _codes().get(asked)


def nearest_country(text: str) -> str | None:
    """Return the code of the country that text was probably meant to be, or None: "Malasya" is MY, "Austrlia" may be two of them."""
    asked = fold(text[:MAX_LENGTH])
    if exact := country_code(text):
        return exact
    alike = [name for name in _codes() if name[:1] == asked[:1] and len(name) > _ABBREVIATED]
    found = difflib.get_close_matches(asked, alike, n=_MOST_ALIKE, cutoff=_NEAR_COUNTRY)
    near: dict[str, float] = {}
    for name in found:
        near.setdefault(_codes()[name], difflib.SequenceMatcher(None, name, asked).ratio())
    if not near:
        return None
    best, *others = near
    return best if all(near[best] - near[other] > _CLEARLY for other in others) else None


@cache
def territories() -> Mapping[str, str]:
    """Return the countries by their code, with XK for Kosovo, as CLDR has it."""
    return {str(key): str(name) for key, name in Locale("en").territories.items() if len(str(key)) == 2 and str(key).isalpha()}


@cache
def usual_country_names() -> tuple[tuple[str, str], ...]:
    """Return other names of countries in use, with their codes: Belanda has "Holland", South Korea "Korsel"."""
    others, _ = read_table(Path(__file__).parents[1] / "gazetteer" / "countries.csv", ("name", "country"))
    return tuple((row["name"], row["country"]) for row in records(others))


@cache
def _codes() -> dict[str, str]:
    """Return the codes by folded name: CLDR's in both languages, with "and" for "&", other usual names, ISO 3166-1 alpha-3."""
    known = {fold(alias): codes[0] for alias, codes in get_global("territory_aliases").items() if _is_alpha_3(alias, codes)}
    known |= {fold(name): code for name, code in usual_country_names()}
    for tongue, word in (("en", "and"), ("id", "dan")):
        for code, name in Locale(tongue).territories.items():
            if code in territories():
                known |= {fold(str(name)): code, fold(str(name).replace("&", word)): code}
    return known


def _is_alpha_3(alias: str, codes: Sequence[str]) -> bool:
    return len(alias) == 3 and alias.isalpha() and len(codes) == 1 and codes[0] in territories()


@cache
def _usual_words() -> dict[str, list[str]]:
    """Return what offices write for words of our vocabularies, Indonesian and English; it counts where the vocabulary has the word."""
    table, _ = read_table(Path(__file__).with_name("usual_words.csv"), ("word", "key"))
    return {word: [row["key"] for row in rows] for word, rows in records_by(table, "word").items()}


def _key(text: str) -> str:
    return fold(text[:MAX_LENGTH]).replace(" ", "_").replace("-", "_")


def did_you_mean(word: str | None) -> str:
    """Return the end of a message: the question, or "" where there is nothing to suggest."""
    return f"; did you mean “{word}”?" if word else ""
