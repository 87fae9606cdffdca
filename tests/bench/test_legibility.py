"""The geometry of bench/legibility.py, on toy arcs; with a browser, that the shipped data keep what was reached."""

import subprocess
import sys

import legibility
import numpy as np
import pytest
from legibility import crowded_shares, elsewhere, faulty_names, in_frame, passes_over, sampled, touching

FRAME = (0, 0, 200, 100)


def line(*points):
    return sampled(np.array(points, dtype=float))


def test_samples_are_even_and_at_most_a_pixel_apart():
    assert line((0, 0), (3, 0), (3, 2)).tolist() == [[0, 0], [1, 0], [2, 0], [3, 0], [3, 1], [3, 2]]
    assert len(line((0, 0), (1.5, 0))) == 3


def test_only_what_lies_inside_the_frame_counts():
    assert in_frame(line((-10, 50), (10, 50)), FRAME)[:, 0].tolist() == list(range(10 + 1))


@pytest.mark.parametrize(("apart", "expected"), [(3, [1.0, 1.0]), (4, [0.0, 0.0])])
def test_arcs_side_by_side_are_crowded_up_to_three_pixels(apart, expected):
    assert crowded_shares([line((10, 10), (110, 10)), line((10, 10 + apart), (110, 10 + apart))]) == expected


def test_arcs_that_cross_are_crowded_only_where_they_meet():
    shares = crowded_shares([line((50, 50), (149, 50)), line((100, 0), (100, 99))])
    assert shares == [0.07, 0.07]


def test_an_arc_does_not_crowd_itself():
    assert crowded_shares([line((10, 10), (50, 10), (10, 11))]) == [0.0]


@pytest.mark.parametrize(("radius", "expected"), [(5, True), (4.9, False)])
def test_an_arc_passes_over_a_place_within_its_radius(radius, expected):
    assert passes_over(line((0, 0), (100, 0)), np.array([[50.0, 5.0]]), np.array([radius])) is expected


def test_a_place_whose_dot_touches_that_of_an_end_is_no_foreign_one():
    dots = {"end": (0.0, 0.0, 3.0), "seat": (5.0, 0.0, 3.0), "other": (50.0, 0.0, 3.0)}
    assert elsewhere(dots, ["end", "gone"]).tolist() == [[50.0, 0.0, 3.0]]


def test_a_name_is_faulty_that_lies_over_another_or_leaves_the_frame():
    fine, one, other, cut = (10, 10, 40, 20), (60, 10, 90, 20), (89, 19, 120, 30), (180, 50, 201, 60)
    assert faulty_names([fine, one, other, cut], FRAME) == 3
    assert faulty_names([fine, (40, 10, 60, 20)], FRAME) == 0, "edges may touch"


def test_dots_touch_unless_they_are_one():
    assert touching(np.array([[0.0, 0.0, 3.0], [0.0, 0.0, 3.0], [5.0, 0.0, 2.5], [50.0, 0.0, 3.0]])) == 3


@pytest.mark.browser
def test_no_name_is_faulty_and_most_of_the_world_s_lines_can_be_followed():
    """In a process of its own: Playwright runs here already."""
    table = subprocess.run([sys.executable, legibility.__file__], check=True, capture_output=True, text=True).stdout
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()]
    assert [row[0] for row in rows] == ["view", "---", "world", "Indonesia", "Java"]
    assert [row[-1] for row in rows[2:]] == ["0", "0", "0"]
    assert int(rows[2][2].removesuffix("%")) <= 60
