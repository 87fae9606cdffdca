"""Every place that may be asked for: the places of partnerships, and the local governments that have none. Pure."""

from typing import Final

import pandas as pd

_AS_PLACES: Final = {"province": "region"}


def everywhere(places: pd.DataFrame, governments: pd.DataFrame) -> pd.DataFrame:
    """Return the places, then the governments that are none of them, in the columns of places.

    Args:
        places: Atlas.places.
        governments: Atlas.governments; ids are those of places where a government has a partnership.
    """
    others = governments[~governments.index.isin(places.index)].rename(columns=_AS_PLACES).assign(country="ID")
    return pd.concat([places, others.reindex(columns=places.columns, fill_value="")])
