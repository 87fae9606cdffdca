"""What the search at the head of the page suggests while the reader types: places, partners and countries, in the reader's words."""

from typing import Final

import pandas as pd

from mapdata.table.suggestion import usual_country_names
from mapdata.words.countries import country_name
from mapdata.words.records import Record, records
from mapui.words import captions
from mapui.words.i18n import LANGUAGES, language

_NAMES: Final = ("name_id", "name_en")


def suggested(places: pd.DataFrame) -> dict[str, list[list[str | int]]]:
    """Return what can be suggested; front/shared/suggestions.js finds among it what a reader means.

    Partners that no source names are left out: nobody looks for them by a name.

    Args:
        places: what mapdata.findings.directory returns.

    Returns:
        "places": [id, country code, level in Indonesia or "", name, where it lies, names between semicolons, other names likewise,
        region as the data have it, number of partnerships]; "countries": the same of partner countries, by their code, without
        level, region and place.
    """
    named = places[places["indonesian"] | (places["lon"] != "")]
    counts = places[~places["indonesian"]].groupby("country")["partnerships"].sum()
    return {
        "places": [_place(str(key), row) for key, row in zip(named.index, records(named), strict=True)],
        "countries": [_country(str(code), int(count)) for code, count in counts.items()],
    }


def _place(key: str, row: Record) -> list[str | int]:
    home, name = row["country"] == "ID", captions.name_of(row)
    own = dict.fromkeys(filter(None, (row["name"], *(row[each] for each in _NAMES), name)))
    where = captions.where(row | {"country": ""} if home else row)  # the group says that it lies in Indonesia
    level = row["level"] if home else ""
    return [key, row["country"], level, name, where, ";".join(own), row["other_names"], row["region"], int(row["partnerships"])]


def _country(code: str, count: int) -> list[str | int]:
    names = dict.fromkeys(country_name(code, each) for each in LANGUAGES)
    others = [name for name, of in usual_country_names() if of == code]
    return [code, code, "", country_name(code, language()), "", ";".join(names), ";".join(others), "", count]
