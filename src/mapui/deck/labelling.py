"""Which places get a label: the busiest ones, as many as have room at the zoom that the map was last sent to.

What has room at one zoom has room at every closer one.
"""

from collections.abc import Collection, Iterable
from unicodedata import east_asian_width

import pandas as pd

from mapui.deck.camera import Camera, Screen, globe_px, world_px

_LETTER_PX, _WIDE_LETTER_PX, _HEIGHT_PX = 7.0, 14.0, 18.0  # of a label in place_names.LABEL_PX, a little generous
LIFT_PX = 16  # of a label's middle above its place
_MOST = 30
_GLOBE_ROOM = 1.5  # times the size of a label: enough up to some 50 degrees from the middle of the globe
Box = tuple[float, float, float, float]


def labelled(
    places: pd.DataFrame, camera: Camera, screen: Screen, first: Collection[str] = (), *, globe: bool = False
) -> list[str]:
    """Return the ids of the places to label, the busiest first, those in view before all others.

    Args:
        places: index place id; name, lon, lat (degrees), links (number of links shown). A place without links gets none.
        camera: where the map looks.
        screen: what the map is seen on; a label that its frame would cut is left out.
        first: ids of places that get a label before all others, even when none of their links is shown or the frame cuts it.
        globe: whether they lie on a globe, which crowds them towards its edge; no frame cuts a label there.
    """
    position, room = (globe_px, _GLOBE_ROOM) if globe else (world_px, 1.0)
    frame = (-screen.width_px / 2, -screen.height_px / 2, screen.width_px / 2, screen.height_px / 2)
    wanted = places.index.isin(list(first))
    order = places.assign(wanted=wanted)[wanted | (places["links"] > 0)]
    busiest = order.sort_values(["wanted", "links"], ascending=False, kind="stable")
    taken: list[Box] = []
    chosen: list[str] = []
    outside: list[str] = []
    for key, name, lon, lat, must in busiest[["name", "lon", "lat", "wanted"]].itertuples():
        box = label_box(str(name), *position(lon, lat, camera), room)
        if any(overlap(box, other) for other in taken):
            continue
        seen = globe or must or within(box, frame)
        if seen or not overlap(box, frame):
            taken.append(box)
            (chosen if seen else outside).append(str(key))
    return (chosen + outside)[:_MOST]


def label_box(name: str, x: float, y: float, room: float = 1.0) -> Box:
    """Return what the label of a place takes up: left, top, right, bottom, in pixels.

    Args:
        name: what it says.
        x: of the place.
        y: of the place; the label stands above it.
        room: times its size that it is given.
    """
    half_width, half_height = room * sum(_letter_px(name)) / 2, room * _HEIGHT_PX / 2
    return x - half_width, y - LIFT_PX - half_height, x + half_width, y - LIFT_PX + half_height


def within(box: Box, frame: Box) -> bool:
    """Return whether a box lies whole inside a frame."""
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def _letter_px(name: str) -> Iterable[float]:
    return (_WIDE_LETTER_PX if east_asian_width(letter) in "WF" else _LETTER_PX for letter in name)


def overlap(one: Box, other: Box) -> bool:
    """Return whether two boxes have more than an edge in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
