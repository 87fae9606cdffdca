"""Where a place lies on the screen: the Web Mercator of deck.gl with the map's first view."""

import math

import numpy as np

from mapdata.great_circle import great_circle_points
from mapui.deck.camera import DESKTOP, home

TILE_PX = 512
HOME = home(DESKTOP)


def on_screen(box, lon, lat):
    """Return (x, y) in page pixels of a position on the map whose bounding box is given, in the world copy nearest its middle."""
    world_px = TILE_PX * 2 ** HOME["zoom"]
    turn = (lon - HOME["longitude"] + 180) % 360 - 180
    x = box["x"] + box["width"] / 2 + turn / 360 * world_px
    return x, box["y"] + box["height"] / 2 + (_mercator(lat) - _mercator(HOME["latitude"])) * world_px


def arc_on_screen(box, row):
    """Return the points (x, y) of a partnership's arc."""
    points = great_circle_points(row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"])
    return np.array([on_screen(box, lon, lat) for lon, lat in points]), points


def _mercator(lat):
    return 0.5 - math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / (2 * math.pi)
