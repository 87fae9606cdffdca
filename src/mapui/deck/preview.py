"""The map of somebody's own file: the look of our map, but with everything in the deck itself, so that nothing lies under an address."""

import json
from collections.abc import Mapping

import pandas as pd
import pydeck as pdk

from mapdata.atlas.lanes import lanes
from mapdata.words.records import records
from mapui.deck import layers, place_names
from mapui.deck.camera import LIMITS, Camera, Screen, frame, one_world_zoom
from mapui.deck.features import Feature, arc_path, arcs_json, hits_json
from mapui.deck.labelling import labelled
from mapui.deck.picture import CompactDeck
from mapui.deck.place_features import place_table, places_json
from mapui.deck.shading import SIZES_FROM, Shading, mask

_, _MIDDLING, _LARGE = SIZES_FROM
_STEP_DEG = 10.0  # between two points of an arc that is framed
_BY_LINKS = f"properties.n>={_LARGE}?3:properties.n>={_MIDDLING}?2:1"

Captions = Mapping[str, tuple[str, str]]


def preview(
    partnerships: pd.DataFrame, colouring: str, links: Captions, places: Captions, *, dark: bool, screen: Screen
) -> tuple[CompactDeck, int]:
    """Return the flat map of these partnerships, all in view, and how high it is, in pixels; nothing on it can be clicked.

    Args:
        partnerships: in the form of Atlas.partnerships, all of them located.
        colouring: what the colours mean, a key of colouring.COLOURINGS.
        links: for each id the title and the second line of the tooltip.
        places: for each place id likewise.
        dark: whether the ground is dark.
        screen: what the map is seen on; its height follows from what is drawn.
    """
    arcs, everyone = Shading("1", "properties.c"), Shading("1", _BY_LINKS)
    where, (camera, framed), touch = place_table(partnerships), _framed(partnerships, screen), screen.touch
    named = labelled(where.assign(name=[places[str(key)][0] for key in where.index]), camera, framed)
    names = place_names.beside(mask(where.index.isin(named)), "", dark=dark)
    deck = CompactDeck(
        layers=[
            layers.basemap(),
            layers.arcs(
                _features(arcs_json(partnerships, colouring, globe=False, dark=dark)),
                arcs,
                globe=False,
                plans=bool(partnerships["planned"].any()),
            ),
            layers.hit(_features(hits_json(partnerships, links, globe=False)), arcs, 0, globe=False, touch=touch),
            layers.places(
                _features(places_json(partnerships, places, globe=False)), everyone, 0, globe=False, touch=touch, names=names
            ),
        ],
        map_provider=None,  # see picture.picture
        views=[pdk.View("MapView", controller=True, repeat=True)],
        initial_view_state=pdk.ViewState(**camera, **LIMITS, min_zoom=one_world_zoom(framed)),
        tooltip={"html": "<b>{t}</b><br>{s}"},
    )
    return deck, framed.height_px


def _framed(partnerships: pd.DataFrame, screen: Screen) -> tuple[Camera, Screen]:
    """Return the camera that shows every arc whole, and the screen as high as that needs; few points of them will do."""
    paths = [
        arc_path(row, lane, globe=True, step_deg=_STEP_DEG)
        for lane, row in zip(lanes(partnerships), records(partnerships), strict=True)
    ]
    return frame(([point[:2] for point in path] for path in paths), screen)


def _features(collection: bytes) -> list[Feature]:
    features: list[Feature] = json.loads(collection)["features"]
    return features
