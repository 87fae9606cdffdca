"""Where a place lies on the screen: the map itself is asked, by the property of its element that front/map/spy.js makes."""

import numpy as np

from mapdata.atlas.great_circle import great_circle_points

MAP = ".pkk-map"
_SPOTS = """(map, positions) => {
  const { left, top } = map.getBoundingClientRect();
  return positions.map(([lon, lat]) => {
    const spot = map.pkkMap.spot(lon, lat);
    return spot && [spot[0] + left + map.clientLeft, spot[1] + top + map.clientTop];
  });
}"""


def on_screen(map_, *positions):
    """Return [x, y] in pixels of the window for each position (lon, lat), in the world copy nearest the middle; None beyond a globe.

    Args:
        map_: locator of the map's element, see screen.the_map.
        positions: (lon, lat) in degrees.
    """
    return map_.evaluate(_SPOTS, [list(each) for each in positions])


def arc_on_screen(map_, row):
    """Return the points (x, y) of a partnership's arc."""
    points = great_circle_points(row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"])
    return np.array(on_screen(map_, *points.tolist()))


def drawn(map_):
    """Return what the map draws: its lines, dots and names."""
    return map_.evaluate("map => map.pkkMap.drawn()")


def camera(map_):
    """Return where the map looks: longitude, latitude, zoom."""
    return map_.evaluate("map => map.pkkMap.camera()")


def look(map_, where):
    """Send the map to a view ("all", "indonesia", "java", "in", "out") and wait until it stands."""
    map_.evaluate("(_, detail) => document.dispatchEvent(new CustomEvent('pkk-look', { detail }))", where)
    still(map_)


def still(map_):
    """Wait until the map's picture stands; return the map."""
    map_.page.wait_for_timeout(50)
    map_.page.locator(f"{MAP}[data-still]").wait_for()
    return map_
