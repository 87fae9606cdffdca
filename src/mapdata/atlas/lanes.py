"""Lanes: arcs between the same two points lie side by side, so that each of them is seen."""

from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from mapdata.atlas.great_circle import bowed

_ENDS: Final = ["local_lon", "local_lat", "partner_lon", "partner_lat"]
_BESIDE_DEG: Final = 1.6  # between two lanes: some four pixels when the whole world is in view
_BESIDE_SHARE: Final = 0.08  # and never more than this share of the arc's length
_JUMP_DEG: Final = 10  # a longer step is the jump at the antimeridian


def lanes(partnerships: pd.DataFrame) -> "pd.Series[float]":
    """Return the lane of each located partnership: 0 on the great circle; -0.5 and 0.5 for two arcs of the same ends, and so on.

    The map (mapui.deck.features) and the static page (mapdata.export.static_page.arcs) draw by it.

    Args:
        partnerships: rows of Atlas.partnerships.
    """
    located = partnerships[partnerships["located"]]
    same = located[_ENDS].round(2).groupby(_ENDS)["local_lon"]
    return same.cumcount() - (same.transform("size") - 1) / 2


def beside(points: NDArray[np.float64], lane: float) -> NDArray[np.float64]:
    """Return an arc moved into its lane, most in its middle and not at all at its ends.

    Args:
        points: shape (n, 2), lon and lat in degrees, as great_circle_points gives them.
        lane: see lanes.
    """
    length_deg = float(np.linalg.norm(np.diff(points, axis=0), axis=1).clip(max=_JUMP_DEG).sum())
    return bowed(points, lane * min(_BESIDE_DEG, _BESIDE_SHARE * length_deg))
