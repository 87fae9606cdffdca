import pytest

from mapdata.atlas.great_circle import great_circle_points, unwrapped
from mapui.deck.camera import (
    DESKTOP,
    INDONESIA,
    LIMITS,
    PHONE,
    Screen,
    beside,
    fit,
    frame,
    globe_home,
    home,
    moved,
    one_world_zoom,
)
from mapui.deck.camera import world_px as world_px_of

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
    assert framed(BANDUNG, FORT_WORTH, DESKTOP)["zoom"] == pytest.approx(1.68, abs=0.05)


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
    assert world_px == pytest.approx(screen.width_px, rel=0.02) or screen in (PHONE, DESKTOP, Screen(620, 560))


def test_in_the_first_view_each_arc_meets_both_its_dots(partnerships):
    cut = (HOME["longitude"] + 180) % 360
    located = partnerships[partnerships["located"]]
    ends = located[["local_lon", "local_lat", "partner_lon", "partner_lat"]]
    sheets = {key: {(lon - cut) // 360 for lon, _ in unwrapped(great_circle_points(*row))} for key, *row in ends.itertuples()}
    assert [key for key, found in sheets.items() if len(found) > 1] == ["sorong-nuuk"]


def test_indonesia_fits_a_phone_and_fills_a_desktop():
    phone, desktop = fit(INDONESIA, PHONE), fit(INDONESIA, DESKTOP)
    assert phone["longitude"] == desktop["longitude"] == 118
    for view, screen in ((phone, PHONE), (desktop, DESKTOP)):
        width_px = 512 * 2 ** view["zoom"] * 48 / 360
        assert 0.7 * screen.width_px < width_px < 0.9 * screen.width_px


def test_the_globe_is_as_large_as_the_shorter_side():
    assert globe_home(Screen(1900, 722)) == globe_home(DESKTOP)
    assert globe_home(PHONE)["zoom"] < globe_home(DESKTOP)["zoom"]


def paths_of(*pairs):
    return [unwrapped(great_circle_points(*one, *other)).tolist() for one, other in pairs]


SUVA, HONOLULU, JOHOR, BATAM = (178.44, -18.14), (-157.86, 21.31), (103.76, 1.46), (104.02, 1.13)
BRAUNSCHWEIG, VICTORIA, RIO, LIMA = (10.5211, 52.2659), (144.9631, -37.814), (-43.2, -22.9), (-77.03, -12.05)
FILES = {
    "one row": ((BANDUNG, SUWON),),
    "near places": ((JOHOR, BATAM),),
    "three continents": ((BANDUNG, SUWON), (BANDUNG, BRAUNSCHWEIG), (BANDUNG, FORT_WORTH)),
    "both hemispheres": ((BANDUNG, SUWON), (BANDUNG, BRAUNSCHWEIG), (BANDUNG, FORT_WORTH), (BANDUNG, VICTORIA)),
    "the Pacific": ((SUVA, HONOLULU), (BANDUNG, HONOLULU)),
    "all longitudes": ((BANDUNG, RIO), (BANDUNG, LIMA), (BANDUNG, BRAUNSCHWEIG)),
}


def framed_file(name, width_px):
    view, screen = frame(paths_of(*FILES[name]), Screen(width_px, 560, touch=True))
    assert (screen.width_px, screen.touch) == (width_px, True)
    return view, screen.height_px


@pytest.mark.parametrize(
    ("name", "width_px", "lon", "lat", "zoom", "height_px"),
    [
        ("one row", 1384, 117.3138, 16.4221, 3.189, 700),
        ("one row", 358, 117.3138, 16.4221, 2.546, 480),
        ("near places", 1384, 103.89, 1.295, 4.5, 320),
        ("near places", 358, 103.89, 1.295, 4.5, 260),
        ("three continents", 1384, 136.6001, 26.3134, 1.849, 439),
        ("three continents", 764, 136.6001, 26.3134, 0.906, 320),
        ("three continents", 358, 136.6001, 26.3134, -0.431, 260),
        ("both hemispheres", 1384, 136.6001, 10.2537, 1.849, 613),
        ("the Pacific", 1384, 154.8793, 1.6838, 3.265, 639),
        ("the Pacific", 358, 154.8793, 1.6838, 0.985, 260),
        ("all longitudes", 1384, 119.885, -28.7557, 1.435, 700),
        ("all longitudes", 358, 119.885, -28.7557, -0.45, 279),
    ],
)
def test_a_file_is_framed_whole_and_the_map_is_as_high_as_that_needs(name, width_px, lon, lat, zoom, height_px):
    assert framed_file(name, width_px) == ({"longitude": lon, "latitude": lat, "zoom": zoom}, height_px)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("width_px", [320, 358, 764, 1384, 1864])
def test_no_place_is_shown_twice_and_nothing_beyond_the_poles(name, width_px):
    view, height_px = framed_file(name, width_px)
    world_px = 512 * 2 ** view["zoom"]
    assert world_px >= width_px - 1
    assert view["zoom"] > -0.5, "deck.gl rounds the zoom and draws no tile below 0"
    assert view["zoom"] >= one_world_zoom(Screen(width_px, height_px))
    for lat in (85.0511, -85.0511):
        assert abs(world_px_of(0, lat, view)[1]) >= height_px / 2 - 1


@pytest.mark.parametrize("name", ["one row", "three continents", "both hemispheres", "the Pacific"])
@pytest.mark.parametrize("width_px", [358, 764, 1384, 1864])
def test_every_place_has_room_for_its_dot_and_its_name(name, width_px):
    view, height_px = framed_file(name, width_px)
    for lon, lat in {end for ends in FILES[name] for end in ends}:
        x, y = world_px_of(lon, lat, view)
        assert abs(x) <= width_px / 2 - 45
        assert abs(y) <= height_px / 2 - 30


def test_one_place_is_framed_without_magnifying_it_without_end():
    view, screen = frame([[[*BANDUNG], [*BANDUNG]]], PHONE)
    assert view == {"longitude": 107.6186, "latitude": -6.9222, "zoom": 4.5}
    assert screen == Screen(358, 260, touch=True)


def test_the_middle_moves_away_from_a_pole_that_would_leave_the_map():
    view, screen = frame([[(15.6, 84.9), (16.4, 84.9)]], Screen(1384, 560))
    assert world_px_of(0, 85.0511, view)[1] == pytest.approx(-screen.height_px / 2, abs=1)


def test_what_is_covered_moves_the_middle_to_the_middle_of_the_rest():
    screen = Screen(800, 700, covered_px=300)
    turned = beside(HOME, screen)
    shift_px = (turned["longitude"] - HOME["longitude"]) / 360 * 512 * 2 ** HOME["zoom"]
    assert shift_px == pytest.approx(150, abs=0.3)
    assert beside(HOME, Screen(800, 700)) == HOME
