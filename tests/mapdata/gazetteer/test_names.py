import pytest

from mapdata.gazetteer.names import core, key


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bandung", "bandung"),
        ("Đà Nẵng", "da nang"),
        ("Đà-Nẵng", "da nang"),
        ("München", "munchen"),
        ("Łódź", "lodz"),
        ("St. John's", "st johns"),
        ("Huế", "hue"),
        ("  Fort   Worth ", "fort worth"),
        ("北京", "北京"),
        ("Ağrı", "agri"),
        ("", ""),
        ("---", ""),
    ],
)
def test_a_key_has_no_case_accents_or_signs(name, expected):
    assert key(name) == expected


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
