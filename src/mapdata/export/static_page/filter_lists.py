"""The lists of choices that the static page filters by: what there is to choose, and what is chosen at first."""

from typing import Any, Final

from mapdata.atlas.continents import CONTINENTS
from mapdata.atlas.regions import ISLANDS
from mapdata.export.selection import Selection
from mapdata.filters.filters import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS, LOCAL_LEVELS, SECTOR_CHOICES
from mapdata.words.schema import AGREEMENT_TYPES, STATUSES, UNSPECIFIED, VERIFICATIONS

_AS_IN_THE_APP: Final = {"statuses": (STATUSES, DEFAULT_STATUSES), "verifications": (VERIFICATIONS, DEFAULT_VERIFICATIONS)}
_COLUMN_OF: Final = {"statuses": "status", "verifications": "verification"}


def filter_lists(selection: Selection) -> list[dict[str, Any]]:
    """Return one record a filter of choices, in the order of the page, as front/page/filters.js reads them.

    Its keys: name, param (its name in the address), choices, default (what is chosen at first; nothing chosen means all),
    columns (of document's partnerships that hold its keys), blank (the key of a row that has none), words (the table of
    words.json that names its choices, "" where the data name them).
    """
    table = selection.partnerships
    places = table["local_place_id"], table["partner_place_id"]
    given = [
        ("sectors", "sector", SECTOR_CHOICES, ("sectors",), "sectors"),
        ("statuses", "status", STATUSES, ("status",), "statuses"),
        ("verifications", "verification", VERIFICATIONS, ("verification",), "verifications"),
        ("levels", "level", LOCAL_LEVELS, ("local_level",), "levels"),
        ("agreement_types", "type", AGREEMENT_TYPES, ("agreement_type",), "agreement_types"),
        ("countries", "country", _values(table["partner_country"]), ("partner_country",), ""),
        ("continents", "continent", CONTINENTS, ("continent",), "continents"),
        ("provinces", "province", _values(table["local_province"]), ("local_province",), ""),
        ("islands", "island", ISLANDS, ("island",), "islands"),
        ("places", "place", _values(*places), ("local_place_id", "partner_place_id"), ""),
    ]
    defaults = shown_at_first(selection)
    return [
        {
            "name": name,
            "param": param,
            "choices": list(choices),
            "default": defaults.get(name, []),
            "columns": list(columns),
            "blank": UNSPECIFIED if name == "sectors" else "",
            "words": words,
        }
        for name, param, choices, columns, words in given
    ]


def shown_at_first(selection: Selection) -> dict[str, list[str]]:
    """Return the statuses and verifications shown at first: as in the app, but whole where a part of the data is exported."""
    table = selection.partnerships
    if len(table) == len(selection.atlas.partnerships):
        return {name: list(usual) for name, (_, usual) in _AS_IN_THE_APP.items()}
    held = {name: set(table[column]) for name, column in _COLUMN_OF.items()}
    return {name: [key for key in known if key in held[name] or key in usual] for name, (known, usual) in _AS_IN_THE_APP.items()}


def _values(*columns: Any) -> list[str]:
    return sorted({str(value) for column in columns for value in column if value})
