"""The continent of each country, after GeoNames (CC BY 4.0); the Americas are one."""

from functools import cache
from pathlib import Path

from mapdata.table.tablefile import read_table
from mapdata.words.records import records

CONTINENTS = ("asia", "europe", "africa", "americas", "oceania")


def continent(country: str) -> str:
    """Return the continent of a country (ISO 3166-1 alpha-2), "" where there is none such."""
    return _continents().get(country, "")


@cache
def _continents() -> dict[str, str]:
    table, _ = read_table(Path(__file__).with_name("continents.csv"), ("country", "continent"))
    return {row["country"]: row["continent"] for row in records(table)}
