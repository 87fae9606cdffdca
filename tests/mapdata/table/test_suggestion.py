import pytest

from mapdata.table.suggestion import country_code, nearest
from mapdata.words.schema import AGREEMENT_TYPES, LEVELS, SECTORS, STATUSES


@pytest.mark.parametrize(
    ("text", "words", "word"),
    [
        ("regencey", LEVELS, "regency"),
        ("Regency", LEVELS, "regency"),
        ("Kabupaten", LEVELS, "regency"),
        ("kota", LEVELS, "city"),
        ("kota", STATUSES, None),
        ("Aktif", STATUSES, "active"),
        ("sister city", AGREEMENT_TYPES, "sister_city"),
        ("agri-marine", SECTORS, "agri_marine"),
        ("enviroment", SECTORS, "environment"),
        ("xyzzy", SECTORS, None),
        ("", SECTORS, None),
        ("city" * 100_000, LEVELS, None),
        ("Jawa barat", ("Jawa Barat", "Jawa Timur"), "Jawa Barat"),
    ],
)
def test_the_nearest_word_is_suggested_and_nothing_far(text, words, word):
    assert nearest(text, tuple(words)) == word


@pytest.mark.parametrize(
    ("text", "code"),
    [("Jepang", "JP"), ("south korea", "KR"), ("kr", "KR"), ("Namibia", "NA"), ("Kosovo", "XK"), ("Atlantis", None)],
)
def test_a_country_is_known_by_its_names(text, code):
    assert country_code(text) == code
