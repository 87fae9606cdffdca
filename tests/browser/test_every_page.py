"""What holds for every page: its language and title, no rule of accessibility broken, nothing cut off on a phone, no false alarm."""

import re

import pytest
from playwright.sync_api import expect
from screen import settled, violations

from mapui.frame.site import MAP, NAME, PAGES
from sample import shipped_rows
from server import serving

pytestmark = pytest.mark.browser
PATHS = {address: "" if file == MAP else address for file, address, _ in PAGES}
FOOTER = ".pkk-footer"
PHONE = {"width": 390, "height": 844}


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_it_breaks_no_rule_of_accessibility_in_either_language_on_either_ground_and_fits_a_phone(visit, path):
    page = visit({"lang": "id"}, path=path, ready=FOOTER)
    for lang, switch in (("id", "English"), ("en", "Bahasa Indonesia")):
        settled(page)
        expect(page.locator("html")).to_have_attribute("lang", lang)
        assert page.title().endswith(f"· {NAME}")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            settled(page)
            assert violations(page) == [], f"{lang}, {scheme}"
        page.locator(".st-key-header-tools").get_by_role("radio", name=switch).or_(
            page.locator(".st-key-header-tools button", has_text=switch)
        ).first.click()
    page.set_viewport_size(PHONE)
    page.wait_for_function("width => document.querySelector('[data-testid=stMain]').scrollWidth <= width", arg=PHONE["width"])


def test_the_first_visitor_of_a_fresh_server_may_come_by_a_deep_link(visit):
    with serving() as fresh:
        page = visit({"lang": "en"}, base=fresh, path="mutu", ready=FOOTER)
        expect(page.get_by_role("heading", level=1)).to_have_text("Data quality")
        settled(page)
        expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.slow
def test_the_menu_takes_the_filters_along_and_back_brings_them_back(visit):
    page = visit({"lang": "en", "q": "Kyoto"})
    page.get_by_role("link", name="Insights").click()
    page.wait_for_url("**/wawasan?lang=en&q=Kyoto")
    expect(page.locator(".pkk-count strong")).to_have_text(f"1 / {len(shipped_rows())}")
    page.get_by_role("textbox", name="Search").fill("Suwon")
    page.keyboard.press("Enter")
    page.wait_for_url("**/wawasan?lang=en&q=Suwon")
    page.go_back()
    page.wait_for_url("**/wawasan?lang=en&q=Kyoto")
    expect(page.get_by_role("textbox", name="Search")).to_have_value("Kyoto")
    page.go_back()
    page.wait_for_url("**/?lang=en&q=Kyoto")
    expect(page.locator(".st-key-map canvas").first).to_be_visible()


def test_choices_are_named_with_their_counts_and_a_switch_shows_what_is_hidden(visit):
    page = visit({"lang": "en"}, path="wawasan", ready=FOOTER)
    health = page.locator(".st-key-filters").get_by_role("button", name="Health")
    expect(health).to_have_attribute("aria-label", re.compile(r"^Health \d+$"))
    told = int(health.get_attribute("aria-label").rsplit(" ", 1)[1])
    plans = page.locator(".st-key-headline").get_by_role("button", name="plans")
    expect(plans).to_have_attribute("aria-pressed", "false")
    plans.click()
    expect(plans).to_have_attribute("aria-pressed", "true")
    expect(plans).to_be_focused()
    expect(page.locator(".st-key-statuses").get_by_role("button", name="Planned")).to_have_attribute("aria-pressed", "true")
    page.wait_for_function(
        "(told) => Number(document.querySelector('.st-key-filters [aria-label^=Health]').ariaLabel.split(' ').at(-1)) > told",
        arg=told,
    )
