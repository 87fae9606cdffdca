import pytest

from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import key


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kota Bandung", ("bandung", "city")),
        ("Kab. Sidoarjo", ("sidoarjo", "regency")),
        ("Kabupaten Karo", ("karo", "regency")),
        ("Provinsi Jawa Barat", ("jawa barat", "province")),
        ("City of Perth", ("perth", "city")),
        ("Kyoto Prefecture", ("kyoto", "province")),
        ("Suwon-si", ("suwon", "city")),
        ("Boeun-gun", ("boeun", "regency")),
        ("Gyeongsangbuk-do", ("gyeongsangbuk", "province")),
        ("Sidoarjo Regency", ("sidoarjo", "regency")),
        ("Kota Administrasi Jakarta Pusat", ("jakarta pusat", "city")),
        ("Bandung", ("bandung", "")),
        ("Kota", ("kota", "")),
        ("City", ("city", "")),
        ("Kotabaru", ("kotabaru", "")),
    ],
)
def test_words_of_kind_are_taken_off_and_tell_the_level(name, expected):
    assert core(key(name)) == expected
