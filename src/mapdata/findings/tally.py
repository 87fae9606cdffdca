"""How many of each word of a closed vocabulary there are."""

from collections.abc import Iterable

import pandas as pd


def tally(column: pd.Series, words: Iterable[str]) -> dict[str, int]:
    """Return how often a column holds each of these words, in their order, zeros too."""
    return {word: int((column == word).sum()) for word in words}
