"""The page around the map: keyboard, table, address, narrow screens, accessibility."""

import pytest
from playwright.sync_api import expect
from screen import heading, settled, violations

from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data
from server import TIMEOUT_MS, serving

pytestmark = pytest.mark.browser


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
    page = visit({"lang": "en", "q": "Suwon", "table": "1"})
    page.locator(".pkk-table tbody td").nth(3).click()
    expect(heading(page)).to_have_text("Bandung – Suwon")


def test_a_column_head_sorts_up_then_down_then_not(visit):
    page = visit({"lang": "en", "table": "1"})
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


@pytest.mark.slow
def test_a_filter_keeps_the_order_that_the_reader_chose(visit):
    page = visit({"lang": "en", "table": "1"})
    page.locator(".pkk-table th", has_text="Partner country").get_by_role("button").click()
    page.get_by_role("combobox", name="Search").fill("Bandung")
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-table tbody tr").first).to_contain_text("Bandung")
    countries = page.locator(".pkk-table tbody tr td:nth-child(3)").all_inner_texts()
    assert len(countries) > 5
    assert countries == sorted(countries)


def test_the_row_of_a_shared_link_is_in_view(visit):
    page = visit({"lang": "en", "link": "surabaya-seattle", "table": "1"})
    expect(heading(page)).to_have_text("Surabaya – Seattle")
    box, row = (page.locator(each).bounding_box() for each in (".pkk-table", "tr[aria-current]"))
    assert box["y"] <= row["y"]
    assert row["y"] + row["height"] <= box["y"] + box["height"] + 1


@pytest.mark.slow
def test_back_and_forward_walk_through_what_was_looked_at(visit):
    page = visit({"lang": "en", "link": "bandung-suwon"})
    expect(heading(page)).to_have_text("Bandung – Suwon")
    page.get_by_role("button", name="Close", exact=True).click()
    page.wait_for_url(lambda url: "link=" not in url)
    expect(heading(page)).to_have_count(0)
    settled(page).go_back()
    expect(heading(page)).to_have_text("Bandung – Suwon")
    settled(page).go_forward()
    expect(heading(page)).to_have_count(0)


def test_the_address_carries_the_filters_to_someone_else(visit):
    page = visit({"lang": "en"})
    page.get_by_role("combobox", name="Search").fill("Kyoto")
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
    with page.expect_response("**/media/*.json"):  # what the search suggests comes once, when somebody turns to it
        page.get_by_role("combobox", name="Search").focus()
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("combobox", name="Search").fill("Kyoto")
    page.keyboard.press("Enter")
    expect(page.locator(".pkk-count strong")).to_contain_text("1 / ")
    assert [url for url in asked if url.endswith(".json")] == []


@pytest.mark.parametrize(
    "params",
    [
        {"lang": "en", "link": "bandung-suwon"},
        pytest.param({"lang": "id", "link": "jakarta-amsterdam"}, marks=pytest.mark.slow),
        {"lang": "en", "q": "kediri", "governments": "1"},
    ],
    ids=["selected", "disputed", "empty"],
)
def test_no_state_of_the_map_breaks_a_rule_of_accessibility(visit, params):
    page = visit(params)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(settled(page)) == [], scheme


def test_a_missing_file_is_named_and_the_page_stands(visit, tmp_path):
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    (tmp_path / "places.csv").unlink()
    with serving(tmp_path) as base:
        page = visit({"lang": "en"}, base=base)
        expect(page.locator(".st-key-problems")).to_contain_text("places.csv", timeout=TIMEOUT_MS)
        expect(page.locator(".pkk-count strong")).to_have_text("1 / 1")


def test_a_card_turns_into_its_panel_and_closing_leads_back_to_the_list(visit):
    page = visit({"lang": "en", "q": "Suwon"})
    column, card = page.locator(".st-key-side"), page.locator(".st-key-side .pkk-table tbody tr")
    expect(card).to_have_count(1)
    assert card.bounding_box()["height"] < 72, "two lines"
    card.click()
    expect(column.locator("h2", has_text="Bandung – Suwon")).to_be_visible()
    expect(card).to_be_hidden()
    column.get_by_role("button", name="Close", exact=True).click()
    expect(card).to_be_visible()


def test_the_map_has_most_of_the_window(visit):
    page = visit({"lang": "en"})
    map_ = page.locator(".pkk-map").bounding_box()
    assert map_["width"] * map_["height"] >= 0.6 * 1440 * 900
    assert map_["y"] + map_["height"] <= 900


def test_where_the_system_sets_the_colours_what_is_chosen_and_the_years_are_seen(visit):
    page = visit({"lang": "en", "sector": "environment"}, forced_colors="active")
    colour_of = "(element, property) => getComputedStyle(element)[property]"
    pills = page.locator(".st-key-sectors button")
    chosen, other = (pills.filter(has_text=text).evaluate(colour_of, "color") for text in ("Environment", "Health"))
    assert chosen != other
    ground = page.locator("body").evaluate(colour_of, "backgroundColor")
    assert page.locator(".pkk-bars i").first.evaluate(colour_of, "backgroundColor") not in {ground, "rgba(0, 0, 0, 0)"}
