"""What jumps on a page: the layout shifts that Chromium reports, from one step of a reader to the next."""

import re
from contextlib import contextmanager
from dataclasses import dataclass

# Chromium leaves a shift out of the usual sum for half a second after an input; here the answer to an input is what is measured.
# Each source is named by the nearest things that a style sheet could name.
OBSERVER = """
window.pkkShifts = [];
const marks = (node) => [...node.classList].filter((name) => /^(st[A-Z-]|pkk-)/.test(name));
function name(node) {
  if (!node) return "gone";
  if (node.nodeType !== Node.ELEMENT_NODE) return `text in ${name(node.parentElement)}`;
  const key = node.parentElement?.closest("[class*=st-key-]");
  const within = key ? ` in ${marks(key).find((mark) => mark.startsWith("st-key-"))}` : "";
  return [node.tagName.toLowerCase(), ...marks(node)].join(".") + within;
}
const box = (rect) => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(" ");
const take = (entries) => pkkShifts.push(...entries.map((entry) => ({
  value: entry.value,
  ms: Math.round(entry.startTime),
  sources: entry.sources.map((each) => `${name(each.node)}: ${box(each.previousRect)} -> ${box(each.currentRect)}`),
})));
const observer = new PerformanceObserver((list) => take(list.getEntries()));
observer.observe({ type: "layout-shift", buffered: true });
window.pkkTakeShifts = () => {
  take(observer.takeRecords());
  return pkkShifts.splice(0);
};
"""
# The static page, which has no such root, is built by its first script.
READY = """() => {
  const state = document.querySelector("[data-testid=stApp]")?.dataset.testScriptState;
  return !document.getElementById("root") || state === "notRunning" && !document.querySelector("[data-testid=stSkeleton]");
}"""
# Without a graphics card frames are few: what glides may not have begun after seconds. Two frames, and nothing under way.
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
GLIDING = "() => document.getAnimations().some((each) => each instanceof CSSTransition)"
QUIET_MS = 1500  # what moves later than this after all is there, moves for another reason
WITH_FILTERS = ["", "wawasan", "data", "sematkan"]
PHONE_PX = 600  # narrower windows are a phone's


@dataclass(frozen=True, slots=True)
class Shift:
    """One shift: how much of the window moved how far, when after the page was asked for, and what moved, from where to where.

    A source is "element: x y width height -> the same after it".
    """

    value: float
    ms: int
    sources: list[str]


@contextmanager
def opened(browser, url, width, height, *, timeout_ms):
    """Open a page in a browser of its own that notes what moves, a phone's where it is narrow; wait until it is there."""
    small = width < PHONE_PX
    size = {"width": width, "height": height}
    context = browser.new_context(viewport=size, is_mobile=small, has_touch=small, color_scheme="light")
    context.add_init_script(OBSERVER)
    context.set_default_timeout(timeout_ms)
    try:
        page = context.new_page()
        page.goto(url)
        page.wait_for_selector("footer", state="attached")
        yield page
    finally:
        context.close()


def after(page):
    """Wait until a page has settled; return the shifts since the last time, the largest first."""
    found, quiet = [], False
    while not quiet:
        page.wait_for_function(READY)
        page.wait_for_timeout(QUIET_MS)
        page.evaluate(DRAWN)
        new = [Shift(**each) for each in page.evaluate("pkkTakeShifts()")]
        found, quiet = [*found, *new], not new and page.evaluate(READY) and not page.evaluate(GLIDING)
    return sorted(found, key=lambda shift: -shift.value)


def total(shifts):
    """Return the sum, which is at least the score that browsers give (theirs is the worst five seconds)."""
    return sum(shift.value for shift in shifts)


def steps(address, width_px):
    """Return what a reader does on a page after it has loaded: a name, what is done first and not measured, what is done."""
    path, _, query = address.partition("?")
    if "embed=true" in query:
        return {"choice": (None, choose_row), "theme": (None, turn_dark), "language": (None, speak_indonesian)}
    small = width_px < PHONE_PX
    found = {}
    if path in WITH_FILTERS:
        found["filter"] = (open_filters if small else None, choose_sector)
        found["search"] = (close_filters if small and path == "" else None, search)  # it raises the sheet of a phone
    if path == "" and "link=" not in query:
        found["choice"] = (None, choose_row)
    found["theme"] = (close_filters if small and path in WITH_FILTERS[1:] else None, turn_dark)
    found["language"] = (None, speak_indonesian)
    return found


def open_filters(page):
    """Open the sidebar, which lies over the page on a phone; the map page has a button for the filters in it."""
    of_the_map = page.locator(".pkk-filtering")
    (of_the_map if of_the_map.count() else page.locator("[data-testid=stExpandSidebarButton]")).click()
    page.locator(".st-key-sectors button").first.wait_for()
    page.wait_for_timeout(500)  # it glides in


def close_filters(page):
    """Close the sidebar again."""
    page.locator("[data-testid=stSidebar]").hover()
    page.locator("[data-testid=stSidebarCollapseButton] button").click()
    page.wait_for_function("document.querySelector('[data-testid=stMain]').getBoundingClientRect().x === 0")


def choose_sector(page):
    """Choose a sector in the filters."""
    page.locator(".st-key-sectors button").first.click()


def search(page):
    """Search for a place: at the head of the map page, in the filters of others."""
    field = page.locator("#pkk-q, .st-key-q input").first
    field.fill("Bandung")
    field.press("Enter")


def choose_row(page):
    """Open the first row of the results."""
    page.locator(".st-key-results tbody td").first.click()


def turn_dark(page):
    """Have the device ask for the dark theme."""
    page.emulate_media(color_scheme="dark")


def speak_indonesian(page):
    """Choose the other language; in a frame it has only its code."""
    page.locator(".st-key-lang").get_by_text(re.compile("^(Bahasa Indonesia|ID)$")).first.click()


def static_steps(width_px):
    """Return the same for the static page."""
    small = width_px < PHONE_PX
    return {
        "filter": (
            open_static_filters if small else None,
            lambda page: page.locator("#filters").get_by_text("Education").first.click(),
        ),
        "search": (None, lambda page: page.get_by_role("searchbox").fill("Bandung")),
        "choice": (None, lambda page: page.locator("#rows tbody td").first.click()),
        "theme": (None, turn_dark),
        "language": (None, lambda page: page.get_by_role("button", name="Bahasa Indonesia").click()),
    }


def open_static_filters(page):
    """Open the filters, which are closed on a phone."""
    page.get_by_role("button", name="Filters", exact=True).click()
