"""The directory of places: who has partnerships, how many, and which places lie together; local governments without any too. Pure."""

from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.filters.apart import ALL_KINDS, kind_of
from mapdata.filters.naming import Names
from mapdata.filters.search import whose

_INDONESIA: Final = "ID"


def directory(atlas: Atlas) -> pd.DataFrame:
    """Return the places that have partnerships and all local governments, in the order of the files.

    Args:
        atlas: the data set.

    Returns:
        Index place id; the columns of Atlas.everywhere, indonesian (bool), area (the province of an Indonesian place, the country
        code of another), partnerships (number in the data set at either end, plans and disputed ones included; 0 for a local
        government that has none) and how many of these are of each kind of mapdata.filters.apart: settled, plans, weak.
    """
    local, partner = _local_ids(atlas), atlas.partnerships["partner_place_id"]
    ends = pd.concat([local, partner[partner != local]])
    by_kind = pd.crosstab(ends, kind_of(atlas.partnerships)[ends.index].to_numpy())
    places = atlas.everywhere
    places = places[places.index.isin(by_kind.index) | places.index.isin(atlas.governments.index)]
    by_kind = by_kind.reindex(index=places.index, columns=ALL_KINDS, fill_value=0)
    indonesian = places["country"] == _INDONESIA
    return places.assign(
        indonesian=indonesian,
        area=places["region"].where(indonesian, places["country"]),
        partnerships=by_kind.sum(axis=1).astype(int),
        **{kind: by_kind[kind].astype(int) for kind in ALL_KINDS},
    )


def _local_ids(atlas: Atlas) -> pd.Series:
    """Return the id of the Indonesian place of each partnership; of one that places.csv does not know, that of its government."""
    known, governments = atlas.partnerships["local_place_id"], atlas.governments
    if known.ne("").all() or governments.empty:
        return known
    ids = pd.Series(governments.index, whose(governments["level"], governments["name"]))
    rows = whose(atlas.partnerships["local_level"], atlas.partnerships["local_name"])
    return known.where(known != "", rows.map(ids[~ids.index.duplicated()]).fillna(""))


def neighbours(places: pd.DataFrame, place_id: str) -> pd.DataFrame:
    """Return the other places of the same province, or abroad of the same country, that have partnerships.

    Args:
        places: what directory returns.
        place_id: one of them; another one has no neighbours.
    """
    if place_id not in places.index:
        return places.iloc[:0]
    indonesian, area = places.at[place_id, "indonesian"], places.at[place_id, "area"]
    same = (places["indonesian"] == indonesian) & (places["area"] == area)
    return places[same & (places["partnerships"] > 0) & (places.index != place_id)]


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is to say to somebody who looks for places, beside the partnerships that were found.

    Attributes:
        present: ids of the places that are meant and have partnerships.
        absent: ids of the local governments that are meant and have none.
        nearly: where no place is meant, ids of those whose name is spelt most nearly so.
        neighbours: the places with partnerships in the provinces of the absent ones: rows of directory.
    """

    present: tuple[str, ...]
    absent: tuple[str, ...]
    nearly: tuple[str, ...]
    neighbours: pd.DataFrame


def answer(places: pd.DataFrame, names: Names, q: str, chosen: tuple[str, ...] = (), *, misspelt: bool = True) -> Answer:
    """Return what there is to say to a search, or where there is none to a choice of places.

    Args:
        places: what directory returns.
        names: the names of Atlas.everywhere.
        q: what the reader wrote.
        chosen: ids of places that the reader chose instead.
        misspelt: whether a name that no place bears may be a misspelt one.
    """
    meant = [key for key in (names.meant(q) if q else chosen) if key in places.index]
    counts = places["partnerships"]
    absent = tuple(key for key in meant if not counts[key])
    nearly = tuple(key for key in names.nearly(q) if key in places.index) if q and misspelt and not meant else ()
    near = [neighbours(places, key) for key in absent]
    return Answer(
        present=tuple(key for key in meant if counts[key]),
        absent=absent,
        nearly=nearly,
        neighbours=pd.concat(near).loc[lambda rows: ~rows.index.duplicated()] if near else places.iloc[:0],
    )
