"""A query to the gazetteer: a name, and whatever else is known."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from mapdata.gazetteer.index import Index
from mapdata.gazetteer.names import CITY, PROVINCE, REGENCY, key

LEVELS = {
    **dict.fromkeys(("city", "kota", "municipality", "town", "village", "district"), CITY),
    **dict.fromkeys(("regency", "kabupaten", "county"), REGENCY),
    **dict.fromkeys(("province", "provinsi", "prefecture", "state", "region", "oblast"), PROVINCE),
}

_WITH_REGION = re.compile(r"(?P<name>[^(),]+)(?:\((?P<inside>[^()]+)\)|,(?P<after>.+))")


class Query(NamedTuple):
    """A question to the gazetteer.

    Attributes:
        name: the name as written.
        region: province, state or prefecture, "" where not given.
        country: ISO 3166-1 alpha-2, None where not given or not known.
        level: city, regency or province, "" where not given.
        country_text: the country as written, "" where not given.
    """

    name: str
    region: str = ""
    country: str | None = None
    level: str = ""
    country_text: str = ""

    @property
    def unknown_country(self) -> str:
        """The country as written where it is given but not known, else ""."""
        return "" if self.country else self.country_text


def parse(query: str | Mapping[str, Any], index: Index) -> Query:
    """Read a query: "name, region, country" with the last two optional, or a mapping with name, region, country and level."""
    if isinstance(query, str):
        return _parse_text(query, index)
    level = LEVELS.get(str(query.get("level") or "").strip().casefold(), "")
    written = str(query.get("country") or "").strip()
    country = index.country(key(written)) if written else None
    name, region = str(query.get("name") or ""), str(query.get("region") or "")
    name, more = _taken_apart(name)
    return Query(name, region or more, country, level, written)


def _parse_text(text: str, index: Index) -> Query:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2:
        return Query(*_taken_apart(text.strip()))
    country = index.country(key(parts[-1]))
    between = parts[1:-1] if country else parts[1:]
    name, more = _taken_apart(parts[0])
    return Query(name, ", ".join(filter(None, (more, *between))), country, country_text=parts[-1] if country else "")


def _taken_apart(name: str) -> tuple[str, str]:
    """Return a name without the region that some lists write into it: "Wetter (Hessen)", "Porcia, Friuli"."""
    if found := _WITH_REGION.fullmatch(name):
        return found["name"].strip(), (found["inside"] or found["after"]).strip()
    return name, ""
