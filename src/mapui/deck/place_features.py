"""The places as GeoJSON, which the browser fetches once by URL; mapui.deck.shading decides which of them are shown."""

from collections.abc import Mapping

import pandas as pd

from mapdata.filters.filters import set_apart
from mapdata.words.schema import AREA_LEVELS
from mapui.deck.features import LIFT_M, Feature, collection, feature, place_in_masks, plain, tooltip
from mapui.deck.palette import PLACE, PLACE_RING

DOTS_PX, RING_PX = (2.5, 3.5, 5), 3  # radii of places by size; what a ring around one is larger by


def place_table(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return the places on the map in drawing order: index place id; lon, lat (degrees), links (number), ring, usual (bool).

    A province that shares its point with a city, its seat, is a ring around the city's dot; rings come first, then the
    places with many links, so that whatever is small lies on top.

    Args:
        partnerships: Atlas.partnerships.
    """
    ends = located_ends(partnerships)
    areas = set(ends["place"][ends["level"].isin(AREA_LEVELS)])
    places = ends.groupby("place", sort=True).agg(
        lon=("lon", "first"), lat=("lat", "first"), links=("lon", "size"), usual=("usual", "max")
    )
    shared = places.round({"lon": 2, "lat": 2}).duplicated(["lon", "lat"], keep=False)
    places["ring"] = shared & places.index.isin(areas)
    return places.sort_values(["usual", "ring", "links"], ascending=[True, False, False], kind="stable")


def located_ends(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return two rows a located partnership, one for each end: place (id), level, lon, lat, usual (is it on at first)."""
    located = partnerships[partnerships["located"]]
    located = located.assign(usual=set_apart(located) == "")
    columns = ("place_id", "level", "lon", "lat")
    sides = [located[[*(f"{side}_{column}" for column in columns), "usual"]] for side in ("local", "partner")]
    return pd.concat([side.set_axis(["place", "level", "lon", "lat", "usual"], axis=1) for side in sides])


def places_json(partnerships: pd.DataFrame, captions: Mapping[str, tuple[str, str]], *, globe: bool) -> bytes:
    """Return all places as a FeatureCollection of Points, in the order of place_table.

    Properties: i, w, b, t, s as in hits_json; r (radii in pixels by size, see shading.place_shading), c (colour [r, g, b, a]),
    n (number of links in the data set), text (name for the label).

    Args:
        partnerships: Atlas.partnerships.
        captions: for each place id the name and the second line of the tooltip.
        globe: whether they lie over the globe's land, as arcs do.
    """
    features = [
        feature(
            str(key),
            "Point",
            [round(lon, 4), round(lat, 4), *([LIFT_M] if globe else [])],
            place_in_masks(i)
            | tooltip(captions[str(key)])
            | _look(ring=bool(ring))
            | {"n": int(links), "text": plain(captions[str(key)][0])},
        )
        for i, (key, lon, lat, links, ring) in enumerate(place_table(partnerships)[["lon", "lat", "links", "ring"]].itertuples())
    ]
    return collection(features)


def _look(*, ring: bool) -> Feature:
    """Return the radii of a place by its size, from 0 for not shown, and its colour; a ring is wider than a dot, and fainter."""
    return {"r": [0, *(dot + ring * RING_PX for dot in DOTS_PX)], "c": PLACE_RING if ring else PLACE}
