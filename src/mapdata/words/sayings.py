"""Sayings: what is said about the data as a value free of any language. Hosts say them in the reader's: app, static page, files.

A saying is one of
    None                          not known: said as "Not available yet"
    "text"                        the same in every language; "" is nothing at all
    {"id": text, "en": text}      a text that there is in both languages
    {"word": [table, key]}        a word of a vocabulary: sectors, statuses, stages, levels, agreement_types, verifications,
                                  source_types, event_kinds, stances, regions
    {"words": [table, [key, ...]]} several of one vocabulary, said with "; " between, as some have commas of their own
    {"country": "KR"}             the name of a country (ISO 3166-1 alpha-2)
    {"date": "1997-08"}           a date as exactly as it is known
    {"number": 5294}              a whole number
    {"say": id, name: saying}     a sentence of mapui.words.facts.SENTENCES with its {name}s filled
    [saying, ...]                 several, said with ", " between; what is "" is left out
It is made of what JSON has. None of its texts is safe in HTML; "say" is looked for first, since a {name} may be called as a kind.
"""

from collections.abc import Iterable
from typing import Any

from mapdata.words.dates import parse_partial_date

Saying = str | dict[str, Any] | list[Any] | None


def both(indonesian: str, english: str) -> Saying:
    """Return a text in both languages; one that is blank in a language is said in the other."""
    indonesian, english = indonesian or english, english or indonesian
    return {"id": indonesian, "en": english} if indonesian != english else english


def word(table: str, key: str) -> Saying:
    """Return a word of a vocabulary, "" for a blank key."""
    return {"word": [table, key]} if key else ""


def words(table: str, keys: Iterable[str]) -> Saying:
    """Return several words of one vocabulary."""
    return {"words": [table, list(keys)]}


def country(code: str) -> Saying:
    """Return the name of a country, "" for a blank code."""
    return {"country": code} if code else ""


def date(text: str) -> Saying:
    """Return a date given as YYYY, YYYY-MM or YYYY-MM-DD, "" for what is no such date."""
    return {"date": text} if parse_partial_date(text) else ""


def number(value: float) -> Saying:
    """Return a number without its decimals."""
    return {"number": round(value)}


def sentence(key: str, **names: Saying) -> Saying:
    """Return a sentence of mapui.words.facts.SENTENCES with its {name}s filled."""
    return {"say": key, **names}
