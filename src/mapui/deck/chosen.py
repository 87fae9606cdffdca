"""The arc that the reader has selected, as GeoJSON: the line and its glow."""

from collections.abc import Sequence

from mapui.deck.features import collection, feature
from mapui.deck.palette import HALO

WIDTH_PX, HALO_WIDTH_PX = 4.0, 8.8


def chosen_json(path: Sequence[Sequence[float]], colour: Sequence[int]) -> bytes:
    """Return the glow and, over it, the line.

    Properties: c (colour [r, g, b, a]) and w (width in pixels).

    Args:
        path: points of features.arc_path.
        colour: [r, g, b, ...] of the line.
    """
    return collection(
        [
            feature("halo", "LineString", path, {"c": list(HALO), "w": HALO_WIDTH_PX}),
            feature("line", "LineString", path, {"c": [*colour[:3], 255], "w": WIDTH_PX}),
        ]
    )
