"""Both sides: whose own official word there is for a partnership. Pure: tables in, a column out; worked out from publishers' roles."""

from collections.abc import Iterable

import pandas as pd

from mapdata.evidence.verification import attests
from mapdata.words.records import Record, records_by


def confirmed_by(claims: Iterable[Record], *, planned: bool = False) -> str:
    """Return whose official word there is: "both", "local" (the Indonesian party), "partner" or "neither".

    The word of a party is a page of its own government or of the association that runs its partnerships (see publishers.attributed).
    A ministry, an embassy or a register is official, but not a party; a newspaper that quotes a mayor is a newspaper.

    Args:
        claims: of one partnership, with columns side, stance, stage and status.
        planned: whether what is to be confirmed is a plan.
    """
    sides = {claim["side"] for claim in claims if claim["side"] and attests(claim, planned=planned)}
    return "both" if len(sides) > 1 else next(iter(sides), "neither")


def confirmations(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.Series:
    """Return confirmed_by for each partnership (columns id, status), with the same index."""
    claims_of = records_by(sources[sources["side"] != ""], "partnership_id")
    found = [
        confirmed_by(claims_of.get(key, []), planned=status == "planned")
        for key, status in zip(partnerships["id"], partnerships["status"], strict=True)
    ]
    return pd.Series(found, partnerships.index, dtype=str)
