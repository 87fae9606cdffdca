"""The term of a partnership: until when it is known to run, as sources state it. No end is computed."""

from collections.abc import Iterator, Sequence
from typing import Final

import pandas as pd

from mapdata.words.dates import parse_partial_date
from mapdata.words.records import Record, records

# What begins a term, or begins it again.
_SIGNINGS: Final = frozenset({"memorandum", "established", "renewal"})
_ALIVE: Final = frozenset({"active", "last_seen_active"})
_OVER: Final = frozenset({"ended", "expired"})


def end_years(partnerships: pd.DataFrame, events: pd.DataFrame) -> pd.Series:
    """Return the last year in which each partnership is known to run; blank where no end is known and it is ASSUMED to run on.

    Policy (ours, after truth rule 4: an end is given only if a source states it, and is never "five years later"):

    1. The end is `valid_until` of the row; else the latest expiry; else the `valid_until` of the latest memorandum or renewal.
    2. A memorandum or renewal that is not earlier than that end, or whose own `valid_until` is later, goes on from there:
       until its own `valid_until`, and without one until nobody knows when. The latest such paper counts.
    3. A signing of the row (`year_signed`) after the end, or a status "active" or "last_seen_active" as of a later date, says that it runs: no known end.
    4. Where that leaves no end and the status is "ended" or "expired", the year of `status_as_of`: over at the latest by then.
    5. A planned partnership has not begun; a recorded end is that of an earlier partnership, so it has none.

    Dates are compared as exactly as both are given: "2019-05" is not earlier than "2019".

    Args:
        partnerships: index id; columns valid_until, status, status_as_of (text) and year_signed (Int64).
        events: columns partnership_id, kind, date, valid_until (text), in any order.

    Returns:
        Int64, named end_year, same index.
    """
    years = [_end_year(row, papers) for row, papers in _rows_and_papers(partnerships, events)]
    return pd.Series(years, index=partnerships.index, dtype="Int64", name="end_year")


def stated_ends(partnerships: pd.DataFrame, events: pd.DataFrame) -> pd.Series:
    """Return the end that papers state for each partnership, as exact as they do, whatever its status says: rules 1 and 2.

    It is blank where no paper states an end, or where the row was signed after it.

    Args:
        partnerships: as for end_years.
        events: as for end_years.

    Returns:
        Text (YYYY, YYYY-MM or YYYY-MM-DD), named end, same index.
    """
    ends = []
    for row, papers in _rows_and_papers(partnerships, events):
        end = end_of_papers(row["valid_until"], papers)
        ends.append("" if _signed_after(row, end) else end)
    return pd.Series(ends, index=partnerships.index, dtype=str, name="end")


def _rows_and_papers(partnerships: pd.DataFrame, events: pd.DataFrame) -> Iterator[tuple[Record, list[Record]]]:
    told: dict[str, list[Record]] = {}
    for event in records(events[events["kind"].isin(_SIGNINGS | {"expiry"})]):
        told.setdefault(event["partnership_id"], []).append(event)
    rows = records(partnerships[["valid_until", "status", "status_as_of", "year_signed"]])
    for key, row in zip(partnerships.index, rows, strict=True):
        yield row, told.get(str(key), [])


def _end_year(row: Record, events: list[Record]) -> int | None:
    if row["status"] == "planned":
        return None
    end = end_of_papers(row["valid_until"], events)
    if _runs_after(row, end):
        end = ""
    if not end and row["status"] in _OVER:
        end = row["status_as_of"]
    return _year(end)


def end_of_papers(valid_until: str, events: Sequence[Record]) -> str:
    """Return the end that a row and its papers state, "" where none does: rules 1 and 2 of end_years."""
    signings = sorted((e for e in events if e["kind"] in _SIGNINGS), key=lambda e: (e["date"], e["valid_until"]))
    end: str = valid_until or max((e["date"] for e in events if e["kind"] == "expiry"), default="")
    if end:
        signings = [e for e in signings if not _is_earlier(e["date"], end) or _is_earlier(end, e["valid_until"])]
    if not signings:
        return end
    last: str = signings[-1]["valid_until"]
    return max(last, end) if last else ""


def _runs_after(row: Record, end: str) -> bool:
    return _signed_after(row, end) or (row["status"] in _ALIVE and _is_earlier(end, row["status_as_of"]))


def _signed_after(row: Record, end: str) -> bool:
    year = _year(end)
    return year is not None and pd.notna(row["year_signed"]) and int(row["year_signed"]) > year


def _is_earlier(one: str, other: str) -> bool:
    """Return whether a date is certainly before another; a blank date never is."""
    for a, b in zip(parse_partial_date(one) or (), parse_partial_date(other) or (), strict=False):
        if a is None or b is None:
            return False
        if a != b:
            return a < b
    return False


def _year(date: str) -> int | None:
    parsed = parse_partial_date(date)
    return parsed[0] if parsed else None
