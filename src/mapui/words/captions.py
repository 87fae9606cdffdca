"""The two lines that name an arc or a place where the pointer rests."""

from collections.abc import Mapping

import pandas as pd

from mapdata.words.records import records
from mapui.words import labels
from mapui.words.i18n import country_name, language


def of_links(partnerships: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each partnership its title and "South Korea · since 1997".

    Args:
        partnerships: rows of Atlas.partnerships.
    """
    return {
        str(key): (labels.title(row), f"{country_name(row['partner_country'])} · {labels.since(row)}")
        for key, row in zip(partnerships.index, records(partnerships), strict=True)
    }


def of_places(places: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each place its name and "City, Jawa Barat, Indonesia".

    Args:
        places: Atlas.places.
    """
    return {str(key): (name_of(row), where(row)) for key, row in zip(places.index, records(places), strict=True)}


def name_of(place: Mapping[str, str]) -> str:
    """Return the reader's name of a row of Atlas.places."""
    return place[f"name_{language()}"] or place["name"]


def where(place: dict[str, str]) -> str:
    """Return the level, region and country of a row of Atlas.places, without what is blank or only says the name again."""
    region = place["region"] if place["region"] != place["name"] else ""
    return ", ".join(filter(None, (labels.label(labels.LEVELS, place["level"]), region, country_name(place["country"]))))
