"""How many there are of each kind, in the words that all pages have: "136 partnerships", "97 plans", "100 weak or contradicted"."""

from collections.abc import Mapping
from typing import Final

from mapdata.filters.apart import SETTLED
from mapui.words.i18n import number
from mapui.words.interface import ui

_ONE_AND_MANY: Final = {
    SETTLED: ("settled_one", "settled_many"),
    "plans": ("plans_one", "plans_many"),
    "weak": ("weak_all", "weak_all"),
}


def kind_in_words(kind: str, count: int) -> str:
    """Return the words for a number of one kind, a key of mapdata.filters.apart.Counts; front/shared/parts.js says the same."""
    return ui(_ONE_AND_MANY[kind][count != 1]).format(n=number(count))


def kinds_in_words(counts: Mapping[str, int]) -> list[str]:
    """Return the words for each kind: partnerships always, the others where there are any."""
    return [kind_in_words(kind, count) for kind, count in counts.items() if count or kind == SETTLED]
