"""Places of partnerships: finds the row of places.csv that matches a name, by country, level and region."""

from dataclasses import dataclass

import pandas as pd

from mapdata.table.cells import split_list
from mapdata.words.folding import fold
from mapdata.words.problems import Problem
from mapdata.words.records import numbered, records


@dataclass(frozen=True, slots=True)
class End:
    """The columns that name one end of a partnership."""

    side: str
    name: str
    level: str
    region: str
    country: str  # a column, or "" where the country is Indonesia


LOCAL = End("local", "local_name", "local_level", "local_province", "")
PARTNER = End("partner", "partner_name", "partner_level", "partner_region", "partner_country")


def join_places(
    partnerships: pd.DataFrame,
    places: pd.DataFrame,
    file: str = "partnerships.csv",
    *,
    other_regions: bool = True,
    other_names: bool = False,
) -> tuple[pd.DataFrame, list[Problem]]:
    """Add the place of both ends to each partnership.

    Args:
        partnerships: checked partnerships (text columns).
        places: checked places (text columns).
        file: the name to report problems under.
        other_regions: whether a place counts that lies in another region than the one the row gives, if it is the only one of
            its name; a reader's own file means another place then, or writes the region otherwise.
        other_names: whether a place is known by its names in Indonesian and English and its other names too.

    Returns:
        The partnerships with, for side in (local, partner): <side>_place_id ("" where places.csv does not know the name),
        <side>_lon and <side>_lat (degrees, NaN where not located), <side>_seat, <side>_other_names, <side>_wikidata,
        <side>_name_id and <side>_name_en (the row's own name where blank); and located (bool: both ends have coordinates). Names
        not found are reported.
    """
    known = _index(places, other_names=other_names)
    by_id = places.set_index("id")
    joined, problems = partnerships.copy(), []
    for end in (LOCAL, PARTNER):
        ids = pd.Series(
            [_place_id(row, end, known, other_regions=other_regions) for row in records(partnerships)],
            partnerships.index,
            dtype=str,
        )
        problems += [_not_known(row, name, end, file) for row, name in numbered(partnerships[end.name][ids == ""])]
        place = by_id.reindex(ids).set_axis(partnerships.index)
        joined[f"{end.side}_place_id"] = ids
        for axis in ("lon", "lat"):
            joined[f"{end.side}_{axis}"] = pd.to_numeric(place[axis], errors="coerce").astype(float)
        for extra in ("seat", "other_names", "wikidata"):
            joined[f"{end.side}_{extra}"] = place[extra].fillna("").astype(str)
        for name in ("name_id", "name_en"):
            joined[f"{end.side}_{name}"] = place[name].where(place[name].fillna("") != "", partnerships[end.name])
    joined["located"] = joined[["local_lon", "local_lat", "partner_lon", "partner_lat"]].notna().all(axis=1)
    return joined, problems


_Key = tuple[str, ...]


def _index(places: pd.DataFrame, *, other_names: bool) -> dict[_Key, set[str]]:
    known: dict[_Key, set[str]] = {}
    others: dict[_Key, set[str]] = {}
    for place in records(places):
        more = [place["name_id"], place["name_en"], *split_list(place["other_names"])] if other_names else []
        for name, found in ((place["name"], known), *((name, others) for name in more if name)):
            short = (place["country"], place["level"], fold(name))
            for key in (short, (*short, fold(place["region"]))):
                found.setdefault(key, set()).add(place["id"])
    return others | known  # a name that is a place's own is not another's


def _place_id(row: dict[str, str], end: End, known: dict[_Key, set[str]], *, other_regions: bool) -> str:
    short = (row[end.country] if end.country else "ID", row[end.level], fold(row[end.name]))
    region = fold(row[end.region])
    for key in ((*short, region), short if other_regions or not region else (*short, "")):
        ids = known.get(key, set())
        if len(ids) == 1:
            return next(iter(ids))
    return ""


def _not_known(row: int, name: str, end: End, file: str) -> Problem:
    message = (
        f"places.csv has no single place “{name[:40]}” of this level and country, so the partnership is in the table "
        "but not on the map; a new spelling or a missing row of places.csv is the usual cause."
    )
    return Problem.of(file, row, end.name, "place_not_known", name, message)
