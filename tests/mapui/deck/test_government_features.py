from datetime import date

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.reach import reach
from mapui.deck.government_features import governments
from mapui.deck.palette import GREY, PLACE
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, write_data


@pytest.fixture
def atlas(tmp_path):
    governments = [
        *WEST_JAVA[:-1],
        WEST_JAVA[-1] | {"lon": "107.6186"},
        WEST_JAVA[2] | {"id": "cimahi", "code": "32.77", "level": "city", "name": "Cimahi", "lon": ""},
    ]
    write_data(
        tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE], local_governments=governments
    )
    return load_atlas(tmp_path)


def drawn(atlas):
    captions = {str(key): (str(key), "words") for key in atlas.governments.index}
    return governments(atlas.governments, reach(atlas, date(2026, 11, 27)), captions)


def test_those_with_a_partnership_lie_on_top_and_are_filled(atlas):
    found = drawn(atlas)
    assert [each["id"] for each in found] == ["jawa-barat", "kabupaten-bandung", "bandung-barat", "bandung"]
    assert (found[-1]["colour"], found[-1]["outline"]) == ([*PLACE[:3], 230], [*PLACE[:3], 255])
    assert (found[0]["colour"], found[0]["outline"]) == ([*GREY, 0], [*GREY, 220])
    assert (found[0]["name"], found[0]["where"]) == ("jawa-barat", "words")
    assert (found[-1]["lon"], found[-1]["lat"], found[-1]["position"]) == (107.6186, -6.9222, [107.6186, -6.9222])


@pytest.mark.parametrize("column", ["lon", "lat"])
def test_half_a_point_is_no_point(atlas, column):
    atlas.governments.loc["bandung-barat", column] = ""
    assert [each["id"] for each in drawn(atlas)] == ["jawa-barat", "kabupaten-bandung", "bandung"]


def test_one_without_coordinates_is_left_out(atlas):
    assert "cimahi" not in {each["id"] for each in drawn(atlas)}
