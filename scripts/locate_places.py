"""Fill in coordinates of places.csv from the offline gazetteer. Rows that have a method already are left as they are.

    python scripts/locate_places.py [data/places.csv]

An area is located at its seat of government (column seat). What the gazetteer does not know is listed and left blank.
"""

import csv
import datetime as dt
import os
import sys
from pathlib import Path

from mapdata.geocode import OfflineGeocoder
from mapdata.schema import PLACE_COLUMNS


def main() -> int:
    """Locate, write whole or not at all, and name what was not found."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "data/places.csv")
    with path.open(encoding="utf-8", newline="") as file:
        places = list(csv.DictReader(file))
    geocoder = OfflineGeocoder()
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    for place in places:
        if not place["method"]:
            _locate(place, geocoder, today)
    draft = path.with_suffix(".part")
    with draft.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, PLACE_COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(places)
    os.replace(draft, path)
    missing = [f"{place['name']} ({place['country']})" for place in places if not place["method"]]
    sys.stdout.write(
        f"{len(places) - len(missing)} of {len(places)} places have a method; without: {', '.join(missing) or 'none'}\n"
    )
    return 1 if missing else 0


def _locate(place: dict[str, str], geocoder: OfflineGeocoder, today: str) -> None:
    query = {"name": place["seat"] or place["name"], "country": place["country"], "geonameid": place["geonameid"]}
    location = geocoder.geocode(query)
    if location is None:
        return
    place["lon"], place["lat"] = f"{location.longitude:.4f}", f"{location.latitude:.4f}"
    place["geonameid"] = str(location.raw["geonameid"])
    place["method"] = "seat_of_government" if place["seat"] else location.raw["method"]
    place["located_on"] = today


if __name__ == "__main__":
    sys.exit(main())
