"""Where a place lies on the screen: the Web Mercator of deck.gl with the map's first view."""

import math

import numpy as np

from mapdata.atlas.great_circle import great_circle_points
from mapui.deck.camera import DESKTOP, Screen, home

TILE_PX = 512
ROUGHLY = 0.06  # see static/screen.js


def on_screen(box, lon, lat):
    """Return (x, y) in page pixels of a position on the map whose bounding box is given, in the world copy nearest its middle."""
    view = first_view(box)
    world_px = TILE_PX * 2 ** view["zoom"]
    turn = (lon - view["longitude"] + 180) % 360 - 180
    x = box["x"] + (box["width"] - box.get("covered", 0)) / 2 + turn / 360 * world_px
    return x, box["y"] + box["height"] / 2 + (_mercator(lat) - _mercator(view["latitude"])) * world_px


def first_view(box):
    """The view that the map opens with: that of a usual screen, unless the browser has told of another one."""
    inside = (box["width"] - box.get("covered", 0) - 2, box["height"] - 2)  # without the border
    usual = all(abs(px - own) <= own * ROUGHLY for px, own in zip(inside, (DESKTOP.width_px, DESKTOP.height_px), strict=True))
    return home(DESKTOP if usual else Screen(*inside))


def arc_on_screen(box, row):
    """Return the points (x, y) of a partnership's arc."""
    points = great_circle_points(row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"])
    return np.array([on_screen(box, lon, lat) for lon, lat in points]), points


def _mercator(lat):
    return 0.5 - math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / (2 * math.pi)
