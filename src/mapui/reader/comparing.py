"""What may be compared, and the view that compares one more: the same for buttons on the map and for links from other pages."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from mapdata.findings.compared import MOST, every_known_key, known_keys
from mapui.reader import data, embedding, kept
from mapui.reader.state import State

_AT_HOME: Final = ("islands", "provinces")  # filters that would leave nothing of an Indonesian place elsewhere
_ABROAD: Final = ("countries",)
_NARROWING: Final = frozenset({"q", "places", *_AT_HOME, *_ABROAD})


def known(values: Iterable[str]) -> tuple[str, ...]:
    """Return those of some values that can be compared, see mapdata.findings.compared.known_keys."""
    return known_keys(values, data.atlas().partnerships, data.atlas().everywhere)


def left_out(values: Sequence[str]) -> tuple[int, int]:
    """Return how many different values of an address name nothing that we know, and how many that we know are too many."""
    atlas = data.atlas()
    found = every_known_key(values, atlas.partnerships, atlas.everywhere)
    unknown = sum(not known((value,)) for value in dict.fromkeys(values))
    return unknown, len(found) - len(found[:MOST])


def is_open() -> bool:
    """Return whether one more can be compared: there is room, and no filter is locked that would leave nothing of it."""
    return len(kept.compared()) < MOST and not _NARROWING & embedding.locked()


def can_add(key: str) -> bool:
    """Return whether a place id or country code can be compared and is not yet; hostile ones are none that we know."""
    return is_open() and bool(known((key,))) and key not in kept.compared()


def with_one_more(state: State, key: str) -> State:
    """Return a view that compares one more, without a panel and without what was chosen that would leave nothing of it.

    Args:
        state: the view as it is.
        key: place id or country code that can_add.
    """
    places = data.atlas().everywhere
    home = key in places.index and places.at[key, "country"] == "ID"
    opened: dict[str, Any] = dict.fromkeys(("places", *(_AT_HOME if home else _ABROAD)), ())
    filters = replace(state.filters, q="", **opened)
    return replace(state, filters=filters, link=None, focus=None, compared=known((*state.compared, key)))
