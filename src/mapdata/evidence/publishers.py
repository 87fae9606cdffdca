"""Publishers: what each is (its role), and so whose word a claim is. Pure: tables in, a table out; no cell says it by hand."""

import hashlib
from typing import Final

import pandas as pd

from mapdata.table.cells import split_list
from mapdata.words.records import Record, records

# Roles whose publisher may itself be a party to a partnership; publishers.csv names the place.
PARTY_ROLES: Final = frozenset({"local_government", "partner_government", "party_association"})
SIDES: Final = ("local", "partner")
COMPUTED: Final = ("claim_id", "role", "side", "primary")
# What a claim is known by: change one of these, and another thing is claimed. Wording and the date of reading are not among them.
_CONTENT: Final = (
    "partnership_id",
    "source_title",
    "source_url",
    "source_date",
    "stance",
    "stage",
    "year_signed",
    "year_basis",
    "signed_date",
    "status",
    "agreement_type",
    "sectors",
)


def attributed(sources: pd.DataFrame, partnerships: pd.DataFrame, publishers: pd.DataFrame) -> pd.DataFrame:
    """Return the claims with what follows from their publishers, and with an id to cite each by.

    Args:
        sources: checked claims.
        partnerships: columns id, local_place_id and partner_place_id.
        publishers: columns PUBLISHER_COLUMNS; a publisher that it does not have has no role.

    Returns:
        The same rows with
        claim_id  <partnership_id>-<8 hexadecimal digits>, made from what is claimed, where and when: the same claim keeps its id
        role      of its publisher, see schema.ROLES; "" where it is not known
        side      "local" or "partner" where the publisher is the government of that end, or the association that runs its
                  partnerships; "" where it is neither
        primary   "yes" where there is a side, or where the publisher is an official register
    """
    ends = {row["id"]: row for row in records(partnerships[["id", "local_place_id", "partner_place_id"]])}
    known = {row["publisher"]: row for row in records(publishers)}
    claims = records(sources)
    roles = [str(known[claim["publisher"]]["role"]) if claim["publisher"] in known else "" for claim in claims]
    sides = [_side(known.get(claim["publisher"]), ends.get(claim["partnership_id"])) for claim in claims]
    return sources.assign(
        claim_id=pd.Series([claim_id(claim) for claim in claims], sources.index, dtype=str),
        role=pd.Series(roles, sources.index, dtype=str),
        side=pd.Series(sides, sources.index, dtype=str),
        primary=pd.Series(
            ["yes" if side or role == "register" else "" for side, role in zip(sides, roles, strict=True)],
            sources.index,
            dtype=str,
        ),
    )


def claim_id(claim: Record) -> str:
    """Return the id of a claim, made from its content."""
    content = "\x1f".join(str(claim[column]) for column in _CONTENT)
    return f"{claim['partnership_id']}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"


def _side(publisher: Record | None, ends: Record | None) -> str:
    if publisher is None or ends is None or publisher["role"] not in PARTY_ROLES:
        return ""
    own = set(split_list(publisher["place_id"]))
    return next((side for side in SIDES if ends[f"{side}_place_id"] in own), "")
