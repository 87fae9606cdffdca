"""Records of the layers: small dictionaries of text and numbers that survive the way to the browser."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd

from mapdata.great_circle import great_circle_points
from mapui.deck.colouring import COLOURINGS, DEFAULT, classes
from mapui.deck.palette import ARC_ALPHA, FAINT_ALPHA, GREY, on_ground

Record = dict[str, Any]

# deck.gl reads strings that begin with these as code, in data too; a word joiner before them makes them text again.
_CODE_PREFIXES = ("@@=", "@@#")
_WORD_JOINER = "\u2060"
_DECIMALS = 2  # about 1 km: under a pixel at every zoom that the map allows


def arc_records(
    partnerships: pd.DataFrame,
    captions: Mapping[str, tuple[str, str]],
    sectors: Collection[str],
    selected: str | None,
    colouring: str = DEFAULT,
    *,
    dark: bool = False,
) -> list[Record]:
    """Return one record an arc: id, path ([[lon, lat], ...]), colour, planned, title, since.

    Args:
        partnerships: located rows of Atlas.partnerships.
        captions: for each id the title and the second line of the tooltip.
        sectors: the sectors filtered by, see colouring.classes.
        selected: id of the selected partnership; the others step back.
        colouring: what the colours mean, a key of colouring.COLOURINGS.
        dark: whether the ground is dark.
    """
    tones = {kind: on_ground(tone, dark=dark) for kind, tone in COLOURINGS[colouring].items()}
    colours = [tones.get(kind, GREY) for kind in classes(partnerships, colouring, sectors)]
    return [
        {
            "id": key,
            "path": _path(*ends),
            "color": [*colour, _alpha(status, faint=selected is not None and key != selected)],
            "planned": status == "planned",
            "title": plain(captions[key][0]),
            "since": plain(captions[key][1]),
        }
        for colour, (key, *ends, status) in zip(
            colours,
            partnerships[["local_lon", "local_lat", "partner_lon", "partner_lat", "status"]].itertuples(),
            strict=True,
        )
    ]


def place_records(partnerships: pd.DataFrame, names: Mapping[str, str]) -> list[Record]:
    """Return one record a place: position, name, links (how many arcs end there) and radius_px.

    Args:
        partnerships: located rows of Atlas.partnerships.
        names: the reader's name of each place id.
    """
    ends = pd.concat(
        [
            partnerships[[f"{side}_place_id", f"{side}_lon", f"{side}_lat"]].set_axis(["place", "lon", "lat"], axis=1)
            for side in ("local", "partner")
        ]
    )
    places = ends.groupby("place", sort=True).agg(lon=("lon", "first"), lat=("lat", "first"), links=("lon", "size"))
    return [
        {
            "position": [round(lon, 4), round(lat, 4)],
            "name": plain(names.get(str(place), str(place))),
            "links": int(links),
            "radius_px": round(min(1.4 + 0.8 * links**0.5, 6.0), 1),
        }
        for place, lon, lat, links in places.itertuples()
    ]


def plain(text: str) -> str:
    """Return text that the browser's JSON converter takes for text, whatever it begins with."""
    return _WORD_JOINER + text if text.startswith(_CODE_PREFIXES) else text


def _path(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> Sequence[list[float]]:
    points: list[list[float]] = great_circle_points(lon_a, lat_a, lon_b, lat_b).round(_DECIMALS).tolist()
    return points


def _alpha(status: str, *, faint: bool) -> int:
    if faint:
        return FAINT_ALPHA
    return ARC_ALPHA * 2 // 3 if status in ("dormant", "expired", "ended") else ARC_ALPHA
