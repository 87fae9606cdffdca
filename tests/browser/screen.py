"""What a reader does with the map, and what the pixels say."""

import io

import numpy as np
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect
from projection import MAP, still


def settled(page):
    """Wait until Streamlit says, in the page's root, that no run is under way; return the page."""
    expect(page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    return page


def violations(page):
    """Return what axe-core finds: the rule and the first element that breaks it."""
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def the_map(page):
    """Bring the map into view and wait until its picture stands; return its element."""
    map_ = page.locator(MAP)
    map_.scroll_into_view_if_needed()
    return still(map_)


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
    """Move over a point until what is told of it says the text; the map may still be drawing."""
    tip = page.locator(".pkk-tip")
    for _ in range(40):
        page.mouse.move(x - 3, y - 3)
        page.mouse.move(x, y)
        try:
            expect(tip).to_contain_text(text, timeout=500)
        except AssertionError:
            continue
        return tip.inner_text()
    raise AssertionError(f"nothing said {text}")
