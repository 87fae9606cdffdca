"""The picture as pydeck describes it: the view and the layers from the ground up, with all of their look that stays.

front/map draws it. Rows and what changes while one looks are given there to the layers by their ids: arcs, plans, halo, lit
(arcs that stand out), governments, places, lit-places.
"""

import json
from typing import Any

import pydeck as pdk

from mapui.deck.colouring import COLOURINGS, COMPARED, COMPARED_TONES, SHARED_TONE
from mapui.deck.palette import (
    BORDER,
    DOT_LIT_ON_DARK,
    DOT_LIT_ON_LIGHT,
    GREY,
    HALO,
    LAND,
    OCEAN_ON_DARK,
    OCEAN_ON_LIGHT,
    PLACE,
    PLACE_RING,
    Rgb,
    name_of,
    on_ground,
)

STATIC = "app/static"

# On the globe what lies at the same height would flicker; so what lies over the land hides nothing, and the later layer wins.
_ON_GLOBE = {"parameters": {"depthWriteEnabled": False}}
# North stays up and the map flat: what is named and pointed at is worked out for that. Arrow keys move it, + and - zoom.
_HANDS = {"dragRotate": False, "touchRotate": False, "keyboard": {"rotateSpeedX": 0, "rotateSpeedY": 0}}
_PIXELS = pdk.types.String("pixels")
_SIDE_BY_SIDE = [{"@@type": "PathStyleExtension", "offset": True}]
_DASHES = [{"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}]
_DASHES_SIDE_BY_SIDE = [{"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True, "offset": True}]


class CompactDeck(pdk.Deck):  # type: ignore[misc]  # pydeck has no type hints
    """A Deck whose JSON has no indentation: a third of the bytes that pydeck would send."""

    def to_json(self) -> str:
        """Return the deck as JSON."""
        return json.dumps(json.loads(super().to_json()), separators=(",", ":"), ensure_ascii=False)


def picture(*, globe: bool, dark: bool) -> CompactDeck:
    """Return the map without what is on it.

    Args:
        globe: whether the reader sees a globe.
        dark: whether the ground is dark.
    """
    return CompactDeck(
        layers=[
            *([_ocean(dark=dark)] if globe else []),
            _basemap(),
            *_arcs(globe=globe, dark=dark),
            *_places(globe=globe, dark=dark),
        ],
        map_provider=None,
        views=[pdk.View("GlobeView", controller=_HANDS) if globe else pdk.View("MapView", controller=_HANDS, repeat=True)],
        initial_view_state=pdk.ViewState(
            longitude=118, latitude=20, zoom=0, max_zoom=8, **({} if globe else {"normalize": False})
        ),
    )


def _ocean(*, dark: bool) -> pdk.Layer:
    """Return the disc of the globe; without it the far side would show through."""
    colour = OCEAN_ON_DARK if dark else OCEAN_ON_LIGHT
    return _static("ocean", get_fill_color=list(colour), stroked=False)


def _basemap() -> pdk.Layer:
    """Return the land and the borders between countries; front/map dashes those of the kind "disputed"."""
    return _static(
        "basemap",
        get_fill_color=list(LAND),
        stroked=False,
        get_line_color=list(BORDER),
        get_line_width=0.7,
        line_width_units=_PIXELS,
        extensions=_DASHES,
    )


def _arcs(*, globe: bool, dark: bool) -> list[pdk.Layer]:
    """Return the arcs; plans are dashed; over a glow the one that is chosen; and what stands out."""
    look: dict[str, Any] = {
        "get_path": "lifted" if globe else "path",
        "width_units": _PIXELS,
        "cap_rounded": True,
        "joint_rounded": True,
        **(_ON_GLOBE if globe else {"wrap_longitude": True}),
    }
    dashed = {"get_width": "width", "get_dash_array": "dashes", "extensions": _DASHES_SIDE_BY_SIDE}
    return [
        pdk.Layer(
            "PathLayer", id="arcs", get_width="width", tones=_tones(dark=dark), names=_names(), extensions=_SIDE_BY_SIDE, **look
        ),
        pdk.Layer("PathLayer", id="plans", **look, **dashed),
        pdk.Layer("PathLayer", id="halo", get_color=list(HALO), **look),
        pdk.Layer("PathLayer", id="lit", extensions=_DASHES, **look),
    ]


def _tones(*, dark: bool) -> dict[str, list[list[int]]]:
    """Return for each colouring the colours in the order of its digits; the last one is that of whatever else there is."""
    return {colouring: [list(on_ground(tone, dark=dark)) for tone in tones] for colouring, tones in _by_digit().items()}


def _names() -> dict[str, list[str]]:
    """Return the names of the tones in the same order: front/shared/shapes.js has a shape for each."""
    return {colouring: [name_of(tone) for tone in tones] for colouring, tones in _by_digit().items()}


def _by_digit() -> dict[str, tuple[Rgb, ...]]:
    own = {colouring: (*tones.values(), GREY) for colouring, tones in COLOURINGS.items()}
    return own | {COMPARED: (*COMPARED_TONES, SHARED_TONE)}


def _places(*, globe: bool, dark: bool) -> list[pdk.Layer]:
    look: dict[str, Any] = {"radius_units": _PIXELS, "get_position": "position", **(_ON_GLOBE if globe else {})}
    lines = {"get_line_color": "outline", "get_line_width": 1, "line_width_units": _PIXELS, "stroked": True}
    lit = list(DOT_LIT_ON_DARK if dark else DOT_LIT_ON_LIGHT)
    return [
        pdk.Layer("ScatterplotLayer", id="governments", get_radius="radius", get_fill_color="colour", **look, **lines),
        pdk.Layer("ScatterplotLayer", id="places", inks={"dot": list(PLACE), "ring": list(PLACE_RING)}, **look),
        pdk.Layer("ScatterplotLayer", id="lit-places", get_fill_color=lit, **look),
    ]


def _static(key: str, **props: Any) -> pdk.Layer:
    return pdk.Layer("GeoJsonLayer", id=key, data=f"{STATIC}/{key}.json", **props)
