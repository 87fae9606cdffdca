"""Table Schemas (Frictionless, Data Package 2.0) of the tables, from the words of mapdata.words.schema."""

from collections.abc import Sequence
from typing import Any, Final

from mapdata.export.dictionary import meaning_of, title_of
from mapdata.words.schema import (
    ADDRESSES,
    AGREEMENT_TYPES,
    CONFIRMATIONS,
    EVENT_COLUMNS,
    EVENT_KINDS,
    FIRST_YEAR,
    FOUND,
    GOVERNMENT_COLUMNS,
    LEVELS,
    LOCATION_METHODS,
    PARTNERSHIP_COLUMNS,
    PLACE_COLUMNS,
    PUBLISHER_COLUMNS,
    REQUIRED_PARTNERSHIP_CELLS,
    ROLES,
    SEARCH_COLUMNS,
    SECTOR_GROUPS,
    SECTORS,
    SOURCE_COLUMNS,
    SOURCE_TYPES,
    STAGES,
    STANCES,
    STATUSES,
    VERIFICATIONS,
    YEAR_BASES,
)

COLUMNS: Final = {
    "partnerships": PARTNERSHIP_COLUMNS,
    "sources": SOURCE_COLUMNS,
    "events": EVENT_COLUMNS,
    "places": PLACE_COLUMNS,
    "sectors": ("key", "group", "name_id", "name_en"),
    "publishers": PUBLISHER_COLUMNS,
    "local_governments": GOVERNMENT_COLUMNS,
    "searches": SEARCH_COLUMNS,
}
REQUIRED: Final = {
    "partnerships": REQUIRED_PARTNERSHIP_CELLS,
    "sources": ("partnership_id", "source_title", "source_type"),
    "events": ("partnership_id", "kind", "date"),
    "places": ("id", "name", "level", "country"),
    "sectors": ("key", "group", "name_id", "name_en"),
    "publishers": ("publisher", "role"),
    "local_governments": ("id", "code", "official_name", "name", "level", "province"),
    "searches": ("government", "date", "query", "found"),
}
KEYS: Final = {"partnerships": "id", "places": "id", "sectors": "key", "publishers": "publisher", "local_governments": "id"}
FOREIGN_KEYS: Final = {
    "sources": ("partnership_id", "partnerships", "id"),
    "events": ("partnership_id", "partnerships", "id"),
    "searches": ("government", "local_governments", "id"),
}

_SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
_PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
_SECTOR = f"({'|'.join(SECTORS)})"
_DEGREES = {axis: {"minimum": -limit, "maximum": limit} for axis, limit in (("lon", 180), ("lat", 90))}

_TYPES: Final = {"year_signed": "year", "end_year": "year", "distance_km": "integer"}
_ENUMS: Final[dict[str, Sequence[str]]] = {
    "local_level": LEVELS,
    "partner_level": LEVELS,
    "level": LEVELS,
    "agreement_type": AGREEMENT_TYPES,
    "stage": STAGES,
    "status": STATUSES,
    "verification": VERIFICATIONS,
    "confirmed": CONFIRMATIONS,
    "year_basis": YEAR_BASES,
    "address_of": ADDRESSES,
    "role": ROLES,
    "side": ("local", "partner"),
    "source_type": SOURCE_TYPES,
    "primary": ("yes",),
    "stance": STANCES,
    "kind": EVENT_KINDS,
    "method": LOCATION_METHODS,
    "key": SECTORS,
    "found": FOUND,
    "group": tuple(SECTOR_GROUPS),
}
_PATTERNS: Final = {
    "id": _SLUG,
    "partnership_id": _SLUG,
    "partner_country": "[A-Z]{2}",
    "country": "[A-Z]{2}",
    "sectors": f"{_SECTOR}(;{_SECTOR})*",
    "source_url": r"https?://\S+",
    "geonameid": r"\d+",
    "code": r"\d{2}(\.\d{2})?",
    "bps_code": r"\d{2}(\d{2})?",
    **dict.fromkeys(("wikidata", "local_wikidata", "partner_wikidata"), "Q[1-9][0-9]*"),
    **dict.fromkeys(
        ("status_as_of", "signed_date", "valid_until", "source_date", "accessed", "date", "located_on"), _PARTIAL_DATE
    ),
}


def table_schema(table: str, columns: Sequence[str] = ()) -> dict[str, Any]:
    """Return the Table Schema of a table.

    Args:
        table: "partnerships", "sources", "events", "places" or "sectors".
        columns: its columns in order; those of mapdata.words.schema where none are given.
    """
    schema: dict[str, Any] = {"fields": [_field(table, column) for column in columns or COLUMNS[table]], "missingValues": [""]}
    if table in KEYS:
        schema["primaryKey"] = [KEYS[table]]
    if table in FOREIGN_KEYS:
        column, other, key = FOREIGN_KEYS[table]
        schema["foreignKeys"] = [{"fields": [column], "reference": {"resource": other, "fields": [key]}}]
    return schema


def _field(table: str, column: str) -> dict[str, Any]:
    axis = column.rpartition("_")[2]
    kind = "number" if axis in _DEGREES else _TYPES.get(column, "string")
    field = {"name": column, "type": kind, "title": title_of(column), "description": meaning_of(table, column)}
    if not field["description"]:  # a reader's own column, whatever it is called
        return {"name": column, "type": "string"}
    constraints: dict[str, Any] = {}
    if column in REQUIRED[table]:
        constraints["required"] = True
    if KEYS.get(table) == column:
        constraints["unique"] = True
    if kind == "year":
        constraints["minimum"] = FIRST_YEAR
    if column in _ENUMS:
        constraints["enum"] = list(_ENUMS[column])
    if column in _PATTERNS:
        constraints["pattern"] = f"^{_PATTERNS[column]}$"
    constraints |= _DEGREES.get(axis, {})
    return field | ({"constraints": constraints} if constraints else {})
