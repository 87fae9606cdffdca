"""The layers of the map, one function each.

Only the layers that say pickable can be picked. Arcs and places are TileLayers of one single tile: of all layers that can draw GeoJSON, it is the one whose accessors
follow a new update trigger (Streamlit overwrites the triggers of the others) and that a pick does not dim.
"""

from typing import Any

import pydeck as pdk

from mapui.deck.palette import (
    BORDER,
    LAND,
    OCEAN_ON_DARK,
    OCEAN_ON_LIGHT,
)
from mapui.deck.shading import FILE_COLOUR, Shading, trigger

STATIC = "app/static"
HIT, PLACES = "hit", "places"  # the layers that can be picked: their id begins so
HIT_WIDTH_PX, TOUCH_WIDTH_PX = 16, 44  # arcs are thin; a finger is not
TOUCH_MARGIN_PX = 18  # around a dot, invisible

# On the globe what lies at the same height would flicker; so what lies over the land hides nothing, and the later layer wins.
ON_GLOBE = {"parameters": {"depthWriteEnabled": False}}
_PIXELS = pdk.types.String("pixels")
_DASHES = [{"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}]

Source = str | list[dict[str, Any]]  # where a layer's GeoJSON comes from: an address, or the features in the deck itself


def ocean(*, dark: bool) -> pdk.Layer:
    """Return the disc of the globe; without it the far side would show through."""
    colour = OCEAN_ON_DARK if dark else OCEAN_ON_LIGHT
    return _static("ocean", get_fill_color=list(colour), stroked=False)


def basemap() -> pdk.Layer:
    """Return the land and the borders between countries; disputed ones are dashed.

    The fill is so faint that no pick changes it.
    """
    return _static(
        "basemap",
        get_fill_color=list(LAND),
        stroked=False,
        get_line_color=list(BORDER),
        get_line_width=0.7,
        line_width_units=_PIXELS,
        extensions=_DASHES,
        get_dash_array="properties.kind=='disputed'?[5,5]:[0,0]",
    )


def arcs(source: Source, shading: Shading, *, globe: bool, plans: bool) -> pdk.Layer:
    """Return the arcs; plans are dashed. With and without dashes they are two layers: deck.gl cannot take an extension off one."""
    dashes = {"extensions": _DASHES, "get_dash_array": "properties.p?[6,4]:[0,0]"} if plans else {}
    return tile(
        "arcs-dashed" if plans else "arcs",
        source,
        get_line_width=f"({shading.shown})*properties.v",
        get_line_color=shading.look,
        update_triggers={"getLineWidth": trigger(shading.shown)} | _colour_trigger(shading.look),
        line_width_units=_PIXELS,
        line_cap_rounded=True,
        **_of(globe=globe),
        **dashes,
    )


def hit(source: Source, shading: Shading, generation: int, *, globe: bool, touch: bool) -> pdk.Layer:
    """Return the invisible wide copy of the arcs that is clicked and tapped."""
    width = TOUCH_WIDTH_PX if touch else HIT_WIDTH_PX
    return tile(
        f"{HIT}-{generation}",
        source,
        get_line_width=f"({shading.shown})*{width}",
        update_triggers={"getLineWidth": trigger(shading.shown)},
        line_width_units=_PIXELS,
        **_of(globe=globe),
        opacity=0,
        pickable=True,
    )


def places(source: Source, shading: Shading, generation: int, *, globe: bool, touch: bool, names: dict[str, Any]) -> pdk.Layer:
    """Return the places: a dot, or a ring; a finger gets an invisible margin with it, a wide stroke without colour.

    Args:
        source: of place_features.places_json.
        shading: shading.place_shading.
        generation: see picture.Scene.
        globe: see picture.Scene.
        touch: see picture.Scene.
        names: see beside; empty for none.
    """
    margin = {
        "get_line_width": f"({shading.shown})*{TOUCH_MARGIN_PX * 2}",
        "line_width_units": _PIXELS,
        "get_line_color": [0, 0, 0, 0],
    }
    more = f"+({shading.shown})*{TOUCH_MARGIN_PX}" if touch else ""
    triggers = {"getPointRadius": trigger(shading.look)} | ({"getLineWidth": trigger(shading.shown)} if touch else {})
    return tile(
        f"{PLACES}-{generation}",
        source,
        get_point_radius=f"properties.r[{shading.look}]{more}",
        point_radius_units=_PIXELS,
        get_fill_color="properties.c",
        pickable=True,
        **({} if not globe else ON_GLOBE),
        **(margin if touch else {"stroked": False}),
        **(names | {"update_triggers": triggers | names.get("update_triggers", {})}),
    )


def governments(url: str, generation: int, *, globe: bool) -> pdk.Layer:
    """Return all local governments as quiet dots under the places, see governments_json; a click opens one."""
    return tile(
        f"{PLACES}-all-{generation}",
        url,
        get_point_radius="properties.r",
        point_radius_units=_PIXELS,
        get_fill_color="properties.c",
        get_line_color="properties.l",
        get_line_width=1,
        line_width_units=_PIXELS,
        pickable=True,
        **({} if not globe else ON_GLOBE),
    )


def chosen(url: str, *, globe: bool) -> pdk.Layer:
    """Return the arc that stands out, over its glow, see chosen.chosen_json."""
    return pdk.Layer(
        "GeoJsonLayer",
        id="chosen",
        data=url,
        get_line_color="properties.c",
        get_line_width="properties.w",
        line_width_units=_PIXELS,
        line_cap_rounded=True,
        **_of(globe=globe),
    )


def _static(key: str, **props: Any) -> pdk.Layer:
    return pdk.Layer("GeoJsonLayer", id=key, data=f"{STATIC}/{key}.json", **props)


def tile(key: str, source: Source, **props: Any) -> pdk.Layer:
    """Return a layer of GeoJSON that a pick does not dim, where it comes by URL."""
    if isinstance(source, str):
        return pdk.Layer("TileLayer", id=key, data=source, max_zoom=0, **props)
    return pdk.Layer("GeoJsonLayer", id=key, data=source, **props)


def _of(*, globe: bool) -> dict[str, Any]:
    """Return what a line needs on the globe, or on the flat map, where it may cross 180 degrees."""
    return ON_GLOBE if globe else {"wrap_longitude": True}


def _colour_trigger(look: str) -> dict[str, int]:
    """The colours of the file need no trigger: every other look has one, and so differs from none."""
    return {} if look == FILE_COLOUR else {"getLineColor": trigger(look)}
