from collections import Counter

import pytest

from mapdata.atlas.regions import ISLANDS, island, provinces
from sample import shipped_atlas


@pytest.mark.parametrize(
    ("province", "expected"),
    [("Aceh", "sumatra"), ("Kepulauan Riau", "sumatra"), ("Kepulauan Bangka Belitung", "sumatra"), ("Jakarta", "java"),
     ("DI Yogyakarta", "java"), ("Banten", "java"), ("Bali", "nusa_tenggara"), ("Nusa Tenggara Timur", "nusa_tenggara"),
     ("Kalimantan Utara", "kalimantan"), ("Gorontalo", "sulawesi"), ("Maluku Utara", "maluku"), ("Papua", "papua"),
     ("Papua Barat Daya", "papua"), ("Sarawak", ""), ("", "")],
)  # fmt: skip
def test_the_island_group_of_a_province(province, expected):
    assert island(province) == expected


def test_each_of_the_38_provinces_has_an_island_group():
    assert len(provinces()) == 38
    assert Counter(map(island, provinces())) == {
        "sumatra": 10, "java": 6, "nusa_tenggara": 3, "kalimantan": 5, "sulawesi": 6, "maluku": 2, "papua": 6,
    }  # fmt: skip
    assert list(dict.fromkeys(map(island, provinces()))) == list(ISLANDS)


def test_every_province_of_the_shipped_data_is_known():
    atlas = shipped_atlas()
    named = {*atlas.partnerships["local_province"], *atlas.places.loc[atlas.places["country"] == "ID", "region"]}
    assert "Jawa Barat" in named
    assert named - set(provinces()) == set()
