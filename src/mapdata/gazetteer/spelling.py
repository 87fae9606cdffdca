"""The nearest spelling of a name that the gazetteer does not have."""

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from mapdata.gazetteer.index import Index

SHORTEST = 6  # letters: a shorter name has neighbours by chance
LEAST_SIMILAR = 0.84
_LIMIT = 5
_ARTICLE = re.compile(r"^(?:al|ad|an|ar|as|ash|at|az|el) ")  # the Arabic article before the letters of the sun
_VOWELS = re.compile("[aeiouyw ]+")
_TWICE = re.compile(r"(.)\1")


def nearest(key: str, country: str, index: Index) -> list[tuple[str, float]]:
    """Return the keys of a country that are spelt most like the one given, with the similarity (0 to 1), the best first.

    The measure is optimal string alignment: one for each letter left out, put in, changed or swapped with its neighbour,
    in relation to the length. The first letter is taken to be right.
    """
    if len(key) < SHORTEST:
        return []
    slack = int(len(key) * (1 - LEAST_SIMILAR) / LEAST_SIMILAR)
    known = index.keys(country, key[0], len(key) - slack, len(key) + slack)
    found = process.extract(key, known, scorer=OSA.normalized_similarity, score_cutoff=LEAST_SIMILAR, limit=_LIMIT)
    return [(name, similarity) for name, similarity, _ in found]


def sounds(key: str) -> str:
    """Return the consonants of a romanised name, which differ least: "al bireh" and "al birah" are one."""
    return _TWICE.sub(r"\1", _VOWELS.sub("", _ARTICLE.sub("", key)).replace("q", "k"))
