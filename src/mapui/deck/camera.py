"""Where the map looks: named cameras, and the camera that fits a link."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import asinh, atan, cos, degrees, log2, pi, radians, sinh, tan

Camera = dict[str, float]


@dataclass(frozen=True, slots=True)
class Screen:
    """What the map is seen on.

    Attributes:
        width_px: of the map, without what is covered.
        height_px: of the map.
        touch: whether the reader points with a finger.
        covered_px: how much of the map beyond its width lies under the list, at its right side.
    """

    width_px: int
    height_px: int
    touch: bool = False
    covered_px: int = 0


DESKTOP = Screen(796, 722, covered_px=336)
PHONE = Screen(358, 420, touch=True)

# The cut, half the way round from here, falls between two of the Americas: of all arcs only Sorong–Nuuk crosses it.
MIDDLE: Camera = {"longitude": 118, "latitude": 20}
GLOBE_MIDDLE = {"longitude": 118.0, "latitude": 8.0}
INDONESIA = ((94.0, -11.1), (142.0, 7.5))  # corners (lon, lat)
LIMITS = {"max_zoom": 8}

_WORLD_PX = 512.0  # of the whole world at zoom 0, in deck.gl
_WORLD_SHARE = 1.0  # of the map's width that the whole world takes: every place is in view, and none twice
_LEAST_HEIGHTS = 1.18  # of the map that the world is high: less, and the frame shows what lies beyond the poles
_GLOBE_PX, _GLOBE_ZOOM = 560.0, 2.08  # a frame that the globe fills at this zoom
_MARGIN_PX = (90.0, 150.0)  # around what is framed, for names and buttons
_NEAREST_ZOOM = 4.5
_LEAST_TILE_ZOOM = -0.45  # a tile layer rounds the zoom and draws nothing below 0
_PHONE_PX = 640  # as in map.css
_FRAMED_PX, _FRAMED_ON_PHONE_PX = (320, 700), (260, 480)  # least and most height of a map that is as high as its data need
_FRAMED_MARGIN_PX = (92.0, 88.0)  # around them, for names; no buttons lie on that map
_NUDGE = 1e-6  # degrees and zoom: nothing that an eye could see


def fit(path: Sequence[Sequence[float]], screen: Screen) -> Camera:
    """Return the camera that shows a whole path.

    Args:
        path: points [lon, lat] in degrees; a path over the Pacific may jump from 180 to -180.
        screen: what the map is seen on.
    """
    return _around([(_turned(lon), lat) for lon, lat in path], screen)


def frame(paths: Iterable[Sequence[Sequence[float]]], screen: Screen) -> tuple[Camera, Screen]:
    """Return the camera that shows several paths whole, and the screen, as high as they need where they fill its width.

    Each path runs on from its first point, on whichever way it goes round. No more than one world is ever in view, and nothing
    beyond the poles; where that or the most height leaves too little room, the margins go first.

    Args:
        paths: points [lon, lat] in degrees, at least one path; longitudes run on past 180, as in great_circle.unwrapped.
        screen: what the map is seen on; its height does not matter.
    """
    turns = [(path, _turned(path[0][0]) - path[0][0]) for path in paths]
    middle, spans = _extent([(lon + turn, lat) for path, turn in turns for lon, lat in path])
    least_px, most_px = _FRAMED_ON_PHONE_PX if screen.width_px <= _PHONE_PX else _FRAMED_PX
    wanted = _fitting_zoom(spans, (screen.width_px - _FRAMED_MARGIN_PX[0], most_px - _FRAMED_MARGIN_PX[1]))
    zoom = round(max(one_world_zoom(replace(screen, height_px=least_px)), wanted), 3)
    world = _WORLD_PX * 2**zoom
    needed = min(spans[1] * world + _FRAMED_MARGIN_PX[1], most_px, world / _LEAST_HEIGHTS)
    framed = replace(screen, height_px=round(max(needed, least_px)))
    beside = pi * (1 - framed.height_px / world)  # of the equator, how far the middle may lie
    return _camera(middle[0], min(max(middle[1], -beside), beside), zoom), framed


def one_world_zoom(screen: Screen) -> float:
    """Return the least zoom at which the map shows no place twice and nothing beyond the poles."""
    return round(max(_LEAST_TILE_ZOOM, log2(max(screen.width_px, screen.height_px * _LEAST_HEIGHTS) / _WORLD_PX)), 3)


def _turned(lon: float) -> float:
    """Return a longitude as it is on the map around its middle."""
    return (lon - MIDDLE["longitude"] + 180) % 360 + MIDDLE["longitude"] - 180


def _around(points: Sequence[tuple[float, float]], screen: Screen) -> Camera:
    """Return the camera that shows these points; those of lon that lie beyond the map's ends show on its other copies."""
    middle, spans = _extent(points)
    room = (screen.width_px - _MARGIN_PX[0], screen.height_px - _MARGIN_PX[1])
    return _camera(*middle, max(_least_zoom(screen), _fitting_zoom(spans, room)))


