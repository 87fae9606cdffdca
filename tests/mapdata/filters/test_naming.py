"""Names of places as readers write them, asked of the shipped places and local governments."""

import pytest

from mapdata.filters.naming import Asked, Names, asked, names_of
from sample import shipped_atlas

NAMES = names_of(shipped_atlas().everywhere)


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("Kab. Malang", Asked("regency", "malang", "kabupaten malang")),
        ("malang regency", Asked("regency", "malang", "kabupaten malang")),
        ("KOTA ADM. JAKARTA SELATAN", Asked("city", "jakarta selatan", "kota jakarta selatan")),
        ("Prov. Jawa Barat", Asked("province", "jawa barat", "provinsi jawa barat")),
        ("Kep. Seribu", Asked("", "kepulauan seribu", "kepulauan seribu")),
        ("Kab. Kep. Seribu", Asked("regency", "kepulauan seribu", "kabupaten kepulauan seribu")),
        ("kota", Asked("", "kota", "kota")),
        ("", Asked("", "", "")),
    ],
)
def test_a_query_is_a_level_and_a_name(q, expected):
    assert asked(q) == expected


@pytest.mark.parametrize(
    ("q", "places"),
    [
        ("Malang", ["malang", "kabupaten-malang"]),
        ("Kab. Malang", ["kabupaten-malang"]),
        ("Kota Malang", ["malang"]),
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
