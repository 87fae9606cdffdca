"""Dates as sources give them: a year, a year and month, or a day. Nothing is filled in."""

import calendar
import datetime as dt
import re

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def parse_partial_date(text: str) -> tuple[int, int | None, int | None] | None:
    """Return (year, month or None, day or None) of "1997", "1997-08" or "1997-08-25"; None where the text is no such date."""
    match = _FORM.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        dt.date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return (year, month, day) if year is not None else None


def first_day(text: str) -> dt.date | None:
    """Return the earliest day that a partial date may mean: 1997-08-01 of "1997-08"; None where the text is no such date."""
    parsed = parse_partial_date(text)
    return dt.date(parsed[0], parsed[1] or 1, parsed[2] or 1) if parsed else None


def last_day(text: str) -> dt.date | None:
    """Return the latest day that a partial date may mean: 1997-08-31 of "1997-08"; None where the text is no such date."""
    parsed = parse_partial_date(text)
    if parsed is None:
        return None
    year, month = parsed[0], parsed[1] or 12
    return dt.date(year, month, parsed[2] or calendar.monthrange(year, month)[1])
