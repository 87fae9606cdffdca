"""Write static/land.json from Natural Earth's land at 1:50m (public domain), light enough for a phone.

    python scripts/build_basemap.py LAND.geojson

The input must be cut at 180 degrees already. Coordinates are rounded to 0.01 degree (about 1 km); points nearer than
STEP_DEG to the one before and islands of less than MIN_AREA_DEG2 square degrees are left out, except around Indonesia,
which keeps them all; so is Antarctica, where there is no local government. Borders are not drawn: the source does not tell disputed lines from agreed ones.
"""

import itertools
import json
import math
import sys
from pathlib import Path
from typing import Any

STATIC = Path(__file__).resolve().parent.parent / "static"
MIN_AREA_DEG2 = 0.02
STEP_DEG = 0.08
ANTARCTIC_LAT = -60.0
INDONESIA = (94.0, -12.0, 142.0, 8.0)  # lon_min, lat_min, lon_max, lat_max

Ring = list[list[float]]


def main() -> int:
    """Build the file and say how large it is."""
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    land = [part for feature in _features(sys.argv[1]) for part in _polygons(feature["geometry"]) if part]
    _write(STATIC / "land.json", {"type": "MultiPolygon", "coordinates": land})
    return 0


def _features(path: str) -> list[dict[str, Any]]:
    features: list[dict[str, Any]] = json.loads(Path(path).read_text(encoding="utf-8"))["features"]
    return features


def _polygons(geometry: dict[str, Any]) -> list[list[Ring]]:
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[ring for ring in map(_rounded, rings) if len(ring) > 3] for rings in parts if _kept(rings[0])]


def _rounded(points: Ring) -> Ring:
    step = 0.0 if _near_indonesia(points[0]) else STEP_DEG
    rounded = [[round(point[0], 2), round(point[1], 2)] for point in points]
    kept = rounded[:1]
    for point in rounded[1:-1]:
        if point != kept[-1] and math.dist(point, kept[-1]) >= step:
            kept.append(point)
    return [*kept, rounded[-1]]


def _kept(ring: Ring) -> bool:
    if _near_indonesia(ring[0]):
        return True
    if max(point[1] for point in ring) < ANTARCTIC_LAT:
        return False
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))
    return abs(doubled) / 2 >= MIN_AREA_DEG2


def _near_indonesia(point: list[float]) -> bool:
    lon, lat = point[:2]
    return INDONESIA[0] <= lon <= INDONESIA[2] and INDONESIA[1] <= lat <= INDONESIA[3]


def _write(path: Path, geometry: dict[str, Any]) -> None:
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path.write_text(json.dumps(feature, separators=(",", ":")), encoding="utf-8")
    sys.stdout.write(f"{path.name}: {path.stat().st_size / 1e3:.0f} kB\n")


if __name__ == "__main__":
    sys.exit(main())
