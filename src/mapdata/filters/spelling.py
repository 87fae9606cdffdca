"""Misspelt names: which of the known ones a word most likely means. Pure."""

from collections.abc import Sequence

_SHORTEST_BEGINNING = 5  # letters: shorter words begin too many others
_LONGEST_ENDING = 3
_SHORTEST_FUZZY = 4  # letters: a shorter word has neighbours by chance
_TWO_EDITS_FROM = 8
_WRONG_START_FROM = 6


def names_like(word: str, vocabulary: Sequence[str]) -> set[str]:
    """Return the names that a misspelt word means: the longest one that it begins with ("bandungs"), else the nearest."""
    least = max(_SHORTEST_BEGINNING, len(word) - _LONGEST_ENDING)
    beginnings = [known for known in vocabulary if len(known) >= least and word.startswith(known)]
    return {max(beginnings, key=len)} if beginnings else nearest(word, vocabulary)


def nearest(word: str, vocabulary: Sequence[str]) -> set[str]:
    """Return the names at the least distance from a word, see search.has_words for how far that may be."""
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
