"""The network as the browser fetches it once by URL: every arc and every place as columns of numbers, and apart from them their words.

What is shown of it, and how, is said by mapui.map.chart in a few bytes and worked out by front/map.
"""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from mapdata.atlas.great_circle import STEP_DEG, great_circle_points
from mapdata.atlas.lanes import beside, lanes
from mapdata.filters.filters import set_apart
from mapdata.words.records import records
from mapdata.words.schema import AREA_LEVELS
from mapui.deck.colouring import COLOURINGS, RESTING, digits

Captions = Mapping[str, tuple[str, str]]

_DECIMALS = 3  # about 100 m: under a pixel at every zoom that the map allows
_ENDS = ["local_lon", "local_lat", "partner_lon", "partner_lat"]
_CELL_DEG = 10  # whoever begins and ends in the same cells runs side by side, at most some 20 pixels apart on the whole world
_CROWDS, _WIDTHS_PX = (3, 8), (1.8, 1.4, 1.0)  # from so many in a crowd on, its arcs are thinner
_POLAR_DEG = 55  # beyond it Mercator stretches a step to more than can be seen as a curve


def network(partnerships: pd.DataFrame) -> dict[str, Any]:
    """Return all arcs and places, free of language and colour.

    Returns:
        arcs: [id, path, local place, partner place, planned (0 or 1), resting (0 or 1), width in pixels] in the order of arc_order; a
        path is points [lon, lat], places are numbers in places. begun, over: for each arc the year it began and the year it ended,
        None where that is not known. places: [id, lon, lat, ring (0 or 1), code of the country] in the order of place_table.
        kinds: for each colouring the digits of colouring.digits.

    Args:
        partnerships: Atlas.partnerships.
    """
    rows, lane, places = partnerships.loc[arc_order(partnerships)], lanes(partnerships), place_table(partnerships)
    number = {str(key): i for i, key in enumerate(places.index)}
    ends = [[number[str(row[f"{side}_place_id"])] for side in ("local", "partner")] for row in records(rows)]
    resting = rows["status"].isin(RESTING)
    looks = zip(rows["planned"].astype(int), resting.astype(int), widths_px(rows), strict=True)
    arcs = [
        [str(key), arc_path(row, lane[key]), *pair, *look]
        for key, row, pair, look in zip(rows.index, records(rows), ends, looks, strict=True)
    ]
    where = places[["lon", "lat", "ring", "country"]].itertuples()
    return {
        "arcs": arcs,
        "places": [[str(key), round(lon, 4), round(lat, 4), int(ring), country] for key, lon, lat, ring, country in where],
        "begun": _years(rows["year_signed"]),
        "over": _years(rows["end_year"]),
        "kinds": {colouring: digits(rows, colouring, ()) for colouring in COLOURINGS},
    }


def _years(column: pd.Series) -> list[int | None]:
    return [None if pd.isna(year) else int(year) for year in column]


def names(partnerships: pd.DataFrame, links: Captions, places: Captions) -> dict[str, Any]:
    """Return the words of all arcs and places in the order of network, in the reader's language.

    Args:
        partnerships: Atlas.partnerships.
        links: for each partnership id the title and since when it is.
        places: for each place id the name and where it is.
    """
    return {
        "arcs": [list(links[key]) for key in arc_order(partnerships)],
        "places": [list(places[str(key)]) for key in place_table(partnerships).index],
    }


def arc_order(partnerships: pd.DataFrame) -> list[str]:
    """Return the ids of the located partnerships in drawing order: the long arcs first, so that short ones lie on top.

    Arcs hidden by default lie below all others.

    Args:
        partnerships: Atlas.partnerships.
    """
    located = partnerships[partnerships["located"]]
    located = located.assign(usual=set_apart(located) == "")
    return [str(key) for key in located.sort_values(["usual", "distance_km"], ascending=[True, False], kind="stable").index]


def arc_path(row: Mapping[str, Any], lane: float) -> list[list[float]]:
    """Return the points [lon, lat] of one arc, within ±180 degrees; closer together where it comes near to a pole.

    Args:
        row: the four columns <side>_lon and <side>_lat.
        lane: see mapdata.atlas.lanes.
    """
    ends = row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"]
    points = great_circle_points(*ends)
    if abs(points[:, 1]).max() > _POLAR_DEG:
        points = great_circle_points(*ends, STEP_DEG / 4)
    path: list[list[float]] = beside(points, lane).round(_DECIMALS).tolist()
    return path


def widths_px(partnerships: pd.DataFrame) -> list[float]:
    """Return how wide each arc is drawn: the more run from about where it begins to about where it ends, the thinner.

    So the colours of a crowd stay apart. Only arcs that are shown without filters count.

    Args:
        partnerships: located rows of Atlas.partnerships.
    """
    cells = (partnerships[_ENDS] // _CELL_DEG).assign(usual=set_apart(partnerships) == "")
    crowds = cells.groupby(_ENDS)["usual"].transform("sum")
    return [_WIDTHS_PX[sum(count >= least for least in _CROWDS)] for count in crowds]


def place_table(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return the places on the map in drawing order: index place id; lon, lat (degrees), links (number), ring, usual (bool), country (code).

    A province that shares its point with a city, its seat, is a ring around the city's dot; rings come first, then the
    places with many links, so that whatever is small lies on top.

    Args:
        partnerships: Atlas.partnerships.
    """
    ends = _located_ends(partnerships)
    areas = set(ends["place"][ends["level"].isin(AREA_LEVELS)])
    places = ends.groupby("place", sort=True).agg(
        lon=("lon", "first"), lat=("lat", "first"), links=("lon", "size"), usual=("usual", "max"), country=("country", "first")
    )
    shared = places.round({"lon": 2, "lat": 2}).duplicated(["lon", "lat"], keep=False)
    places["ring"] = shared & places.index.isin(areas)
    return places.sort_values(["usual", "ring", "links"], ascending=[True, False, False], kind="stable")


def _located_ends(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return two rows a located partnership, one for each end: place (id), level, lon, lat, country, usual."""
    located = partnerships[partnerships["located"]]
    located = located.assign(usual=set_apart(located) == "")
    located = located.assign(local_country="ID")
    columns = ("place_id", "level", "lon", "lat", "country")
    sides = [located[[*(f"{side}_{column}" for column in columns), "usual"]] for side in ("local", "partner")]
    return pd.concat([side.set_axis(["place", "level", "lon", "lat", "country", "usual"], axis=1) for side in sides])
