"""The years while they play, on an empty page: the year on the map, what is told of it, and the buttons of the strip."""

import json

import pytest

from mapdata.export.static_page.document import words
from mapdata.export.static_page.joining import FRONT, joined

pytestmark = pytest.mark.browser
A_MAP = """() => {
    useWords(WORDS, {}, "en");
    const box = document.body.appendChild(document.createElement("div"));
    const arcs = [1990, 2000, null].map((begun, i) => ({ i, begun, ends: [], over: null, planned: false }));
    const look = { years: [1960, 2025], running: false, link: null, place: null };
    const overlay = { tip: document.createElement("div") };
    const map = { box, look, overlay, all: { arcs }, network: { arcs, places: [] }, room: { top: 40 }, redraw() {} };
    hearRun(map, (message, act) => document.addEventListener(message, ({ detail }) => act(map, detail)));
    document.addEventListener("pkk-years", ({ detail }) => (map.told = detail));
    return Object.assign(map, { chooseYears: (years) => (map.chosenYears = years) });
}"""


@pytest.fixture
def run(chromium):
    """Return what an expression gives that may use the names of a module of front, and WORDS."""
    page = chromium.new_page()

    def evaluate(module, expression):
        text = joined(FRONT / f"{module}.js").replace("export default ", "")
        return page.evaluate(f"() => {{ {text}\nconst WORDS = {json.dumps(words())};\nreturn ({expression})(); }}")

    evaluate.page = page
    yield evaluate
    page.close()


def test_from_year_to_year_the_plate_keeps_its_button_and_a_press_across_a_year_counts(run):
    script = """() => {
        useWords(WORDS, {}, "en");
        window.presses = 0;
        document.addEventListener("pkk-play", () => (window.presses += 1));
        const map = { box: document.body.appendChild(document.createElement("div")), room: { top: 40 } };
        window.say = (now) => sayYear(map, now);
        window.say({ at: 1990, drawn: 1, undated: 3, steps: false });
    }"""
    run("map/plate", script)
    page, plate = run.page, run.page.locator(".pkk-plate")
    assert "3 with no known year" in plate.inner_text()
    box = page.get_by_role("button", name="Pause").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.evaluate("window.say({ at: 1991, drawn: 2, undated: 3, steps: false })")
    page.mouse.up()
    assert page.evaluate("window.presses") == 1
    assert page.evaluate("document.activeElement.textContent") == "Pause"
    assert plate.locator("strong").inner_text() == "1991"
    page.evaluate("window.say({ at: 1992, drawn: 2, undated: 0, steps: true })")
    assert "no known year" not in plate.inner_text()
    assert page.get_by_role("button").all_inner_texts() == ["Stop here"]
    page.evaluate("window.say(null)")
    assert plate.count() == 0


def test_years_chosen_during_a_run_are_told_until_the_server_has_answered(run):
    script = f"""() => {{
        const map = ({A_MAP})();
        const say = (message, detail) => document.dispatchEvent(new CustomEvent(message, {{ detail }}));
        say("pkk-step", [1960, 2025]);
        const before = map.told.run.at;
        say("pkk-span", [1990, 2000]);
        const [told, chosen] = [map.told, map.chosenYears];
        keepRun(map, map.look);
        tell(map);
        return [before, told, chosen, map.told.years];
    }}"""
    assert run("map/run", script) == [1960, {"years": [1990, 2000], "run": None}, [1990, 2000], [1960, 2025]]


def test_what_was_pointed_at_is_not_told_any_more_in_the_next_year(run):
    script = f"""() => {{
        const map = ({A_MAP})();
        document.dispatchEvent(new CustomEvent("pkk-step", {{ detail: [1960, 2025] }}));
        map.hovered = {{}};
        map.overlay.tip.hidden = false;
        document.dispatchEvent(new CustomEvent("pkk-step"));
        return [map.run.at, map.hovered, map.overlay.tip.hidden];
    }}"""
    assert run("map/run", script) == [1990, None, True]


def test_play_runs_over_the_years_of_the_newest_data(run):
    script = """() => {
        useWords(WORDS, {}, "en");
        const box = document.body.appendChild(document.createElement("div"));
        const asked = [];
        document.addEventListener("pkk-play", ({ detail }) => asked.push(detail));
        for (const first of [1960, 1990]) {
            drawStrip(box, { counts: [1, 0, 2], first, brush: true, plays: true });
            box.querySelector(".pkk-strip-keys button").click();
        }
        return asked;
    }"""
    assert run("components/years", script) == [[1960, 1962], [1990, 1992]]
