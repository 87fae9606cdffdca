import pytest
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder

from mapdata.geocode import OfflineGeocoder


def city(geonameid, name, country, lon, lat, population, *others):
    return {
        "geonameid": geonameid,
        "name": name,
        "countrycode": country,
        "longitude": lon,
        "latitude": lat,
        "population": population,
        "alternatenames": list(others),
    }


CITIES = [
    city(1, "Perth", "AU", 115.8614, -31.9522, 2141834),
    city(2, "Perth", "GB", -3.4314, 56.3952, 44820),
    city(3, "Surakarta", "ID", 110.8317, -7.5561, 555308, "Solo", "Soerakarta"),
    city(4, "Suzhou", "CN", 120.5954, 31.3041, 6715559),
    city(5, "Suzhou", "CN", 116.9789, 33.6361, 1647642),
]


@pytest.fixture(scope="module")
def geocoder():
    return OfflineGeocoder(CITIES)


def test_it_is_a_geocoder_of_geopy(geocoder):
    assert isinstance(geocoder, Geocoder)
    limited = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert limited("Perth, AU").longitude == 115.8614


def test_the_country_decides_between_perth_and_perth(geocoder):
    assert geocoder.geocode("Perth, AU").latitude == -31.9522
    assert geocoder.geocode({"name": "Perth", "country": "GB"}).latitude == 56.3952


def test_another_name_is_found_and_said_to_be_one(geocoder):
    location = geocoder.geocode("Solo, ID")
    assert (location.address, location.raw["method"], location.raw["geonameid"]) == ("Surakarta, ID", "alternate_name", 3)


def test_the_largest_comes_first_and_all_are_there_to_choose_from(geocoder):
    assert [found.raw["geonameid"] for found in geocoder.geocode("Suzhou, CN", exactly_one=False)] == [4, 5]
    assert geocoder.geocode({"name": "Suzhou", "country": "CN", "geonameid": "5"}).latitude == 33.6361


def test_what_is_not_there_is_none_and_not_an_error(geocoder):
    assert geocoder.geocode("Atlantis, ID") is None
    assert geocoder.geocode("Perth") is None
