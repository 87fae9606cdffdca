"""What only a browser shows of the Insights page: the drawn words of the charts, and that everybody can read it."""

import pytest
from playwright.sync_api import expect
from screen import settled, violations

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
    page = insights({"lang": "id", "country": "KR"}, "Statistik")
    assert "1990" in words(page, 0)
    assert words(page, 4)[:1] == ["Korea Selatan"]
    expect(page.locator(".vega-actions")).to_have_count(0)
    page.locator(CHART).nth(4).locator("g.mark-rect path").first.hover(force=True)
    expect(page.locator("#vg-tooltip-element")).to_contain_text("Kerja sama")
    expect(page.locator("#vg-tooltip-element h2")).to_have_text("Korea Selatan")


@pytest.mark.slow
def test_its_open_tables_break_no_rule_of_accessibility_on_either_ground(insights):
    page = insights({"lang": "en"}, "Insights")
    for box in page.locator("[class*=st-key-figure-] summary").all():
        box.click()
    expect(page.locator(".pkk-figures caption").last).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(settled(page)) == [], scheme
