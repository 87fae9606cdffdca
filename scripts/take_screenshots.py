"""Take the pictures of the README and the docs from the running app.

python scripts/take_screenshots.py [FOLDER]     (default docs/screenshots)
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "src")]

from playwright.sync_api import Browser, sync_playwright  # noqa: E402  # needs the path above

from server import FLAGS, TIMEOUT_MS, chromium_path, serving  # noqa: E402

# name: (width, height, colour scheme, address)
PICTURES = {
    "map-1440x900-en": (1440, 900, "light", "?lang=en&link=bandung-fort-worth"),
    "map-1440x900-id-dark": (1440, 900, "dark", "?lang=id&link=bandung-fort-worth"),
    "globe-1440x900-en": (1440, 900, "light", "?lang=en&view=globe"),
    "map-1024x768-id": (1024, 768, "light", "?lang=id"),
    "map-390x844-id": (390, 844, "light", "?lang=id&link=bandung-suwon"),
}


def main() -> int:
    """Take every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, serving() as address:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        for name, picture in PICTURES.items():
            take(browser, f"{address}/{picture[3]}", folder / f"{name}.png", *picture[:3])
        browser.close()
    return 0


def take(browser: Browser, url: str, path: Path, width: int, height: int, scheme: str) -> None:
    """Take one picture once the page has settled."""
    small = width < 600
    page = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme=scheme, is_mobile=small, has_touch=small, device_scale_factor=1
    )
    page.set_default_timeout(TIMEOUT_MS)
    page.goto(url)
    page.wait_for_selector(".pkk-footer")
    page.wait_for_selector(".st-key-map canvas")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(4000)  # the map says nowhere that it is drawn; this is for pictures only, no test relies on it
    page.screenshot(path=path, full_page=small)
    page.close()


if __name__ == "__main__":
    sys.exit(main())
