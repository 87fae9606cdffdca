"""Another site's page with a map in a frame, and hands on it: fingers and a wheel, as a browser gets them from the machine."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

STEPS = 12
STILL_MS = 400
CHANGED = 40  # of 255: a pixel that looks other
FAR_PX = 50
FEW_PX = 400  # what a tooltip's edge or a label may change


@dataclass(frozen=True)
class Framed:
    """A page (Playwright's) that shows a map of ours in a frame; host is how the map's element is found."""

    page: object
    host: str

    @property
    def inside(self):
        return self.page.frame_locator("iframe")

    @property
    def map(self):
        return self.inside.locator(self.host).first

    @property
    def hint(self):
        """What the map said last, which it shows for two seconds only: too short for a test on a slow machine."""
        return self.inside.locator(".pkk-gesture")

    def scrolled(self):
        """Return how far the outer page and the page in the frame are scrolled, in pixels."""
        frame = next(frame for frame in self.page.frames if frame != self.page.main_frame)
        inner = (
            "() => Math.max(document.scrollingElement.scrollTop, document.querySelector('[data-testid=stMain]')?.scrollTop ?? 0)"
        )
        return self.page.evaluate("scrollY"), frame.evaluate(inner)

    def until_scrolled(self):
        """Wait until one of the two pages is scrolled by more than FAR_PX; a browser scrolls smoothly, and when it has time."""
        for _ in range(50):
            if max(self.scrolled()) > FAR_PX:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError("neither page scrolled")

    def to_top(self):
        for frame in self.page.frames:
            frame.evaluate("() => { scrollTo(0, 0); document.querySelector('[data-testid=stMain]')?.scrollTo(0, 0); }")
        self.page.wait_for_timeout(STILL_MS)

    def picture(self):
        """Return the pixels of the map once no hint lies on it and it stands still, both pages at their top."""
        self.inside.locator(".pkk-gesture[data-pkk-said]").wait_for(state="detached")
        self.to_top()
        last = self._pixels()
        for _ in range(60):
            self.page.wait_for_timeout(STILL_MS)
            last, before = self._pixels(), last
            if changed(before, last) == 0:
                return last
        raise AssertionError("the map does not come to rest")

    def point(self, across, down):
        """Return a point (x, y) of the page by its shares of the map's width and height."""
        box = self.map.bounding_box()
        return box["x"] + box["width"] * across, box["y"] + box["height"] * down

    def drag(self, starts, dx, dy):
        """Put a finger on each point and draw them all by (dx, dy)."""
        touch = self.page.context.new_cdp_session(self.page)

        def send(kind, points):
            given = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": given})

        for count in range(1, len(starts) + 1):
            send("touchStart", starts[:count])
        for step in range(1, STEPS + 1):
            send("touchMove", [(x + dx * step / STEPS, y + dy * step / STEPS) for x, y in starts])
            self.page.wait_for_timeout(16)
        send("touchEnd", [])

    def wheel(self, at, pixels, key=None):
        self.page.mouse.move(*at)
        if key:
            self.page.keyboard.down(key)
        self.page.mouse.wheel(0, pixels)
        self.page.wait_for_timeout(STILL_MS)
        if key:
            self.page.keyboard.up(key)

    def _pixels(self):
        box = self.map.bounding_box()
        box["height"] = min(box["height"], self.page.viewport_size["height"] - box["y"])
        return np.asarray(Image.open(io.BytesIO(self.page.screenshot(clip=box))).convert("RGB")).astype(int)


def changed(one, other):
    """Return how many pixels of two pictures differ."""
    return int((abs(one - other).max(axis=2) > CHANGED).sum())


def moved(one, other):
    return changed(one, other) > FEW_PX


def put_frame(page, portal, address, height_px=760):
    """Show the page of a portal with an address in a frame, and much below it."""
    page.goto(portal)
    page.evaluate(
        """([src, height]) => {
            const frame = Object.assign(document.createElement('iframe'), {src, title: 'Peta', style: `width:100%;height:${height}px;border:0`});
            document.body.append(frame, Object.assign(document.createElement('div'), {style: 'height:3000px'}));
        }""",
        [address, height_px],
    )
