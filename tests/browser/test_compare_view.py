"""Comparison and tour in a browser: by keyboard, on a phone, for screen readers."""

import pytest
from playwright.sync_api import expect
from screen import settled, violations

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
TWO = {"lang": "en", "compare": ["bandung", "surabaya"]}
COLUMNS = ".pkk-versus thead th"


def test_one_is_added_and_taken_out_by_keys_alone(visit):
    page = visit(TWO)
    field = page.get_by_role("combobox", name="Add a place or country to the comparison")
    field.focus()
    page.keyboard.type("jepang")
    expect(page.locator("#pkk-add-list [role=option]").first).to_have_text("Japan")
    page.keyboard.press("Enter")
    expect(page.locator(COLUMNS)).to_have_count(3)
    expect(page.locator(".pkk-legend li").nth(2)).to_have_text("Japan")
    assert violations(settled(page)) == []
    page.get_by_role("button", name="Stop comparing Surabaya").focus()
    page.keyboard.press("Enter")
    expect(page.locator(COLUMNS)).to_have_count(2)
    page.wait_for_url("**compare=bandung&compare=JP**")
    assert page.evaluate("document.activeElement.closest('.pkk-compared') !== null")
    page.get_by_role("button", name="End comparison").press("Enter")
    expect(page.locator(COLUMNS)).to_have_count(0)
    settled(page)
    assert page.evaluate("document.activeElement.matches('.st-key-stage h2')")


def test_what_is_told_of_a_comparison_is_one_line_that_stays_and_the_field_has_a_name(visit):
    page = visit({"lang": "en", "compare": ["bandung", "surabaya"]})
    line = page.locator(".st-key-compared [role=status]").last
    expect(line).to_have_text("")
    line.evaluate("each => { each.same = true; }")
    expect(page.get_by_role("group", name="Add a place or country to the comparison")).to_be_visible()
    page.get_by_role("button", name="Stop comparing Surabaya").press("Enter")
    expect(line).to_have_text("Add another one to compare.")
    assert line.evaluate("each => each.same")


def test_on_a_phone_the_table_scrolls_by_itself_and_its_first_column_stays(visit):
    page = visit({"lang": "id", "compare": ["bandung", "surabaya", "JP", "KR", "CN"]}, **PHONE)
    table = page.locator(".pkk-versus")
    table.scroll_into_view_if_needed()
    table.evaluate("box => box.scrollTo(600, 0)")
    edge, first = table.bounding_box(), table.locator("tbody th").first.bounding_box()
    assert abs(first["x"] - edge["x"]) <= 2
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(settled(page)) == []


def test_the_focus_stays_when_the_last_step_comes(visit):
    page = visit({"lang": "en", "story": "6", "confirmed": "both"})
    page.get_by_role("button", name="Next").press("Enter")
    page.wait_for_url("**story=7**")
    settled(page)
    assert page.evaluate("document.activeElement.textContent") == "Leave the tour"


def test_the_tour_is_walked_and_left_by_keys_alone(visit):
    page = visit({"lang": "en", "story": "1"})
    story = page.locator(".st-key-story")
    expect(story.locator("h2")).to_have_text("From 1960 to today")
    assert violations(settled(page)) == []
    page.get_by_role("button", name="Next").press("Enter")
    expect(story.locator("h2")).to_have_text("Who looks to Japan?")
    page.wait_for_url("**story=2**")
    settled(page)
    assert page.evaluate("document.activeElement.textContent") == "Next"
    page.get_by_role("button", name="Leave the tour").press("Enter")
    expect(story).to_have_count(0)
    page.wait_for_url("**country=JP**")
