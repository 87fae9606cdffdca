"""What only a browser shows of the map itself: arcs, clicks on them, cameras, a tap."""

import itertools

import numpy as np
import pytest
from playwright.sync_api import expect
from projection import arc_on_screen
from screen import colour, heading, hover, map_box, open_by

from mapdata.atlas.atlas import load_atlas
from mapdata.filters.filters import matches
from mapdata.filters.search import searchable
from mapdata.filters.table import Filters
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data
from server import serving

pytestmark = pytest.mark.browser
FORT_WORTH = "bandung-fort-worth"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def spot_in_america(box, partnerships, link):
    """Return the point of an arc, east of 180 degrees, that lies farthest from every other arc on the map."""
    located = partnerships[partnerships["located"]]
    drawn = located[matches(located, Filters(), searchable(located, {}))]
    own, degrees = arc_on_screen(box, drawn.loc[link])
    others = np.vstack([arc_on_screen(box, row)[0] for key, row in drawn.iterrows() if key != link])
    american = own[(degrees[:, 0] > -175) & (degrees[:, 0] < -100)]
    distance = np.linalg.norm(american[:, None, :] - others[None, :, :], axis=2).min(axis=1)
    assert distance.max() > 10, "no point of the arc stands clear of the others"
    return tuple(american[distance.argmax()])


def test_an_arc_on_the_american_side_of_the_pacific_opens_its_panel(visit, partnerships):
    page = visit({"lang": "en"})
    x, y = spot_in_america(map_box(page), partnerships, FORT_WORTH)
    assert "since 1990" in hover(page, x, y, "Bandung – Fort Worth")
    open_by(lambda: page.mouse.click(x, y), page, "Bandung – Fort Worth")
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text("2 April 1990")
    expect(panel).to_contain_text("16,169 km")
    expect(panel).to_contain_text("City, Texas, United States")
    expect(panel.locator(".pkk-sources").get_by_role("link").first).to_have_attribute("rel", "noopener noreferrer")
    page.wait_for_url("**link=bandung-fort-worth**")


@pytest.mark.slow
def test_the_same_arc_opens_again_after_closing(visit, partnerships):
    page = visit({"lang": "en"})
    x, y = spot_in_america(map_box(page), partnerships, FORT_WORTH)
    for _ in range(2):
        hover(page, x, y, "Bandung – Fort Worth")
        open_by(lambda: page.mouse.click(x, y), page, "Bandung – Fort Worth")
        page.get_by_role("button", name="Close", exact=True).click()
        expect(heading(page)).to_have_count(0)


def test_the_arc_over_the_pacific_is_one_unbroken_sweep(visit, partnerships):
    page = visit({"lang": "en", "q": "Fort Worth"})
    box = map_box(page)
    points, _ = arc_on_screen(box, partnerships.loc[FORT_WORTH])
    hover(page, *points[len(points) * 2 // 3], "Bandung – Fort Worth")
    page.mouse.move(5, 5)
    colourful = colour(page, box) > 60
    # Every pixel of the way, not only the points that the path was made of.
    dense = np.vstack([np.linspace(a, b, 40) for a, b in itertools.pairwise(points)])
    labels = np.abs(dense[:, None, :] - points[None, [0, -1], :]) < [60, 30]  # the names of the two places stand there
    clear = dense[~labels.all(axis=2).any(axis=1)]
    assert len(clear) > 0.7 * len(dense)
    for x, y in clear - [box["x"], box["y"]]:
        near = colourful[max(int(y) - 3, 0) : int(y) + 4, max(int(x) - 3, 0) : int(x) + 4]
        assert near.any(), f"the arc is broken at {x:.0f}, {y:.0f}"


@pytest.mark.slow
def test_the_camera_comes_back_each_time_that_it_is_told_to(visit, partnerships):
    page = visit({"lang": "en", "q": "Fort Worth"})
    box = map_box(page)
    points, _ = arc_on_screen(box, partnerships.loc[FORT_WORTH])
    spot = points[len(points) * 2 // 3]
    sea = box["x"] + box["width"] / 3, box["y"] + box["height"] * 0.85
    hover(page, *spot, "Bandung – Fort Worth")
    for _ in range(2):
        page.mouse.move(*sea)
        page.mouse.down()
        page.mouse.move(sea[0], sea[1] - 120, steps=6)
        page.mouse.up()
        page.mouse.move(*spot)
        expect(page.locator(".deck-tooltip")).not_to_be_visible()
        page.get_by_role("button", name="Whole world", exact=True).click()
        hover(page, *spot, "Bandung – Fort Worth")


def test_a_tap_on_a_phone_opens_a_panel(visit, partnerships):
    page = visit({"lang": "id", "q": "Seattle"}, **PHONE)
    box = map_box(page)
    points, _ = arc_on_screen(box, partnerships.loc["surabaya-seattle"])
    x, y = points[len(points) // 2]
    open_by(lambda: page.touchscreen.tap(x, y), page, "Surabaya – Seattle")
    expect(page.locator(".st-key-detail h2")).to_have_text("Surabaya – Seattle")


HOSTILE = "<img src=x onerror=alert(1)>\"'@@=alert(1)"


def test_hostile_names_show_as_text_and_do_nothing(visit, tmp_path):
    write_data(
        tmp_path,
        partnerships=[SUWON | {"partner_name": HOSTILE}],
        sources=[SUWON_SOURCE | {"source_title": HOSTILE, "summary_en": HOSTILE}],
        places=[BANDUNG, SUWON_PLACE | {"name": HOSTILE}],
    )
    with serving(tmp_path) as base:
        page = visit({"lang": "en", "link": "bandung-suwon"}, base=base)
        expect(heading(page)).to_have_text(f"Bandung – {HOSTILE}")
        box = map_box(page)
        points, _ = arc_on_screen(box, load_atlas(tmp_path).partnerships.loc["bandung-suwon"])
        hover(page, *points[len(points) // 2], HOSTILE)
        assert page.locator("img[src=x]").count() == 0
