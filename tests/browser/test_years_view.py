"""The years on the map page as a reader has them: the strip under the map, its range, and how the years play."""

import re

import pytest
from playwright.sync_api import expect
from projection import drawn
from screen import heading, the_map, violations

pytestmark = [pytest.mark.browser, pytest.mark.drawn]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def strip(page):
    return page.locator(".st-key-years-strip")


def plate(page):
    return page.locator(".pkk-plate")


def begun_by(partnerships, ids, year):
    return int((partnerships.loc[ids, "year_signed"] <= year).sum())


WATCH = """() => {
    const seen = (window.seenYears = {});
    new MutationObserver(() => {
        const plate = document.querySelector(".pkk-plate");
        if (plate) seen[plate.querySelector("strong").textContent] = parseInt(plate.querySelector("span").textContent, 10);
    }).observe(document.querySelector(".pkk-map").parentElement, { childList: true, subtree: true, characterData: true });
}"""


def seen_until(page, last):
    """Return {year: how many were shown in it} of a run that has come to a year; a slow machine leaves none out."""
    for _ in range(200):
        years = {int(year): n for year, n in page.evaluate("window.seenYears").items()}
        if years and max(years) >= last:
            return years
        page.wait_for_timeout(250)
    raise AssertionError(f"only {years} were seen")


def test_the_years_play_without_the_server_and_say_what_is_left_out(visit, partnerships):
    page = visit({"lang": "en"})
    the_map(page)
    shown = page.locator(".pkk-count strong")
    before, address, said = shown.inner_text(), page.url, []
    usual = partnerships.query("located and status != 'planned' and verification in ['verified', 'reported']")
    undated = int(usual["year_signed"].isna().sum())
    page.on("request", lambda request: said.append(request.url))
    page.evaluate(WATCH)
    button(page, "Play").click()
    expect(plate(page)).to_contain_text(f"{undated} with no known year are not shown while the years play.")
    expect(strip(page).get_by_role("status")).to_contain_text(f"{undated} with no known year")
    assert violations(page) == []
    years = seen_until(page, 1986)
    assert min(years) == 1960
    assert {year: begun_by(partnerships, usual.index, year) for year in years} == years
    assert (page.url, shown.inner_text(), said) == (address, before, [])
    button(page, "Pause").click()
    page.wait_for_url(re.compile(r"year=1960&year=(19[89]\d|20[01]\d)"))
    expect(plate(page)).to_have_count(0)
    stopped = page.url
    last = stopped.rpartition("=")[2]
    expect(strip(page).get_by_role("status")).to_have_text(re.compile(rf"{last}: \d+ partnerships shown"))
    expect(strip(page).get_by_role("slider", name="to year")).to_have_attribute("aria-valuenow", last)
    page.wait_for_timeout(1500)  # longer than a step: nothing may come
    assert page.url == stopped
    button(page, "Play").click()
    expect(plate(page).locator("strong")).to_have_text(re.compile(f"{last}|{int(last) + 1}|{int(last) + 2}"))
    page.wait_for_url(lambda url: "year=" not in url)
    page.locator(".st-key-results td").first.click()
    expect(heading(page)).to_have_count(1)
    expect(plate(page)).to_have_count(0), "what is chosen ends it"
    assert "year=" not in page.url


def test_the_range_of_the_strip_and_that_of_the_filters_are_one(visit):
    page = visit({"lang": "en", "q": "Suwon"})
    the_map(page)
    start, end = (strip(page).get_by_role("slider", name=name) for name in ("from year", "to year"))
    end.focus()
    page.keyboard.press("PageDown")
    page.wait_for_url("**year=1960&year=2015**")
    expect(page.locator(".stSlider")).to_contain_text("2015")
    bars = strip(page).locator(".pkk-bars").bounding_box()
    page.mouse.click(bars["x"] + bars["width"] * 40 / 66 - 20, bars["y"] + 8)
    page.wait_for_url(re.compile("year=199[5-8]&year=2015|year=1960&year=199[5-8]"))
    button(page, "Remove the filter Years").last.click()
    page.wait_for_url(lambda url: "year=" not in url)
    expect(strip(page).locator(".pkk-all-years")).to_be_hidden()
    expect(end).to_have_attribute("aria-valuenow", "2025")
    expect(start).to_have_attribute("aria-valuenow", "1960")


def test_who_wants_less_motion_goes_from_year_to_year_by_pressing(visit):
    page = visit({"lang": "en"}, reduced_motion="reduce")
    map_ = the_map(page)
    assert button(page, "Play").count() == 0
    for year in ("1960", "1979"):
        button(page, "Next year").click()
        expect(plate(page).locator("strong")).to_have_text(year)
    expect(plate(page)).to_contain_text("Your device asks for less motion")
    expect(strip(page).get_by_role("status")).to_contain_text("1979: 2 partnerships shown")
    assert sum(line["n"] for line in drawn(the_map(page))["arcs"]) == 2
    page.wait_for_timeout(1500)
    expect(plate(page).locator("strong")).to_have_text("1979"), "nothing goes on by itself"
    button(page, "Stop here").click()
    page.wait_for_url("**year=1960&year=1979**")
    expect(plate(page)).to_have_count(0)
    assert sum(line["n"] for line in drawn(map_)["arcs"]) > 2, "those of unknown years are back"


@pytest.mark.parametrize(("width", "height"), [(390, 844), pytest.param(768, 1024, marks=pytest.mark.slow)])
def test_where_a_sheet_lies_the_years_play_from_the_filters_and_can_be_stopped_on_the_map(visit, width, height):
    page = visit({"lang": "en"}, **PHONE | {"viewport": {"width": width, "height": height}})
    the_map(page)
    expect(strip(page)).to_be_hidden()
    page.locator(".st-key-filtering button").click()  # wider screens have no other
    play = button(page, "Play")
    assert play.bounding_box()["height"] >= 44
    play.click()
    page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    pause = plate(page).get_by_role("button", name="Pause")
    pause.click()
    expect(plate(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("params", "height", "there"),
    [
        ({}, 700, True),
        ({}, 450, False),
        pytest.param({"hide": "filters"}, 700, False, marks=pytest.mark.slow),
        pytest.param({"lock": "year"}, 700, False, marks=pytest.mark.slow),
    ],
)
def test_in_a_frame_the_strip_is_there_where_it_has_room_and_the_years_are_the_reader_s(visit, params, height, there):
    page = visit({"lang": "en", "embed": "true", **params}, viewport={"width": 900, "height": height})
    the_map(page)
    expect(strip(page)).to_be_visible(visible=there)
    strip_px = 60 if there else 0
    assert page.evaluate("document.querySelector('.pkk-map').pkkMap.room().bottom") == pytest.approx(strip_px, abs=4)
