import pytest

from mapdata.atlas.continents import CONTINENTS, _continents, continent


@pytest.mark.parametrize(
    ("country", "expected"),
    [("JP", "asia"), ("TR", "asia"), ("DE", "europe"), ("RU", "europe"), ("MA", "africa"), ("US", "americas"), ("SR", "americas"),
     ("AU", "oceania"), ("TL", "oceania"), ("NA", "africa"), ("XX", ""), ("", "")],
)  # fmt: skip
def test_the_continent_of_a_country(country, expected):
    assert continent(country) == expected


def test_every_continent_has_countries_and_none_is_foreign():
    assert set(_continents().values()) == set(CONTINENTS)
    assert len(_continents()) == 247
