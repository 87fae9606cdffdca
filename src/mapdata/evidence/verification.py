"""The rule that says how strong the evidence is. It reads the claims only; nobody sets the result by hand.

Policy (docs/decisions/0002-verification.md):
disputed   an official source contradicts the partnership and none supports it
verified   an official source supports it, or two independent reputable sources (see voices.independent) do
reported   one reputable source (news, research, association) supports it
unverified only blogs, forums, student papers, encyclopedias or a political party name it, or nobody does
A source that speaks of a plan attests the plan; it does not attest that a memorandum was signed later.
"""

from collections.abc import Iterable, Sequence

import pandas as pd

from mapdata.evidence.voices import independent
from mapdata.words.records import Record, records_by
from mapdata.words.schema import PLAN_STAGES

_REPUTABLE = frozenset({"news", "academic", "association"})


def verification_of(claims: Sequence[Record], *, planned: bool = False) -> str:
    """Return the verification of one partnership.

    Args:
        claims: its rows of Atlas.sources: source_title, source_type, publisher, role, primary, copy_of, stance, stage, status,
            source_url.
        planned: whether what is to be attested is a plan.
    """
    supports = [c for c in claims if attests(c, planned=planned)]
    if any(map(is_official, supports)):
        return "verified"
    if any(is_official(c) for c in claims if c["stance"] == "contradicts"):
        return "disputed"
    voices = independent([c for c in supports if is_reputable(c)])
    return "verified" if voices > 1 else "reported" if voices else "unverified"


def attests(claim: Record, *, planned: bool) -> bool:
    """Return whether a claim supports the partnership, and not only as a plan where it is more than that."""
    return bool(claim["stance"] == "supports" and (planned or not speaks_of_a_plan(claim)))


def is_official(claim: Record) -> bool:
    """Return whether a government, a party's association or an official register speaks."""
    return bool(claim["source_type"] == "government" or claim["primary"] == "yes")


def is_reputable(claim: Record) -> bool:
    """Return whether a newsroom, researchers or an association speak; a party's political friends are none of these."""
    return bool(claim["source_type"] in _REPUTABLE and claim["role"] != "political_party")


def verifications(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.Series:
    """Return the verification of each partnership (columns id, status), with the same index."""
    claims_of = records_by(sources, "partnership_id")
    found = [
        verification_of(claims_of.get(key, []), planned=status == "planned")
        for key, status in zip(partnerships["id"], partnerships["status"], strict=True)
    ]
    return pd.Series(found, partnerships.index, dtype=str)


def years_claimed(claims: Iterable[Record]) -> list[int]:
    """Return the distinct years since which the claims date the partnership, ascending."""
    return sorted({int(claim["year_signed"]) for claim in dating_claims(claims)})


def dating_claims(claims: Iterable[Record]) -> list[Record]:
    """Return the claims that say since when, in order. Plans, contradictions and mere "existed in 2006" do not."""
    signed = (c for c in claims if c["stance"] != "contradicts" and not speaks_of_a_plan(c))
    return [c for c in signed if c["year_signed"].isdigit() and c["year_basis"] != "first_known"]


def speaks_of_a_plan(claim: Record) -> bool:
    """Return whether a claim is about talks, a letter of intent, a plan or a council's approval, not about an agreement."""
    return bool(claim["status"] == "planned" or claim["stage"] in PLAN_STAGES)
