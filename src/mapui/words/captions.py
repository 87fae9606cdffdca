"""The two lines that name an arc or a place where the pointer rests."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from mapdata.findings import captions
from mapdata.words.records import records
from mapui.words.i18n import country_name, language
from mapui.words.saying import say


def of_links(partnerships: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each partnership its title and "South Korea · since 1997".

    Args:
        partnerships: rows of Atlas.partnerships.
    """
    return {
        str(key): (title(row), f"{country_name(row['partner_country'])} · {since(row)}")
        for key, row in zip(partnerships.index, records(partnerships), strict=True)
    }


def of_places(places: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each place its name and "City, West Java, Indonesia".

    Args:
        places: Atlas.places.
    """
    return {str(key): (name_of(row), where(row)) for key, row in zip(places.index, records(places), strict=True)}


def name_of(place: Mapping[str, str]) -> str:
    """Return the reader's name of a row of Atlas.places."""
    return place[f"name_{language()}"] or place["name"]


def where(place: Mapping[str, str]) -> str:
    """Return "City, West Java, Indonesia" of a row of Atlas.places, see mapdata.findings.captions.place_line."""
    return say(captions.place_line(place))


def since(row: Mapping[str, Any]) -> str:
    """Return "since 1997", "planned" or "year unknown" from the columns of Atlas.partnerships."""
    return say(captions.since(row))


def year(row: Mapping[str, Any]) -> str:
    """Return the year as a cell of a table has it, "" where it is not known, see mapdata.findings.captions.year."""
    return captions.year(row) or ""


def title(row: Mapping[str, Any]) -> str:
    """Return "Bandung – Suwon" from the columns of Atlas.partnerships."""
    return say(captions.title(row))


def name(row: Mapping[str, Any], side: str) -> str:
    """Return the name of one end, "local" or "partner", from the columns of Atlas.partnerships."""
    return say(captions.name(row, side))
