import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.atlas.great_circle import distance_km, great_circle_points
from mapdata.atlas.lanes import beside, lanes
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

BANDUNG_SUWON = (107.6186, -6.9222, 127.0089, 37.2911)
KM_IN_A_DEGREE = 111.2


def apart_deg(one, other):
    """How far two paths are apart in their middles, as an angle on the sphere."""
    middle = len(one) // 2
    return distance_km(*one[middle], *other[middle]) / KM_IN_A_DEGREE


def test_arcs_between_the_same_two_points_lie_side_by_side(partnerships):
    found = lanes(partnerships)
    same = partnerships[partnerships["local_lon"].round(2).eq(partnerships.at["bandung-suwon", "local_lon"].round(2))]
    assert found["bandung-fort-worth"] == 0
    assert len(same) > 10
    ends = partnerships.loc[found[found != 0].index, ["local_lon", "local_lat", "partner_lon", "partner_lat"]].round(2)
    assert ends.duplicated(keep=False).all()


@pytest.mark.parametrize(("number", "expected"), [(1, [0]), (2, [-0.5, 0.5]), (3, [-1, 0, 1])])
def test_lanes_lie_evenly_about_the_great_circle(tmp_path, number, expected):
    rows = [SUWON | {"id": f"bandung-suwon-{i}"} for i in range(number)]
    sources = [SUWON_SOURCE | {"partnership_id": row["id"]} for row in rows]
    folder = write_data(tmp_path, partnerships=rows, sources=sources, places=[BANDUNG, SUWON_PLACE])
    assert list(lanes(load_atlas(folder).partnerships)) == expected


def test_what_is_not_located_has_no_lane(tmp_path):
    folder = write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG])
    assert list(lanes(load_atlas(folder).partnerships)) == []


def test_the_middle_lane_is_the_great_circle():
    points = great_circle_points(*BANDUNG_SUWON)
    assert beside(points, 0) is points


def test_a_lane_ends_where_the_great_circle_does_and_leaves_it_in_the_middle():
    points = great_circle_points(*BANDUNG_SUWON)
    left, right = beside(points, 0.5), beside(points, -0.5)
    for path in (left, right):
        assert path[0].tolist() == points[0].tolist()
        assert path[-1].tolist() == points[-1].tolist()
    assert apart_deg(left, right) == pytest.approx(1.6, abs=0.02)


def test_lanes_of_near_places_are_nearer():
    points = great_circle_points(107.6186, 0, 108.6186, 0, step_deg=0.01)  # one degree long
    assert apart_deg(beside(points, 1), points) == pytest.approx(0.08, abs=0.002)
