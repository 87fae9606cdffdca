"""Endings: terms that end soon, and terms that are over by their papers while the partnership is called active. Pure."""

import datetime as dt
from typing import Final

import pandas as pd

from mapdata.evidence.term import stated_ends
from mapdata.words.dates import first_day, last_day
from mapdata.words.records import records

ENDINGS: Final = ("ends_soon", "over_but_active")
SOON_MONTHS: Final = 12
_NOT_RUNNING: Final = frozenset({"planned", "ended", "expired"})


def endings(partnerships: pd.DataFrame, events: pd.DataFrame, sources: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Return the terms that somebody should look after, one row each.

    ends_soon        a source states an end that may lie within SOON_MONTHS from today, today included
    over_but_active  a source states an end that is certainly past, and the status is still active

    The end is what papers state (see term.stated_ends); none is ever computed. One that is only a year or a month may be any
    day of it. Plans, and what is ended or expired, have no term to look after.

    Args:
        partnerships: Atlas.partnerships, or some of its rows.
        events: Atlas.events.
        sources: Atlas.sources, for the titles.
        today: the day that is counted from.

    Returns:
        Text columns partnership_id, ending (of ENDINGS), end (YYYY, YYYY-MM or YYYY-MM-DD), source_title and source_url of the
        document that states it ("" where only the row of the partnership does); by ending, then by date.
    """
    horizon = (pd.Timestamp(today) + pd.DateOffset(months=SOON_MONTHS)).date()
    ends = stated_ends(partnerships, events)
    found = []
    for key, status, end in zip(partnerships.index, partnerships["status"], ends, strict=True):
        ending = _ending(status, first_day(end), last_day(end), today, horizon)
        if ending:
            found.append((str(key), ending, end, *_document(str(key), end, events, sources)))
    found.sort(key=lambda row: (ENDINGS.index(row[1]), row[2]))
    return pd.DataFrame(found, columns=["partnership_id", "ending", "end", "source_title", "source_url"], dtype=str)


def _ending(status: str, first: dt.date | None, last: dt.date | None, today: dt.date, horizon: dt.date) -> str:
    if first is None or last is None or status in _NOT_RUNNING:
        return ""
    if last < today:
        return "over_but_active" if status == "active" else ""
    return "ends_soon" if first <= horizon else ""


def _document(key: str, end: str, events: pd.DataFrame, sources: pd.DataFrame) -> tuple[str, str]:
    """Return title and address of the document that states an end; the address stands for a title that nobody wrote down."""
    own = records(events[events["partnership_id"] == key])
    says = [e["source_url"] for e in own if e["valid_until"] == end or (e["kind"] == "expiry" and e["date"] == end)]
    url: str = next((each for each in reversed(says) if each), "")
    titles = sources.loc[(sources["partnership_id"] == key) & (sources["source_url"] == url), "source_title"]
    return (str(titles.iloc[0]) if url and len(titles) else url), url
