"""A reader without a pointer, without English, with large letters: the whole way through the page."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from screen import heading, settled

from sample import shipped_rows

pytestmark = pytest.mark.browser


def press_until(page, key, reached, limit=80):
    """Press a key until a condition of the page holds."""
    for _ in range(limit):
        if page.evaluate(reached):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{limit} times {key} did not lead to {reached}")


def test_search_filter_choose_read_and_copy_without_a_pointer(visit):
    page = visit({"lang": "en"}, permissions=["clipboard-read", "clipboard-write"])
    press_until(page, "Tab", "document.activeElement.textContent === 'Skip to the search'", limit=2)
    page.keyboard.press("Enter")
    page.keyboard.type("bandng")  # misspelt, and found all the same
    page.keyboard.press("Enter")
    page.wait_for_url("**q=bandng**")
    expect(page.locator(".pkk-table tbody tr").first).to_contain_text("Bandung")

    press_until(page, "Shift+Tab", "document.activeElement.textContent === 'Skip to the filters'")
    page.keyboard.press("Enter")
    press_until(page, "Tab", "document.activeElement.closest('.st-key-sectors') !== null", limit=12)
    # The way back to the skip links led through the sectors, which remember the last one that had the focus.
    press_until(page, "ArrowLeft", "document.activeElement.textContent.startsWith('Environment')", limit=13)
    page.keyboard.press("Space")
    page.wait_for_url("**sector=environment**")

    press_until(page, "Tab", "document.activeElement.dataset.id === 'bandung-kawasaki'")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Bandung – Kawasaki")
    expect(page.locator(".st-key-detail")).to_contain_text("18 February 2016")
    page.wait_for_url("**link=bandung-kawasaki**")

    press_until(page, "Shift+Tab", "document.activeElement.textContent === 'Copy link'", limit=120)
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-said")).to_have_text("Link copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_where_copying_is_not_allowed_the_address_can_be_taken_by_hand(visit):
    page = visit({"lang": "en", "link": "bandung-suwon"})
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_label("Address of this view")).to_have_value(page.url)


@pytest.mark.parametrize("lang", ["id", pytest.param("en", marks=pytest.mark.slow)])
def test_screen_readers_are_told_the_language(visit, lang):
    page = visit({"lang": lang})
    expect(page.locator("html")).to_have_attribute("lang", lang)


def test_at_200_percent_nothing_is_cut_off_sideways(visit):
    page = visit({"lang": "id"}, viewport={"width": 720, "height": 450}, device_scale_factor=2)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 720


def test_filters_come_back_with_back_and_go_with_forward(visit):
    page = visit({"lang": "en"})
    page.get_by_role("combobox", name="Search").fill("Kyoto")
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-count strong")).to_contain_text("1 / ")
    page.wait_for_url("**q=Kyoto**")  # the address is written last; before that, Back would leave the page
    page.go_back()
    expect(page.locator(".pkk-count strong")).not_to_have_text(f"1 / {len(shipped_rows())}", use_inner_text=True)
    expect(page.get_by_role("combobox", name="Search")).to_have_value("")
    page.go_forward()
    expect(page.get_by_role("combobox", name="Search")).to_have_value("Kyoto")


def test_an_empty_result_is_loosened_by_its_button(visit):
    page = visit({"lang": "en", "q": "Kyoto", "sector": "health"})
    page.get_by_role("button", name="Without the filter “Sector”: 1").click()
    expect(page.locator(".pkk-count strong")).to_contain_text("1 / ")


@pytest.mark.slow
def test_the_box_of_more_filters_counts_and_filters(visit):
    page = visit({"lang": "en"})
    page.locator(".st-key-more summary").click()
    countries = page.get_by_role("combobox", name="Country of the partner")
    expect(countries).to_be_visible()
    settled(page)  # what is typed into a choice while its run is under way is lost
    countries.click()
    page.keyboard.type("Japan")
    expect(page.get_by_role("option", name="Japan")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**country=JP**")
    expect(page.locator(".pkk-table tbody tr").first).to_contain_text("Japan")


@pytest.mark.slow
def test_a_country_stays_chosen_when_the_years_have_changed_its_count(visit):
    page = visit({"lang": "en", "country": "CN"})
    page.locator(".st-key-more summary").click()
    box = page.locator(".st-key-countries")
    expect(box).to_contain_text("China (")
    settled(page)
    said = box.get_by_role("button", name="Remove China").get_attribute("aria-label")
    slider = page.locator(".stSlider [role=slider], .stSlider input[type=range]").last
    for _ in range(3):
        slider.press("PageDown")
    page.wait_for_url("**year=**")
    expect(box.get_by_role("button", name="Remove China")).not_to_have_attribute("aria-label", said)
    settled(page)
    page.locator(".st-key-sectors").get_by_role("button", name="Education, research & talent").click()
    page.wait_for_url("**sector=education**")
    expect(page.locator(".pkk-count strong")).not_to_have_text(f"0 / {len(shipped_rows())}")
    settled(page)
    assert parse_qs(urlsplit(page.url).query)["country"] == ["CN"]
    expect(box.get_by_role("button", name="Remove")).to_have_count(1)
    expect(box).to_contain_text("China (")
