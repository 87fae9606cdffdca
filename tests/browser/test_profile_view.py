"""Profiles of places: what only a browser shows, above all that pages turn without loading the site again."""

import pytest
from playwright.sync_api import expect
from projection import arc_on_screen
from screen import heading, the_map

pytestmark = [pytest.mark.browser, pytest.mark.drawn]


@pytest.mark.slow
def test_links_turn_the_page_softly_and_back_leads_the_same_way_home(visit):
    page = visit({"lang": "en", "link": "bandung-suwon"})
    loads = []
    page.on("request", lambda request: loads.append(request.url) if request.is_navigation_request() else None)
    page.locator(".st-key-detail a.pkk-page", has_text="Bandung").click()
    expect(page.locator("h1")).to_have_text("Bandung")
    expect(page).to_have_title("Bandung · Peta Kota Kembar")
    assert page.url.endswith("/daerah?lang=en&place=bandung")
    page.locator(".pkk-partners a", has_text="Fort Worth").first.click()
    expect(page.locator("h1")).to_have_text("Fort Worth")
    page.locator('.pkk-partners a[title="Bandung – Fort Worth"]').click()
    expect(heading(page)).to_have_text("Bandung – Fort Worth")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Fort Worth")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Bandung")
    page.go_back()
    expect(heading(page)).to_have_text("Bandung – Suwon")
    assert loads == []


def test_a_click_on_an_arc_names_it_below_the_small_map(visit, partnerships):
    page = visit({"lang": "en", "place": "suwon"}, path="daerah", ready=".pkk-partners")
    map_ = the_map(page)
    said = page.locator(".st-key-place-map [role=status]")
    points = arc_on_screen(map_, partnerships.loc["bandung-suwon"])
    page.mouse.click(*points[len(points) // 2])
    expect(said).to_contain_text("Bandung – Suwon, since 1997")
    expect(said.get_by_role("link", name="Profile of Bandung")).to_have_attribute("href", "daerah?lang=en&place=bandung")


@pytest.mark.parametrize("width", [390, pytest.param(768, marks=pytest.mark.slow)])
def test_a_profile_fits_a_narrow_screen(visit, width):
    page = visit(
        {"lang": "id", "place": "jakarta"}, path="daerah", ready=".pkk-partners", viewport={"width": width, "height": 844}
    )
    page.locator(".pkk-partners").first.wait_for()
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width
    table = page.locator(".pkk-partners").first
    assert table.evaluate("each => each.scrollWidth <= each.clientWidth")
