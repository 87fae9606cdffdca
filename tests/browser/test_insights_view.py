"""What only a browser shows of the Insights page: the drawn words of the charts, and that everybody can read it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
CHART = "[data-testid=stVegaLiteChart]"


@pytest.fixture
def insights(visit):
    """Come from the map by the menu; the filters come along."""

    def open_page(params, name):
        page = visit(params)
        page.get_by_role("link", name=name).click()
        expect(page.locator(f"{CHART} svg")).to_have_count(9)
        return page

    return open_page


def words(page, number):
    return page.locator(CHART).nth(number).locator("svg text").all_text_contents()


def test_years_are_written_as_years_and_names_and_tooltips_in_the_readers_language(insights):
    page = insights({"lang": "id", "country": "KR"}, "Wawasan")
    assert "1990" in words(page, 0)
    assert words(page, 4)[:1] == ["Korea Selatan"]
    expect(page.locator(".vega-actions")).to_have_count(0)
    page.locator(CHART).nth(4).locator("g.mark-rect path").first.hover(force=True)
    expect(page.locator("#vg-tooltip-element")).to_contain_text("Kerja sama")
    expect(page.locator("#vg-tooltip-element h2")).to_have_text("Korea Selatan")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_breaks_no_rule_of_accessibility_and_fits_a_phone(insights, scheme):
    page = insights({"lang": "en"}, "Insights")
    page.emulate_media(color_scheme=scheme)
    for box in page.locator("[class*=st-key-figure-] summary").all():
        box.click()
    expect(page.locator(".pkk-figures caption").last).to_be_visible()
    assert Axe().run(page).violations_count == 0
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator(CHART).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert Axe().run(page).violations_count == 0
