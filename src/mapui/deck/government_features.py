"""All local governments as places without arcs: quiet dots, filled where there is a partnership, so that gaps are seen."""

from collections.abc import Mapping
from typing import Any, Final

import pandas as pd

from mapdata.findings.reach import APART, NONE, SETTLED, kind_of
from mapui.deck.palette import GREY, PLACE

RADIUS_PX: Final = {SETTLED: 3.5, APART: 3.5, NONE: 2.5}
# Fill and outline; nothing but the outline tells those that have only plans or weak evidence from those that have nothing.
COLOURS: Final = {
    SETTLED: ([*PLACE[:3], 230], [*PLACE[:3], 255]),
    APART: ([*PLACE[:3], 0], [*PLACE[:3], 255]),
    NONE: ([*GREY, 0], [*GREY, 220]),
}


def governments(rows: pd.DataFrame, reached: pd.DataFrame, captions: Mapping[str, tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the local governments, those with a partnership last, so that they lie on top.

    Each has id, lon, lat, position ([lon, lat]), name, where, radius (pixels), colour and outline ([r, g, b, a]).

    Args:
        rows: Atlas.governments; one without both coordinates is left out.
        reached: what reach.reach returns.
        captions: for each id the name and the second line of the tooltip.
    """
    kinds = {str(key): kind_of(row) for key, row in reached.iterrows()}
    drawn = rows[(rows["lon"] != "") & (rows["lat"] != "")]
    points = {str(key): (float(lon), float(lat)) for key, lon, lat in drawn[["lon", "lat"]].itertuples()}
    order = sorted(points, key=lambda key: (NONE, APART, SETTLED).index(kinds[key]))
    return [_place(key, points[key], captions[key]) | _look(kinds[key]) for key in order]


def _place(key: str, point: tuple[float, float], caption: tuple[str, str]) -> dict[str, Any]:
    return {"id": key, "lon": point[0], "lat": point[1], "position": list(point), "name": caption[0], "where": caption[1]}


def _look(kind: str) -> dict[str, Any]:
    fill, line = COLOURS[kind]
    return {"radius": RADIUS_PX[kind], "colour": fill, "outline": line}
