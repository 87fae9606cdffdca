"""Arcs for the map of the static page: great circles as whole numbers, cut where that map ends."""

from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from mapdata.atlas.great_circle import great_circle_points
from mapdata.atlas.lanes import beside, lanes
from mapdata.export.geojson import split_at_antimeridian
from mapdata.words.records import records

_ENDS = ["local_lon", "local_lat", "partner_lon", "partner_lat"]

Line = list[int]


def arcs(partnerships: pd.DataFrame, *, edge_lon: float, scale: int) -> dict[str, list[Line]]:
    """Return the lines of each located partnership, in file order.

    Args:
        partnerships: rows of Atlas.partnerships.
        edge_lon: the meridian, in degrees, that the map ends at on both sides. Longitudes run eastwards from it without a jump.
        scale: steps in a degree.

    Returns:
        For each id one line, or more where the arc leaves the map on one side and comes back on the other: [lon, lat,
        step of lon, step of lat, ...] in whole steps, as land.json has its coasts.
    """
    located = partnerships[partnerships["located"]]
    found = {}
    for (key, lane), row in zip(lanes(located).items(), records(located[_ENDS]), strict=True):
        path = beside(great_circle_points(*(row[end] for end in _ENDS)), lane)
        found[str(key)] = [_encoded(part, scale) for part in _cut(path, edge_lon)]
    return found


def _cut(path: NDArray[np.float64], edge_lon: float) -> list[NDArray[np.float64]]:
    """Return the parts of a path between the edges; it is turned until the edge lies where the antimeridian does."""
    turn = np.array([edge_lon + 180.0, 0.0])
    turned = path - turn
    turned[:, 0] = (turned[:, 0] + 180.0) % 360.0 - 180.0
    return [part + turn for part in split_at_antimeridian(turned)]


def _encoded(points: NDArray[np.float64], scale: int) -> Line:
    whole = [(round(lon * scale), round(lat * scale)) for lon, lat in points.tolist()]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole)]
    moves = [step for step in steps if step != (0, 0)] or steps[:1]
    return [*whole[0], *(number for step in moves for number in step)]
