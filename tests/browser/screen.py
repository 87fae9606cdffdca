"""What a reader does with the map, and what the pixels say."""

import io

import numpy as np
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect

_COVERED = """() => {
  const column = document.querySelector(".st-key-side");
  if (!column?.clientWidth || getComputedStyle(column).position !== "absolute") return 0;
  const map = document.querySelector(".st-key-map [data-testid=stDeckGlJsonChart]").getBoundingClientRect();
  return Math.max(0, Math.round(map.right - column.getBoundingClientRect().left));
}"""


def settled(page):
    """Wait until Streamlit says, in the page's root, that no run is under way; return the page."""
    expect(page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    return page


def violations(page):
    """Return what axe-core finds: the rule and the first element that breaks it."""
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def map_box(page):
    """Bring the map into view; return its box, and how much of its right side lies under the list."""
    map_ = page.locator(".st-key-map [data-testid=stDeckGlJsonChart]")
    map_.scroll_into_view_if_needed()
    box = map_.bounding_box()
    return box | {"covered": page.evaluate(_COVERED)}


def heading(page):
    return page.locator(".st-key-detail h2")


def pixels(page, box):
    """Return the pixels of a box as an array (height, width, 3) of numbers."""
    return np.asarray(
        Image.open(io.BytesIO(page.screenshot(clip={side: box[side] for side in ("x", "y", "width", "height")}))).convert("RGB")
    ).astype(int)


def colour(page, box):
    """Return for each pixel of a box how far it is from grey; the basemap is grey and the arcs are not."""
    picture = pixels(page, box)
    return picture.max(axis=2) - picture.min(axis=2)


def hover(page, x, y, text):
    """Move over a point until its tooltip says the text; the map may still be drawing."""
    tooltip = page.locator(".deck-tooltip")
    for _ in range(120):
        page.mouse.move(x - 3, y - 3)
        page.mouse.move(x, y)
        try:
            expect(tooltip).to_contain_text(text, timeout=500)
        except AssertionError:
            continue
        return tooltip.inner_text()
    raise AssertionError(f"no tooltip said {text}")


def open_by(press, page, text):
    """Press a point of the map until the panel says the text.

    Drawing without a graphics card can take longer than the quarter of a second within which a press and a release
    are a click, so one press may not be enough.
    """
    for _ in range(40):
        press()
        try:
            expect(heading(page)).to_have_text(text, timeout=2000)
        except AssertionError:
            continue
        return
    raise AssertionError(f"no click opened {text}")
