"""How a row of partnerships.csv is read from its claims and events, by rule (docs/decisions/0001-reading-the-claims.md).

scripts/read_claims.py writes the result, and a test holds the shipped rows to it. What a rule cannot decide is ruled in
data/research/rulings.csv, with the reason; what depends on a ruling is worked out from it.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from mapdata.evidence.lifesigns import last_sign, plan_date
from mapdata.evidence.majority import majority, rank
from mapdata.evidence.term import end_of_papers
from mapdata.evidence.verification import attests, speaks_of_a_plan, verification_of
from mapdata.words.records import Record
from mapdata.words.schema import AREA_LEVELS, PLAN_STAGES, SECTORS, YEAR_BASES

# The columns that are read; the others are written by people.
READ: Final = (
    "agreement_type",
    "stage",
    "status",
    "status_as_of",
    "year_signed",
    "year_basis",
    "signed_date",
    "valid_until",
    "sectors",
)
_WEAK: Final = frozenset({"encyclopedia", "blog", "student"})
_PLANS: Final = ("council_approval", "cooperation_plan", "letter_of_intent")  # the furthest first; else exploring


@dataclass(slots=True)
class Reading:
    """One row as it is read: the columns READ, and for each column in which sources tied, why this one was taken."""

    row: dict[str, str]
    ties: dict[str, str] = field(default_factory=dict)


def read_partnership(
    claims: Sequence[Record], events: Sequence[Record], ends: Mapping[str, str], ruling: Mapping[str, str], on: dt.date
) -> Reading:
    """Read one partnership.

    Args:
        claims: its rows of Atlas.sources.
        events: its rows of events.csv.
        ends: local_level and partner_level.
        ruling: columns of READ with the value that a ruling gives them.
        on: the day of the reading, that "active" is counted back from.
    """
    planned = _is_planned(claims, ruling)
    basis = [c for c in claims if c["stance"] == "supports" and speaks_of_a_plan(c) == planned] or list(claims)
    ties: dict[str, str] = {}
    told = [c for c in claims if c["stance"] == "supports"] or list(claims)
    row = dict.fromkeys(READ, "") | {"sectors": _sectors(told), "agreement_type": _agreement_type(basis, ends, ties)}
    if planned:
        row |= {"status": "planned", "stage": _plan_stage(basis, events), "status_as_of": plan_date(basis, events)}
    elif verification_of(claims) == "disputed":
        row |= {"status": "unknown"}
    else:
        status, as_of = last_sign(told, events, on)
        row |= {"status": status, "status_as_of": as_of, "stage": _stage(basis, events, status)}
        row |= {"valid_until": end_of_papers("", events)}
        row |= _since(basis, ruling, ties)
    return Reading(row | dict(ruling), ties)


def is_listing(claim: Record) -> bool:
    """Return whether a claim only lists a pair: an encyclopedia; or one that names no document, no activity and no year.

    A blog or a student may name a year of a mere "since", and still only lists.
    """
    more = claim["stage"] or claim["status"] not in ("", "unknown") or claim["year_basis"]
    if claim["source_type"] in _WEAK:
        more = claim["stage"] or claim["year_basis"] == "signed"
    return bool(claim["source_type"] == "encyclopedia" or not more)


def _is_planned(claims: Sequence[Record], ruling: Mapping[str, str]) -> bool:
    """A listing never outweighs a documented plan; anything better that speaks of more than a plan does."""
    if "status" in ruling or "stage" in ruling:
        return ruling.get("status") == "planned" or ruling.get("stage") in PLAN_STAGES
    more = [c for c in claims if attests(c, planned=False)]
    plans = [c for c in claims if c["stance"] == "supports" and speaks_of_a_plan(c)]
    documented = [c for c in plans if c["source_type"] not in _WEAK]
    return bool(plans and not more) or bool(documented and all(map(is_listing, more)))


def _since(basis: Sequence[Record], ruling: Mapping[str, str], ties: dict[str, str]) -> dict[str, str]:
    """The year of the best-ranked sources, a signing before a mere "since"; "signed" where anybody reputable says so of that year."""
    dated = [c for c in basis if c["year_signed"]]
    if "year_signed" in ruling:
        dated = [c for c in dated if c["year_signed"] == ruling["year_signed"]]
    if not dated:
        return {}
    best = min(map(_basis_rank, dated))
    year = majority([c for c in dated if _basis_rank(c) == best], "year_signed", ties)
    own = [c for c in dated if c["year_signed"] == year]
    kind = min((_basis_rank(c)[1] for c in own if c["source_type"] not in _WEAK), default=best[1])
    same = [c for c in own if _basis_rank(c)[1] == kind]
    return {"year_signed": year, "year_basis": same[0]["year_basis"], "signed_date": _date(same, ties)}


def _date(claims: Sequence[Record], ties: dict[str, str]) -> str:
    """The date that the best-ranked of these claims give, as exact as any of them that agrees with it."""
    days = [c for c in claims if c["signed_date"]]
    if not days:
        return ""
    best = [c for c in days if rank(c) == min(map(rank, days))]
    date = majority(_exact(best), "signed_date", ties)
    return majority(_exact([c for c in days if c["signed_date"].startswith(date)]), "signed_date", ties)


def _exact(days: Sequence[Record]) -> list[Record]:
    """Return those whose date is not only a vaguer form of another one's."""
    dates = {c["signed_date"] for c in days}
    return [c for c in days if not any(other != c["signed_date"] and other.startswith(c["signed_date"]) for other in dates)]


def _basis_rank(claim: Record) -> tuple[int, int]:
    return rank(claim), YEAR_BASES.index(claim["year_basis"]) if claim["year_basis"] in YEAR_BASES else len(YEAR_BASES)


def _stage(basis: Sequence[Record], events: Sequence[Record], status: str) -> str:
    """The last paper that sources document, else that they tell of activities; blogs and students only where nobody else says."""
    strong = {c["stage"] for c in basis if c["source_type"] not in _WEAK} - {""}
    stages, kinds = strong or {c["stage"] for c in basis}, {e["kind"] for e in events}
    if status == "ended":
        return "ended"
    if "renewed" in stages or "renewal" in kinds:
        return "renewed"
    if "memorandum" in stages or "memorandum" in kinds:
        return "memorandum"
    return "implementation" if stages & {"implementation", "evaluation"} else ""


def _plan_stage(basis: Sequence[Record], events: Sequence[Record]) -> str:
    known = {c["stage"] for c in basis} | {e["kind"] for e in events}
    return next((stage for stage in _PLANS if stage in known), "exploring")


def _agreement_type(basis: Sequence[Record], ends: Mapping[str, str], ties: dict[str, str]) -> str:
    """As the best-ranked sources call it; where none says more than "sister", the kind that the levels make it."""
    typed = [c for c in basis if c["agreement_type"]]
    if typed:
        best = min(map(rank, typed))
        return majority([c for c in typed if rank(c) == best], "agreement_type", ties)
    if ends["local_level"] == "province" and ends["partner_level"] in AREA_LEVELS:
        return "sister_province"
    return "sister_regency" if ends["local_level"] == "regency" else "sister_city"


def _sectors(told: Sequence[Record]) -> str:
    """Every sector that a source names, of a plan too; blogs, students and encyclopedias only where nobody else names any."""
    strong = [c for c in told if c["source_type"] not in _WEAK and c["sectors"]]
    named = {sector for c in strong or told for sector in c["sectors"].split(";")}
    return ";".join(sector for sector in SECTORS if sector in named)
