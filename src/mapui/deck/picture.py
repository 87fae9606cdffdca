"""The deck: layers from records, as compact JSON. It asks no host but our own for the basemap."""

import json
from typing import Any

import pydeck as pdk

from mapui.deck.camera import HOME, LIMITS, View
from mapui.deck.palette import DARK_INK, DARK_PAPER, HALO, LAND, LIGHT_INK, LIGHT_PAPER, PLACE
from mapui.deck.records import Record

LAND_URL = "app/static/land.json"
HIT_LAYER = "hit"
ARC_WIDTH_PX = 1.8
SELECTED_WIDTH_PX = 4.0
HIT_WIDTH_PX = 16  # arcs are thin; a finger is not

_PIXELS = pdk.types.String("pixels")


class CompactDeck(pdk.Deck):  # type: ignore[misc]  # pydeck has no type hints
    """A Deck whose JSON has no indentation: a third of the bytes that pydeck would send."""

    def to_json(self) -> str:
        """Return the deck as JSON."""
        return json.dumps(json.loads(super().to_json()), separators=(",", ":"), ensure_ascii=False)


def picture(
    arcs: list[Record],
    places: list[Record],
    selected: list[Record],
    selected_places: list[Record],
    generation: int,
    view: View = HOME,
    *,
    dark: bool = False,
) -> CompactDeck:
    """Return the map.

    Args:
        arcs: records.arc_records of all that is drawn, the selected one included.
        places: records.place_records.
        selected: the record of the selected arc, or nothing.
        selected_places: the records of its two places.
        generation: number in the id of the hit layer. A new one after each pick makes the browser forget the pick, so
            that the same arc can be picked again and nothing is dimmed (Streamlit cannot clear a selection from Python).
        view: where the map looks; while it stays the same the reader's own camera is left alone.
        dark: whether the ground is dark.
    """
    return CompactDeck(
        layers=_layers(arcs, places, selected, selected_places, _hit(arcs, generation), dark=dark),
        map_provider=None,  # with map_style left out, the only form that asks no tile server
        views=[pdk.View("MapView", controller=True, repeat=True)],
        initial_view_state=pdk.ViewState(**view, **LIMITS),
        tooltip={"html": "<b>{title}</b><br>{since}", "style": {"fontSize": "14px", "maxWidth": "20rem"}},
    )


def _layers(
    arcs: list[Record], places: list[Record], selected: list[Record], selected_places: list[Record], hit: pdk.Layer, *, dark: bool
) -> list[pdk.Layer]:
    """Return the layers from the ground up: land, arcs, plans, the selected arc and its halo, places, labels, clicks."""
    signed = [arc for arc in arcs if not arc["planned"]]
    planned = [arc for arc in arcs if arc["planned"]]
    return [
        pdk.Layer("GeoJsonLayer", id="land", data=LAND_URL, get_fill_color=list(LAND), stroked=False, pickable=False),
        _paths("arcs", signed, ARC_WIDTH_PX),
        _paths(
            "plans",
            planned,
            ARC_WIDTH_PX,
            extensions=[{"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}],
            get_dash_array=[6, 4],
        ),
        _paths("halo", [arc | {"color": list(HALO)} for arc in selected], SELECTED_WIDTH_PX * 2.2),
        _paths("selected", selected, SELECTED_WIDTH_PX),
        _dots("places", places),
        *([_labels("labels", selected_places, dark=dark)] if selected_places else []),  # without text its atlas has no canvas
        hit,
    ]


def _paths(key: str, records: list[Record], width_px: float, **props: Any) -> pdk.Layer:
    return pdk.Layer(
        "PathLayer",
        id=key,
        data=[{"path": record["path"], "color": record["color"]} for record in records],
        get_path="path",
        get_color="color",
        get_width=width_px,
        width_units=_PIXELS,
        cap_rounded=True,
        joint_rounded=True,
        wrap_longitude=True,
        pickable=False,
        **props,
    )


def _hit(arcs: list[Record], generation: int) -> pdk.Layer:
    keys = ("id", "path", "title", "since")
    return pdk.Layer(
        "PathLayer",
        id=f"{HIT_LAYER}-{generation}",
        data=[{key: arc[key] for key in keys} for arc in arcs],
        get_path="path",
        get_width=HIT_WIDTH_PX,
        width_units=_PIXELS,
        wrap_longitude=True,
        opacity=0,
        pickable=True,
    )


def _dots(key: str, places: list[Record]) -> pdk.Layer:
    return pdk.Layer(
        "ScatterplotLayer",
        id=key,
        data=places,
        get_position="position",
        get_radius="radius_px",
        radius_units=_PIXELS,
        get_fill_color=list(PLACE),
        pickable=False,
    )


def _labels(key: str, places: list[Record], *, dark: bool) -> pdk.Layer:
    ink, paper = (LIGHT_INK, DARK_PAPER) if dark else (DARK_INK, LIGHT_PAPER)
    return pdk.Layer(
        "TextLayer",
        id=key,
        data=places,
        get_position="position",
        get_text="name",
        get_size=14,
        get_color=list(ink),
        background=True,
        get_background_color=list(paper),
        background_padding=[5, 3],
        get_pixel_offset=[0, -18],
        character_set=pdk.types.String("auto"),  # the default set has ASCII only
        font_family=pdk.types.String("Source Sans, Noto Sans, sans-serif"),
        pickable=False,
    )
