"""A doubtful place is picked by the reader: among the candidates of the gazetteer, or by its coordinates."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.atlas.places import LOCAL, PARTNER, End
from mapdata.gazetteer.geocoder import OfflineGeocoder, location_of
from mapdata.own_file.mending import Edit
from mapdata.table.cells import latitude, longitude
from mapdata.words.schema import COORDINATE_DECIMALS

MOST: Final = 8  # candidates of a place
ASKED: Final = ("name", "level", "region", "country")
# "-6.9222, 107.6069", as maps on the web give it: the latitude first; with decimal commas and a semicolon too.
_PAIR: Final = re.compile(
    r"\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:[;/]|,\s|\s)\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*|(-?\d+(?:\.\d+)?),(-?\d+\.\d+)"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant.

    Attributes:
        name: as the gazetteer has it.
        area: the province, state or other first-order area that it is in, "" where that is not known.
        country: ISO 3166-1 alpha-2.
        lon: degrees.
        lat: degrees.
        population: 0 where it is not known.
    """

    name: str
    area: str
    country: str
    lon: float
    lat: float
    population: int


def candidates(geocoder: OfflineGeocoder, place: Mapping[str, Any]) -> tuple[Candidate, ...]:
    """Return the places that may be meant, the likeliest first.

    Args:
        geocoder: the gazetteer.
        place: ASKED of a row of Placed.unplaced.
    """
    verdicts = geocoder.answer({column: place[column] for column in ASKED}).verdicts[:MOST]
    found = []
    for verdict in verdicts:
        location, spot = location_of(verdict), verdict.candidate.place
        area = geocoder.index.area_name(spot.area1)
        found.append(Candidate(spot.name, area, spot.country, location.longitude, location.latitude, spot.population))
    return tuple(found)


def coordinates(text: str) -> tuple[float, float] | None:
    """Return (lon, lat) of "latitude, longitude" as maps on the web give it, or None where it is no such pair."""
    found = _PAIR.fullmatch(text[:60])
    if found is None:
        return None
    lat, lon = (part.replace(",", ".") for part in found.groups() if part is not None)
    return None if latitude(lat) or longitude(lon) else (float(lon), float(lat))


def picked(good: pd.DataFrame, place: Mapping[str, Any], lon: float, lat: float) -> tuple[Edit, ...]:
    """Return the changes that put the coordinates beside every row that names the place, on its side.

    Args:
        good: see checking.Checked.
        place: ASKED of a row of Placed.unplaced.
        lon: degrees.
        lat: degrees.
    """
    return tuple(
        Edit(row, f"{end.side}_{axis}", f"{degrees:.{COORDINATE_DECIMALS}f}")
        for end, row in _named(good, place)
        for axis, degrees in (("lon", lon), ("lat", lat))
    )


def renamed(good: pd.DataFrame, place: Mapping[str, Any], name: str) -> tuple[Edit, ...]:
    """Return the changes that call the place otherwise in every row that names it; see picked."""
    return tuple(Edit(row, end.name, name) for end, row in _named(good, place)) if name and name != place["name"] else ()


def _named(good: pd.DataFrame, place: Mapping[str, Any]) -> Iterator[tuple[End, int]]:
    """Yield each row that names the place, with the end that does."""
    for end in (LOCAL, PARTNER):
        country = good[end.country] if end.country else pd.Series("ID", good.index)
        named = (good[end.name] == place["name"]) & (good[end.level] == place["level"])
        for row in good.index[named & (good[end.region] == place["region"]) & (country == place["country"])]:
            yield end, int(row)
