"""The static page of a reader's own file, opened from a disk: whose it is, its rows, its panel, what it looks at; it asks for nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from mapdata.export.formats import FORMATS
from own import FORT_WORTH, IMPRINT, selection_of
from sample import SUWON

pytestmark = pytest.mark.browser
HOSTILE = "</script><img src=x onerror=alert(1)>"
ROW = SUWON | {"status": "planned", "Sumber": f"Arsip {HOSTILE}", "Tautan": "https://bandung.go.id/x"}


@pytest.fixture
def opened(by_itself, tmp_path):
    """Open the page of some rows: opened(SUWON, lang="en", viewport=...). It must ask for nothing else."""
    pages = []

    def open_page(*rows, lang="id", **options):
        (tmp_path / "own.html").write_bytes(FORMATS["html"].write(selection_of(*rows, imprint=IMPRINT)))
        pages.append(by_itself((tmp_path / "own.html").as_uri(), {"lang": lang}, **options))
        return pages[-1]

    yield open_page
    assert {url for page in pages for url in page.asked} == {(tmp_path / "own.html").as_uri()}


def test_it_says_whose_it_is_shows_every_row_and_opens_the_panel(opened):
    page = opened(ROW, FORT_WORTH, lang="en")
    expect(page.locator("h1")).to_have_text("Kota kembar: Bandung")
    expect(page.locator("#edition")).to_have_text("Compiled by Pemerintah Kota Bandung, 27 November 2026.")
    expect(page.locator("footer")).to_contain_text("This map is not part of the national data set and not an official register.")
    expect(page.locator("#citation")).to_be_hidden()
    expect(page.locator("#headline strong")).to_have_text("2 / 2")
    expect(page.locator("#headline")).not_to_contain_text("hidden")
    page.locator("#rows tbody button").first.click()
    panel = page.locator("#detail")
    expect(panel).to_contain_text("From the compiler's own file; not part of the national data set.")
    expect(panel.get_by_role("link")).to_have_attribute("href", "https://bandung.go.id/x")
    expect(panel.get_by_role("link")).to_have_text(f"Arsip {HOSTILE}")
    for word in ("evidence", "Confirmed by", "Claim"):
        expect(panel).not_to_contain_text(word)
    page.locator("#rows tbody button").nth(1).click()
    expect(panel).to_contain_text("The file names no source.")
    assert Axe().run(page).violations_count == 0


def test_it_speaks_indonesian_on_a_dark_phone(opened):
    page = opened(ROW, viewport={"width": 390, "height": 844}, color_scheme="dark", has_touch=True, is_mobile=True)
    expect(page.locator("#edition")).to_have_text("Disusun oleh Pemerintah Kota Bandung, 27 November 2026.")
    expect(page.locator(".top")).to_contain_text("bukan bagian dari kumpulan data nasional")
    assert Axe().run(page).violations_count == 0


SEEN = """() => {
  const map = document.getElementById("map").getBoundingClientRect();
  const spots = [...document.querySelectorAll("#map .spots path")].map((each) => each.getBoundingClientRect());
  const arcs = [...document.querySelectorAll("#map .arcs path")].map((each) => each.getBoundingClientRect());
  const scale = Number(/scale\\(([\\d.]+)\\)/.exec(document.querySelector("#map .world").getAttribute("transform"))[1]);
  const inside = (box) => box.left >= map.left && box.right <= map.right && box.top >= map.top && box.bottom <= map.bottom;
  return { inside: [...spots, ...arcs].every(inside), times: scale / (map.width / 1000) };
}"""


@pytest.mark.parametrize("width", [1440, 390])
def test_it_opens_on_what_is_drawn_of_it(opened, width):
    page = opened(ROW, viewport={"width": width, "height": 844})
    expect(page.locator("#map .arcs path")).to_have_count(1)
    seen = page.evaluate(SEEN)
    assert seen["inside"]
    assert seen["times"] > 2  # nearer than the whole world
    page.locator("#map").focus()
    page.keyboard.press("+")
    page.keyboard.press("0")
    assert page.evaluate(SEEN) == seen


CLEAR = """() => {
  const box = (found) => found.getBoundingClientRect();
  const [map, tools, sea] = ["#map", "#map .tools", "#map .sea"].map((each) => box(document.querySelector(each)));
  const under = ({ left, right, top, bottom }) =>
    left < tools.right && right > tools.left && top < tools.bottom && bottom > tools.top;
  return {
    under: [...document.querySelectorAll("#map .spots path, #map .labels text")].some((each) => under(box(each))),
    bands: [sea.top - map.top, map.bottom - sea.bottom].map((px) => Math.max(0, Math.round(px - 1))),
    tops: Math.min(...[...document.querySelectorAll("#map .arcs path")].map((each) => box(each).top)) - map.top,
    height: Math.round(map.height),
  };
}"""


@pytest.mark.parametrize(("width", "height"), [(390, 240), (820, 385)])
def test_in_one_column_nothing_lies_under_the_buttons_and_no_band_is_blank(opened, width, height):
    page = opened(SUWON, FORT_WORTH, viewport={"width": width, "height": 844})
    expect(page.locator("#map .labels text")).not_to_have_count(0)
    seen = page.evaluate(CLEAR)
    assert seen["under"] is False
    assert seen["bands"] == [0, 0]
    assert seen["tops"] > 8
    assert seen["height"] == pytest.approx(height, abs=15)


@pytest.mark.parametrize("lang", ["id", pytest.param("en", marks=pytest.mark.slow)])
def test_what_no_row_has_is_left_out(opened, lang):
    blank = {"agreement_type": "", "stage": "", "status": "", "status_as_of": "", "signed_date": "", "valid_until": ""}
    page = opened(SUWON | blank | {"sectors": "culture"}, FORT_WORTH | blank | {"sectors": ""}, lang=lang)
    words = {
        "en": (
            ["Culture, arts & heritage1", "Not specified1"],
            ["Social and cultural", "Sector not specified"],
            "Not available yet",
        ),
        "id": (
            ["Kebudayaan, seni, dan warisan budaya1", "Tidak disebutkan1"],
            ["Sosial budaya", "Bidang tidak disebutkan"],
            "Belum",
        ),
    }
    chips, legend, missing = words[lang]
    expect(page.locator("#filters .at-hand .tick")).to_have_text(chips)
    expect(page.locator("#legend li")).to_have_text(legend)
    expect(page.locator("#rows thead th")).to_have_count(5)
    page.locator("#rows tbody button").first.click()
    expect(page.locator("#detail dt")).to_have_count(5)
    expect(page.locator("#detail dl")).not_to_contain_text(missing)


def test_dashes_are_explained_where_there_are_some(opened):
    expect(opened(ROW, lang="en").locator("#legend li .pkk-dashed")).to_have_count(1)
    expect(opened(SUWON, lang="en").locator("#legend li .pkk-dashed")).to_have_count(0)


def test_across_the_pacific_and_of_rows_without_a_place_it_opens_too(opened):
    seen = opened(FORT_WORTH).evaluate(SEEN)
    assert seen["inside"]
    nowhere = opened(SUWON | {"partner_name": "Atlantis", "partner_region": "", "partner_country": "GR"})
    expect(nowhere.locator("#headline strong")).to_have_text("1 / 1")
    expect(nowhere.locator("#map .arcs path")).to_have_count(0)
