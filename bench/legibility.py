"""How well arcs can be followed by eye and names be read, on the shipped data: one Markdown table, no browser.

    python bench/legibility.py [WIDTH_PX HEIGHT_PX]

For each view (what the page opens with, what a button goes to, and Java) the arcs of an address without filters are laid on the
screen as the app draws them: the points of features.arcs_json, on the Web Mercator of deck.gl, with the camera for a map of
this size (without arguments camera.DESKTOP, that of a window of 1440 by 900). They are measured by samples at most a pixel
apart; only what lies inside the frame counts, on every copy of the world. A sample is crowded when another arc has a sample
within NEAR_PX of it, both counted in whole pixels.

- arcs: those with any sample inside the frame.
- hidden: the share of them of which more than half of the samples are crowded.
- free: how many have at least 80 % of their samples uncrowded.
- over other places: how many pass within the drawn radius of a place (dot or ring) that does not concern them: neither of
  their ends, nor one whose dot touches that of an end, as a province's does at its seat, which no way could avoid.
- touching dots: how many places in the frame have another one so near that their dots touch; rings and what lies at the same
  point do not count.
- labels: how many places have a name inside the frame; overlapping or cut: how many of those lie over another one or leave
  the frame, by the sizes that labelling reckons with.
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from mapdata.atlas.atlas import Atlas, load_atlas  # noqa: E402  # needs the path above
from mapdata.filters.filters import matches  # noqa: E402
from mapdata.filters.search import searchable  # noqa: E402
from mapdata.filters.table import Filters  # noqa: E402
from mapui.deck import camera, colouring  # noqa: E402
from mapui.deck.camera import Camera, Screen, world_px  # noqa: E402
from mapui.deck.features import arcs_json  # noqa: E402
from mapui.deck.labelling import Box, label_box, labelled, overlap, within  # noqa: E402
from mapui.deck.place_features import DOTS_PX, RING_PX  # noqa: E402
from mapui.deck.shading import SIZES_FROM, shown_links  # noqa: E402
from mapui.words import captions  # noqa: E402

Points = NDArray[np.float64]
NEAR_PX = 3
JAVA = ((105.0, -8.9), (115.8, -5.8))  # corners (lon, lat), with Madura and Bali; no button leads there yet
VIEWS: dict[str, Callable[[Screen], Camera]] = {
    "world": camera.home,
    "Indonesia": lambda screen: camera.fit(camera.INDONESIA, screen),
    "Java": lambda screen: camera.fit(JAVA, screen),
}
_WORLD_PX = 512.0
_COPIES = (-1, 0, 1)


@dataclass(frozen=True, slots=True)
class Shown:
    """What an address without filters shows: for each arc its points and the ids of its two places, and the places."""

    paths: dict[str, Points]
    ends: dict[str, tuple[str, str]]
    places: pd.DataFrame


def shown(atlas: Atlas) -> Shown:
    """Return what is on the map; places as shading.shown_links, with their name and the radius of what is drawn, in pixels."""
    everything = atlas.partnerships
    rows = everything[everything["located"] & matches(everything, Filters(), searchable(everything, {}))]
    features = json.loads(arcs_json(everything, colouring.DEFAULT, globe=False, dark=False))["features"]
    paths = {each["id"]: np.array(each["geometry"]["coordinates"]) for each in features}
    places = shown_links(everything, rows.index).query("links > 0")
    names = captions.of_places(atlas.everywhere.loc[places.index])
    sizes = [sum(links >= least for least in SIZES_FROM) - 1 for links in places["links"]]
    radius = [DOTS_PX[size] + RING_PX * ring for size, ring in zip(sizes, places["ring"], strict=True)]
    return Shown(
        {key: paths[key] for key in rows.index},
        {str(key): pair for key, *pair in rows[["local_place_id", "partner_place_id"]].itertuples()},
        places.assign(name=[names[str(key)][0] for key in places.index], radius=radius),
    )


def projected(points: Points, view: Camera, screen: Screen) -> Points:
    """Return points (lon, lat) as (x, y) in pixels of the frame; longitudes run on, so that no path jumps."""
    lons = np.unwrap(points[:, 0], period=360.0)
    scale = _WORLD_PX * 2 ** view["zoom"]
    x0, y0 = world_px(float(lons[0]), float(points[0, 1]), view)
    heights = np.arcsinh(np.tan(np.radians(points[:, 1])))
    x = x0 + (lons - lons[0]) / 360 * scale
    y = y0 - (heights - heights[0]) / (2 * np.pi) * scale
    return np.column_stack([x + screen.width_px / 2, y + screen.height_px / 2])


def sampled(path: Points) -> Points:
    """Return points along a path of pixels, evenly and at most one pixel apart."""
    along = np.concatenate([[0.0], np.hypot(*np.diff(path, axis=0).T).cumsum()])
    at = np.linspace(0, along[-1], int(np.ceil(along[-1])) + 1)
    return np.column_stack([np.interp(at, along, path[:, axis]) for axis in (0, 1)])


def in_frame(points: Points, screen: Screen) -> Points:
    """Return those points that lie inside the frame."""
    return points[((points >= 0) & (points < [screen.width_px, screen.height_px])).all(axis=1)]


def visible(path: Points, view: Camera, screen: Screen) -> Points:
    """Return the samples of an arc inside the frame, on every copy of the world."""
    samples, world = sampled(projected(path, view, screen)), _WORLD_PX * 2 ** view["zoom"]
    return np.vstack([in_frame(samples + np.array([copy * world, 0]), screen) for copy in _COPIES])


def crowded_shares(arcs: Sequence[Points], screen: Screen) -> list[float]:
    """Return for each arc, given by its samples, the share of them that has another arc within NEAR_PX."""
    steps = np.arange(-NEAR_PX, NEAR_PX + 1)
    disc = np.array([(x, y) for x in steps for y in steps if x * x + y * y <= NEAR_PX**2])
    counts = np.zeros((screen.width_px + 2 * NEAR_PX + 1, screen.height_px + 2 * NEAR_PX + 1), dtype=int)
    pixels = [np.rint(arc).astype(int) + NEAR_PX for arc in arcs]
    for own in pixels:
        near = np.unique((own[:, None, :] + disc[None, :, :]).reshape(-1, 2), axis=0)
        counts[near[:, 0], near[:, 1]] += 1
    return [float((counts[own[:, 0], own[:, 1]] > 1).mean()) for own in pixels]


def passes_over(arc: Points, centres: Points, radii: NDArray[np.float64]) -> bool:
    """Return whether an arc, given by its samples, comes within the radius of one of the places."""
    return bool((np.hypot(*(arc[:, None, :] - centres[None, :, :]).transpose(2, 0, 1)) <= radii).any())


def faulty_labels(boxes: Sequence[Box], screen: Screen) -> int:
    """Return how many labels lie over another one or leave the frame."""
    frame = (0.0, 0.0, float(screen.width_px), float(screen.height_px))
    cut = [not within(box, frame) for box in boxes]
    over = [any(overlap(box, other) for j, other in enumerate(boxes) if i != j) for i, box in enumerate(boxes)]
    return sum(one or two for one, two in zip(cut, over, strict=True))


def touching(centres: Points, radii: NDArray[np.float64]) -> int:
    """Return how many dots touch another one that does not lie at the same point."""
    apart = np.hypot(*(centres[:, None, :] - centres[None, :, :]).transpose(2, 0, 1))
    return int(((apart < radii[:, None] + radii[None, :]) & (apart > 0)).any(axis=1).sum())


def measured(on_map: Shown, view: Camera, screen: Screen) -> list[str]:
    """Return the cells of a view's row."""
    seen = {key: samples for key, path in on_map.paths.items() if len(samples := visible(path, view, screen))}
    crowded = np.array(crowded_shares(list(seen.values()), screen))
    where = on_map.places.assign(
        at=[f"{lon:.2f},{lat:.2f}" for lon, lat in on_map.places[["lon", "lat"]].itertuples(index=False)],
        xy=[projected(np.array([spot]), view, screen)[0] for spot in on_map.places[["lon", "lat"]].itertuples(index=False)],
    )
    over = sum(
        passes_over(samples, np.vstack(others["xy"]), others["radius"].to_numpy())
        for key, samples in seen.items()
        if len(others := elsewhere(where, on_map.ends[key]))
    )
    inside = np.array([len(in_frame(xy[None, :], screen)) > 0 for xy in where["xy"]])
    dots = where[~where["ring"] & inside].drop_duplicates("at")
    boxes = label_boxes(where.loc[labelled(where, view, screen)], screen)
    return [
        str(len(seen)),
        f"{(crowded > 0.5).mean():.0%}",
        str(int((crowded <= 0.2).sum())),
        str(over),
        f"{touching(np.vstack(dots['xy']), dots['radius'].to_numpy())} of {len(dots)}",
        str(len(boxes)),
        str(faulty_labels(boxes, screen)),
    ]


