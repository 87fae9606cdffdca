import threading
import time

import pytest
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from gazetteer import real_geocoder
from mapdata.gazetteer.judge import NEAR_KM, THRESHOLD, distance_km
from mapdata.table.tablefile import read_table
from mapdata.words.records import records
from mapdata.words.schema import PLACE_COLUMNS
from sample import ROOT


@pytest.fixture(scope="module")
def geocoder():
    return real_geocoder()


def test_it_is_a_geocoder_of_geopy(geocoder):
    assert isinstance(geocoder, Geocoder)
    limited = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert (limited("Perth, AU").longitude, limited("Perth, AU").latitude) == (115.8614, -31.95224)


@pytest.mark.parametrize(
    ("query", "name", "country", "method"),
    [
        ("Den Haag, Belanda", "The Hague", "NL", "alternate_name"),
        ("Kota Kinabalu, Malaysia", "Kota Kinabalu", "MY", "exact"),
        ("Jogja, Indonesia", "Yogyakarta", "ID", "alternate_name"),
        ("Solo, ID", "Surakarta", "ID", "alternate_name"),
        ("Ujung Pandang, ID", "Makassar", "ID", "alternate_name"),
        ("Batavia, ID", "Jakarta", "ID", "alternate_name"),
        ("Soerabaia, ID", "Surabaya", "ID", "alternate_name"),
        ("Peking, Tiongkok", "Beijing", "CN", "alternate_name"),
        ("Malaka, Malaysia", "Malacca", "MY", "alternate_name"),
        ("Munchen, Jerman", "Munich", "DE", "alternate_name"),
        ("Pulau Pinang, Malaysia", "George Town", "MY", "seat_of_government"),
        ("Kota Bandung, ID", "Bandung", "ID", "alternate_name"),
        ("Kabupaten Bandung, ID", "Soreang", "ID", "seat_of_government"),
        ("Kab. Sidoarjo, ID", "Sidoarjo", "ID", "seat_of_government"),
        ("City of Fremantle, Australia", "Fremantle", "AU", "exact"),
        ("Suwon-si, Korea Selatan", "Suwon", "KR", "alternate_name"),
        ("Jawa Barat, ID", "Bandung", "ID", "seat_of_government"),
        ("West Java, Indonesia", "Bandung", "ID", "seat_of_government"),
        ("Provinsi Jawa Tengah, ID", "Semarang", "ID", "seat_of_government"),
        ("South Australia, AU", "Adelaide", "AU", "seat_of_government"),
        ("Kyoto Prefecture, Jepang", "Kyoto", "JP", "seat_of_government"),
        ("Gyeongsangbuk-do, KR", "Andong", "KR", "seat_of_government"),
        ("Gyeongbuk, KR", "Andong", "KR", "seat_of_government"),
        ("Selangor, MY", "Shah Alam", "MY", "seat_of_government"),
        ("Cayenne, Prancis", "Cayenne", "GF", "exact"),
        ("Atlanta, Georgia", "Atlanta", "US", "exact"),
        ("Wetter (Hessen), DE", "Wetter", "DE", "exact"),
    ],
)
def test_names_as_people_write_them(geocoder, query, name, country, method):
    found = geocoder.answer(query).best
    assert (found.candidate.place.name, found.candidate.place.country, found.method) == (name, country, method)


@pytest.mark.parametrize(
    ("query", "lon", "lat"),
    [
        ("Padang, Sumatera Barat, ID", 100.354, -0.949),  # in Sumatra, not in Bali
        ("Perth, Australia", 115.861, -31.952),  # not in Scotland
        ("Suzhou, Anhui, CN", 116.979, 33.636),  # not in Jiangsu
        ("Fort Worth, Texas, US", -97.321, 32.725),
        ("Montana, Bulgaria", 23.225, 43.4125),
        ("Yogyakarta, ID", 110.361, -7.801),
        ("Ambon, Maluku, Indonesia", 128.183, -3.698),
    ],
)
def test_the_right_one_of_several_and_sure(geocoder, query, lon, lat):
    found = geocoder.geocode(query)
    assert (found.longitude, found.latitude) == (pytest.approx(lon, abs=0.01), pytest.approx(lat, abs=0.01))
    assert found.raw["confidence"] >= THRESHOLD


@pytest.mark.parametrize(
    "query", ["Victoria", "Santiago", "San Jose", "Perth", "Frankfurt, DE", "Springfield, US", "Bandung, Nowhere land"]
)
def test_what_may_mean_several_is_no_single_place_but_a_list(geocoder, query):
    assert geocoder.geocode(query) is None
    found = geocoder.geocode(query, exactly_one=False)
    assert len(found) > 1
    sure = [location.raw["confidence"] for location in found]
    assert sure == sorted(sure, reverse=True)
    assert sure[0] < THRESHOLD


def test_a_slip_of_the_pen_is_found_but_never_sure(geocoder):
    best = geocoder.answer("Bandng, ID").best
    assert (best.candidate.place.name, best.method) == ("Bandung", "fuzzy")
    assert best.confidence < THRESHOLD


