"""How well arcs can be followed and names be read, on the shipped data, as the app itself draws them: one Markdown table.

    python bench/legibility.py [WIDTH_PX HEIGHT_PX]     (of the window; without arguments 1440 by 900)

The app is opened in Chromium at an address without filters. For each view (what the page opens with, what the buttons go to) the
page says where its arcs, dots and names lie on the screen; they are measured by samples at most a pixel apart, and only what lies
in the part of the map that nothing covers counts. A sample is crowded when another arc has a sample within NEAR_PX of it, both
counted in whole pixels.

- arcs: those with any sample inside the frame.
- hidden: the share of them of which more than half of the samples are crowded.
- free: how many have at least 80 % of their samples uncrowded.
- over other places: how many pass within the drawn radius of a place (dot or ring) that does not concern them: neither of
  their ends, nor one whose dot touches that of an end, as a province's does at its seat, which no way could avoid.
- touching dots: how many places in the frame have another one so near that their dots touch; rings and what lies at the same
  point do not count.
- labels: how many places have a name; overlapping or cut: how many of those lie over another one or leave the frame, by their
  boxes on the page.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "src")]

from server import FLAGS, chromium_path, serving  # noqa: E402  # needs the path above

Points = NDArray[np.float64]
Box = tuple[float, float, float, float]  # left, top, right, bottom
NEAR_PX = 3
VIEWS = {"world": "all", "Indonesia": "indonesia", "Java": "java"}
WINDOW = (1440, 900)
_STILL = ".pkk-map[data-still]"


@dataclass(frozen=True, slots=True)
class Picture:
    """What the page says of a view: for each arc its parts on the screen and its ends, the dots, the boxes of names, the frame."""

    arcs: dict[str, list[Points]]
    ends: dict[str, list[str]]
    dots: dict[str, tuple[float, float, float]]
    rings: frozenset[str]
    names: list[Box]
    frame: Box


def pictured(page: Page, where: str) -> Picture:
    """Send the map to a view and return what it draws there."""
    page.evaluate("detail => document.dispatchEvent(new CustomEvent('pkk-look', { detail }))", where)
    page.wait_for_timeout(1500)  # longer than its flight
    page.wait_for_selector(_STILL)
    said: dict[str, Any] = page.evaluate("() => document.querySelector('.pkk-map').pkkMap.drawn()")
    arcs = {each["id"]: [np.array(part, dtype=float)[:, :2] for part in each["parts"]] for each in said["arcs"]}
    return Picture(
        arcs,
        {each["id"]: each["ends"] for each in said["arcs"]},
        {each["id"]: (each["x"], each["y"], each["radius"]) for each in said["dots"]},
        frozenset(each["id"] for each in said["dots"] if each["ring"]),
        [tuple(box) for box in said["names"]],
        tuple(said["frame"]),
    )


def sampled(path: Points) -> Points:
    """Return points along a path of pixels, evenly and at most one pixel apart."""
    along = np.concatenate([[0.0], np.hypot(*np.diff(path, axis=0).T).cumsum()])
    at = np.linspace(0, along[-1], int(np.ceil(along[-1])) + 1)
    return np.column_stack([np.interp(at, along, path[:, axis]) for axis in (0, 1)])


def in_frame(points: Points, frame: Box) -> Points:
    """Return those points that lie inside the frame."""
    return points[((points >= frame[:2]) & (points < frame[2:])).all(axis=1)]


def crowded_shares(arcs: Sequence[Points]) -> list[float]:
    """Return for each arc, given by its samples, the share of them that has another arc within NEAR_PX."""
    steps = np.arange(-NEAR_PX, NEAR_PX + 1)
    disc = np.array([(x, y) for x in steps for y in steps if x * x + y * y <= NEAR_PX**2])
    pixels = [np.rint(arc).astype(int) + NEAR_PX for arc in arcs]
    corner = np.vstack(pixels).max(axis=0) + NEAR_PX + 1
    counts = np.zeros(corner, dtype=int)
    for own in pixels:
        near = np.unique((own[:, None, :] + disc[None, :, :]).reshape(-1, 2), axis=0)
        counts[near[:, 0], near[:, 1]] += 1
    return [float((counts[own[:, 0], own[:, 1]] > 1).mean()) for own in pixels]


def passes_over(arc: Points, centres: Points, radii: NDArray[np.float64]) -> bool:
    """Return whether an arc, given by its samples, comes within the radius of one of the places."""
    return bool((np.hypot(*(arc[:, None, :] - centres[None, :, :]).transpose(2, 0, 1)) <= radii).any())


def faulty_names(boxes: Sequence[Box], frame: Box) -> int:
    """Return how many names lie over another one or leave the frame."""
    cut = [box[0] < frame[0] or box[1] < frame[1] or box[2] > frame[2] or box[3] > frame[3] for box in boxes]
    over = [any(_overlap(box, other) for j, other in enumerate(boxes) if i != j) for i, box in enumerate(boxes)]
    return sum(one or two for one, two in zip(cut, over, strict=True))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def touching(dots: Points) -> int:
    """Return how many dots (x, y, radius) touch another one that does not lie at the same point."""
    apart = np.hypot(*(dots[:, None, :2] - dots[None, :, :2]).transpose(2, 0, 1))
    return int(((apart < dots[:, None, 2] + dots[None, :, 2]) & (apart > 0.5)).any(axis=1).sum())


def measured(picture: Picture) -> list[str]:
    """Return the cells of a view's row."""
    nothing = np.empty((0, 2))
    samples = {
        key: np.vstack([nothing, *(in_frame(sampled(part), picture.frame) for part in parts)])
        for key, parts in picture.arcs.items()
    }
    seen = {key: own for key, own in samples.items() if len(own)}
    crowded = np.array(crowded_shares(list(seen.values())))
    over = 0
    for key, own in seen.items():
        others = elsewhere(picture.dots, picture.ends[key])
        over += bool(len(others)) and passes_over(own, others[:, :2], others[:, 2])
    inside = np.array([dot for key, dot in picture.dots.items() if key not in picture.rings])
    dots = inside[[len(in_frame(dot[None, :2], picture.frame)) > 0 for dot in inside]]
    return [
        str(len(seen)),
        f"{(crowded > 0.5).mean():.0%}",
        str(int((crowded <= 0.2).sum())),
        str(over),
        f"{touching(dots)} of {len(dots)}",
        str(len(picture.names)),
        str(faulty_names(picture.names, picture.frame)),
    ]


def elsewhere(dots: dict[str, tuple[float, float, float]], ends: Sequence[str]) -> Points:
    """Return the dots (x, y, radius) that touch none of those of the two ends, nor are they themselves."""
    every = np.array(list(dots.values()))
    near = np.zeros(len(every), dtype=bool)
    for x, y, radius in (dots[end] for end in ends if end in dots):
        near |= np.hypot(every[:, 0] - x, every[:, 1] - y) <= every[:, 2] + radius
    return every[~near]


def main(sizes: Sequence[str]) -> int:
    """Print the table."""
    width, height = map(int, sizes) if sizes else WINDOW
    head = ["view", "arcs", "hidden", "free", "over other places", "touching dots", "labels", "overlapping or cut"]
    with sync_playwright() as playwright, serving() as address:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
        page.goto(f"{address}/?lang=en")
        page.wait_for_selector(_STILL, timeout=90_000)
        rows = [[name, *measured(pictured(page, where))] for name, where in VIEWS.items()]
        browser.close()
    for row in (head, ["---"] * len(head), *rows):
        sys.stdout.write(f"| {' | '.join(row)} |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
