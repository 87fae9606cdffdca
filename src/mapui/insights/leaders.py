"""What stands first in a count, and the sentences that say so: one leader, several that tie, or too many to name."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from mapui.words.i18n import listed, number

_NAMED = 3  # more that tie are counted, not named


@dataclass(frozen=True, slots=True)
class Leaders:
    """The rows with the highest count.

    Attributes:
        keys: what they are; none where nothing is counted.
        count: how many each of them has.
        total: how many all rows have together.
        rows: number of rows that have any.
    """

    keys: tuple[object, ...]
    count: int
    total: int
    rows: int

    @property
    def only(self) -> bool:
        """Whether everything is in one row."""
        return self.rows == 1


def leaders(table: pd.DataFrame, column: str) -> Leaders:
    """Return the leaders of a table with the column partnerships; rows whose column is blank do not count.

    Args:
        table: as the functions of mapdata.findings.insights return it.
        column: what is counted by.
    """
    known = table[table[column].notna() & (table[column] != "").fillna(False) & (table["partnerships"] > 0)]
    if known.empty:
        return Leaders((), 0, 0, 0)
    counts = known["partnerships"]
    return Leaders(tuple(known[column][counts == counts.max()]), int(counts.max()), int(counts.sum()), len(known))


def sentence(found: Leaders, name: Callable[[object], str], one: str, several: str, many: str) -> str:
    """Return the sentence that fits.

    Args:
        found: the leaders, at least one.
        name: from a key to the reader's word for it.
        one: with {name}, {n} and {total}.
        several: with {names}, {n} and {total}, for two or three.
        many: with {k}, {n} and {total}, for more.
    """
    text = one if len(found.keys) == 1 else several if len(found.keys) <= _NAMED else many
    names = listed(map(name, found.keys)) if len(found.keys) <= _NAMED else ""
    return text.format(name=names, names=names, k=number(len(found.keys)), n=number(found.count), total=number(found.total))
