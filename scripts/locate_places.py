"""Fill in coordinates of places.csv.

A local government takes its own from local_governments.csv, any other place from the gazetteer.

Other rows that have a method already are left as they are.

    python scripts/locate_places.py [data/places.csv]

An area is located at its seat of government, which is written into the column seat. What is doubtful or not found is
named and left blank: it needs a decision of ours (a geonameid, or a manual row with a reason).
"""

import datetime as dt
import sys
from pathlib import Path

import pandas as pd

from mapdata.atlas.governments import read_governments
from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.locate import ADDED, Located, locate
from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.tablefile import read_table, write_table
from mapdata.words.schema import PLACE_COLUMNS

_POINT = ("lon", "lat", "geonameid", "method")


def main() -> int:
    """Locate, write whole or not at all, and name what was not found."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "data/places.csv")
    places, faults = read_table(path, PLACE_COLUMNS)
    if faults:
        sys.stderr.write("".join(f"{fault.file}, row {fault.row}: {fault.message}\n" for fault in faults))
        return 1
    governments, _ = read_governments(path.with_name(GOVERNMENTS_FILE))
    places = as_listed(places, governments)
    fresh = places[places["method"] == ""]
    located = locate(fresh, OfflineGeocoder(), path.name)
    write_table(with_coordinates(places, located), path)
    sys.stdout.write("".join(f"row {problem.row}: {problem.message}\n" for problem in located.problems))
    sys.stdout.write(f"{len(fresh)} places were new; {len(located.problems)} of them need a decision\n")
    return 1 if located.problems else 0


def as_listed(places: pd.DataFrame, governments: pd.DataFrame) -> pd.DataFrame:
    """Return the places with the code, the names in daily use and the point of those that are local governments.

    There is one list of these, and places.csv follows it.
    """
    listed = places.copy()
    for row, key in places["id"][places["id"].isin(governments.index)].items():
        government = governments.loc[key]
        listed.loc[row, "other_names"] = government["other_names"]
        changed = any(places.at[row, column] != government[column] for column in ("code", *_POINT))
        listed.loc[row, ["code", *_POINT]] = government[["code", *_POINT]]
        if government["level"] != "city" and government["method"] != "exact":
            listed.loc[row, "seat"] = government["seat"]
        if changed:
            listed.loc[row, "located_on"] = _today()
        if government["method"] == "manual" and not places.at[row, "reason"]:
            listed.loc[row, "reason"] = "see research/governments.csv"
    return listed


def _today() -> str:
    return dt.datetime.now(tz=dt.UTC).date().isoformat()


def with_coordinates(places: pd.DataFrame, located: Located) -> pd.DataFrame:
    """Return the places with the coordinates of those that were located."""
    filled = places.copy()
    found = located.table[located.table["lon"] != ""]
    for column in ("lon", "lat", "geonameid", "method"):
        assert column in ADDED
        filled.loc[found.index, column] = found[column]
    at_seat = found.index[found["method"] == "seat_of_government"]
    filled.loc[at_seat, "seat"] = found.loc[at_seat, "matched_name"]
    filled.loc[found.index, "located_on"] = _today()
    return filled


if __name__ == "__main__":
    sys.exit(main())
