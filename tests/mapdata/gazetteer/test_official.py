"""All 552 official names lead to the seat of government, in the forms that lists of governments use."""

import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.judge import THRESHOLD, distance_km
from mapdata.gazetteer.locate import why_not
from mapdata.table.cells import split_list
from mapdata.words.records import records
from sample import shipped_atlas

GOVERNMENTS = records(shipped_atlas().governments.reset_index())
WORDS = {
    "regency": ("KAB. ", "Kab. ", "KABUPATEN "),
    "city": ("KOTA ", "Kota ", "Kotamadya "),
    "province": ("PROVINSI ", "Prov. "),
}
ADMINISTRATIVE = {"regency": ("KAB. ADM. ", "Kab. Administrasi "), "city": ("KOTA ADM. ", "KOTA ADMINISTRASI ")}
SEAT_KM = 5


def forms(government):
    """Yield the official name, in capitals too, and the name behind each usual word for its level."""
    official, level = government["official_name"], government["level"]
    yield from (official, official.upper())
    words = ADMINISTRATIVE if "Administrasi" in official else WORDS
    yield from (word + (government["name"].upper() if word.isupper() else government["name"]) for word in words[level])


def missed(government, name, **more):
    """Return what is wrong with the answer to a name, "" where it is sure and at the seat."""
    best = real_geocoder().answer({"name": name, "country": "ID", **more}).best
    if best is None or best.confidence < THRESHOLD:
        return f"{name} {more}: not sure"
    place = best.candidate.place
    off = distance_km(float(government["lon"]), float(government["lat"]), place.lon, place.lat)
    return f"{name} {more}: {place.name}, {off:.0f} km off" if off > SEAT_KM else ""


@pytest.mark.parametrize("with_province", [False, True])
@pytest.mark.parametrize("with_level", [False, True])
def test_every_official_name_is_placed_at_its_seat(with_province, with_level):
    assert len(GOVERNMENTS) == 552
    found = []
    for each in GOVERNMENTS:
        more = {"region": each["province"]} if with_province and each["level"] != "province" else {}
        more |= {"level": each["level"]} if with_level else {}
        found += [missed(each, name, **more) for name in forms(each)]
    assert len(found) > 2_500
    assert [text for text in found if text] == []


def test_every_name_in_daily_use_is_placed_where_its_level_is_given():
    names = [(each, name) for each in GOVERNMENTS for name in split_list(each["other_names"])]
    assert len(names) > 200
    assert [text for each, name in names if (text := missed(each, name, level=each["level"]))] == []


@pytest.mark.parametrize(
    ("name", "seat", "method"),
    [
        ("KAB. MALANG", "Kepanjen", "seat_of_government"),
        ("KOTA MALANG", "Malang", "alternate_name"),
        ("Kab. Bandung Barat", "Ngamprah", "seat_of_government"),
        ("Kota Jogja", "Yogyakarta", "alternate_name"),
        ("Kab. Pangkep", "Pangkajene", "seat_of_government"),
        ("KAB. KOTA BARU", "Kotabaru Hilir", "seat_of_government"),
        ("KAB. FAKFAK", "Fakfak", "seat_of_government"),
        ("Kota Makasar", "Makassar", "alternate_name"),
        ("Provinsi Kalsel", "Banjarbaru", "seat_of_government"),
        ("Kep. Seribu", "Pulau Pramuka", "seat_of_government"),
        ("Jaksel", "Jakarta Selatan", "alternate_name"),
        ("DKI", "Jakarta", "seat_of_government"),
    ],
)
def test_the_word_of_the_level_decides(name, seat, method):
    best = real_geocoder().answer({"name": name, "country": "ID"}).best
    assert (best.candidate.place.name, best.method) == (seat, method)
    assert best.confidence >= THRESHOLD


def test_a_government_is_not_sure_in_another_province():
    answer = real_geocoder().answer({"name": "KAB. MALANG", "region": "Jawa Barat", "country": "ID"})
    assert answer.best.confidence < THRESHOLD
    assert "no place of that name in “Jawa Barat”" in why_not(answer)[1]


@pytest.mark.parametrize(("name", "level"), [("Kab. Malang", "city"), ("KOTA KEDIRI", "regency"), ("Kota Bandung", "province")])
def test_a_word_that_says_another_level_than_the_one_given_leaves_a_doubt(name, level):
    answer = real_geocoder().answer({"name": name, "level": level, "country": "ID"})
    assert answer.best.confidence < THRESHOLD
    assert f"a word of the name does not say “{level}”" in why_not(answer)[1]


def test_a_word_that_is_a_part_of_the_name_says_no_level():
    best = real_geocoder().answer({"name": "Kota Baru", "level": "regency", "country": "ID"}).best
    assert best.candidate.place.name == "Kotabaru Hilir"
    assert best.confidence >= THRESHOLD


def test_a_word_of_the_level_is_read_in_indonesia_only():
    best = real_geocoder().answer({"name": "Kota Bharu", "country": "MY"}).best
    assert (best.candidate.place.name, best.candidate.place.country) == ("Kota Bharu", "MY")


def test_a_seat_that_geonames_lacks_has_no_number():
    found = real_geocoder().geocode({"name": "KAB. BERAU", "country": "ID"})
    assert (found.raw["matched_name"], found.raw["geonameid"]) == ("Tanjung Redeb", None)


def test_a_seat_that_geonames_has_elsewhere_is_moved():
    found = real_geocoder().geocode("Rantau Prapat, Sumatera Utara, Indonesia")
    assert (found.longitude, found.latitude) == (99.834, 2.0947)


def test_a_city_that_geonames_has_in_another_province_lies_in_its_own():
    found = real_geocoder().geocode({"name": "KOTA BATAM", "region": "Kepulauan Riau", "country": "ID"})
    assert found.raw["matched_name"] == "Batam"
