"""Where the map looks: named views, and the view that frames a link."""

from collections.abc import Sequence
from math import asinh, atan, degrees, log2, pi, radians, sinh, tan

View = dict[str, float]

# Indonesia near the middle, Europe and the Americas at the two ends: the cut falls into the Atlantic.
HOME: View = {"longitude": 128, "latitude": 20, "zoom": 0.62}
INDONESIA: View = {"longitude": 118.0, "latitude": -2.5, "zoom": 2.4}  # fits a phone
GLOBE: View = {"longitude": 118, "latitude": 8, "zoom": 1.98}  # fills a frame of 560 pixels
GLOBE_ON_PHONE: View = GLOBE | {"zoom": 1.45}  # and one of 358
LIMITS = {"max_zoom": 8}

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
        "zoom": round(max(0.0, min([*zooms, _NEAREST_ZOOM])), 3),
    }


def home(*, globe: bool, phone: bool = False) -> View:
    """Return the first view of the flat map or of the globe."""
    if globe:
        return GLOBE_ON_PHONE if phone else GLOBE
    return HOME


def on_globe(view: View, *, phone: bool = False) -> View:
    """Return a view of the flat map as the globe shows as much: never less than the whole globe, and with the same middle."""
    return {
        "longitude": (view["longitude"] + 180) % 360 - 180,
        "latitude": view["latitude"],
        "zoom": max(view["zoom"], home(globe=True, phone=phone)["zoom"]),
    }


def moved(view: View, moves: int) -> View:
    """Return the view, a hair off after each move.

    The browser takes over only what differs from the view that it was sent before, so that the same view sent again would
    not bring back a map that the reader has dragged away.
    """
    return {key: value + moves * _NUDGE for key, value in view.items()}


def world_px(lon: float, lat: float, view: View) -> tuple[float, float]:
    """Return where a position lies on the flat map, in pixels right of and below the middle of a view."""
    scale = _WORLD_PX * 2 ** view["zoom"]
    turn = (lon - view["longitude"] + 180) % 360 - 180
    return turn / 360 * scale, (_mercator(view["latitude"]) - _mercator(lat)) / (2 * pi) * scale


def _mercator(lat: float) -> float:
    return asinh(tan(radians(lat)))
