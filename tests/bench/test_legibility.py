"""The geometry of bench/legibility.py, on toy arcs."""

import numpy as np
import pytest
from legibility import crowded_shares, faulty_labels, main, passes_over, projected, sampled, touching, visible
from mapui.deck.camera import Screen

SCREEN = Screen(200, 100)
WORLD = {"longitude": 0, "latitude": 0, "zoom": 0}  # 512 pixels wide


def line(*points):
    return sampled(np.array(points, dtype=float))


def test_samples_are_even_and_at_most_a_pixel_apart():
    assert line((0, 0), (3, 0), (3, 2)).tolist() == [[0, 0], [1, 0], [2, 0], [3, 0], [3, 1], [3, 2]]
    assert len(line((0, 0), (1.5, 0))) == 3


def test_a_path_is_laid_on_web_mercator_and_runs_on_past_180():
    x = projected(np.array([[0.0, 0.0], [90.0, 85.05112878]]), WORLD, SCREEN)
    assert x == pytest.approx(np.array([[100, 50], [228, 50 - 256]]), abs=1e-3)
    pacific = projected(np.array([[170.0, 0.0], [-170.0, 0.0]]), WORLD | {"longitude": 180}, SCREEN)
    assert pacific[1, 0] - pacific[0, 0] == pytest.approx(512 * 20 / 360)


def test_only_what_lies_inside_the_frame_counts_on_every_copy_of_the_world():
    equator = np.array([[170.0, 0.0], [180.0, 0.0], [-170.0, 0.0]])
    assert len(visible(equator, WORLD, SCREEN)) == 0
    assert (
        len(visible(equator, WORLD | {"longitude": 180}, SCREEN))
        == len(visible(equator, WORLD | {"longitude": -180}, SCREEN))
        == 30
    )


@pytest.mark.parametrize(("apart", "expected"), [(3, [1.0, 1.0]), (4, [0.0, 0.0])])
def test_arcs_side_by_side_are_crowded_up_to_three_pixels(apart, expected):
    assert crowded_shares([line((10, 10), (110, 10)), line((10, 10 + apart), (110, 10 + apart))], SCREEN) == expected


def test_arcs_that_cross_are_crowded_only_where_they_meet():
    shares = crowded_shares([line((50, 50), (149, 50)), line((100, 0), (100, 99))], SCREEN)
    assert shares == [0.07, 0.07]


def test_an_arc_does_not_crowd_itself():
    assert crowded_shares([line((10, 10), (50, 10), (10, 11))], SCREEN) == [0.0]


@pytest.mark.parametrize(("radius", "expected"), [(5, True), (4.9, False)])
def test_an_arc_passes_over_a_place_within_its_radius(radius, expected):
    assert passes_over(line((0, 0), (100, 0)), np.array([[50.0, 5.0]]), np.array([radius])) is expected


def test_a_label_is_faulty_that_lies_over_another_or_leaves_the_frame():
    fine, one, other, cut = (10, 10, 40, 20), (60, 10, 90, 20), (89, 19, 120, 30), (180, 50, 201, 60)
    assert faulty_labels([fine, one, other, cut], SCREEN) == 3
    assert faulty_labels([fine, (40, 10, 60, 20)], SCREEN) == 0, "edges may touch"


def test_dots_touch_unless_they_are_one():
    centres = np.array([[0.0, 0.0], [0.0, 0.0], [5.0, 0.0], [50.0, 0.0]])
    assert touching(centres, np.array([3.0, 3.0, 2.5, 3.0])) == 3


def test_the_table_has_a_row_per_view_and_no_faulty_label(capsys):
    assert main([]) == 0
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in capsys.readouterr().out.splitlines()]
    assert [row[0] for row in rows] == ["view", "---", "world", "Indonesia", "Java"]
    assert [row[-1] for row in rows[2:]] == ["0", "0", "0"]
