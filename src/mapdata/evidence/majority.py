"""Which of several answers is taken: of the best sources the one with the most voices, and how a tie is broken. Pure."""

import datetime as dt
from collections.abc import Sequence

from mapdata.evidence.verification import is_official
from mapdata.evidence.voices import independent
from mapdata.words.dates import last_day
from mapdata.words.records import Record
from mapdata.words.schema import ROLES

_RANK = {"association": 2, "news": 2, "academic": 2, "student": 3, "blog": 3, "encyclopedia": 4}


def rank(claim: Record) -> int:
    """Return how far a source goes before others: parties and registers 0, governments 1, newsrooms and research 2, then the rest."""
    if claim["primary"] == "yes":
        return 0
    return 1 if is_official(claim) else 3 if claim["role"] == "political_party" else _RANK[claim["source_type"]]


def majority(claims: Sequence[Record], column: str, ties: dict[str, str]) -> str:
    """Return the answer in a column that the most independent voices give; a tie is broken by date, then by role.

    The newest source goes first, since it could know the others; of the same date the role that is first in schema.ROLES, then
    the lesser answer, so that the order of the file decides nothing.

    Args:
        claims: of one rank, with something in the column; at least one.
        column: the answer asked for.
        ties: what was tied is written here, {column: reason}.
    """
    said = {str(c[column]): [each for each in claims if each[column] == c[column]] for c in claims}
    voices = {answer: independent(own) for answer, own in said.items()}
    most = sorted(answer for answer in said if voices[answer] == max(voices.values()))
    if len(most) == 1:
        return most[0]
    newest = {answer: max(map(_day, said[answer])) for answer in most}
    latest = [answer for answer in most if newest[answer] == max(newest.values())]
    roles = {answer: min(map(_role, said[answer])) for answer in latest}
    taken = min(latest, key=lambda answer: (roles[answer], answer))
    others = ", ".join(answer for answer in most if answer != taken)
    why = (
        "newer source" if len(latest) == 1 else "role of the publisher" if len({*roles.values()}) > 1 else "the lesser of equals"
    )
    ties[column] = f"{taken} over {others}: {why}"
    return taken


def _day(claim: Record) -> dt.date:
    return last_day(claim["source_date"]) or dt.date.min


def _role(claim: Record) -> int:
    return ROLES.index(claim["role"]) if claim["role"] in ROLES else len(ROLES)
