"""All local governments as GeoJSON: quiet dots, filled where there is a partnership, so that gaps are seen."""

from collections.abc import Mapping
from typing import Final

import pandas as pd

from mapdata.findings.reach import APART, NONE, SETTLED, kind_of
from mapui.deck.features import LIFT_M, collection, feature, tooltip
from mapui.deck.palette import GREY, PLACE

RADIUS_PX: Final = {SETTLED: 3.5, APART: 3.5, NONE: 2.5}
# Fill and outline; nothing but the outline tells those that have only plans or weak evidence from those that have nothing.
COLOURS: Final = {
    SETTLED: ([*PLACE[:3], 230], [*PLACE[:3], 255]),
    APART: ([*PLACE[:3], 0], [*PLACE[:3], 255]),
    NONE: ([*GREY, 0], [*GREY, 220]),
}


def governments_json(
    governments: pd.DataFrame, reached: pd.DataFrame, captions: Mapping[str, tuple[str, str]], *, globe: bool
) -> bytes:
    """Return the local governments as a FeatureCollection of Points, those with a partnership last, so that they lie on top.

    Properties: t and s (tooltip), r (radius in pixels), c and l (colours of the inside and the outline, [r, g, b, a]).

    Args:
        governments: Atlas.governments; one without both coordinates is left out.
        reached: what reach.reach returns.
        captions: for each id the name and the second line of the tooltip.
        globe: whether they lie over the globe's land, as arcs do.
    """
    kinds = {str(key): kind_of(row) for key, row in reached.iterrows()}
    drawn = governments[(governments["lon"] != "") & (governments["lat"] != "")]
    points = {str(key): (float(lon), float(lat)) for key, lon, lat in drawn[["lon", "lat"]].itertuples()}
    order = sorted(points, key=lambda key: (NONE, APART, SETTLED).index(kinds[key]))
    features = [
        feature(
            key,
            "Point",
            [*points[key], *([LIFT_M] if globe else [])],
            tooltip(captions[key]) | _look(kinds[key]),
        )
        for key in order
    ]
    return collection(features)


def _look(kind: str) -> dict[str, object]:
    fill, line = COLOURS[kind]
    return {"r": RADIUS_PX[kind], "c": fill, "l": line}
