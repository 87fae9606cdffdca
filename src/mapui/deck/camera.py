"""Where the map looks: named views, and the view that frames a link."""

from collections.abc import Sequence
from math import asinh, atan, degrees, log2, pi, radians, sinh, tan

View = dict[str, float]

# Indonesia near the middle, Europe and the Americas at the two ends: the cut falls into the Atlantic.
HOME: View = {"longitude": 128.0, "latitude": 20.0, "zoom": 0.62}
INDONESIA: View = {"longitude": 118.0, "latitude": -2.5, "zoom": 2.4}  # fits a phone
LIMITS = {"min_zoom": 0.0, "max_zoom": 8.0}

_WORLD_PX = 512.0  # of the whole world at zoom 0, in deck.gl
_FRAME_PX = (270.0, 300.0)  # what a link is framed in: the map on a phone, less a margin for labels
_NEAREST_ZOOM = 4.5
_NUDGE = 1e-6  # degrees and zoom: nothing that an eye could see


def frame(path: Sequence[Sequence[float]]) -> View:
    """Return the view that shows a whole path.

    Args:
        path: points [lon, lat] in degrees; a path over the Pacific may jump from 180 to -180.
    """
    lons = [(lon - HOME["longitude"] + 180) % 360 + HOME["longitude"] - 180 for lon, _ in path]
    heights = [_mercator(lat) for _, lat in path]
    spans = ((max(lons) - min(lons)) / 360, (max(heights) - min(heights)) / (2 * pi))
    zooms = [log2(size / (_WORLD_PX * span)) for span, size in zip(spans, _FRAME_PX, strict=True) if span > 0]
    return {
        "longitude": round((min(lons) + max(lons)) / 2, 4),
        "latitude": round(degrees(atan(sinh((min(heights) + max(heights)) / 2))), 4),
        "zoom": round(max(LIMITS["min_zoom"], min([*zooms, _NEAREST_ZOOM])), 3),
    }


def moved(view: View, moves: int) -> View:
    """Return the view, a hair off after each move.

    The browser takes over only what differs from the view that it was sent before, so that the same view sent again would
    not bring back a map that the reader has dragged away.
    """
    return {key: value + moves * _NUDGE for key, value in view.items()}


def _mercator(lat: float) -> float:
    return asinh(tan(radians(lat)))
