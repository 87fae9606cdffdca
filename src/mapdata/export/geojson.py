"""Partnerships as GeoJSON (RFC 7946): one line per located partnership, along the great circle, cut at the antimeridian."""

import json
import math
from collections.abc import Callable, Iterable
from itertools import groupby, pairwise
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from mapdata.atlas.great_circle import great_circle_points, unwrapped
from mapdata.export.citation import Citation
from mapdata.export.table import export_table
from mapdata.words.records import Record, records

DECIMALS = 4  # 11 m: finer than any town is a point
_ENDS = ("local_lon", "local_lat", "partner_lon", "partner_lat")

Progress = Callable[[Iterable[Any]], Iterable[Any]]


def geojson_bytes(partnerships: pd.DataFrame, citation: Citation, *, progress: Progress = iter) -> bytes:
    """Return a FeatureCollection as UTF-8 text.

    Args:
        partnerships: rows of Atlas.partnerships. Those that are not located are left out and counted in `not_located`.
        citation: what the foreign members title, version, licence and attribution say.
        progress: wraps the rows, for a progress bar.
    """
    table = export_table(partnerships)
    located = table[list(_ENDS)].notna().all(axis=1)
    collection = {
        "type": "FeatureCollection",
        "title": citation.title,
        "version": citation.version,
        "licence": citation.licence_url,
        "attribution": citation.text(),
        "not_located": int((~located).sum()),
        "features": [_feature(row) for row in progress(records(table[located]))],
    }
    return (json.dumps(collection, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode("utf-8")


def split_at_antimeridian(points: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Cut a path where it crosses the antimeridian (RFC 7946, 3.1.9).

    Args:
        points: shape (n, 2), n >= 2: lon in [-180, 180] and lat in degrees, less than 180 degrees of lon from point to point.

    Returns:
        One or more paths of the same form. Where one ends at lon 180 the next begins at -180, or the other way round, at the
        same lat, which lies on the straight line between the two points at either side of the cut.
    """
    path = unwrapped(points)
    vertices = [path[0]]
    for (lon_a, lat_a), (lon_b, lat_b) in pairwise(path):
        edge = 360.0 * math.floor((max(lon_a, lon_b) - 180.0) / 360.0) + 180.0
        if min(lon_a, lon_b) < edge < max(lon_a, lon_b):
            share = (edge - lon_a) / (lon_b - lon_a)
            vertices.append(np.array([edge, lat_a + share * (lat_b - lat_a)]))
        vertices.append(np.array([lon_b, lat_b]))
    steps = [(math.floor(((a[0] + b[0]) / 2 + 180.0) / 360.0), a, b) for a, b in pairwise(vertices)]
    parts = []
    for sheet, group in groupby(steps, key=lambda step: step[0]):
        legs = list(group)
        parts.append(np.array([legs[0][1], *(b for _, _, b in legs)]) - np.array([360.0 * sheet, 0.0]))
    return parts


def _feature(row: Record) -> Record:
    path = great_circle_points(*(row[end] for end in _ENDS))
    parts = [np.round(part, DECIMALS).tolist() for part in split_at_antimeridian(path)]
    line = {"type": "LineString", "coordinates": parts[0]}
    lines = {"type": "MultiLineString", "coordinates": parts}
    properties = {column: _json_value(value) for column, value in row.items()}
    return {"type": "Feature", "id": row["id"], "geometry": line if len(parts) == 1 else lines, "properties": properties}


def _json_value(value: Any) -> Any:
    return None if pd.isna(value) or value == "" else value
