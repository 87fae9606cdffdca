import pytest

from mapdata.atlas.atlas import load_atlas
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, shipped_atlas, write_data


@pytest.fixture
def west_java(tmp_path):
    """One partnership of Bandung, and the governments around it."""
    places = [BANDUNG | {"code": "32.73"}, SUWON_PLACE]
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=places, local_governments=WEST_JAVA)
    return load_atlas(tmp_path)


def test_governments_that_are_no_places_come_after_them_in_their_columns(west_java):
    assert west_java.problems == ()
    assert list(west_java.everywhere.index) == ["bandung", "suwon", "jawa-barat", "kabupaten-bandung", "bandung-barat"]
    assert list(west_java.everywhere.columns) == list(west_java.places.columns)
    row = west_java.everywhere.loc["kabupaten-bandung"]
    assert row[["name", "level", "region", "country", "code", "seat", "lon"]].tolist() == [
        "Bandung",
        "regency",
        "Jawa Barat",
        "ID",
        "32.04",
        "Soreang",
        "107.5189",
    ]
    assert not west_java.everywhere.isna().any().any()


def test_a_government_that_is_a_place_is_there_once():
    atlas = shipped_atlas()
    assert atlas.everywhere.index.is_unique
    assert set(atlas.governments.index) <= set(atlas.everywhere.index)
    assert len(atlas.everywhere) == len(atlas.places) + (~atlas.governments.index.isin(atlas.places.index)).sum()


def test_without_a_list_of_governments_there_are_only_the_places(tmp_path):
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    atlas = load_atlas(tmp_path)
    assert list(atlas.everywhere.index) == ["bandung", "suwon"]
