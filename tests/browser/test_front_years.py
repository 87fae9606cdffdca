"""What the browser works out of years, on an empty page: the rule of years, the histogram with its handles, the sums of a year."""

import json

import pandas as pd
import pytest
from playwright.sync_api import expect

from mapdata.export.static_page.document import words
from mapdata.export.static_page.joining import FRONT, joined
from mapdata.filters.masks import in_years
from mapdata.filters.table import Filters
from mapui.frame.style_sheets import style_block
from sample import shipped_atlas

pytestmark = pytest.mark.browser


@pytest.fixture
def page(chromium):
    page = chromium.new_page(viewport={"width": 800, "height": 200})
    yield page
    page.close()


def run(page, module, expression, *values):
    """Return what an expression gives that may use the names of a module of front."""
    arguments = ", ".join(json.dumps(each) for each in values)
    return page.evaluate(f"() => {{ {joined(FRONT / f'{module}.js')}\nreturn ({expression})({arguments}); }}")


@pytest.mark.parametrize("running", [False, True])
@pytest.mark.parametrize("undated", [False, True])
@pytest.mark.parametrize("years", [None, (1990, 1999), (2016, 2016), (1960, 2030)])
def test_the_browser_reads_the_years_as_the_server_does(page, years, undated, running):
    partnerships = shipped_atlas().partnerships
    filters = Filters(years=years, undated=undated, year_reading="in_force" if running else "signed")
    rows = [
        {name: None if pd.isna(cell) else cell for name, cell in zip(("begun", "over", "planned"), row, strict=True)}
        for row in partnerships[["year_signed", "end_year", "planned"]].astype(object).itertuples(index=False)
    ]
    asked = {"years": years, "undated": undated, "running": running}
    found = run(page, "shared/years", "(rows, asked) => rows.map((row) => inYears(row, asked))", rows, asked)
    assert found == in_years(partnerships, filters, None).tolist()
    assert years == (1960, 2030) or 0 < sum(found) < len(found) or (undated and years is None)


def brush(page, counts, first=1990, acts="true"):
    """Draw a brush of 740 pixels with one bar for each count; return its bars. What it tells is window.told."""
    page.set_content("<html lang=en><body></body></html>")
    page.add_style_tag(content=style_block().removeprefix("<style>").removesuffix("</style>") + ".pkk-brush { width: 740px }")
    script = f"""(found, words) => {{
        useWords(words, {{}}, "en");
        window.told = [];
        const made = createBrush({acts} ? (years) => window.told.push(years) : null);
        window.brush = made;
        document.body.append(made.box);
        made.show(found);
    }}"""
    run(page, "shared/brush", script, {"counts": counts, "first": first}, words())
    return page.locator(".pkk-bars")


def spot(bars, year, first, n):
    """Return where a year begins on the screen."""
    box = bars.bounding_box()
    return box["x"] + (year - first) / n * box["width"], box["y"] + 10


def told(page):
    return page.evaluate("window.told")


def test_the_bars_say_in_a_sentence_what_they_show_and_the_chosen_ones_are_strong(page):
    bars = brush(page, [0, 3, 12, 0, 1])
    assert bars.get_attribute("aria-label") == "Partnerships by the year they began, 1990 to 1994; most in 1992: 12."
    assert bars.locator("i").evaluate_all("bars => bars.map(({ style }) => style.height)") == ["0%", "25%", "100%", "0%", "8%"]
    page.evaluate("brush.set([1991, 1992])")
    assert bars.locator("i").evaluate_all("bars => bars.map(({ className }) => className)") == ["", "pkk-in", "pkk-in", "", ""]
    strong, soft = bars.locator("i").evaluate_all(
        "bars => [bars[2], bars[4]].map((bar) => getComputedStyle(bar).backgroundColor)"
    )
    assert strong != soft


def test_where_nothing_began_the_bars_say_so(page):
    assert brush(page, [0, 0]).get_attribute("aria-label") == "No year is known for these partnerships."
    assert brush(page, [4], 1997).get_attribute("aria-label").endswith("most in 1997: 4.")


