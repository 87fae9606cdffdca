"""What a partnership, one of its ends or a place is called in one line, as sayings (see mapdata.words.sayings)."""

from collections.abc import Mapping
from typing import Any, Final

import pandas as pd

from mapdata.words.sayings import Saying, both, country, sentence, word

# The column that names the wider area of each end, and so the one that a place line has after the level.
REGION: Final = {"local": "local_province", "partner": "partner_region"}
_INDONESIA: Final = "ID"


def title(row: Mapping[str, Any]) -> Saying:
    """Return "Bandung – Suwon" from the columns of Atlas.partnerships."""
    indonesian, english = (f"{row[f'local_name_{each}']} – {row[f'partner_name_{each}']}" for each in ("id", "en"))
    return both(indonesian, english)


def name(row: Mapping[str, Any], side: str) -> Saying:
    """Return the name of one end, "local" or "partner", from the columns of Atlas.partnerships."""
    return both(str(row[f"{side}_name_id"]), str(row[f"{side}_name_en"]))


def since(row: Mapping[str, Any]) -> Saying:
    """Return "since 1997", "known in 2006", "planned" or "year unknown" from the columns of Atlas.partnerships."""
    if row["status"] == "planned":
        return sentence("planned")
    if pd.isna(row["year_signed"]):
        return sentence("year_unknown")
    return sentence("known_in" if row["year_basis"] == "first_known" else "since", year=str(row["year_signed"]))


def year(row: Mapping[str, Any]) -> str | None:
    """Return the year as a cell of a table has it: "1997", "≤ 2006" where it is only known to have existed then, None for none."""
    if pd.isna(row["year_signed"]):
        return None
    return f"≤ {row['year_signed']}" if row["year_basis"] == "first_known" else str(row["year_signed"])


def place_line(place: Mapping[str, str]) -> Saying:
    """Return "City, West Java, Indonesia": without what is blank, and without a region that only says the name again.

    Args:
        place: name, level (of schema.LEVELS), region and country ("" where it need not be said); as a row of Atlas.places.
    """
    region = place["region"] if place["region"] != place["name"] else ""
    return [each for each in (word("levels", place["level"]), word("regions", region), country(place["country"])) if each]


def end_line(row: Mapping[str, Any], side: str, *, with_indonesia: bool = True) -> Saying:
    """Return the place line of one end, "local" or "partner", from the columns of Atlas.partnerships.

    Args:
        row: the partnership.
        side: which end.
        with_indonesia: whether the country of an Indonesian end is said.
    """
    abroad = str(row["partner_country"])
    home = _INDONESIA if with_indonesia else ""
    return place_line(
        {
            "name": str(row[f"{side}_name"]),
            "level": str(row[f"{side}_level"]),
            "region": str(row[REGION[side]]),
            "country": abroad if side == "partner" else home,
        }
    )
