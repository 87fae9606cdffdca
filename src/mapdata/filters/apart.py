"""What is left out at first and can be switched on beside the headline: plans, and weak or contradicted evidence. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import pandas as pd

from mapdata.filters.filters import matches, set_apart
from mapdata.filters.masks import one_of
from mapdata.filters.search import Searchable
from mapdata.filters.table import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS, FILTERS, Filters

SETTLED: Final = "settled"
# Kind of what is left out at first: the filter that does it, and the choices of that filter that are left out.
KINDS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "plans": ("statuses", tuple(key for key in FILTERS["statuses"].choices if key not in DEFAULT_STATUSES)),
    "weak": ("verifications", tuple(key for key in FILTERS["verifications"].choices if key not in DEFAULT_VERIFICATIONS)),
}
_KIND_OF: Final = {"": SETTLED, **{key: kind for kind, (_, keys) in KINDS.items() for key in keys}}

ALL_KINDS: Final = (SETTLED, *KINDS)

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """How many partnerships of each kind, "settled" or a key of KINDS, match everything but the switches.

    Attributes:
        shown: those that the filters show.
        hidden: those that the switches would add; the keys of KINDS.
    """

    shown: Counts
    hidden: Counts


def kind_of(partnerships: pd.DataFrame) -> pd.Series:
    """Return the kind of each row, one of ALL_KINDS; a plan with weak evidence is a plan.

    Args:
        partnerships: columns status and verification.
    """
    return set_apart(partnerships).map(_KIND_OF)


def kinds(partnerships: pd.DataFrame) -> Counts:
    """Return how many rows there are of each kind, see kind_of."""
    return _tally(kind_of(partnerships))


def parts(partnerships: pd.DataFrame, filters: Filters, names: Searchable, among: pd.Series | None = None) -> Parts:
    """Return what the filters show and what the switches would add, each partnership once.

    A plan that is hidden by its evidence alone is counted with the weak ones: it is that switch that shows it.

    Args:
        partnerships: Atlas.partnerships.
        filters: what is shown.
        names: what search.searchable returns for them.
        among: a mask of the rows that count at all, as while places are compared; None for all.
    """
    opened = switched(switched(filters, "plans", on=True), "weak", on=True)
    asked = matches(partnerships, opened, names)
    found = partnerships[asked if among is None else asked & among]
    kind = kind_of(found)
    let_in = {name: one_of(FILTERS[name])(found, filters, names) for name, _ in KINDS.values()}
    shown = let_in["statuses"] & let_in["verifications"]
    by_evidence = (kind == "plans") & let_in["statuses"]
    hidden = _tally(kind.mask(by_evidence, "weak")[~shown])
    return Parts(_tally(kind[shown]), {each: hidden[each] for each in KINDS})


def is_on(filters: Filters, kind: str) -> bool:
    """Return whether the filters let all of a kind in."""
    name, keys = KINDS[kind]
    return set(keys) <= set(_held(filters, name))


def switched(filters: Filters, kind: str, *, on: bool) -> Filters:
    """Return the filters with a kind let in, or left out; where nothing else was chosen, leaving it out lets in all the rest.

    Args:
        filters: what is shown.
        kind: a key of KINDS.
        on: whether it is let in.
    """
    name, keys = KINDS[kind]
    others = [key for key in _held(filters, name) if key not in keys]
    wanted = {*others, *keys} if on else set(others) or set(FILTERS[name].choices) - set(keys)
    changed: dict[str, Any] = {name: tuple(key for key in FILTERS[name].choices if key in wanted)}
    return replace(filters, **changed)


def _held(filters: Filters, name: str) -> tuple[str, ...]:
    held: tuple[str, ...] = getattr(filters, name) or FILTERS[name].choices
    return held


def _tally(found: pd.Series) -> Counts:
    counts = found.value_counts()
    return {kind: int(counts.get(kind, 0)) for kind in ALL_KINDS}