def test_a_hand_pulls_the_nearer_end_and_is_told_when_it_lets_go(page):
    bars = brush(page, [1] * 20)
    page.mouse.move(*spot(bars, 2008, 1990, 20))
    page.mouse.down()
    page.mouse.move(*spot(bars, 2003, 1990, 20), steps=4)
    assert told(page) == []
    to = page.get_by_role("slider", name="to year")
    expect(to).to_have_attribute("aria-valuenow", "2002")
    expect(to).to_be_focused()
    page.mouse.move(*spot(bars, 1985, 1990, 20))
    page.mouse.up()
    assert told(page) == [[1990, 1990]], "no further than the other end"
    page.mouse.move(*spot(bars, 2000, 1990, 20))
    page.mouse.down()
    page.mouse.up()
    assert told(page)[1:] == [[1990, 1999]], "a press puts the nearer end there"
    page.evaluate("brush.set([1995, 1999])")
    expect(page.get_by_role("slider", name="from year")).to_have_attribute("aria-valuenow", "1995")


def test_keys_move_an_end_and_several_are_told_once(page):
    brush(page, [1] * 40)
    start, end = (page.get_by_role("slider", name=name) for name in ("from year", "to year"))
    expect(end).to_have_attribute("aria-valuemax", "2029")
    start.focus()
    for key in ("ArrowRight", "ArrowUp", "PageUp", "ArrowLeft"):
        page.keyboard.press(key)
    expect(start).to_have_attribute("aria-valuenow", "2001")
    assert told(page) == []
    page.evaluate("brush.set([1990, 2029])")  # what comes meanwhile is older
    page.wait_for_function("() => window.told.length > 0")
    assert told(page) == [[2001, 2029]]
    end.focus()
    for key in ("PageDown", "PageDown", "Home"):
        page.keyboard.press(key)
    expect(end).to_have_attribute("aria-valuenow", "2001")
    page.keyboard.press("End")
    expect(end).to_have_attribute("aria-valuenow", "2029")
    page.keyboard.press("Tab")
    expect(end).not_to_be_focused()


def test_bars_without_handles_are_only_looked_at(page):
    bars = brush(page, [1, 2, 3], acts="false")
    assert page.get_by_role("slider").count() == 0
    page.mouse.click(*spot(bars, 1992, 1990, 3))
    assert told(page) == []


def test_years_are_written_as_far_apart_as_they_need(page):
    brush(page, [1] * 66, 1960)
    assert page.locator(".pkk-axis").inner_text().split() == ["1960", "1970", "1980", "1990", "2000", "2010", "2020"]
    brush(page, [1, 1, 1], 1997)
    assert page.locator(".pkk-axis").inner_text().split() == ["1997", "1998", "1999"]


def test_in_a_year_marks_stay_in_their_places_and_count_what_is_there(page):
    script = """() => {
        const [a, b, c] = ["a", "b", "c"].map((id, i) => ({ id, i, lon: i, lat: 0 }));
        const arcs = [[a, c], [b, c], [a, b]].map((ends, i) => ({ i, ends }));
        const near = { places: [a, b], lon: 0, lat: 0, links: 3 };
        const far = { places: [c], lon: 2, lat: 0, links: 2 };
        const sums = { marks: [far, near], lines: [{ arcs: arcs.slice(0, 2), ends: [near, far] }] };
        const shown = (own) => ({ arcs: own, links: new Map(own.flatMap(({ ends }) => ends).map((end) => [end, 1])) });
        const one = shown([arcs[1]]);
        const short = ({ marks, lines }) =>
            [marks.map(({ places, lon, links }) => [places.map(({ id }) => id).join(""), lon, links]), lines.map((l) => l.arcs.length)];
        return [partOf(sums, one), partOf(sums, shown([arcs[2]])), partOf(sums, shown([]))].map(short).concat([
            partOf(sums, one) === partOf(sums, one)]);
    }"""
    one, within, none, same = run(page, "map/partial", script)
    assert one == [[["c", 2, 1], ["b", 0, 1]], [1]]
    assert within == [[["ab", 0, 1]], []]
    assert none == [[], []]
    assert same, "the same for as long as the same is shown"