@pytest.mark.parametrize("query", ["Atlantis, ID", "", " ", ",,,", {"name": ""}, {"name": "X", "country": "ZZ"}])
def test_what_is_not_there_is_none_and_not_an_error(geocoder, query):
    assert geocoder.geocode(query) is None
    assert geocoder.geocode(query, exactly_one=False) is None


@pytest.mark.parametrize(
    ("query", "country"), [("Atlanta, Georgia", "US"), ("Savannah, GA", "US"), ("Providence, RI", "US"), ("Vancouver, CA", "CA")]
)
def test_the_last_part_of_a_text_may_be_a_state_where_the_country_of_that_name_has_no_such_place(geocoder, query, country):
    best = geocoder.answer(query).best
    assert best.candidate.place.country == country
    assert best.confidence >= THRESHOLD


@pytest.mark.parametrize("query", ["Salem, IN", "Richmond, CA", "Minna, Niger", "Castel, Jersey"])
def test_a_text_that_can_be_read_in_two_ways_is_never_sure(geocoder, query):
    assert geocoder.geocode(query) is None


@pytest.mark.parametrize("name", ["Batroun", "Myerstown", "Cambridge", "Hillsboro", "Bida", "Jackson", "Lebanon", "Wuzhou"])
@pytest.mark.parametrize("country", ["Guernsey", "Jersey", "Lebanon", "Grenada", "Niger", "LI"])
def test_no_sure_answer_lies_outside_the_country_given(geocoder, name, country):
    answer = geocoder.answer({"name": name, "country": country})
    sure = [verdict for verdict in answer.verdicts if verdict.confidence >= THRESHOLD]
    assert [verdict.candidate.place.country for verdict in sure if verdict.candidate.place.country != answer.query.country] == []


@pytest.mark.parametrize("text", [" " * 100_000 + "b", "a," * 50_000, "a - " * 50_000, "[1" * 50_000, "(" * 100_000])
@pytest.mark.parametrize("column", ["name", "region", "country"])
def test_a_cell_without_end_takes_no_time(geocoder, text, column):
    start = time.perf_counter()
    geocoder.answer({"name": "Bandung", "country": "ID", column: text})
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize("query", ["x" * 10_000, "' OR 1=1 --, ID", "<script>, ID", "\0, ID", "%, ID"])
def test_hostile_text_is_only_text(geocoder, query):
    assert geocoder.geocode(query) is None


def test_a_mapping_names_country_region_and_level(geocoder):
    regency = geocoder.geocode({"name": "Karo", "region": "Sumatera Utara", "country": "Indonesia", "level": "regency"})
    assert (regency.raw["matched_name"], regency.raw["method"], regency.raw["area"]) == (
        "Kabanjahe",
        "seat_of_government",
        "Kabupaten Karo",
    )
    assert geocoder.geocode({"name": "Kyoto", "country": "JP", "level": "city"}).raw["method"] == "exact"
    assert geocoder.geocode({"name": "Kyoto", "country": "JP", "level": "prefecture"}).raw["method"] == "seat_of_government"


def test_what_a_location_carries(geocoder):
    location = geocoder.geocode("Bandung, Indonesia")
    assert isinstance(location, Location)
    assert location.address == "Bandung, ID"
    assert location.raw["geonameid"] == 1650357
    assert set(location.raw) == {"geonameid", "matched_name", "country", "population", "method", "confidence", "area"}


def test_reverse_gives_the_nearest_place(geocoder):
    assert geocoder.reverse((-6.9219, 107.6070)).address == "Bandung, ID"
    assert geocoder.reverse("32.7555, -97.3308").address == "Fort Worth, US"
    assert geocoder.reverse((-17.0, 179.99)).raw["country"] == "FJ"
    assert len(geocoder.reverse((-6.9, 107.6), exactly_one=False)) == 5
    assert geocoder.reverse((-50.0, -120.0)) is None


def test_it_may_be_shared_by_threads(geocoder):
    found = []

    def look_up():
        found.append(geocoder.geocode("Surabaya, ID").raw["geonameid"])

    threads = [threading.Thread(target=look_up) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1625822] * 8


def test_every_place_of_the_shipped_table_is_found_or_doubted(geocoder):
    """No sure answer lies elsewhere than the table, but for places that were located by hand, with a reason."""
    places, _ = read_table(ROOT / "data" / "places.csv", PLACE_COLUMNS)
    sure, wrong = 0, []
    for place in records(places[(places["lon"] != "") & (places["method"] != "manual")]):
        best = geocoder.answer({key: place[key] for key in ("name", "region", "country", "level")}).best
        if best is not None and best.confidence >= THRESHOLD:
            sure += 1
            found = best.candidate.place
            if distance_km(float(place["lon"]), float(place["lat"]), found.lon, found.lat) > NEAR_KM:
                wrong.append((place["id"], found.name))
    assert wrong == []
    assert sure > 320
