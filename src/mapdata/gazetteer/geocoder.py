"""A geopy geocoder over GeoNames that needs no network and returns a confidence."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from mapdata.gazetteer.index import Index, Place
from mapdata.gazetteer.judge import THRESHOLD, Verdict, distance_km, in_region, judge, scaled
from mapdata.gazetteer.names import CITY, core, key
from mapdata.gazetteer.query import Query, parse
from mapdata.gazetteer.spelling import nearest

_ANOTHER_SPELLING = 0.9  # at most this sure where the name had to be spelt in another way
_NOT_UNDERSTOOD = 0.9
# Territories with a code of their own that lists of cities count with a state.
TERRITORIES = {
    "CN": ("HK", "MO"),
    "DK": ("GL", "FO"),
    "FI": ("AX",),
    "FR": ("GF", "GP", "MQ", "RE", "YT", "NC", "PF", "MF", "BL", "PM", "WF"),
    "GB": ("GI", "JE", "GG", "IM", "BM", "KY", "VG", "TC", "AI", "MS", "FK", "SH"),
    "NL": ("AW", "CW", "SX", "BQ"),
    "US": ("PR", "GU", "VI", "AS", "MP"),
}
_CELLS = (1, 3, 10)  # how far reverse looks, in degrees, before it gives up


class Answer(NamedTuple):
    """What the gazetteer says to a query.

    Attributes:
        query: the query as it was understood.
        verdicts: the places that may be meant, the most likely first; empty where none is known.
    """

    query: Query
    verdicts: tuple[Verdict, ...]

    @property
    def best(self) -> Verdict | None:
        """The most likely verdict, however sure, or None."""
        return self.verdicts[0] if self.verdicts else None


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
        asked = parse(query, self.index)
        if asked.unknown_country:
            return Answer(asked, ())
        folded = key(asked.name)
        asked = self._in_territory(asked)
        verdicts = self._look_up(folded, asked) if folded else []
        for territory in TERRITORIES.get(asked.country or "", ()):  # Cayenne is written as a city of France, and is
            if not verdicts:
                verdicts = self._look_up(folded, asked._replace(country=territory))
        if not verdicts and folded and asked.country:
            verdicts = self._in_namesake(folded, asked) or self._respelt(folded, asked)
        return Answer(asked, tuple(verdicts))

    def _look_up(self, folded: str, asked: Query) -> list[Verdict]:
        region = self._region(asked)
        bare, level = core(folded)
        names = [(folded, asked.level)] if bare == folded else [(folded, asked.level), (bare, asked.level or level)]
        for name, wanted in names:
            found = self.index.candidates(name, asked.country)
            if name == folded and wanted == "" and level == CITY:
                found = [candidate for candidate in found if candidate.area is None]  # Kota Bandung is a city, not its own seat
            if found:
                verdicts = judge(name, found, wanted, region, world=asked.country is None)
                lost = (
                    asked.region and region is None and asked.country is None
                )  # nothing that was said of the where was understood
                return [scaled(verdict, _NOT_UNDERSTOOD, verdict.method) for verdict in verdicts] if lost else verdicts
        return []

    def _in_territory(self, asked: Query) -> Query:
        """Take a region that has a country code of its own for the country: "Sainte-Anne, Martinique, France"."""
        code = self.index.country(key(asked.region)) if asked.region else None
        return asked._replace(country=code, region="") if code in TERRITORIES.get(asked.country or "", ()) else asked

    def _region(self, asked: Query) -> frozenset[int] | None:
        """Return the areas that the region may mean, or None where none is given or known."""
        if not asked.region:
            return None
        for part in (asked.region, *asked.region.split(",")):
            folded = key(part)
            for name in dict.fromkeys((folded, core(folded)[0])):
                found = self.index.candidates(name, asked.country) if name else []
                areas = frozenset(candidate.area.id for candidate in found if candidate.area)
                if areas:
                    return areas
        return None

    def _in_namesake(self, folded: str, asked: Query) -> list[Verdict]:
        """Look in the areas that bear the country's name: "Atlanta, Georgia" is not in the Caucasus."""
        elsewhere = asked._replace(country=None, region=asked.country_text)
        region = self._region(elsewhere) if not asked.region else None
        found = self._look_up(folded, elsewhere) if region else []
        return [verdict for verdict in found if region and in_region(verdict.candidate, region)]

    def _respelt(self, folded: str, asked: Query) -> list[Verdict]:
        found: dict[int, Verdict] = {}
        region = self._region(asked)
        for name, similarity in nearest(core(folded)[0], asked.country or "", self.index):
            for verdict in self._look_up(name, asked)[:1]:
                if region and not in_region(verdict.candidate, region):
                    continue
                found.setdefault(verdict.candidate.place.id, scaled(verdict, similarity * _ANOTHER_SPELLING, "fuzzy"))
        return sorted(found.values(), key=lambda verdict: -verdict.confidence)


def location_of(verdict: Verdict) -> Location:
    """Return a verdict as geopy's Location; see OfflineGeocoder for what raw holds."""
    area = verdict.candidate.area
    return _place_location(
        verdict.candidate.place,
        {"method": verdict.method, "confidence": round(verdict.confidence, 4), "area": area.name if area else None},
    )


def _place_location(place: Place, more: dict[str, Any]) -> Location:
    raw = {
        "geonameid": place.id,
        "matched_name": place.name,
        "country": place.country,
        "population": place.population,
        **more,
    }
    return Location(f"{place.name}, {place.country}", Point(place.lat, place.lon), raw)


def _km(point: Point, place: Place) -> float:
    return round(distance_km(point.longitude, point.latitude, place.lon, place.lat), 1)
