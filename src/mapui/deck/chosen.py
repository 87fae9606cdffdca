"""What the reader has selected as GeoJSON: the line that stands out, its glow, and the names of its places."""

from collections.abc import Mapping, Sequence

from mapui.deck.features import Feature, collection, feature, plain
from mapui.deck.palette import HALO

WIDTH_PX, HALO_WIDTH_PX = 4.0, 8.8


def chosen_json(path: Sequence[Sequence[float]], colour: Sequence[int], names: Mapping[str, tuple[float, float]]) -> bytes:
    """Return the features: the glow, the line and a point for each name.

    Properties: c and w (colour [r, g, b, a] and width in pixels of a line), text (of a point).

    Args:
        path: points of features.arc_path; none where no line is selected, or it is not shown.
        colour: [r, g, b, ...] of the line.
        names: lon, lat (degrees) by name.
    """
    return collection(
        [*_lines(path, colour), *(feature(name, "Point", list(at), {"text": plain(name)}) for name, at in names.items())]
    )


def _lines(path: Sequence[Sequence[float]], colour: Sequence[int]) -> list[Feature]:
    if not path:
        return []
    return [
        feature("halo", "LineString", path, {"c": list(HALO), "w": HALO_WIDTH_PX}),
        feature("line", "LineString", path, {"c": [*colour[:3], 255], "w": WIDTH_PX}),
    ]
