"""Masks: which partnerships a filter lets through. Pure: a table in, a mask of the same index out, whatever the other filters say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from mapdata.filters import search
from mapdata.words.schema import UNSPECIFIED

if TYPE_CHECKING:
    from mapdata.filters.record import Filter, Mask
    from mapdata.filters.search import Searchable
    from mapdata.filters.table import Filters


def everything(partnerships: pd.DataFrame) -> pd.Series:
    """Return the mask that lets every row through."""
    return pd.Series(True, index=partnerships.index, dtype=bool)


def one_of(record: Filter) -> Mask:
    """Return the mask of a filter whose choices are in the cells of its columns; no choice at all lets every row through."""

    def mask(partnerships: pd.DataFrame, filters: Filters, _: Searchable) -> pd.Series:
        wanted = getattr(filters, record.name)
        if not wanted:
            return everything(partnerships)
        held = [_held(partnerships[column], record, wanted) for column in record.columns]
        return pd.concat(held, axis=1).any(axis=1).astype(bool)

    return mask


def has_words(partnerships: pd.DataFrame, filters: Filters, names: Searchable) -> pd.Series:
    """Return the rows that the search finds, see search.matching."""
    return search.matching(names, filters.q) if filters.q else everything(partnerships)


def has_sectors(partnerships: pd.DataFrame, filters: Filters, _: Searchable) -> pd.Series:
    """Return the rows that have any of the sectors, or all of them, as sector_mode says."""
    wanted = set(filters.sectors)
    if not wanted:
        return everything(partnerships)
    enough = len(wanted) if filters.sector_mode == "all" else 1
    held = [len(wanted.intersection(found or (UNSPECIFIED,))) >= enough for found in partnerships["sectors"]]
    return pd.Series(held, index=partnerships.index, dtype=bool)


def in_years(partnerships: pd.DataFrame, filters: Filters, _: Searchable) -> pd.Series:
    """Read the years; a plan is never in force, so that both readings take the year it was signed and its status decides.

    In force: signed by the last year, and not known to be over before the first one. That is asked of undated ones too.
    """
    signed = partnerships["year_signed"]
    if filters.years is None:
        return signed.notna() | filters.undated
    first, last = filters.years
    within = signed.between(first, last).fillna(filters.undated).astype(bool)
    if filters.year_reading != "in_force":
        return within
    begun = (signed <= last).fillna(filters.undated).astype(bool)
    running = (partnerships["end_year"] >= first).fillna(True).astype(bool)
    return within.where(partnerships["status"] == "planned", begun & running)


def _held(cells: pd.Series, record: Filter, wanted: tuple[str, ...]) -> pd.Series:
    if record.group is None:
        return cells.isin(wanted)
    return cells.isin([cell for cell in cells.unique() if record.group(cell) in wanted])
