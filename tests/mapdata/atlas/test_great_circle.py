import math

import numpy as np
import pytest

from mapdata.atlas.great_circle import STEP_DEG, distance_km, great_circle_points

BANDUNG = (107.6186, -6.9222)
FORT_WORTH = (-97.3208, 32.7254)
SUWON = (127.0089, 37.2911)


def haversine_km(lon_a, lat_a, lon_b, lat_b):
    lam_a, phi_a, lam_b, phi_b = map(math.radians, (lon_a, lat_a, lon_b, lat_b))
    h = math.sin((phi_b - phi_a) / 2) ** 2 + math.cos(phi_a) * math.cos(phi_b) * math.sin((lam_b - lam_a) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


@pytest.mark.parametrize(("place", "expected_km"), [(FORT_WORTH, 16167.95), (SUWON, 5293.88)])
def test_the_distance_is_that_of_the_ellipsoid(place, expected_km):
    found = distance_km(*BANDUNG, *place)
    assert found == pytest.approx(expected_km, abs=0.01)
    # The sphere, worked out apart, is off by up to 0.56 % and never by more.
    assert found == pytest.approx(haversine_km(*BANDUNG, *place), rel=0.0056)


def test_the_ends_are_exactly_the_two_places():
    points = great_circle_points(*BANDUNG, *FORT_WORTH)
    assert tuple(points[0]) == BANDUNG
    assert tuple(points[-1]) == FORT_WORTH


def test_the_way_to_texas_goes_over_the_pacific_and_not_over_africa():
    lon = great_circle_points(*BANDUNG, *FORT_WORTH)[:, 0]
    assert not ((lon > -90) & (lon < 100)).any()
    assert (np.abs(lon) <= 180).all()


def test_every_point_lies_in_the_plane_of_the_great_circle():
    points = np.radians(great_circle_points(*BANDUNG, *FORT_WORTH))
    vectors = np.column_stack(
        [np.cos(points[:, 1]) * np.cos(points[:, 0]), np.cos(points[:, 1]) * np.sin(points[:, 0]), np.sin(points[:, 1])]
    )
    normal = np.cross(vectors[0], vectors[-1])
    assert np.abs(vectors @ normal).max() < 1e-9
    steps = np.degrees(np.arccos(np.clip((vectors[:-1] * vectors[1:]).sum(axis=1), -1, 1)))
    assert steps.max() <= STEP_DEG + 1e-6


def test_a_place_with_itself_is_a_point_twice():
    points = great_circle_points(*BANDUNG, *BANDUNG)
    assert points.tolist() == [list(BANDUNG), list(BANDUNG)]


def test_antipodes_are_joined_over_the_north_pole():
    points = great_circle_points(110.0, -7.0, -70.0, 7.0)
    assert np.isfinite(points).all()
    assert points[:, 1].max() == 90.0


def test_the_seam_at_180_degrees_is_crossed_once():
    lon = great_circle_points(140.7, -2.5, -170.7, -14.3)[:, 0]
    assert (np.abs(np.diff(lon)) > 180).sum() == 1
