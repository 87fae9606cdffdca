"""What is said to somebody who looks for places: those that have partnerships, those that have none, those that may be meant."""

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.filters.naming import names_of
from mapdata.findings.directory import answer, directory
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, write_data


@pytest.fixture
def ask(tmp_path):
    places = [BANDUNG, SUWON_PLACE]
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=places, local_governments=WEST_JAVA)
    atlas = load_atlas(tmp_path)
    return lambda q, chosen=(): answer(directory(atlas), names_of(atlas.everywhere), q, chosen)


@pytest.mark.parametrize(
    ("q", "present", "absent", "nearly"),
    [
        ("Bandung", ("bandung",), ("kabupaten-bandung",), ()),
        ("Kota Bandung", ("bandung",), (), ()),
        ("Kab. Bandung", (), ("kabupaten-bandung",), ()),
        ("Bandung Barat", (), ("bandung-barat",), ()),
        ("Suwon", ("suwon",), (), ()),
        ("Bandungg", (), (), ("bandung", "kabupaten-bandung")),
        ("Atlantis", (), (), ()),
        ("", (), (), ()),
    ],
)
def test_a_search_is_answered(ask, q, present, absent, nearly):
    found = ask(q)
    assert (found.present, found.absent) == (present, absent)
    assert set(found.nearly) == set(nearly)


def test_who_has_none_is_told_of_the_neighbours_that_have(ask):
    assert list(ask("Kab. Bandung").neighbours.index) == ["bandung"]
    assert ask("Kota Bandung").neighbours.empty


def test_where_nothing_is_asked_the_chosen_places_count(ask):
    found = ask("", ("bandung-barat", "bandung", "nowhere"))
    assert (found.present, found.absent) == (("bandung",), ("bandung-barat",))
