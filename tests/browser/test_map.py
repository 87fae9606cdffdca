"""What only a browser shows: arcs, clicks, keyboard, address, narrow screens, accessibility."""

import itertools

import numpy as np
import pytest
from playwright.sync_api import expect
from projection import arc_on_screen
from screen import colour, heading, hover, map_box, open_by, settled, violations

from mapdata.atlas.atlas import load_atlas
from mapdata.filters.filters import matches
from mapdata.filters.search import search_text
from mapdata.filters.table import Filters
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data
from server import TIMEOUT_MS, serving

pytestmark = pytest.mark.browser
FORT_WORTH = "bandung-fort-worth"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def spot_in_america(box, partnerships, link):
    """Return the point of an arc, east of 180 degrees, that lies farthest from every other arc on the map."""
    located = partnerships[partnerships["located"]]
    drawn = located[matches(located, Filters(), search_text(located, {}))]
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
        expect(heading(page)).to_have_text("Details")


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


def test_the_keyboard_alone_opens_a_panel_from_the_table(visit):
    page = visit({"lang": "en", "q": "Suwon"})
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.id") == "bandung-suwon":
            break
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Bandung – Suwon")
    page.wait_for_url("**link=bandung-suwon**")
    expect(page.locator("tr[aria-current]")).to_contain_text("Suwon")


def test_arrow_keys_walk_through_the_table(visit):
    page = visit({"lang": "en"})
    rows = page.locator(".pkk-table tbody button")
    rows.first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(rows.nth(1)).to_be_focused()


def test_a_click_on_any_cell_of_a_row_opens_its_panel(visit):
    page = visit({"lang": "en", "q": "Suwon"})
    page.locator(".pkk-table tbody td").nth(3).click()
    expect(heading(page)).to_have_text("Bandung – Suwon")


def test_a_column_head_sorts_up_then_down_then_not(visit):
    page = visit({"lang": "en"})
    years = page.locator(".pkk-table tbody tr td:nth-child(4)")
    before = years.all_inner_texts()
    head = page.locator(".pkk-table th", has_text="Since")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    up = [text for text in years.all_inner_texts() if text != "–"]
    assert up == sorted(up, key=lambda year: year.removeprefix("≤ "))
    assert years.all_inner_texts()[-1] == "–", "blanks come last"
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert [text for text in years.all_inner_texts() if text != "–"] == sorted(
        up, key=lambda year: year.removeprefix("≤ "), reverse=True
    )
    head.get_by_role("button").click()
    assert years.all_inner_texts() == before


def test_a_filter_keeps_the_order_that_the_reader_chose(visit):
    page = visit({"lang": "en"})
    page.locator(".pkk-table th", has_text="Partner country").get_by_role("button").click()
    page.get_by_role("textbox", name="Search").fill("Bandung")
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-table tbody tr").first).to_contain_text("Bandung")
    countries = page.locator(".pkk-table tbody tr td:nth-child(3)").all_inner_texts()
    assert len(countries) > 5
    assert countries == sorted(countries)


def test_the_row_of_a_shared_link_is_in_view(visit):
    page = visit({"lang": "en", "link": "surabaya-seattle"})
    expect(heading(page)).to_have_text("Surabaya – Seattle")
    box, row = (page.locator(each).bounding_box() for each in (".pkk-table", "tr[aria-current]"))
    assert box["y"] <= row["y"]
    assert row["y"] + row["height"] <= box["y"] + box["height"] + 1


def test_back_and_forward_walk_through_what_was_looked_at(visit):
    page = visit({"lang": "en", "link": "bandung-suwon"})
    expect(heading(page)).to_have_text("Bandung – Suwon")
    page.get_by_role("button", name="Close", exact=True).click()
    page.wait_for_url(lambda url: "link=" not in url)
    expect(heading(page)).to_have_text("Details")
    settled(page).go_back()
    expect(heading(page)).to_have_text("Bandung – Suwon")
    settled(page).go_forward()
    expect(heading(page)).to_have_text("Details")


def test_the_address_carries_the_filters_to_someone_else(visit):
    page = visit({"lang": "en"})
    page.get_by_role("textbox", name="Search").fill("Kyoto")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=Kyoto**")
    expect(page.locator(".pkk-count strong")).to_contain_text("1 / ")
    there = visit([tuple(pair.split("=")) for pair in page.url.partition("?")[2].split("&")])
    expect(there.locator(".pkk-count strong")).to_contain_text("1 / ")


def test_the_basemap_comes_from_our_own_host_once(visit):
    page = visit({"lang": "en"})
    asked = []
    with page.expect_response("**/app/static/basemap.json") as answer:
        page.reload()
    assert answer.value.status == 200
    page.wait_for_selector(".st-key-results table", state="attached")
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("textbox", name="Search").fill("Kyoto")
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-count strong")).to_contain_text("1 / ")
    assert [url for url in asked if url.endswith(".json")] == []


def test_a_phone_shows_map_then_panel_then_list_without_sideways_scrolling(visit):
    page = visit({"lang": "id", "link": "bandung-suwon"}, **PHONE)
    expect(heading(page)).to_be_visible()
    tops = [page.locator(f".st-key-{key}").bounding_box()["y"] for key in ("map", "detail", "results")]
    assert tops == sorted(tops)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390


def test_a_tap_on_a_phone_opens_a_panel(visit, partnerships):
    page = visit({"lang": "id", "q": "Seattle"}, **PHONE)
    box = map_box(page)
    points, _ = arc_on_screen(box, partnerships.loc["surabaya-seattle"])
    x, y = points[len(points) // 2]
    open_by(lambda: page.touchscreen.tap(x, y), page, "Surabaya – Seattle")
    expect(page.locator(".st-key-detail h2")).to_have_text("Surabaya – Seattle")


@pytest.mark.parametrize(
    "params",
    [{"lang": "en", "link": "bandung-suwon"}, {"lang": "id", "link": "jakarta-amsterdam"}, {"lang": "en", "q": "zzzz"}],
    ids=["selected", "disputed", "empty"],
)
def test_no_state_of_the_map_breaks_a_rule_of_accessibility(visit, params):
    page = visit(params)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(settled(page)) == [], scheme


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


def test_a_missing_file_is_named_and_the_page_stands(visit, tmp_path):
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    (tmp_path / "places.csv").unlink()
    with serving(tmp_path) as base:
        page = visit({"lang": "en"}, base=base)
        expect(page.locator(".st-key-problems")).to_contain_text("places.csv", timeout=TIMEOUT_MS)
        expect(page.locator(".pkk-count strong")).to_have_text("1 / 1")