def _extent(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the middle (lon in degrees, Mercator height in radians) and the width and height as shares of the world's."""
    lons, heights = [lon for lon, _ in points], [_mercator(lat) for _, lat in points]
    middle = ((min(lons) + max(lons)) / 2, (min(heights) + max(heights)) / 2)
    return middle, ((max(lons) - min(lons)) / 360, (max(heights) - min(heights)) / (2 * pi))


def _fitting_zoom(spans: tuple[float, float], room_px: tuple[float, float]) -> float:
    """Return the zoom at which these shares of the world have room, never nearer than makes sense for a single place."""
    zooms = [log2(max(size, 100.0) / (_WORLD_PX * span)) for span, size in zip(spans, room_px, strict=True) if span > 0]
    return min([*zooms, _NEAREST_ZOOM])


def _camera(lon: float, height: float, zoom: float) -> Camera:
    return {"longitude": round(lon, 4), "latitude": round(degrees(atan(sinh(height))), 4), "zoom": round(zoom, 3)}


def home(screen: Screen = DESKTOP) -> Camera:
    """Return the camera of the flat map that shows all of the world that has room."""
    return MIDDLE | {"zoom": round(max(_least_zoom(screen), log2(screen.width_px * _WORLD_SHARE / _WORLD_PX)), 2)}


def globe_home(screen: Screen = DESKTOP) -> Camera:
    """Return the camera in which the globe fills the frame."""
    side = min(screen.width_px, screen.height_px)
    return GLOBE_MIDDLE | {"zoom": round(_GLOBE_ZOOM + log2(side / _GLOBE_PX), 2)}


def on_globe(camera: Camera, screen: Screen) -> Camera:
    """Return a camera of the flat map as the globe shows as much: never less than the whole globe, and with the same middle."""
    return {
        "longitude": (camera["longitude"] + 180) % 360 - 180,
        "latitude": camera["latitude"],
        "zoom": max(camera["zoom"], globe_home(screen)["zoom"]),
    }


def moved(camera: Camera, moves: int) -> Camera:
    """Return the camera, a hair off after each move.

    The browser takes over only what differs from the camera that it was sent before, so that the same one sent again would
    not bring back a map that the reader has dragged away.
    """
    return {key: value + moves * _NUDGE for key, value in camera.items()}


def beside(camera: Camera, screen: Screen) -> Camera:
    """Return a camera of the flat map turned so far that its middle lies in the middle of what is not covered."""
    lon = camera["longitude"] + screen.covered_px / 2 / (_WORLD_PX * 2 ** camera["zoom"]) * 360
    return camera | {"longitude": round(lon, 1)}


def world_px(lon: float, lat: float, camera: Camera) -> tuple[float, float]:
    """Return where a position lies on the flat map, in pixels right of and below the middle of a camera."""
    scale = _WORLD_PX * 2 ** camera["zoom"]
    turn = (lon - camera["longitude"] + 180) % 360 - 180
    return turn / 360 * scale, (_mercator(camera["latitude"]) - _mercator(lat)) / (2 * pi) * scale


def globe_px(lon: float, lat: float, camera: Camera) -> tuple[float, float]:
    """Return about where a position lies on the globe, in pixels right of and below the middle of a camera (sinusoidal)."""
    scale = _WORLD_PX * 2 ** camera["zoom"] / 360
    turn = (lon - camera["longitude"] + 180) % 360 - 180
    return turn * cos(radians(lat)) * scale, (camera["latitude"] - lat) * scale


def _least_zoom(screen: Screen) -> float:
    """A tile layer draws nothing below zoom 0."""
    return max(0.0, log2(screen.height_px * _LEAST_HEIGHTS / _WORLD_PX))


def _mercator(lat: float) -> float:
    return asinh(tan(radians(lat)))
