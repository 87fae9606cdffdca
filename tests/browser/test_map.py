"""What only a browser shows of the map itself: arcs, clicks on them, cameras, a tap."""

import itertools
import re

import numpy as np
import pytest
from playwright.sync_api import expect
from projection import MAP, arc_on_screen, camera, drawn, look, still
from screen import colour, heading, hover, the_map

from mapdata.atlas.atlas import load_atlas
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data
from server import serving

pytestmark = [pytest.mark.browser, pytest.mark.drawn]
FORT_WORTH = "bandung-fort-worth"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def middle_of(points):
    return points[len(points) * 2 // 3]


def test_an_arc_on_the_american_side_of_the_pacific_opens_its_panel_twice(visit, partnerships):
    page = visit({"lang": "en", "q": "Fort Worth"})
    map_ = the_map(page)
    spot = middle_of(arc_on_screen(map_, partnerships.loc[FORT_WORTH]))
    assert "since 1990" in hover(page, *spot, "Bandung – Fort Worth")
    page.mouse.click(*spot)
    expect(heading(page)).to_have_text("Bandung – Fort Worth")
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text("2 April 1990")
    expect(panel).to_contain_text("16,169 km")
    expect(panel).to_contain_text("City, Texas, United States")
    expect(panel.locator(".pkk-sources").get_by_role("link").first).to_have_attribute("rel", "noopener noreferrer")
    page.wait_for_url("**link=bandung-fort-worth**")
    page.get_by_role("button", name="Close", exact=True).click()
    expect(heading(page)).to_have_count(0)
    page.mouse.click(*middle_of(arc_on_screen(still(map_), partnerships.loc[FORT_WORTH])))
    expect(heading(page)).to_have_text("Bandung – Fort Worth")


def test_the_arc_over_the_pacific_is_one_unbroken_sweep(visit, partnerships):
    page = visit({"lang": "en", "q": "Fort Worth"})
    map_ = the_map(page)
    points = arc_on_screen(map_, partnerships.loc[FORT_WORTH])
    hover(page, *middle_of(points), "Bandung – Fort Worth")
    page.mouse.move(5, 5)
    box = still(map_).bounding_box()
    colourful = colour(page, box) > 60
    # Every pixel of the way, not only the points that the path was made of.
    dense = np.vstack([np.linspace(a, b, 40) for a, b in itertools.pairwise(points)])
    labels = np.abs(dense[:, None, :] - points[None, [0, -1], :]) < [60, 30]  # the names of the two places stand there
    clear = dense[~labels.all(axis=2).any(axis=1)]
    assert len(clear) > 0.7 * len(dense)
    for x, y in clear - [box["x"], box["y"]]:
        near = colourful[max(int(y) - 3, 0) : int(y) + 4, max(int(x) - 3, 0) : int(x) + 4]
        assert near.any(), f"the arc is broken at {x:.0f}, {y:.0f}"


def test_what_is_asked_for_is_framed_with_both_its_names_and_closing_leads_back(visit, partnerships):
    page = visit({"lang": "en", "link": "medan-milwaukee"}, reduced_motion="reduce")
    map_ = the_map(page)
    left, top, right, bottom = drawn(map_)["frame"]
    corner = map_.bounding_box()
    arc = arc_on_screen(map_, partnerships.loc["medan-milwaukee"]) - [corner["x"], corner["y"]]
    assert (arc.min(axis=0) >= [left, top]).all()
    assert (arc.max(axis=0) <= [right, bottom]).all()
    assert {"Medan", "Milwaukee"} <= set(page.locator(".pkk-names .pkk-must").all_inner_texts())
    page.get_by_role("button", name="Close", exact=True).click()
    expect(heading(page)).to_have_count(0)
    page.wait_for_url(lambda url: "link=" not in url)
    still(map_)
    assert camera(map_)["zoom"] < 1


def test_the_first_view_has_the_whole_world_with_every_line_inside_the_frame(visit):
    page = visit({"lang": "en"})
    map_ = the_map(page)
    seen = drawn(map_)
    left, top, right, bottom = seen["frame"]
    for line in seen["arcs"]:
        for part in line["parts"]:
            points = np.array(part)[:, :2]
            inside = (points[:, 0] > -1) & (points[:, 0] < right + 400)
            assert (points[inside, 1] >= 0).all(), line["id"]
    assert sum(dot["n"] for dot in seen["dots"]) > 150, "each place is in a mark"
    boxes = np.array(seen["names"])
    assert len(boxes) > 15
    assert (boxes[:, :2] >= [left, top]).all()
    assert (boxes[:, 2:] <= [right, bottom]).all()


def test_places_close_together_are_a_number_that_opens(visit):
    page = visit({"lang": "en"}, reduced_motion="reduce")
    map_ = the_map(page)
    java = next(dot for dot in drawn(map_)["dots"] if dot["id"] == "jakarta")
    assert java["n"] > 20
    box = map_.bounding_box()
    page.mouse.click(box["x"] + 1 + java["x"], box["y"] + 1 + java["y"])
    choice = page.locator(".pkk-choice")
    expect(choice).to_contain_text(re.compile(r"\d+ places close together"))
    choice.get_by_role("button", name=re.compile("^Bandung ")).click()
    expect(heading(page)).to_have_text("Bandung")
    page.wait_for_url("**focus=bandung**")


def test_pointing_asks_nothing_of_the_server(visit, partnerships):
    page = visit({"lang": "en", "q": "Fort Worth"})
    map_ = the_map(page)
    spot = middle_of(arc_on_screen(map_, partnerships.loc[FORT_WORTH]))
    sent = []
    page.on("websocket", lambda socket: sent.append(socket.url))
    page.on("request", lambda request: sent.append(request.url))
    hover(page, *spot, "Bandung – Fort Worth")
    expect(page.locator(".pkk-names .pkk-must")).to_have_count(2)
    assert page.locator(f"{MAP} canvas").evaluate("each => getComputedStyle(each).cursor") == "pointer"
    assert sent == []


def test_a_card_and_a_colour_of_the_legend_light_up_what_they_mean(visit):
    page = visit({"lang": "en"})
    the_map(page)
    page.locator(".st-key-side .pkk-table tbody tr", has_text="Fort Worth").hover()
    expect(page.locator(".pkk-names .pkk-must")).to_have_count(2)
    assert set(page.locator(".pkk-names .pkk-must").all_inner_texts()) == {"Bandung", "Fort Worth"}
    page.locator(".pkk-legend li", has_text="Environment and urban").hover()
    expect(page.locator(".pkk-names .pkk-must")).to_have_count(0)
    expect(page.locator(".pkk-names .pkk-sum")).to_have_count(0)  # single places, for as long as it is pointed at
    page.mouse.move(5, 5)
    expect(page.locator(".pkk-names .pkk-sum").first).to_be_visible()


def test_the_buttons_send_the_map_where_they_say_each_time(visit):
    page = visit({"lang": "en"}, reduced_motion="reduce")
    map_ = the_map(page)
    first = camera(map_)
    page.get_by_role("button", name="Indonesia", exact=True).click()
    indonesia = camera(still(map_))
    assert indonesia["zoom"] > first["zoom"] + 1.5
    page.get_by_role("button", name="Zoom in").click()
    assert camera(still(map_))["zoom"] == pytest.approx(indonesia["zoom"] + 0.6, abs=0.01)
    page.get_by_role("button", name="Indonesia", exact=True).click()
    assert camera(still(map_)) == pytest.approx(indonesia, abs=1e-6)
    page.get_by_role("button", name="Whole world", exact=True).click()
    assert camera(still(map_)) == pytest.approx(first, abs=1e-6)


def test_arrow_keys_move_the_map_and_its_focus_is_seen(visit):
    page = visit({"lang": "en"}, reduced_motion="reduce")
    map_ = the_map(page)
    first = camera(map_)
    canvas = page.get_by_role("application", name="Arrow keys move the map")

    def press(key, reached):
        canvas.press(key)
        for _ in range(100):
            if reached(camera(map_)):
                return
            page.wait_for_timeout(100)
        raise AssertionError(f"{key} leads to {camera(map_)}")

    press("ArrowRight", lambda seen: seen["longitude"] > first["longitude"] + 10)
    assert map_.evaluate("box => getComputedStyle(box).outlineStyle") == "solid"
    press("+", lambda seen: seen["zoom"] > first["zoom"] + 0.9)
    press("0", lambda seen: seen == pytest.approx(first, abs=1e-6))


def test_from_indonesia_on_its_places_are_marks_of_their_own(visit):
    page = visit({"lang": "en"}, reduced_motion="reduce")
    map_ = the_map(page)
    far = {dot["id"]: dot["n"] for dot in drawn(map_)["dots"]}
    look(map_, "java")
    near = {dot["id"]: dot["n"] for dot in drawn(map_)["dots"]}
    assert far["jakarta"] > 40 > 10 > near["jakarta"]
    assert {"surakarta", "malang"} <= set(near)
    assert not {"surakarta", "malang"} & set(far)


@pytest.mark.parametrize("beside_px", [0, 18])
def test_a_tap_on_an_arc_or_beside_it_opens_a_panel_at_once(visit, partnerships, beside_px):
    page = visit({"lang": "id", "q": "Seattle"}, **PHONE)
    x, y = middle_of(arc_on_screen(the_map(page), partnerships.loc["surabaya-seattle"]))
    page.touchscreen.tap(x, y + beside_px)
    expect(heading(page)).to_have_text("Surabaya – Seattle")


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
        points = arc_on_screen(the_map(page), load_atlas(tmp_path).partnerships.loc["bandung-suwon"])
        hover(page, *points[len(points) // 2], HOSTILE)
        assert page.locator("img[src=x]").count() == 0
