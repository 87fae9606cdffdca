"""The rule for how strong the evidence for a partnership is. It uses only the claims; nobody sets the result by hand.

Policy (docs/decisions/0002-verification.md):
disputed   an official source contradicts the partnership and none supports it
verified   a government or primary page supports it, or two reputable sources of different publishers do
reported   one reputable source (news, academic, association) supports it
unverified only blogs, forums, unsourced lists or encyclopedias name it, or nobody does
A source that mentions a plan is evidence for the plan, not for a memorandum signed later.
"""

from collections.abc import Iterable, Sequence

import pandas as pd

from mapdata.words.records import Record, records
from mapdata.words.schema import PLAN_STAGES

_REPUTABLE = frozenset({"news", "academic", "association"})


def verification_of(claims: Sequence[Record], *, planned: bool = False) -> str:
    """Return the verification of one partnership.

    Args:
        claims: its rows of sources.csv: source_type, publisher, primary ("yes" where the publisher is a party
            to the partnership, its sister-city association or an official register), stance, stage, status, source_url.
        planned: whether the partnership is a plan.
    """
    supports = [c for c in claims if c["stance"] == "supports" and (planned or not speaks_of_a_plan(c))]
    if any(map(_is_official, supports)):
        return "verified"
    if any(_is_official(c) for c in claims if c["stance"] == "contradicts"):
        return "disputed"
    publishers = {c["publisher"] or c["source_url"] for c in supports if c["source_type"] in _REPUTABLE}
    if len(publishers) >= 2:
        return "verified"
    return "reported" if publishers else "unverified"


def verifications(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.Series:
    """Return the verification of each partnership (columns id, status), with the same index."""
    claims_of: dict[str, list[Record]] = {}
    for claim in records(sources):
        claims_of.setdefault(claim["partnership_id"], []).append(claim)
    found = [
        verification_of(claims_of.get(key, []), planned=status == "planned")
        for key, status in zip(partnerships["id"], partnerships["status"], strict=True)
    ]
    return pd.Series(found, partnerships.index, dtype=str)


def years_claimed(claims: Iterable[Record]) -> list[int]:
    """Return the distinct years in which the claims put the signing, ascending."""
    return sorted({int(claim["year_signed"]) for claim in signing_claims(claims)})


def signing_claims(claims: Iterable[Record]) -> list[Record]:
    """Return the claims that put the signing in a year, in order; plans and contradictions do not count."""
    signed = (c for c in claims if c["stance"] != "contradicts" and not speaks_of_a_plan(c))
    return [c for c in signed if c["year_signed"].isdigit()]


def speaks_of_a_plan(claim: Record) -> bool:
    """Return whether a claim is about talks, a letter of intent, a plan or a council's approval, not about an agreement."""
    return bool(claim["status"] == "planned" or claim["stage"] in PLAN_STAGES)


def _is_official(claim: Record) -> bool:
    return bool(claim["source_type"] == "government" or claim["primary"] == "yes")
