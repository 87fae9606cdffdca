"""Signs of life: what the newest dated source or event says of whether a partnership runs. Pure."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from mapdata.evidence.majority import rank
from mapdata.words.dates import first_day, last_day
from mapdata.words.records import Record
from mapdata.words.schema import ACTIVE_YEARS, PLAN_STAGES

_SAID: Final = ("active", "dormant", "expired", "ended")
# What an event shows of the day that it happened on; a founding that nobody saw signed shows nothing.
_SHOWN: Final = {"activity": "active", "renewal": "active", "memorandum": "active", "expiry": "expired"}


class Sign(NamedTuple):
    """That a partnership had a status at a date, as a source or an event says."""

    date: str
    status: str
    order: int  # of two of the same date the higher is taken


def signs(claims: Sequence[Record], events: Sequence[Record]) -> list[Sign]:
    """Return every dated sign, in no order: what claims say of the status, and what events show.

    Args:
        claims: columns source_date, status and those of majority.rank.
        events: columns kind and date.
    """
    said = [Sign(c["source_date"], c["status"], 9 - rank(c)) for c in claims if c["source_date"] and c["status"] in _SAID]
    return said + [Sign(e["date"], _SHOWN[e["kind"]], 0) for e in events if e["kind"] in _SHOWN]


def last_sign(claims: Sequence[Record], events: Sequence[Record], on: dt.date) -> tuple[str, str]:
    """Return the status that the newest sign gives, and its date: ("active", "2024-05").

    Active is "last_seen_active" where that is more than ACTIVE_YEARS ago. Without a dated sign it is unknown, but for a source without a
    date that says that it does not run; "active" without a date proves nothing.

    Args:
        claims: see signs.
        events: see signs.
        on: the day that is counted back from.
    """
    found = signs(claims, events)
    if found:
        last = max(found, key=lambda sign: (first_day(sign.date) or dt.date.min, len(sign.date), sign.order))
        status = "last_seen_active" if last.status == "active" and is_long_ago(last.date, on) else last.status
        return status, last.date
    idle = [c["status"] for c in claims if c["status"] in _SAID and c["status"] != "active"]
    return (idle[0], "") if idle else ("unknown", "")


def is_long_ago(date: str, on: dt.date) -> bool:
    """Return whether all days that a date may mean are more than ACTIVE_YEARS before a day."""
    last = last_day(date)
    return last is not None and (last.year + ACTIVE_YEARS, last.month, last.day) < (on.year, on.month, on.day)


def plan_date(claims: Sequence[Record], events: Sequence[Record]) -> str:
    """Return the date of the newest word on a plan, "" where none is dated."""
    dates = [c["source_date"] for c in claims] + [e["date"] for e in events if e["kind"] in PLAN_STAGES]
    return max(dates, key=lambda date: (first_day(date) or dt.date.min, len(date)), default="")
