"""What jumps on the screen while a page loads and after what a reader does; prints one Markdown table.

    python bench/jumps.py [PAGE ...] [--once] [--load] [--sources] [--at=ADDRESS]

PAGE is an address as below, for a few pages only. A cell is the sum of all layout shifts of a step: while the page loads, after a
filter, a search, a row chosen, the dark theme, the other language (budget: 0.05 each); the median of three rounds, or with --once
of one. The half second after an input, which browsers leave out of their own score, counts here. --load measures the first column
only; --sources names on standard error what moved; --at takes a server that runs already.
"""

import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "src")]

from playwright.sync_api import Browser, sync_playwright  # noqa: E402  # needs the path above

import shifts  # noqa: E402
from mapdata.commands.main import main as mapdata  # noqa: E402
from server import FLAGS, TIMEOUT_MS, chromium_path, serving  # noqa: E402

STATIC = "static page"
PAGES = (
    "?lang=en",
    "?lang=en&view=globe",
    "?lang=en&link=bandung-suwon",
    "?lang=en&embed=true",
    "daerah?lang=en",
    "daerah?lang=en&place=bandung",
    "wawasan?lang=en",
    "data?lang=en",
    "mutu?lang=en",
    "data-anda?lang=en",
    "sematkan?lang=en",
    "tentang?lang=en",
    STATIC,
)
SIZES = ((1440, 900), (390, 844))
COLUMNS = ("load", "filter", "search", "choice", "theme", "language")
ROUNDS = 3


def main() -> int:
    """Measure and print."""
    wanted = [each for each in sys.argv[1:] if not each.startswith("--")] or list(PAGES)
    running = next((each.partition("=")[2] for each in sys.argv if each.startswith("--at=")), "")
    rounds = 1 if "--once" in sys.argv else ROUNDS
    sys.stdout.write(f"| page | window | {' | '.join(COLUMNS)} |\n|{'---|' * (len(COLUMNS) + 2)}\n")
    with (
        sync_playwright() as playwright,
        nullcontext(running) if running else serving() as address,
        tempfile.TemporaryDirectory() as folder,
    ):
        static = Path(folder) / "map.html"
        mapdata(["export", "--format", "html", "-o", str(static)])
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        browser.new_page().goto(address)  # the first reader of all waits for what is made once
        for page in wanted:
            url = f"{static.as_uri()}#lang=en" if page == STATIC else f"{address}/{page}"
            for width, height in SIZES:
                found = [measure(browser, page, url, width, height) for _ in range(rounds)]
                cells = [f"{median(each[name] for each in found):.3f}" if name in found[0] else "–" for name in COLUMNS]
                sys.stdout.write(f"| {page} | {width}×{height} | {' | '.join(cells)} |\n")
                sys.stdout.flush()
        browser.close()
    return 0


def measure(browser: Browser, name: str, url: str, width: int, height: int) -> dict[str, float]:
    """Return the sum of the shifts of each step on one page in one window."""
    with shifts.opened(browser, url, width, height, timeout_ms=TIMEOUT_MS) as page:
        found = {"load": shifts.after(page)}
        steps = shifts.static_steps(width) if name == STATIC else shifts.steps(name, width)
        if "--load" in sys.argv:
            steps = {}
        for step, (first, act) in steps.items():
            if first:
                first(page)
            shifts.after(page)
            act(page)
            found[step] = shifts.after(page)
    if "--sources" in sys.argv:
        tell(f"{name} {width}", found)
    return {step: shifts.total(each) for step, each in found.items()}


def tell(where: str, found: dict[str, list[shifts.Shift]]) -> None:
    """Say on standard error what moved far."""
    for step, each in found.items():
        for shift in each:
            if shift.value >= 0.003:
                moved = "".join(f"    {source}\n" for source in shift.sources)
                sys.stderr.write(f"{where} {step}: {shift.value:.4f} after {shift.ms} ms\n{moved}")


if __name__ == "__main__":
    sys.exit(main())
