"""A query to the gazetteer: a name, and whatever else is known."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mapdata.gazetteer.country import country_of
from mapdata.gazetteer.index import Index
from mapdata.gazetteer.kinds import CITY, PROVINCE, REGENCY
from mapdata.gazetteer.names import key
from mapdata.gazetteer.written import parts, plain, two_names, without_last

LEVELS = {
    **dict.fromkeys(("city", "kota", "municipality", "town", "village", "district"), CITY),
    **dict.fromkeys(("regency", "kabupaten", "county"), REGENCY),
    **dict.fromkeys(("province", "provinsi", "prefecture", "state", "region", "oblast"), PROVINCE),
}


class Query(NamedTuple):
    """A question to the gazetteer.

    Attributes:
        name: the name as written.
        region: province, state or prefecture, "" where not given.
        country: ISO 3166-1 alpha-2, None where not given or not known.
        level: city, regency or province, "" where not given.
        country_text: the country as written, "" where not given.
        in_name: whether the country is only the last part of the name's text; it may be a region then ("Atlanta, Georgia").
    """

    name: str
    region: str = ""
    country: str | None = None
    level: str = ""
    country_text: str = ""
    in_name: bool = False

    @property
    def unknown_country(self) -> str:
        """The country as written where it is given but not known, else ""."""
        return "" if self.country else self.country_text


def parse(query: str | Mapping[str, Any], index: Index) -> Query:
    """Read a query: "name, region, country" with the last two optional, or a mapping with name, region, country and level.

    Without a country of its own, the last part of the name is tried as one. A name with brackets or commas is tried whole
    first, since "Halle (Saale)" is a name; where the gazetteer has no such name, what follows the first part is the region.
    """
    if isinstance(query, str):
        query = {"name": query}
    name, region, written = (plain(str(query.get(column) or "")) for column in ("name", "region", "country"))
    level = LEVELS.get(str(query.get("level") or "").strip().casefold(), "")
    asked = _with_country(Query(name, region, country_of(written, index) if written else None, level, written), index)
    pieces = parts(asked.name)
    return asked if pieces == [asked.name] else _taken_apart(asked, pieces, index)


def _with_country(asked: Query, index: Index) -> Query:
    """Take a country from the region or from behind a dash where there is none: "Kobe - Jepang"."""
    if asked.country_text:
        return asked
    if asked.region and (code := country_of(asked.region, index)):
        return asked._replace(region="", country=code, country_text=asked.region, in_name=True)
    names = two_names(asked.name)
    if names and (code := country_of(names[-1], index)):
        return asked._replace(
            name=asked.name[: asked.name.rfind(names[-1])].rstrip(" /=-–—"), country=code, country_text=names[-1], in_name=True
        )
    return asked


def _taken_apart(asked: Query, pieces: list[str], index: Index) -> Query:
    code = country_of(pieces[-1], index) if len(pieces) > 1 and not asked.unknown_country else None
    if code and asked.country in (None, code):
        if asked.country is None:
            asked = asked._replace(country=code, country_text=pieces[-1], in_name=True)
        asked = asked._replace(name=without_last(asked.name))
        pieces = pieces[:-1]
    if len(pieces) > 1 and index.candidates(key(asked.name), asked.country):
        return asked
    return asked._replace(name=pieces[0] if pieces else "", region=", ".join(filter(None, (asked.region, *pieces[1:]))))
