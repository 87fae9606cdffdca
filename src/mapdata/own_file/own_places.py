"""The places of a reader's own file as rows of places.csv: ours as we have them, the others as the gazetteer found them."""

import datetime as dt

import pandas as pd

from mapdata.atlas.places import LOCAL, PARTNER, End
from mapdata.gazetteer.locate import MANUAL
from mapdata.own_file.placing import GEONAMES, POINT
from mapdata.words.schema import PLACE_COLUMNS


def own_places(partnerships: pd.DataFrame, places: pd.DataFrame, located_on: dt.date) -> pd.DataFrame:
    """Return the places in the form of Atlas.places.

    Args:
        partnerships: see placing.Placed.
        places: Atlas.places of the data set that was asked first.
        located_on: when the gazetteer was asked.
    """
    ends = pd.concat([_ends(partnerships, LOCAL), _ends(partnerships, PARTNER)]).drop_duplicates("id").set_index("id")
    found = ends[(ends.index != "") & ~ends.index.isin(places.index)]
    by_seat = found["seat"] != ""
    found = found.assign(
        geonameid=[str(key).split("-")[1] if str(key).startswith(GEONAMES) else "" for key in found.index],
        method=[_method(str(key), seat=seat) for key, seat in zip(found.index, by_seat, strict=True)],
        located_on=located_on.isoformat(),
    )
    columns = [column for column in PLACE_COLUMNS if column != "id"]
    known = places[places.index.isin(ends.index)]
    return pd.concat([known[columns], found.reindex(columns=columns, fill_value="")]).rename_axis("id")


def _method(key: str, *, seat: bool) -> str:
    """Return how a place was located: the gazetteer's word is not kept, that of the file is its own."""
    if not key.startswith((GEONAMES, POINT)):
        return MANUAL
    return "seat_of_government" if seat else ""


def _ends(partnerships: pd.DataFrame, end: End) -> pd.DataFrame:
    """Return one side as places: id, name, level, region, country, lon, lat, seat; all text."""
    columns = {
        f"{end.side}_place_id": "id",
        end.name: "name",
        end.level: "level",
        end.region: "region",
        f"{end.side}_lon": "lon",
        f"{end.side}_lat": "lat",
        f"{end.side}_seat": "seat",
    }
    table = partnerships[list(columns)].rename(columns=columns)
    degrees = {axis: table[axis].map(lambda value: "" if pd.isna(value) else str(value)).astype(str) for axis in ("lon", "lat")}
    return table.assign(country=partnerships[end.country] if end.country else "ID", **degrees)
