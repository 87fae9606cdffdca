"""The years of the data."""

from typing import Final

import pandas as pd

NO_YEARS: Final = (2000, 2000)  # something that a slider can show


def year_span(partnerships: pd.DataFrame) -> tuple[int, int]:
    """Return the first and the last year in which a partnership began, NO_YEARS where none is known.

    Args:
        partnerships: Atlas.partnerships; column year_signed.
    """
    years = partnerships["year_signed"].dropna()
    return (int(years.min()), int(years.max())) if len(years) else NO_YEARS
