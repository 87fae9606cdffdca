"""What only a browser shows of the page About: where its links lead, that it scrolls one way only."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_contents_numbers_and_examples_lead_where_they_say(visit):
    page = visit({"lang": "en"}, path="tentang", ready="#source-geonames")
    page.get_by_role("navigation", name="On this page").get_by_role("link", name="Privacy").click()
    expect(page.get_by_role("heading", name="Privacy")).to_be_in_viewport()
    expect(page).to_have_url(re.compile(r"/tentang\?lang=en#privacy$"))
    page.get_by_role("link", name="[1]", exact=True).first.click()
    expect(page.locator("#source-pp-28")).to_be_in_viewport()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Bandung–Suwon").click()
    expect(opened.value.locator(".st-key-detail h2")).to_have_text("Bandung – Suwon")
