import pytest

from mapdata.atlas.great_circle import great_circle_points, unwrapped
from mapui.deck.camera import DESKTOP, INDONESIA, LIMITS, PHONE, Screen, fit, frame, globe_home, home, moved

BANDUNG, FORT_WORTH, SUWON = (107.6186, -6.9222), (-97.3208, 32.7254), (127.0089, 37.2911)


HOME = home()


def framed(one, other, screen=PHONE):
    return fit(great_circle_points(*one, *other).tolist(), screen)


def test_a_link_is_framed_around_its_middle():
    view = framed(BANDUNG, SUWON)
    assert view["longitude"] == pytest.approx(117.3, abs=0.1)
    assert view["latitude"] == pytest.approx(16.3, abs=0.5)
    assert view["zoom"] == pytest.approx(2.2, abs=0.2)


def test_a_link_over_the_pacific_is_framed_over_the_pacific():
    view = framed(BANDUNG, FORT_WORTH)
    assert view["longitude"] == pytest.approx((107.6186 + 262.6792) / 2, abs=0.1)
    assert framed(BANDUNG, FORT_WORTH, DESKTOP)["zoom"] == pytest.approx(1.5, abs=0.05)


def test_neighbours_are_not_magnified_without_end_and_one_point_is_no_fault():
    assert framed((104.0, 1.1), (103.76, 1.46))["zoom"] == 4.5
    assert fit([[104.0, 1.1], [104.0, 1.1]], DESKTOP)["zoom"] == 4.5


def test_the_longest_link_still_fits_the_limits():
    assert 0 <= framed((106.8, -6.2), (-73.0, 6.3))["zoom"] <= LIMITS["max_zoom"]


def test_each_move_differs_from_the_one_before_in_every_number_but_not_to_the_eye():
    first, second = moved(HOME, 1), moved(HOME, 2)
    assert all(first[key] != second[key] for key in HOME)
    assert all(abs(second[key] - HOME[key]) < 1e-4 for key in HOME)
    assert moved(HOME, 0) == HOME


@pytest.mark.parametrize("screen", [PHONE, Screen(620, 560), DESKTOP, Screen(1080, 700), Screen(1900, 700)])
def test_the_first_view_holds_as_much_of_the_world_as_has_room_and_nothing_beyond_the_poles(screen):
    world_px = 512 * 2 ** home(screen)["zoom"]
    assert world_px >= screen.height_px * 1.15
    assert world_px >= 512, "below zoom 0 deck.gl draws no tile"
    assert world_px == pytest.approx(screen.width_px * 1.1, rel=0.02) or screen in (PHONE, Screen(620, 560))


def test_indonesia_fits_a_phone_and_fills_a_desktop():
    phone, desktop = fit(INDONESIA, PHONE), fit(INDONESIA, DESKTOP)
    assert phone["longitude"] == desktop["longitude"] == 118
    for view, screen in ((phone, PHONE), (desktop, DESKTOP)):
        width_px = 512 * 2 ** view["zoom"] * 48 / 360
        assert 0.7 * screen.width_px < width_px < 0.9 * screen.width_px


def test_the_globe_is_as_large_as_the_shorter_side():
    assert globe_home(Screen(1900, 560)) == globe_home(DESKTOP)
    assert globe_home(PHONE)["zoom"] < globe_home(DESKTOP)["zoom"]


def paths_of(*pairs):
    return [unwrapped(great_circle_points(*one, *other)).tolist() for one, other in pairs]


def sides_px(view, lons, screen):
    """How far left of the frame's left side and right of its right side these longitudes lie; negative inside."""
    px = 512 * 2 ** view["zoom"] / 360
    return [screen.width_px / -2 - (lon - view["longitude"]) * px for lon in lons[:1]] + [
        (lon - view["longitude"]) * px - screen.width_px / 2 for lon in lons[1:]
    ]


def test_several_paths_are_framed_whole():
    view = frame(paths_of((BANDUNG, SUWON), (BANDUNG, (139.69, 35.69))), DESKTOP)
    assert view["longitude"] == pytest.approx((107.6186 + 139.69) / 2, abs=0.1)
    assert view["zoom"] > HOME["zoom"] + 1
    assert max(sides_px(view, (107.6186, 139.69), DESKTOP)) < -40


def test_paths_on_both_sides_of_the_antimeridian_are_framed_across_it():
    suva, honolulu = (178.44, -18.14), (-157.86, 21.31)
    view = frame(paths_of((suva, honolulu), (BANDUNG, honolulu)), DESKTOP)
    assert view["longitude"] == pytest.approx((107.6186 + 202.14) / 2, abs=0.1)
    assert max(sides_px(view, (107.6186, 202.14), DESKTOP)) < 0


def test_one_place_is_framed_without_magnifying_it_without_end():
    view = frame([[[*BANDUNG], [*BANDUNG]]], PHONE)
    assert (view["longitude"], view["latitude"], view["zoom"]) == (107.6186, -6.9222, 4.5)


def test_paths_to_everywhere_show_as_much_as_has_room():
    view = frame(paths_of((BANDUNG, (-43.2, -22.9)), (BANDUNG, FORT_WORTH)), DESKTOP)
    assert view["zoom"] == pytest.approx(home(DESKTOP)["zoom"], abs=0.5)
