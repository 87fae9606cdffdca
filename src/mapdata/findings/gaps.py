"""Gaps: what is not known of a partnership, so that somebody can look for it. Pure: tables in, a table out, today given."""

import datetime as dt
from typing import Final

import pandas as pd

from mapdata.words.dates import last_day

GAPS: Final = ("no_year", "no_sector", "not_located", "no_source", "old_sources", "status_undated")
OLD_AFTER_YEARS: Final = 5


def gaps(partnerships: pd.DataFrame, sources: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Return what is missing, one row per gap.

    no_year         no source says since when; a plan has no such year, so it is not counted
    no_sector       no source names a sector
    not_located     one end is not on the map
    no_source       there is no claim at all
    old_sources     none of its sources is known to be less than OLD_AFTER_YEARS old; detail is the date of the newest, or ""
    status_undated  the status is not unknown, but the date of its source is missing; detail is the status

    A date that is only a year or a month counts as its last day: what may be young is not called old.

    Args:
        partnerships: Atlas.partnerships, or some of its rows.
        sources: Atlas.sources; claims about other partnerships are ignored.
        today: the day that ages are counted from.

    Returns:
        Text columns partnership_id, gap (of GAPS) and detail ("" where there is none), by gap and then in the order of the rows.
    """
    newest = newest_dates(partnerships, sources)
    plan, status = partnerships["status"] == "planned", partnerships["status"]
    masks = {
        "no_year": partnerships["year_signed"].isna() & ~plan,
        "no_sector": partnerships["sectors"].map(len) == 0,
        "not_located": ~partnerships["located"].astype(bool),
        "no_source": newest.isna(),
        "old_sources": pd.Series([_is_old(date, today) for date in newest], index=newest.index, dtype=bool),
        "status_undated": ~status.isin(["", "unknown"]) & (partnerships["status_as_of"] == ""),
    }
    details = {"old_sources": newest.fillna(""), "status_undated": status}
    found = [
        (str(key), gap, str(details[gap][key]) if gap in details else "") for gap in GAPS for key in masks[gap].index[masks[gap]]
    ]
    return pd.DataFrame(found, columns=["partnership_id", "gap", "detail"], dtype=str)


def newest_dates(partnerships: pd.DataFrame, sources: pd.DataFrame) -> pd.Series:
    """Return the date of the newest source of each partnership as its file has it: "" where none is dated, missing without sources.

    Args:
        partnerships: index id.
        sources: columns partnership_id and source_date (text).
    """
    days = pd.Series([last_day(date) or dt.date.min for date in sources["source_date"]], index=sources.index, dtype=object)
    order = days.sort_values(kind="stable").index
    newest = sources.loc[order].drop_duplicates("partnership_id", keep="last").set_index("partnership_id")["source_date"]
    return newest.reindex(partnerships.index)


def _is_old(date: object, today: dt.date) -> bool:
    if not isinstance(date, str):
        return False  # no source at all, which is a gap of its own
    return (last_day(date) or dt.date.min) <= (pd.Timestamp(today) - pd.DateOffset(years=OLD_AFTER_YEARS)).date()
