"""The rule that says how well a partnership is attested. It reads the claims only; nobody sets the result by hand.

Policy (docs/decisions/0002-verification.md):
disputed   an official source contradicts the partnership and none supports it
verified   a government or primary page supports it, or two reputable sources of different publishers do
reported   one reputable source (news, academic, association) supports it
unverified only blogs, forums, unsourced lists or encyclopedias name it, or nobody does
A source that speaks of a plan attests the plan; it does not attest that a memorandum was signed later.
"""

import pandas as pd

from mapdata.schema import PLAN_STAGES

_REPUTABLE = ("news", "academic", "association")


def verification_of(claims: pd.DataFrame, *, planned: bool = False) -> str:
    """Return the verification of one partnership.

    Args:
        claims: its rows of sources.csv: source_type, publisher, primary ("yes" where the publisher is a party
            to the partnership, its sister-city association or an official register), stance, stage, status.
        planned: whether what is to be attested is a plan.
    """
    supports = claims[claims["stance"] == "supports"]
    if not planned:
        supports = supports[~supports["stage"].isin(PLAN_STAGES) & (supports["status"] != "planned")]
    if (supports["source_type"].eq("government") | supports["primary"].eq("yes")).any():
        return "verified"
    against = claims[claims["stance"] == "contradicts"]
    if (against["source_type"].eq("government") | against["primary"].eq("yes")).any():
        return "disputed"
    reputable = supports[supports["source_type"].isin(_REPUTABLE)]
    publishers = reputable["publisher"].where(reputable["publisher"] != "", reputable["source_url"]).nunique()
    if publishers >= 2:
        return "verified"
    return "reported" if publishers == 1 else "unverified"


def verifications(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.Series:
    """Return the verification of each partnership (columns id, status), with the same index."""
    claims_of = {str(key): claims for key, claims in sources.groupby("partnership_id", sort=False)}
    none = sources.iloc[:0]
    found = [
        verification_of(claims_of.get(key, none), planned=status == "planned")
        for key, status in zip(partnerships["id"], partnerships["status"], strict=True)
    ]
    return pd.Series(found, partnerships.index, dtype=str)


def years_claimed(claims: pd.DataFrame) -> list[int]:
    """Return the distinct years in which the claims put the signing, ascending; letters of intent do not count."""
    signed = claims[(claims["stance"] != "contradicts") & ~claims["stage"].isin(PLAN_STAGES) & (claims["status"] != "planned")]
    return sorted({int(year) for year in signed["year_signed"] if str(year).isdigit()})
