"""Names of places as readers write them, asked of the shipped places and local governments."""

import pytest

from mapdata.filters.naming import Asked, Names, asked, names_of
from sample import shipped_atlas

NAMES = names_of(shipped_atlas().everywhere)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kab malang", Asked("regency", "malang")),
        ("malang regency", Asked("regency", "malang")),
        ("regency of badung", Asked("regency", "badung")),
        ("kota adm jakarta selatan", Asked("city", "jakarta selatan")),
        ("adm kep seribu", Asked("", "kepulauan seribu")),
        ("pemkab malang", Asked("regency", "malang")),
        ("prov jawa barat", Asked("province", "jawa barat")),
        ("kab kep seribu", Asked("regency", "kepulauan seribu")),
        ("kota", Asked("", "kota")),
        ("", Asked("", "")),
    ],
)
def test_words_are_a_level_and_a_name(words, expected):
    assert asked(words.split()) == expected


@pytest.mark.parametrize(
    ("q", "places"),
    [
        ("Malang", ["malang", "kabupaten-malang"]),
        ("Kab. Malang", ["kabupaten-malang"]),
        ("Kota Malang", ["malang"]),
        ("Kab. Malang, Jawa Timur", ["kabupaten-malang"]),
        ("kota bandung, prov. jabar", ["bandung"]),
        ("Kediri, Jawa Timur", ["kabupaten-kediri", "kota-kediri"]),
        ("Kediri, Jawa Barat", []),
        ("Lima Puluh Kota", ["lima-puluh-kota"]),
        ("Kota Mobagu", ["kotamobagu"]),
        ("Kota Baru", ["kotabaru"]),
        ("Kota Berau", ["berau"]),
        ("Kota Bandung Barat", ["bandung-barat"]),
        ("kota jakarta", ["jakarta"]),
        ("Malang City", ["malang"]),
        ("Bandung Barat", ["bandung-barat"]),
        ("Provinsi Bengkulu", ["provinsi-bengkulu"]),
        ("kota  bandung", ["bandung"]),
        ("Solo", ["surakarta"]),
        ("Makasar", ["makassar"]),
        ("DIY", ["di-yogyakarta"]),
        ("Jabar", ["jawa-barat"]),
        ("Kepri", ["kepulauan-riau"]),
        ("Jaksel", ["jakarta-selatan"]),
        ("Kep. Seribu", ["kepulauan-seribu"]),
        ("Tanjung Pinang", ["tanjungpinang"]),
        ("Den Haag", ["the-hague"]),
        ("Kota Kuala Terengganu", ["kuala-terengganu"]),
        ("Band", []),
        ("kota", []),
        ("", []),
        (" !", []),
    ],
)
def test_a_name_means_the_places_that_bear_just_it(q, places):
    assert NAMES.meant(q) == places


def test_jogja_is_the_city_and_the_province_until_a_level_is_written():
    assert set(NAMES.meant("Jogja")) == {"yogyakarta", "di-yogyakarta"}
    assert NAMES.meant("Kota Jogja") == ["yogyakarta"]


@pytest.mark.parametrize(
    ("q", "places"),
    [
        ("Kedirri", {"kota-kediri", "kabupaten-kediri"}),
        ("Kota Kedirri", {"kota-kediri"}),
        ("Berauu", {"berau"}),
        ("zzzzzz", set()),
        ("Xy", set()),
    ],
)
def test_a_misspelt_name_is_likely_one_that_is_near(q, places):
    assert set(NAMES.nearly(q)) == places


def test_without_places_nothing_is_meant():
    assert (Names().meant("Bandung"), Names().nearly("Bandung")) == ([], [])


def test_every_official_and_usual_name_means_its_government_among_its_namesakes():
    governments = shipped_atlas().governments
    names = governments.apply(
        lambda row: [row["official_name"], row["name"], *filter(None, row["other_names"].split(";"))], axis=1
    )
    assert [(key, name) for key, each in names.items() for name in each if key not in NAMES.meant(name)] == []
