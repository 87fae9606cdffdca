"""Which partnerships a reader asked for. Pure: a table in, a mask out, whatever the order of filters."""

from typing import Final

import pandas as pd

from mapdata.filters import masks
from mapdata.filters.record import Mask
from mapdata.filters.search import Searchable
from mapdata.filters.table import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS, FILTERS, Filters

# By the name of the filter's attribute; one mask for years, undated and year_reading, and one for sectors and sector_mode.
MASKS: Final[dict[str, Mask]] = {name: each.mask for name, each in FILTERS.items() if each.mask}


def matches(partnerships: pd.DataFrame, filters: Filters, names: Searchable) -> pd.Series:
    """Return a boolean mask over the partnerships: those that every one of MASKS lets through.

    Args:
        partnerships: Atlas.partnerships. Columns of a filter that is not set (end_year, local_place_id, ...) may be missing.
        filters: what to show.
        names: what search.searchable returns for them.
    """
    mask = masks.everything(partnerships)
    for each in MASKS.values():
        mask &= each(partnerships, filters, names)
    return mask


def set_apart(partnerships: pd.DataFrame) -> pd.Series:
    """Return why each partnership is left out at first: "planned", its verification where that is weak, "" where it is shown.

    Args:
        partnerships: columns status and verification.
    """
    weak = partnerships["verification"].where(~partnerships["verification"].isin(DEFAULT_VERIFICATIONS), "")
    return weak.where(partnerships["status"].isin(DEFAULT_STATUSES), "planned")
