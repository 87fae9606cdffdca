"""Write the land of the static page, src/mapdata/export/static_page/land.json, from static/basemap.json.

    python scripts/build_static_page_land.py FOLDER

FOLDER holds ne_50m_land.json, as for scripts/build_basemap.py: it lends Antarctica, which the base map leaves out and some
arcs cross.
The pieces of the base map are joined again, so that a coastline can be drawn, cut where the map of the static page ends
(EDGE_LON, in the Atlantic), and made lighter: Indonesia keeps what shows when zoomed in, the rest what shows from afar.
Longitudes run from EDGE_LON eastwards without a jump. Numbers are whole steps of 1/SCALE degree; of each line the first
point is where it stands and every other one how far it is from the one before.
"""

import json
import sys
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import shapely
from shapely.affinity import translate
from shapely.geometry import Polygon, box, shape
from shapely.geometry.base import BaseGeometry

ROOT = Path(__file__).resolve().parent.parent
SOURCE, TARGET = ROOT / "static" / "basemap.json", ROOT / "src" / "mapdata" / "export" / "static_page" / "land.json"
EDGE_LON = -30  # the meridian that the map ends at on both sides: it meets no land but Greenland's ice
SCALE = 100
SOUTH = box(-180.0, -90.0, 180.0, -60.0)
NEAR = box(94.0, -11.5, 142.0, 8.0)  # Indonesia
NEAR_TOLERANCE_DEG, FAR_TOLERANCE_DEG = 0.02, 0.1
NEAR_MIN_DEG2, FAR_MIN_DEG2 = 0.0008, 0.03
SEAM_DEG = 0.002  # pieces are joined across seams as wide as this


def main() -> int:
    """Build the file and say how large it is."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.stderr.write(__doc__ or "")
        return 2
    world = json.loads((Path(sys.argv[1]) / "ne_50m_land.json").read_text(encoding="utf-8"))["features"]
    south = [shapely.make_valid(shape(each["geometry"])).intersection(SOUTH) for each in world]
    features = {
        each["properties"]["kind"]: shape(each["geometry"]) for each in json.loads(SOURCE.read_text(encoding="utf-8"))["features"]
    }
    document = {
        "source": "Natural Earth, public domain",
        "edge_lon": EDGE_LON,
        "scale": SCALE,
        "land": land([*shapely.get_parts(features["land"]), *south]),
        **{kind: lines(features[kind]) for kind in ("agreed", "disputed")},
    }
    TARGET.write_text(json.dumps(document, separators=(",", ":")) + "\n", encoding="utf-8")
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size / 1e3:.0f} kB\n")
    return 0


def land(pieces: Iterable[BaseGeometry]) -> list[list[int]]:
    """Return the rings of the land, joined and made lighter."""
    joined = shapely.union_all([piece.buffer(SEAM_DEG, join_style="mitre") for piece in pieces])
    return [
        encoded(ring.coords)
        for half in halves(joined)
        for island in lighter(half)
        for ring in (island.exterior, *island.interiors)
    ]


def lighter(area: BaseGeometry) -> Iterable[Polygon]:
    """Yield the islands without those too small to see; no needle is left of a small one."""
    for zone, tolerance, least in (
        (NEAR, NEAR_TOLERANCE_DEG, NEAR_MIN_DEG2),
        (None, FAR_TOLERANCE_DEG, FAR_MIN_DEG2),
    ):
        for island in shapely.get_parts(area):
            if island.intersects(NEAR) == (zone is not None) and island.area >= least:
                simple = island.simplify(min(tolerance, island.area**0.5 / 4))
                yield from (part for part in shapely.get_parts(shapely.make_valid(simple)) if isinstance(part, Polygon))


def lines(drawn: BaseGeometry) -> list[list[int]]:
    """Return borders, made lighter."""
    joined = shapely.line_merge(shapely.union_all(list(shapely.get_parts(drawn))))
    parts = [part for half in halves(joined) for part in shapely.get_parts(half)]
    return [
        encoded(part.simplify(NEAR_TOLERANCE_DEG if part.intersects(NEAR) else FAR_TOLERANCE_DEG).coords)
        for part in parts
        if part.geom_type == "LineString"
    ]


def halves(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Return what lies east of the edge, and what lies west of it one turn farther east."""
    west, east = box(-180, -90, EDGE_LON, 90), box(EDGE_LON, -90, 180, 90)
    parts = [geometry.intersection(east), translate(geometry.intersection(west), xoff=360)]
    return [shapely.union_all(parts, grid_size=1e-6)]


def encoded(points: Iterable[Any]) -> list[int]:
    """Return [lon, lat, step of lon, step of lat, ...] in whole steps, without points that do not move."""
    whole = [(round(lon * SCALE), round(lat * SCALE)) for lon, lat in points]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole)]
    return [*whole[0], *(number for step in steps if step != (0, 0) for number in step)]


if __name__ == "__main__":
    sys.exit(main())
