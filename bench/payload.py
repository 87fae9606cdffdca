"""What a change of filters costs: bytes from the server to the browser over the WebSocket, and the time until the last of them.

    python bench/payload.py

Our page stands beside a page without a map and beside the plain way (an inline ArcLayer and Streamlit's own table), in one
run. "Payload" is what the messages hold, "wire" what went through the socket, compressed where the server compresses
(measured by a proxy that counts). A move of the slider is one press of an arrow key on its upper end; each move changes
what is shown. Medians and the largest of the repeats; budgets: 5,000 bytes payload a move, 15,000 another filter.
"""

import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "src")]

from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402  # needs the path above

from server import FLAGS, chromium_path, healthy  # noqa: E402

PAGES = {"ours": "app.py", "no map": "bench/rivals/no_map.py", "inline arcs": "bench/rivals/inline_arcs.py"}
MOVES = 10
QUIET_S = 1.5  # after this long without a message a run is over


class Counter:
    """Passes a server's bytes on and counts those that go to the browser."""

    def __init__(self, port: int) -> None:
        """Listen on a free port in front of the server's."""
        self.sent, self._target = 0, port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            browser, _ = self._listener.accept()
            server = socket.create_connection(("127.0.0.1", self._target))
            threading.Thread(target=self._pass, args=(browser, server, False), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, browser, True), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, count: bool) -> None:
        try:
            while data := source.recv(65536):
                self.sent += len(data) if count else 0
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other side has gone; so does this one


class Meter:
    """Counts what a page receives, from one action to the next."""

    def __init__(self, page: Page, counter: Counter) -> None:
        """Listen to the page's socket from now on."""
        self.page, self._counter, self._frames, self._last = page, counter, [0], 0.0
        page.on("websocket", lambda opened: opened.on("framereceived", self._received))

    def _received(self, payload: str | bytes) -> None:
        self._frames.append(len(payload))
        self._last = time.monotonic()

    def of(self, act: Callable[[], object]) -> tuple[int, int, float]:
        """Return payload bytes, bytes on the wire and milliseconds until the last message of an action."""
        self._frames, sent, begun = [], self._counter.sent, time.monotonic()
        self._last = begun
        act()
        while not self._frames or time.monotonic() - self._last < QUIET_S:
            self.page.wait_for_timeout(100)
        return sum(self._frames), self._counter.sent - sent, (self._last - begun) * 1000


@contextmanager
def served(script: str) -> Iterator[Counter]:
    """Serve a script and yield the counting way to it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, f"--server.port={port}", "--server.address=127.0.0.1"]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not healthy(f"http://127.0.0.1:{port}"):
            time.sleep(0.2)
        yield Counter(port)
    finally:
        server.terminate()
        server.wait()


def measure(browser: Browser, name: str, script: str) -> None:
    """Print the lines of one page."""
    with served(script) as counter:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        meter = Meter(page, counter)
        show(name, "first page", [meter.of(lambda: page.goto(f"http://127.0.0.1:{counter.port}/?lang=en"))])
        page.wait_for_selector(".stSlider")
        page.wait_for_timeout(4000)
        asked.clear()
        slider = page.locator(".stSlider input[type=range], .stSlider [role=slider]").last
        show(name, "a year less", [meter.of(lambda: slider.press("ArrowLeft")) for _ in range(MOVES)], budget=5_000)
        if name == "ours":
            show(name, "another filter", [meter.of(act) for act in other_filters(page)], budget=15_000)
            again = {part: sum(part in url for url in asked) for part in ("basemap", "media/")}
            sys.stdout.write(f"{name:12} asked for again, be it of the browser's cache: {again}\n")
        page.close()


def other_filters(page: Page) -> list[Callable[[], object]]:
    """Return one change of each kind of filter."""
    search = page.get_by_label("Search", exact=True)
    return [
        lambda: page.locator(".st-key-sectors button").nth(7).click(),
        lambda: page.get_by_role("button", name="Planned").click(),
        lambda: page.get_by_role("button", name="Weak evidence").click(),
        lambda: page.locator(".st-key-undated label").click(),
        lambda: (search.fill("Japan"), search.press("Enter")),
    ]


def show(name: str, what: str, runs: list[tuple[int, int, float]], budget: int | None = None) -> None:
    """Print the medians and the largest payload of the runs."""
    payload, wire, ms = (statistics.median(each) for each in zip(*runs, strict=True))
    largest = max(run[0] for run in runs)
    limit = f"  budget {budget:,}: {'kept' if largest <= budget else 'EXCEEDED'}" if budget and name == "ours" else ""
    line = f"{name:12} {what:15} payload {payload:9,.0f}  largest {largest:9,}  wire {wire:9,.0f}  {ms:6,.0f} ms{limit}"
    sys.stdout.write(line + "\n")


def main() -> int:
    """Measure every page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        for name, script in PAGES.items():
            measure(browser, name, script)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
