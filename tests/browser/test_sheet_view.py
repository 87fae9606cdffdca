"""On a phone the map has the first screen, and list and panel are a sheet over it in three heights."""

import pytest
from playwright.sync_api import expect
from projection import arc_on_screen, still
from screen import heading, settled, violations

pytestmark = [pytest.mark.browser, pytest.mark.drawn]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
MOST_ABOVE_PX, MOST_AT_PEEK_PX = 120, 72
TARGETS = ".pkk-grip, .pkk-filtering, .st-key-share button, .st-key-camera button, .st-key-zoom button, .pkk-switches button"


def grip(page):
    return page.locator(".pkk-grip")


def height(page):
    """How much of the map the sheet covers, in pixels."""
    top = grip(page).bounding_box()["y"]
    stage = page.locator(".st-key-stage").bounding_box()
    return stage["y"] + stage["height"] - top


def draw(page, start, pixels):
    """Draw what is at a point up by pixels, slowly, with a finger."""
    touch = page.context.new_cdp_session(page)
    x, y = start
    for kind, steps in (("touchStart", [0]), ("touchMove", range(1, 11)), ("touchMove", [10] * 20), ("touchEnd", [])):
        for step in steps:
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y - pixels * step / 10}]})
            page.wait_for_timeout(16)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_the_map_has_the_first_screen_and_the_sheet_three_heights_by_tap_keys_and_finger(visit):
    page = visit({"lang": "en", "sector": "environment"}, **PHONE)
    stage = page.locator(".st-key-stage").bounding_box()
    assert stage["y"] <= MOST_ABOVE_PX
    assert stage["y"] + stage["height"] == pytest.approx(844, abs=1)
    expect(page.get_by_role("button", name="Filters 1")).to_be_visible()
    sizes = [each.bounding_box() for each in page.locator(TARGETS).all()]
    assert min(min(size["width"], size["height"]) for size in sizes if size) >= 44
    assert 40 < height(page) <= MOST_AT_PEEK_PX
    expect(grip(page)).to_have_attribute("aria-expanded", "false")

    page.get_by_role("button", name="Show the list").tap()
    expect(page.get_by_role("button", name="Enlarge the list")).to_have_attribute("aria-expanded", "true")
    half = height(page)
    assert 0.4 < half / stage["height"] < 0.6
    expect(page.locator(".st-key-results tbody tr").first).to_be_in_viewport()
    page.locator(".pkk-count").tap(force=True)  # the head is one with its grip
    full = height(page)
    assert full > 0.85 * stage["height"]
    assert page.locator(".st-key-camera").bounding_box()["y"] + 44 <= 844 - full

    grip(page).focus()
    page.keyboard.press("ArrowDown")
    assert height(page) == pytest.approx(half, abs=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert height(page) <= MOST_AT_PEEK_PX
    x, y = 195, 844 - height(page) + 20
    draw(page, (x, y), 330)
    assert height(page) == pytest.approx(half, abs=1)
    assert violations(page) == []
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390


def test_a_chosen_partnership_is_framed_above_the_sheet_and_closing_leads_back_to_the_list(visit, partnerships):
    page = visit({"lang": "id", "q": "Suwon"}, **PHONE)
    page.locator(".st-key-results tbody td").first.tap()
    expect(heading(page)).to_be_in_viewport()
    settled(page)
    points = arc_on_screen(still(page.locator(".pkk-map")), partnerships.loc["bandung-suwon"])
    stage = page.locator(".st-key-stage").bounding_box()
    top = stage["y"] + stage["height"] - height(page)
    buttons = page.locator(".st-key-camera").bounding_box()
    assert points[:, 1].min() > buttons["y"] + buttons["height"] - 8
    assert points[:, 1].max() < top
    for said in ("Bandung – Suwon", "sejak 1997", "Bukti kuat"):
        expect(page.locator(".st-key-detail").get_by_text(said).first).to_be_in_viewport()
    page.get_by_role("button", name="Tutup", exact=True).tap()
    expect(page.locator(".st-key-results tbody tr").first).to_be_in_viewport()


def test_a_narrow_phone_and_a_link_open_at_half_without_sideways_scrolling(visit):
    page = visit({"lang": "id", "link": "bandung-suwon"}, **(PHONE | {"viewport": {"width": 320, "height": 640}}))
    expect(heading(page)).to_be_in_viewport()
    expect(grip(page)).to_have_attribute("aria-expanded", "true")
    for element in ("document.documentElement", "document.querySelector('[data-testid=stMain]')"):
        assert page.evaluate(f"{element}.scrollWidth") <= 320


def test_in_a_frame_what_is_chosen_is_a_strip_below_its_arc(visit, partnerships):
    page = visit({"lang": "id", "embed": "true", "link": "bandung-suwon"}, viewport={"width": 600, "height": 450})
    map_, strip = page.locator(".pkk-map"), page.locator(".st-key-side").bounding_box()
    assert strip["height"] <= 110
    assert strip["y"] + strip["height"] <= 450
    assert map_.bounding_box()["width"] == 600
    assert arc_on_screen(still(map_), partnerships.loc["bandung-suwon"])[:, 1].max() < strip["y"]
    link = page.locator(".st-key-side").get_by_role("link", name="Rincian")
    assert link.get_attribute("href").partition("?")[2].split("&") == ["lang=id", "link=bandung-suwon"]
    assert violations(page) == []
