"""What the browser fetches once by URL: every arc as GeoJSON. mapui.deck.shading decides which of them are shown."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from mapdata.atlas.great_circle import STEP_DEG, great_circle_points, unwrapped
from mapdata.atlas.lanes import beside, lanes
from mapdata.filters.filters import set_apart
from mapdata.words.records import records
from mapui.deck.bits import WORD_BITS
from mapui.deck.colouring import arc_colours
from mapui.deck.palette import FAINT_ALPHA

Feature = dict[str, Any]

# deck.gl reads strings that begin with these as code, in data too; a word joiner before them makes them text again.
_CODE_PREFIXES = ("@@=", "@@#")
_WORD_JOINER = "\u2060"
_DECIMALS = 3  # about 100 m: under a pixel at every zoom that the map allows
_HIT_STEP_DEG = 10.0  # a chord leaves the arc by 24 km, which the width of the copy covers up to zoom 4
_ENDS = ["local_lon", "local_lat", "partner_lon", "partner_lat"]
_CELL_DEG = 10  # whoever begins and ends in the same cells runs side by side, at most some 20 pixels apart on the whole world
_CROWDS, _WIDTHS_PX = (3, 8), (1.8, 1.4, 1.0)  # from so many in a crowd on, its arcs are thinner
LIFT_M = 8_000  # over the flat pieces of the globe's land; chords of an arc sink by 1.5 km


def arc_order(partnerships: pd.DataFrame) -> list[str]:
    """Return the ids of the located partnerships in drawing order: the long arcs first, so that short ones lie on top.

    Arcs hidden by default lie below all others, so that their bits in a mask are adjacent, which makes it short.

    Args:
        partnerships: Atlas.partnerships.
    """
    located = partnerships[partnerships["located"]]
    located = located.assign(usual=set_apart(located) == "")
    return [str(key) for key in located.sort_values(["usual", "distance_km"], ascending=[True, False], kind="stable").index]


def arc_path(row: Mapping[str, Any], lane: float, *, globe: bool, step_deg: float = STEP_DEG) -> list[list[float]]:
    """Return the points [lon, lat] of one arc; on the globe [lon, lat, altitude in metres], so that land never hides it.

    Args:
        row: the four columns <side>_lon and <side>_lat.
        lane: see mapdata.atlas.lanes.
        globe: whether longitudes run on past 180, as the globe wants them; the flat map wants them within 180.
        step_deg: how far two points are apart at most.
    """
    ends = row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"]
    points = beside(great_circle_points(*ends, step_deg), lane)
    if globe:
        lifted = np.column_stack([unwrapped(points).round(_DECIMALS), np.full(len(points), LIFT_M)])
        path: list[list[float]] = lifted.tolist()
    else:
        path = points.round(_DECIMALS).tolist()
    return path


def arcs_json(partnerships: pd.DataFrame, colouring: str, *, globe: bool, dark: bool) -> bytes:
    """Return all arcs as a FeatureCollection of LineStrings, in the order of arc_order.

    Properties: i (number of the feature), w and b (its word and bit in a mask), c and f (its colour [r, g, b, a], and the
    same stepped back), p (planned, 0 or 1), v (width in pixels, see widths_px).

    Args:
        partnerships: Atlas.partnerships.
        colouring: what the colours mean, a key of colouring.COLOURINGS.
        globe: see arc_path.
        dark: whether the ground is dark.
    """
    rows = partnerships.loc[arc_order(partnerships)]
    colours = arc_colours(rows, colouring, (), dark=dark)
    properties = [
        place_in_masks(i) | {"c": colour, "f": [*colour[:3], FAINT_ALPHA], "p": int(planned), "v": width}
        for i, (colour, planned, width) in enumerate(zip(colours, rows["planned"], widths_px(rows), strict=True))
    ]
    return _lines(partnerships, properties, STEP_DEG, globe=globe)


def widths_px(partnerships: pd.DataFrame) -> list[float]:
    """Return how wide each arc is drawn: the more run from about where it begins to about where it ends, the thinner.

    So the colours of a crowd stay apart. Only arcs that are shown without filters count.

    Args:
        partnerships: located rows of Atlas.partnerships.
    """
    cells = (partnerships[_ENDS] // _CELL_DEG).assign(usual=set_apart(partnerships) == "")
    crowds = cells.groupby(_ENDS)["usual"].transform("sum")
    return [_WIDTHS_PX[sum(count >= least for least in _CROWDS)] for count in crowds]


def hits_json(partnerships: pd.DataFrame, captions: Mapping[str, tuple[str, str]], *, globe: bool) -> bytes:
    """Return what is clicked of the arcs: the same lines of few points, since their invisible copies are wide, and a click costs by the point.

    Properties: i, w, b as in arcs_json; t and s (tooltip).

    Args:
        partnerships: Atlas.partnerships.
        captions: for each id the title and the second line of the tooltip.
        globe: see arc_path.
    """
    properties = [place_in_masks(i) | tooltip(captions[key]) for i, key in enumerate(arc_order(partnerships))]
    return _lines(partnerships, properties, _HIT_STEP_DEG, globe=globe)


def feature(key: str, kind: str, coordinates: Any, properties: Feature) -> Feature:
    """Return one GeoJSON feature."""
    return {"type": "Feature", "id": key, "geometry": {"type": kind, "coordinates": coordinates}, "properties": properties}


def collection(features: list[Feature]) -> bytes:
    """Return features as the bytes of a FeatureCollection."""
    document = {"type": "FeatureCollection", "features": features}
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()


def plain(text: str) -> str:
    """Return text that the browser's JSON converter takes for text, whatever it begins with."""
    return _WORD_JOINER + text if text.startswith(_CODE_PREFIXES) else text


def _lines(partnerships: pd.DataFrame, properties: list[Feature], step_deg: float, *, globe: bool) -> bytes:
    """Return a line for each located partnership, in the order of arc_order, with these properties."""
    rows, lane = partnerships.loc[arc_order(partnerships)], lanes(partnerships)
    return collection(
        [
            feature(str(key), "LineString", arc_path(row, lane[key], globe=globe, step_deg=step_deg), own)
            for key, row, own in zip(rows.index, records(rows), properties, strict=True)
        ]
    )


def place_in_masks(i: int) -> Feature:
    """Return where a feature's bit is, see shading.mask."""
    return {"i": i, "w": i // WORD_BITS, "b": i % WORD_BITS}


def tooltip(caption: tuple[str, str]) -> Feature:
    """Return the two lines of the tooltip."""
    return {"t": plain(caption[0]), "s": plain(caption[1])}
