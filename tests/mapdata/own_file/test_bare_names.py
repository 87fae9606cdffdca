import pytest

from mapdata.own_file.bare_names import bare


@pytest.mark.parametrize(
    ("name", "level", "key"),
    [
        ("Kota Bandung", "city", "bandung"),
        ("Kab. Bandung", "regency", "bandung"),
        ("Kota Bandung", "regency", "kota bandung"),
        ("Prov. Jawa Barat", "province", "jawa barat"),
        ("Suwon City", "city", "suwon"),
        ("Kyoto Prefecture", "prefecture", "kyoto"),
        ("Kota Kinabalu", "county", "kota kinabalu"),
        ("Da-Nang", "city", "da nang"),
        ("", "city", ""),
    ],
)
def test_a_word_that_says_the_level_is_left_out(name, level, key):
    assert bare(name, level) == key
