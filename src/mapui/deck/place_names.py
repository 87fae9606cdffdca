"""The names of places on the map: beside their dots, or printed on the globe."""

from typing import Any

import pydeck as pdk

from mapui.deck.labelling import LIFT_PX
from mapui.deck.layers import ON_GLOBE, tile
from mapui.deck.palette import DARK_PAPER, LIGHT_INK, LIGHT_PAPER
from mapui.deck.shading import trigger

LABEL_PX, LARGER_PX = 13, 1  # height of letters; what those of the places that stand out are larger by
_AUTO = pdk.types.String("auto")  # the default set of letters has ASCII only
_FONT = pdk.types.String("Source Sans,sans-serif")


def beside(labelled: str, chosen: str, *, dark: bool) -> dict[str, Any]:
    """Return what draws the names of the busy places beside their dots, larger those of the places that stand out.

    Args:
        labelled: mask of the places with a name, see shading.mask.
        chosen: Shading.chosen of the places.
        dark: whether the ground is dark.
    """
    size = f"({labelled})*{LABEL_PX}" + (f"+({chosen})*{LARGER_PX}" if chosen else "")
    return {
        **({"get_text_color": list(LIGHT_INK)} if dark else {}),  # black otherwise
        "point_type": pdk.types.String("circle+text"),
        "get_text_size": size,
        "get_text_pixel_offset": [0, -LIFT_PX],
        "get_text_background_color": [*(DARK_PAPER if dark else LIGHT_PAPER)[:3], 130],
        "text_character_set": _AUTO,
        "text_font_family": _FONT,
        "text_background": True,
        "update_triggers": {"getTextSize": trigger(size)},
    }


def names_on_globe(url: str, names: dict[str, Any]) -> pdk.Layer:
    """Return the names alone, as if printed on the globe: letters that faced the reader would sink into it at its edge.

    Both faces of a letter count as its front, and what lies on a globe stands on its head (deck.gl 9.4).

    Args:
        url: address of place_features.places_json.
        names: see beside.
    """
    printed = {"text_billboard": False, "get_text_angle": 180, "get_text_pixel_offset": [0, -LIFT_PX]}
    text = {"point_type": pdk.types.String("text"), "parameters": ON_GLOBE["parameters"] | {"cullMode": "none"}}
    return tile("names", url, **(names | printed | text))
