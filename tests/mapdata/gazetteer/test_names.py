import pytest

from mapdata.gazetteer.names import forms, initials, is_fuller, key, letters, long_vowels, spelt_out


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


def test_a_saint_is_looked_up_in_other_spellings_last():
    assert next(iter(forms("st georgen im schwarzwald"))) == ("st georgen im schwarzwald", "")
    assert ("sankt georgen im schwarzwald", "") in forms("st georgen im schwarzwald")
    assert ("st cloud", "") in forms("saint cloud")
    assert list(forms("st")) == [("st", "")]


def test_a_fuller_form_holds_the_own_name_and_no_word_of_kind():
    assert is_fuller("arles sur tech", "arles")
    assert is_fuller("ostseebad binz", "binz")
    assert not is_fuller("kabupaten malang", "malang")
    assert not is_fuller("arlesheim", "arles")


def test_a_long_vowel_of_japan_is_written_in_three_ways():
    assert long_vowels("Minō") == ["minoh", "minou"]
    assert long_vowels("Ōsaka") == ["ohsaka", "ousaka"]
    assert long_vowels("Kyoto") == []
