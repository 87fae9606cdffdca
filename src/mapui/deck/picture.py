"""The deck as compact JSON. Base map, arcs and places come by URL from our own host; the JSON says which of them are shown."""

import json
from dataclasses import dataclass
from typing import Any

import pydeck as pdk

from mapui.deck import layers, place_names
from mapui.deck.camera import LIMITS, Camera
from mapui.deck.shading import Shading


class CompactDeck(pdk.Deck):  # type: ignore[misc]  # pydeck has no type hints
    """A Deck whose JSON has no indentation: a third of the bytes that pydeck would send."""

    def to_json(self) -> str:
        """Return the deck as JSON."""
        return json.dumps(json.loads(super().to_json()), separators=(",", ":"), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the map.

    Attributes:
        arcs_url: address of features.arcs_json, relative to the page.
        hits_url: address of features.hits_json.
        places_url: address of place_features.places_json.
        arcs: shading.arc_shading.
        places: shading.place_shading.
        labelled: mask of the places with a label, see labelling.labelled.
        chosen_url: address of chosen.chosen_json; "" where no arc is selected.
        governments_url: address of government_features.governments_json; "" where that layer is off.
        generation: number in the ids of the layers that can be picked. A new one makes the browser forget its last pick,
            which Python cannot clear, so that the same arc can be picked again after its panel was closed.
        plans: whether plans are among the arcs; their dashes cost bytes.
        globe: whether the reader sees a globe.
        dark: whether the ground is dark.
        touch: whether the reader points with a finger.
    """

    arcs_url: str
    hits_url: str
    places_url: str
    arcs: Shading
    places: Shading
    labelled: str
    chosen_url: str = ""
    governments_url: str = ""
    generation: int = 0
    plans: bool = False
    globe: bool = False
    dark: bool = False
    touch: bool = False


def picture(scene: Scene, camera: Camera) -> CompactDeck:
    """Return the map.

    Args:
        scene: what is on it.
        camera: where it looks; while it stays the same the reader's own camera is left alone.
    """
    return CompactDeck(
        layers=_stack(scene),
        map_provider=None,  # with map_style left out, the only form that asks no tile server
        views=[pdk.View("GlobeView", controller=True) if scene.globe else pdk.View("MapView", controller=True, repeat=True)],
        initial_view_state=pdk.ViewState(**camera, **LIMITS),
        tooltip={"html": "<b>{t}</b><br>{s}"},
    )


def _stack(scene: Scene) -> list[Any]:
    """Return the layers from the ground up."""
    globe, dark = scene.globe, scene.dark
    names = place_names.beside(scene.labelled, scene.places.chosen, dark=dark)
    beside = {} if globe else names
    return [
        *([layers.ocean(dark=dark)] if globe else []),
        layers.basemap(),
        layers.arcs(scene.arcs_url, scene.arcs, globe=globe, plans=scene.plans),
        *([layers.chosen(scene.chosen_url, globe=globe)] if scene.chosen_url else []),
        layers.hit(scene.hits_url, scene.arcs, scene.generation, globe=globe, touch=scene.touch),
        *([layers.governments(scene.governments_url, scene.generation, globe=globe)] if scene.governments_url else []),
        layers.places(scene.places_url, scene.places, scene.generation, globe=globe, touch=scene.touch, names=beside),
        *([place_names.names_on_globe(scene.places_url, names)] if globe else []),
    ]
