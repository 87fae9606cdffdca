"""Fill in coordinates of places.csv from the gazetteer. Rows that have a method already are left as they are.

    python scripts/locate_places.py [data/places.csv]

An area is located at its seat of government, which is written into the column seat. What is doubtful or not found is
named and left blank: it needs a decision of ours (a geonameid, or a manual row with a reason).
"""

import datetime as dt
import sys
from pathlib import Path

import pandas as pd

from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.locate import ADDED, Located, locate
from mapdata.table.tablefile import read_table, write_table
from mapdata.words.schema import PLACE_COLUMNS


def main() -> int:
    """Locate, write whole or not at all, and name what was not found."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "data/places.csv")
    places, faults = read_table(path, PLACE_COLUMNS)
    if faults:
        sys.stderr.write("".join(f"{fault.file}, row {fault.row}: {fault.message}\n" for fault in faults))
        return 1
    fresh = places[places["method"] == ""]
    located = locate(fresh, OfflineGeocoder(), path.name)
    write_table(with_coordinates(places, located), path)
    sys.stdout.write("".join(f"row {problem.row}: {problem.message}\n" for problem in located.problems))
    sys.stdout.write(f"{len(fresh)} places were new; {len(located.problems)} of them need a decision\n")
    return 1 if located.problems else 0


def with_coordinates(places: pd.DataFrame, located: Located) -> pd.DataFrame:
    """Return the places with the coordinates of those that were located."""
    filled = places.copy()
    found = located.table[located.table["lon"] != ""]
    for column in ("lon", "lat", "geonameid", "method"):
        assert column in ADDED
        filled.loc[found.index, column] = found[column]
    at_seat = found.index[found["method"] == "seat_of_government"]
    filled.loc[at_seat, "seat"] = found.loc[at_seat, "matched_name"]
    filled.loc[found.index, "located_on"] = dt.datetime.now(tz=dt.UTC).date().isoformat()
    return filled


if __name__ == "__main__":
    sys.exit(main())
