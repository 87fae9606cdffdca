"""Which places get a label: the busiest ones, as many as have room at the zoom that the map was last sent to.

What has room at one zoom has room at every closer one.
"""

from collections.abc import Collection, Iterable
from unicodedata import east_asian_width

import pandas as pd

from mapui.deck.camera import Camera, globe_px, world_px

_LETTER_PX, _WIDE_LETTER_PX, _HEIGHT_PX = 7.0, 14.0, 18.0  # of a label in place_names.LABEL_PX, a little generous
_MOST = 40
_GLOBE_ROOM = 1.5  # times the size of a label: enough up to some 50 degrees from the middle of the globe
Box = tuple[float, float, float, float]


def labelled(places: pd.DataFrame, camera: Camera, first: Collection[str] = (), *, globe: bool = False) -> list[str]:
    """Return the ids of the places to label, the busiest first.

    Args:
        places: index place id; name, lon, lat (degrees), links (number of links shown). A place without links gets none.
        camera: where the map looks.
        first: ids of places that get a label before all others, even when none of their links is shown.
        globe: whether they lie on a globe, which crowds them towards its edge.
    """
    position, room = (globe_px, _GLOBE_ROOM) if globe else (world_px, 1.0)
    wanted = places.index.isin(list(first))
    order = places.assign(wanted=wanted)[wanted | (places["links"] > 0)]
    busiest = order.sort_values(["wanted", "links"], ascending=False, kind="stable")
    taken: list[Box] = []
    chosen: list[str] = []
    for key, name, lon, lat in busiest[["name", "lon", "lat"]].itertuples():
        box = _box(str(name), *position(lon, lat, camera), room)
        if len(chosen) < _MOST and not any(_overlap(box, other) for other in taken):
            taken.append(box)
            chosen.append(str(key))
    return chosen


def _box(name: str, x: float, y: float, room: float) -> Box:
    half_width, half_height = room * sum(_letter_px(name)) / 2, room * _HEIGHT_PX / 2
    return x - half_width, y - half_height, x + half_width, y + half_height


def _letter_px(name: str) -> Iterable[float]:
    return (_WIDE_LETTER_PX if east_asian_width(letter) in "WF" else _LETTER_PX for letter in name)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
