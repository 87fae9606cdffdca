"""Disagreements: what the sources of one partnership state differently, side by side. Pure: tables in, a table out.

The one rule of where sources disagree: panel, profiles, the list of what to check and the counts all take it from here.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import pandas as pd

from mapdata.evidence.verification import dating_claims
from mapdata.words.dates import first_day, last_day
from mapdata.words.records import Record, records

# What they may disagree about: columns of sources.csv.
ABOUT: Final = ("year_signed", "status", "stance")
COLUMNS: Final = ("partnership_id", "about", "value", "source_title", "source_url", "source_type", "source_date")


def disagreements(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Return the claims that disagree, one row per claim.

    year_signed  sources put the signing in different years; plans and contradictions do not count (see dating_claims)
    status       sources tell of different statuses, "unknown" aside; a plan counts only where it is told of after a source
                 has told of an agreement, since every agreement was once a plan
    stance       a source contradicts the partnership, or speaks of another level of government; all its claims are listed

    Args:
        partnerships: index id; claims about others are ignored.
        sources: Atlas.sources.

    Returns:
        Text columns COLUMNS: about is one of ABOUT, value what the source says. In the order of the partnerships, then of
        ABOUT, then of the values, then of the file. No row for what all sources agree about.
    """
    claims_of: dict[str, list[Record]] = {}
    for claim in records(sources[sources["partnership_id"].isin(partnerships.index)]):
        claims_of.setdefault(claim["partnership_id"], []).append(claim)
    rows = [
        {**claim, "about": about, "value": claim[about]}
        for key in partnerships.index
        for about in ABOUT
        for claim in _against_each_other(about, claims_of.get(str(key), []))
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=str)


def values_of(against: pd.DataFrame) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the values that differ, each once and in order: {(partnership id, about): (value, ...)}.

    Args:
        against: what disagreements returns, or some of its rows.
    """
    found: dict[tuple[str, str], dict[str, None]] = {}
    for key, about, value in zip(against["partnership_id"], against["about"], against["value"], strict=True):
        found.setdefault((key, about), {})[value] = None
    return {which: tuple(values) for which, values in found.items()}


def _against_each_other(about: str, claims: Sequence[Record]) -> list[Record]:
    """Return the claims with something to say about it, by value; none where they all say the same."""
    said = sorted(_SAID[about](claims), key=lambda claim: str(claim[about]))
    agree = {"supports"} if about == "stance" else {said[0][about]} if said else set()
    return said if {claim[about] for claim in said} - agree else []


def _statuses(claims: Sequence[Record]) -> Iterable[Record]:
    agreed = [c for c in claims if c["status"] not in ("", "unknown", "planned")]
    return [*agreed, *(c for c in claims if c["status"] == "planned" and any(_is_later(c, other) for other in agreed))]


def _stances(claims: Sequence[Record]) -> Iterable[Record]:
    return claims


def _is_later(one: Record, other: Record) -> bool:
    first, last = first_day(one["source_date"]), last_day(other["source_date"])
    return first is not None and last is not None and last < first


_SAID: Final = {"year_signed": dating_claims, "status": _statuses, "stance": _stances}