def elsewhere(places: pd.DataFrame, ends: tuple[str, str]) -> pd.DataFrame:
    """Return the places (xy, radius) whose dots touch none of those of the two ends, nor are they themselves."""
    near = np.zeros(len(places), dtype=bool)
    for end in ends:
        apart = np.hypot(*(np.vstack(places["xy"]) - places.at[end, "xy"]).T)
        near |= apart <= places["radius"].to_numpy() + places.at[end, "radius"]
    return places[~near]


def label_boxes(places: pd.DataFrame, screen: Screen) -> list[Box]:
    """Return where the names of places stand, those of which anything lies inside the frame."""
    boxes = [label_box(str(name), *xy) for name, xy in zip(places["name"], places["xy"], strict=True)]
    return [box for box in boxes if overlap(box, (0.0, 0.0, float(screen.width_px), float(screen.height_px)))]


def main(sizes: Sequence[str]) -> int:
    """Print the table."""
    screen = Screen(*map(int, sizes)) if sizes else camera.DESKTOP
    on_map = shown(load_atlas(ROOT / "data"))
    head = ["view", "arcs", "hidden", "free", "over other places", "touching dots", "labels", "overlapping or cut"]
    rows = [[name, *measured(on_map, view(screen), screen)] for name, view in VIEWS.items()]
    for row in (head, ["---"] * len(head), *rows):
        sys.stdout.write(f"| {' | '.join(row)} |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
