import pytest

from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import forms, initials, key, letters, spelt_out


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


def test_the_forms_of_a_name_end_with_its_words_spelt_out():
    assert list(forms("kab adm kep seribu")) == [
        ("kab adm kep seribu", ""),
        ("kep seribu", "regency"),
        ("kab adm kepulauan seribu", ""),
        ("kepulauan seribu", "regency"),
    ]
    assert list(forms("bandung", "city")) == [("bandung", "city")]


def test_initials_are_one_word_and_short_words_are_spelt_out():
    assert initials("u s a") == "usa"
    assert initials("d i yogyakarta") == "di yogyakarta"
    assert initials("a coruna") == "a coruna"
    assert spelt_out("kep riau") == "kepulauan riau"


def test_letters_keep_their_accents_and_lose_their_signs():
    assert letters("Horndon-on-the-Hill") == letters("Horndon on the Hill")
    assert letters("Călăraşi") == letters("Călărași")
    assert letters("Minō") != letters("Mino")
