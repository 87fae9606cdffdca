"""What the map shows to the eye: the globe, dark ground, places, zoom, the run of the years."""

import math
import re

import numpy as np
import pytest
from playwright.sync_api import expect
from projection import camera, on_screen, still
from screen import colour, heading, hover, pixels, the_map

from mapdata.atlas.great_circle import great_circle_points
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, government, write_data
from server import serving

pytestmark = [pytest.mark.browser, pytest.mark.drawn]


GLOBE_MIDDLE = (118, 8)  # as in front/map/camera.js


def bearing_and_angle(lon, lat):
    """Return the direction (clockwise from north) and the angle, both in radians, of a point from the middle of the globe's view."""
    middle_lon, middle_lat = (math.radians(each) for each in GLOBE_MIDDLE)
    lam, phi = math.radians(lon) - middle_lon, math.radians(lat)
    east = math.cos(phi) * math.sin(lam)
    north = math.cos(middle_lat) * math.sin(phi) - math.sin(middle_lat) * math.cos(phi) * math.cos(lam)
    ahead = math.sin(middle_lat) * math.sin(phi) + math.cos(middle_lat) * math.cos(phi) * math.cos(lam)
    return math.atan2(east, north), math.acos(max(-1.0, min(1.0, ahead)))


def disc(picture):
    """Return the middle (x, y) and the radius of the globe in a picture: it stands in the middle, and its ocean is bluish."""
    height, width, _ = picture.shape
    below = picture[height // 2 :, width // 2]
    bluish = np.flatnonzero(below[:, 2] - below[:, 0] >= 5)
    return width / 2, height / 2, bluish[-1]


def settled(page, box, least):
    """Wait until the map has drawn at least so many coloured pixels, and return which are coloured."""
    for _ in range(120):
        coloured = colour(page, box) > 60
        if coloured.sum() >= least:
            return coloured
        page.wait_for_timeout(250)
    raise AssertionError("the map drew no arc")


def test_the_globe_draws_an_arc_along_its_great_circle_and_hides_the_far_side(visit, partnerships):
    page = visit({"lang": "en", "view": "globe", "q": "Fort Worth"})
    page.locator(".pkk-legend summary").first.click()  # its lines have colours too
    map_ = the_map(page)
    page.get_by_role("button", name="Whole world").click()
    page.mouse.move(5, 5)
    page.locator(".st-key-years-strip").evaluate("strip => strip.style.visibility = 'hidden'")  # it lies over the globe's foot
    box = still(map_).bounding_box()
    coloured = settled(page, box, 150)
    x, y, radius = disc(pixels(page, box))
    row = partnerships.loc["bandung-fort-worth"]
    ends = row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"]
    seen, hidden = 0, 0
    for lon, lat in great_circle_points(*ends)[3:]:  # the first ones lie under the dot of the place
        bearing, angle = bearing_and_angle(lon, lat)
        # Whatever the camera's distance, a point lies in its direction from the middle, a little within sin(angle).
        along = radius * math.sin(min(angle, math.pi / 2)) * np.linspace(0.8, 1.12, 60)
        at = np.column_stack([y - along * math.cos(bearing), x + along * math.sin(bearing)]).round().astype(int)
        near = any(coloured[row_ - 2 : row_ + 3, column - 2 : column + 3].any() for row_, column in at)
        if angle < math.radians(70):
            assert near, f"no arc at lon {lon:.0f}, lat {lat:.0f}"
            seen += 1
        hidden += angle > math.radians(100)
    assert seen > 10
    assert hidden > 5
    rows, columns = np.nonzero(coloured[70:])  # below the buttons
    rows += 70
    assert np.hypot(columns - x, rows - y).max() < radius * 1.1, "nothing is drawn beside the globe"


@pytest.mark.slow
def test_the_switch_of_the_globe_brings_the_map_back(visit):
    page = visit({"lang": "en", "view": "globe", "q": "Suwon"})
    the_map(page)
    page.locator(".st-key-camera").get_by_role("radio", name="Map").or_(
        page.locator(".st-key-camera button", has_text=re.compile("^Map$"))
    ).first.click()
    page.wait_for_url(lambda url: "view=" not in url)
    ((x, y),) = on_screen(the_map(page), (118, 16.3))
    assert "Bandung – Suwon" in hover(page, x, y, "Bandung – Suwon")


def test_a_place_opens_with_all_its_links(visit, partnerships):
    page = visit({"lang": "en", "q": "Suwon"})
    row = partnerships.loc["bandung-suwon"]
    (spot,) = on_screen(the_map(page), (row["partner_lon"], row["partner_lat"]))
    hover(page, *spot, "City, Gyeonggi, South Korea")
    page.mouse.click(*spot)
    expect(heading(page)).to_have_text("Suwon")
    page.wait_for_url("**focus=suwon**")
    page.get_by_role("button", name="Bandung · since 1997").click()
    expect(heading(page)).to_have_text("Bandung – Suwon")


def test_a_government_without_a_partnership_opens_from_the_layer_of_all(visit, tmp_path):
    merauke = government("93.01", "Merauke", "regency", "Papua Selatan", lon="140.4", lat="-8.5")
    places = [BANDUNG, SUWON_PLACE]
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=places, local_governments=[merauke])
    with serving(tmp_path) as base:
        page = visit({"lang": "en", "governments": "1"}, base=base)
        (spot,) = on_screen(the_map(page), (140.4, -8.5))
        hover(page, *spot, "Kabupaten Merauke")
        page.mouse.click(*spot)
        expect(heading(page)).to_have_text("Merauke")
        panel = page.locator(".st-key-detail")
        expect(panel).to_contain_text("No partnership of Kabupaten Merauke is in this data set.")


def test_a_map_on_which_nothing_moves_asks_for_no_frames(visit):
    page = visit({"lang": "en"})
    map_ = the_map(page)
    page.mouse.move(5, 5)
    page.wait_for_timeout(1500)  # longer than it stays awake
    frames = page.evaluate("""() => new Promise((done) => {
        const own = window.requestAnimationFrame;
        let asked = 0;
        window.requestAnimationFrame = (next) => { asked += 1; return own(next); };
        setTimeout(() => { window.requestAnimationFrame = own; done(asked); }, 1000);
    })""")
    assert frames < 5
    zoom = camera(map_)["zoom"]
    page.get_by_role("button", name="Zoom in").click()
    assert camera(still(map_))["zoom"] > zoom, "and it wakes"


def test_on_dark_ground_the_sea_is_dark_the_land_lighter_and_the_arcs_are_coloured(visit):
    page = visit({"lang": "en", "q": "Fort Worth"}, color_scheme="dark")
    map_ = the_map(page)
    box = map_.bounding_box()
    settled(page, box, 300)
    picture = pixels(page, box)
    (sea_x, sea_y), (land_x, land_y) = on_screen(map_, (-150, 5), (102, 32))
    sea = picture[int(sea_y - box["y"]), int(sea_x - box["x"])]
    land = picture[int(land_y - box["y"]), int(land_x - box["x"])]
    assert sea.max() < 60
    assert (land - sea).min() > 15
