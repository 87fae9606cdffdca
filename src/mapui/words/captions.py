"""The two lines that name an arc or a place where the pointer rests."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from mapdata.filters.naming import INDONESIAN
from mapdata.findings import captions
from mapdata.words.records import Record, records
from mapui.words.i18n import country_name, language, ntr, number, tr
from mapui.words.interface import ui
from mapui.words.region_names import region_name
from mapui.words.saying import say

_BEFORE: Final = {level: word.capitalize() for level, word in INDONESIAN.items()}
_ADMINISTRATIVE: Final = "Jakarta"  # the province whose cities and regency are no governments of their own


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


def of_compared(places: pd.DataFrame, keys: Sequence[str]) -> list[str]:
    """Return the names of places and countries by their ids and codes.

    Args:
        places: Atlas.everywhere.
        keys: what mapdata.findings.compared.known_keys returns.
    """
    return [name_of(rows_of(places, [key])[key]) if key in places.index else country_name(key) for key in keys]


def name_of(place: Mapping[str, str]) -> str:
    """Return the reader's name of a row of Atlas.everywhere; the list of local governments has names of provinces in Indonesian only."""
    own = place[f"name_{language()}"]
    return own or (region_name(place["name"]) if place["level"] == "province" and place["country"] == "ID" else place["name"])


def full_name(place: Mapping[str, str]) -> str:
    """Return the name of a row of Atlas.everywhere with its level where namesakes are told apart by it: "Kabupaten Kediri".

    Local governments, which have a code, are called so in both languages; those inside Jakarta are administrative ones.
    """
    if not place.get("code"):
        return name_of(place)
    words = [_BEFORE[place["level"]], place["name"]]
    if place["region"] == _ADMINISTRATIVE and place["level"] != "province":
        words.insert(1, "Administrasi")
    return " ".join(words)


def of_governments(places: pd.DataFrame, reached: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each local government its full name and how many partnerships this data set has of it.

    Args:
        places: rows of Atlas.everywhere.
        reached: see mapdata.findings.reach.
    """
    rows = zip(map(str, places.index), records(places), records(reached.loc[places.index]), strict=True)
    return {key: (full_name(place), _in_data(found)) for key, place, found in rows}


def _in_data(reached: Record) -> str:
    count = int(reached["partnerships"])
    if not count:
        return tr("only plans or weak evidence") if reached["apart"] else ui("without_any")
    message = ntr("{n} partnership in this data set", "{n} partnerships in this data set", count)
    return message.format(n=number(count))


def rows_of(places: pd.DataFrame, ids: Sequence[str]) -> dict[str, dict[str, str]]:
    """Return the rows of some places by their ids, in the order of the ids."""
    return dict(zip(ids, records(places.loc[list(ids)]), strict=True))


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
