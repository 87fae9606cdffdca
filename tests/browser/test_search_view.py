"""The search at the head of the map page in a browser: by keyboard, by finger, for screen readers, and how much the head leaves."""

import pytest
from playwright.sync_api import expect
from screen import heading, settled, violations

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
SHARE = "navigator.share = async (what) => { window.shared = what; };"
ACTIVE = "() => (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()"


def field(page, name="Search"):
    return page.get_by_role("combobox", name=name, exact=True)


def options(page):
    return page.locator("#pkk-q-list [role=option]")


def test_a_misspelt_place_is_suggested_and_opened_by_keys_alone_and_nothing_is_sent_before(visit):
    page = visit({"lang": "en"})
    sent = []
    field(page).focus()
    page.on("request", lambda request: sent.append(request.url))
    page.evaluate(
        "() => { const send = WebSocket.prototype.send; window.sent = 0;"
        "WebSocket.prototype.send = function (...all) { window.sent++; return send.apply(this, all); }; }"
    )
    page.keyboard.type("surabya")
    expect(options(page)).to_have_text(["Surabaya City, East Java", "Search for “surabya” in all texts"])
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".pkk-search [role=status]")).to_have_text("Suggestions: 1")
    assert page.evaluate("window.sent") == 0
    assert [url for url in sent if "/media/" not in url] == []
    page.keyboard.press("ArrowDown")
    expect(field(page)).to_have_attribute("aria-activedescendant", options(page).first.get_attribute("id"))
    assert violations(page) == []
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Surabaya")
    page.wait_for_url("**focus=surabaya**")
    expect(field(page)).to_have_value("")


def test_the_keys_walk_through_the_list_and_escape_closes_it_before_it_clears(visit):
    page = visit({"lang": "en"})
    field(page).focus()
    page.keyboard.type("jepang")
    expect(options(page)).to_have_count(8)
    chosen = page.locator("#pkk-q-list [aria-selected=true]")
    for key, text in (("ArrowDown", "Japan"), ("End", "Search for “jepang” in all texts"), ("ArrowDown", None)):
        page.keyboard.press(key)
        expect(chosen).to_have_text([text] if text else [])
    page.keyboard.press("ArrowUp")
    expect(chosen).to_have_text("Search for “jepang” in all texts")
    page.keyboard.press("Home")
    expect(chosen).to_have_text("Japan")
    page.keyboard.press("Escape")
    expect(options(page).first).not_to_be_visible()
    expect(field(page)).to_have_value("jepang")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")


def test_a_country_is_chosen_by_mouse_and_becomes_a_filter(visit):
    page = visit({"lang": "id"})
    field(page, "Cari").fill("holland")
    page.get_by_role("option", name="Belanda", exact=True).click()
    page.wait_for_url("**country=NL**")
    expect(page.locator(".st-key-chips")).to_contain_text("Belanda")


def test_hostile_words_are_text(visit):
    page = visit({"lang": "en"})
    hostile = "<img src=x onerror=alert(1)>"
    field(page).fill(hostile)
    expect(options(page)).to_have_text([f"Search for “{hostile}” in all texts"])
    assert page.locator("img[src=x]").count() == 0


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
def test_on_a_phone_the_search_is_in_sight_and_a_finger_opens_a_place(visit, scheme):
    page = visit({"lang": "id"}, color_scheme=scheme, **PHONE)
    box = field(page, "Cari").bounding_box()
    assert box["y"] + box["height"] < 170
    assert box["width"] >= 280  # beside it are the filters
    assert box["height"] >= 44
    field(page, "Cari").tap()
    page.keyboard.type("kedri")
    expect(options(page)).to_have_count(3)
    assert min(row.bounding_box()["height"] for row in options(page).all()) >= 44
    assert violations(page) == []
    options(page).last.scroll_into_view_if_needed()
    options(page).first.tap()
    expect(heading(page)).to_have_text("Kediri")
    expect(heading(page)).to_be_in_viewport()
    expect(page.locator(".st-key-detail")).to_contain_text("tidak memuat kerja sama Kabupaten Kediri")
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390


def test_the_first_result_is_less_than_ten_tabs_away(visit):
    page = visit({"lang": "en"})
    presses = []
    for _ in range(9):
        presses.append("Tab")
        page.keyboard.press("Tab")
        if page.evaluate(ACTIVE) == "Skip to the results":
            break
    page.keyboard.press("Enter")
    assert len(presses) < 10
    assert page.evaluate("() => document.activeElement.closest('.st-key-results tbody') !== null")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Aceh – Ivanovo Region")


@pytest.mark.parametrize("lang", ["en", pytest.param("id", marks=pytest.mark.slow)])
def test_skip_links_lead_to_the_search_and_the_filters_and_other_pages_have_none(visit, lang):
    page = visit({"lang": lang})
    skips = page.locator("#pkk-skips button")
    expect(skips).to_have_count(3)
    for place, wanted in ((0, "pkk-q"), (1, "st-key-filters")):
        skips.nth(place).focus()
        expect(skips.nth(place)).to_be_in_viewport()
        page.keyboard.press("Enter")
        found = "(name) => document.activeElement.id === name || document.activeElement.closest(`.${name}`) !== null"
        assert page.evaluate(found, wanted)
    page.locator('a[href$="/tentang"]').first.click()
    page.wait_for_url("**/tentang**")
    expect(page.locator("#pkk-skips")).to_have_count(0)


def test_the_map_has_three_fifths_of_a_large_window(visit):
    page = visit({"lang": "id"})
    map_ = page.locator(".pkk-map").bounding_box()
    seen = min(map_["y"] + map_["height"], 900) - map_["y"]
    assert map_["width"] * seen >= 0.6 * 1440 * 900
    head = page.locator(".st-key-header").bounding_box()
    assert head["y"] + head["height"] <= 112


def test_the_devices_own_sheet_shares_the_address_where_there_is_one(visit):
    page = visit({"lang": "en", "link": "bandung-suwon"})
    expect(page.get_by_role("button", name="Copy link")).to_be_visible()
    page.evaluate(f"() => {{ {SHARE} }}")
    page.locator(".st-key-lang").get_by_text("Bahasa Indonesia").click()  # the button is drawn anew
    page.wait_for_url("**lang=id**")
    settled(page)
    page.get_by_role("button", name="Bagikan").click()
    assert page.evaluate("window.shared.url") == page.url


@pytest.mark.slow
def test_what_is_being_typed_stays_while_the_page_runs_and_back_brings_the_text_back(visit):
    page = visit({"lang": "en"})
    field(page).fill("Kyoto")
    page.keyboard.press("Enter")
    page.keyboard.type(" Jap")
    page.wait_for_url("**q=Kyoto**")
    settled(page)
    expect(field(page)).to_have_value("Kyoto Jap")
    page.go_back()
    page.wait_for_url(lambda url: "q=" not in url)
    expect(field(page)).to_have_value("")
    page.go_forward()
    expect(field(page)).to_have_value("Kyoto")
