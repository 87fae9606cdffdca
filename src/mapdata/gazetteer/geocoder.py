"""A geopy geocoder over GeoNames that needs no network and returns a confidence."""

from collections.abc import Mapping
from typing import Any

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from mapdata.gazetteer.answers import Answer, answer
from mapdata.gazetteer.index import Index, Place
from mapdata.gazetteer.judge import THRESHOLD, Verdict, distance_km

_CELLS = (1, 3, 10)  # how far reverse looks, in degrees, before it gives up


class OfflineGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no type hints
    """Geocode cities, regencies and provinces from GeoNames, offline.

    A query is "name, region, country" (region and country optional, in Indonesian or English, or the ISO code) or a
    mapping with the keys name, region, country and level (city, regency, province). Provinces and other areas are found
    at their seat of government.

    Each Location carries in raw: geonameid, matched_name, method (exact, alternate_name, fuzzy, seat_of_government),
    confidence (0 to 1), country, population, and area (the name of the area drawn at this seat, or None).
    """

    def __init__(self, index: Index | None = None, *, min_confidence: float = THRESHOLD) -> None:
        """Open the index, building it if it is not there.

        Args:
            index: the gazetteer; None means the one in the cache folder.
            min_confidence: geocode returns no single place that it is less sure of; 0 returns the best in any case.

        Raises:
            GazetteerError: the index cannot be built.
        """
        super().__init__(scheme="https", user_agent="peta-kota-kembar", timeout=1)
        self.index = index or Index()
        self.min_confidence = min_confidence

    def geocode(
        self, query: str | Mapping[str, Any], *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL
    ) -> Location | list[Location] | None:
        """Return the place that is meant, or None where there is none or it is not sure enough which.

        With exactly_one=False, all that may be meant, the most likely first, each with its confidence, or None.
        """
        del timeout  # part of geopy's interface; nothing here can wait
        verdicts = self.answer(query).verdicts
        if exactly_one:
            return location_of(verdicts[0]) if verdicts and verdicts[0].confidence >= self.min_confidence else None
        return [location_of(verdict) for verdict in verdicts] or None

    def reverse(
        self, query: Any, *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL
    ) -> Location | list[Location] | None:
        """Return the nearest place (the five nearest with exactly_one=False), or None in the middle of an ocean.

        Args:
            query: whatever geopy takes for a point: (latitude, longitude), Point or "-6.9, 107.6".
            exactly_one: whether to return one Location or a list.
            timeout: part of geopy's interface; nothing here can wait.
        """
        del timeout
        point = Point(query)
        for cells in _CELLS:
            places = self.index.around(point.longitude, point.latitude, cells)
            if places:
                ranked = sorted(places, key=lambda place: distance_km(point.longitude, point.latitude, place.lon, place.lat))
                found = [_place_location(place, {"distance_km": _km(point, place)}) for place in ranked[:5]]
                return found[0] if exactly_one else found
        return None

    def answer(self, query: str | Mapping[str, Any]) -> Answer:
        """Return all that may be meant, with confidences, and the query as it was understood."""
        return answer(query, self.index)


def location_of(verdict: Verdict) -> Location:
    """Return a verdict as geopy's Location; see OfflineGeocoder for what raw holds."""
    area = verdict.candidate.area
    return _place_location(
        verdict.candidate.place,
        {"method": verdict.method, "confidence": round(verdict.confidence, 4), "area": area.name if area else None},
    )


def _place_location(place: Place, more: dict[str, Any]) -> Location:
    raw = {
        "geonameid": place.id if place.id > 0 else None,  # a seat that GeoNames lacks
        "matched_name": place.name,
        "country": place.country,
        "population": place.population,
        **more,
    }
    return Location(f"{place.name}, {place.country}", Point(place.lat, place.lon), raw)


def _km(point: Point, place: Place) -> float:
    return round(distance_km(point.longitude, point.latitude, place.lon, place.lat), 1)
