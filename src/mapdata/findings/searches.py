"""What was looked for and when: searches are data too, above all those that found nothing. Pure."""

import pandas as pd


def searches_of(searches: pd.DataFrame, place_id: str) -> pd.DataFrame:
    """Return the searches for one local government, the newest first.

    Args:
        searches: Atlas.searches.
        place_id: id of the government.
    """
    own = searches[searches["government"] == place_id]
    return own.sort_values("date", ascending=False, kind="stable")


def last_searched(searches: pd.DataFrame) -> dict[str, str]:
    """Return the date of the last search for each government that was searched for, by its id."""
    return {str(key): str(date) for key, date in searches.groupby("government")["date"].max().items()}
