"""The directory of places: which places have partnerships, how many, and which of them lie together. Pure."""

from typing import Final

import pandas as pd

from mapdata.atlas.atlas import Atlas

_INDONESIA: Final = "ID"


def directory(atlas: Atlas) -> pd.DataFrame:
    """Return the places that have partnerships, in the order of the file.

    Args:
        atlas: the data set.

    Returns:
        Index place id; the columns of Atlas.places, indonesian (bool), area (the province of an Indonesian place, the country
        code of another) and partnerships (number in the data set at either end, plans and disputed ones included).
    """
    local, partner = (atlas.partnerships[f"{side}_place_id"] for side in ("local", "partner"))
    counts = pd.concat([local, partner[partner != local]]).value_counts()
    places = atlas.places[atlas.places.index.isin(counts.index)]
    indonesian = places["country"] == _INDONESIA
    return places.assign(
        indonesian=indonesian,
        area=places["region"].where(indonesian, places["country"]),
        partnerships=counts.reindex(places.index).astype(int),
    )


def neighbours(places: pd.DataFrame, place_id: str) -> pd.DataFrame:
    """Return the other places of the same province, or abroad of the same country.

    Args:
        places: what directory returns.
        place_id: one of them; another one has no neighbours.
    """
    if place_id not in places.index:
        return places.iloc[:0]
    indonesian, area = places.at[place_id, "indonesian"], places.at[place_id, "area"]
    same = (places["indonesian"] == indonesian) & (places["area"] == area)
    return places[same & (places.index != place_id)]
