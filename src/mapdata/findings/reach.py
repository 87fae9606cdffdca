"""How far the data set reaches: which of Indonesia's local governments have a partnership in it, and on whose word. Pure.

It counts what is in the data set. A government without an entry here may have one that nobody has found yet.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.evidence.lifesigns import is_long_ago
from mapdata.evidence.verification import is_official
from mapdata.filters.filters import set_apart
from mapdata.words.records import records

SETTLED: Final = "settled"
APART: Final = "apart"
NONE: Final = "none"
_COUNTED: Final = ("settled", "apart", "official", "recent")


def reach(atlas: Atlas, today: dt.date) -> pd.DataFrame:
    """Return the local governments with what the data set has of each.

    Args:
        atlas: the data set.
        today: the day that ages are counted from.

    Returns:
        Index id, in the order of the file; columns name, level, province and partnerships (number of settled ones: no plans, evidence
        strong or of one source), others (number of plans and of those with weak or contradicted evidence); bool columns settled
        and apart (it has none but such others), official (an official source speaks for one of its settled partnerships) and recent
        (a source of the last five years does, see lifesigns.is_long_ago).
    """
    table = atlas.partnerships
    settled = set_apart(table) == ""
    counts = {
        True: table.loc[settled, "local_place_id"].value_counts(),
        False: table.loc[~settled, "local_place_id"].value_counts(),
    }
    official, recent = _sourced(atlas, set(map(str, table.index[settled])), today)
    found = atlas.governments[["name", "level", "province"]]
    numbers = {kind: counts[kind].reindex(found.index, fill_value=0).astype(int) for kind in counts}
    return found.assign(
        partnerships=numbers[True],
        others=numbers[False],
        settled=numbers[True] > 0,
        apart=(numbers[True] == 0) & (numbers[False] > 0),
        official=found.index.isin(official),
        recent=found.index.isin(recent),
    )


def kind_of(row: pd.Series) -> str:
    """Return whether a government of reach has a settled partnership, none but others, or nothing at all."""
    return SETTLED if row["settled"] else APART if row["apart"] else NONE


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the governments of an area there are, and how many of them have what: see reach for the words."""

    governments: int
    settled: int
    apart: int
    official: int
    recent: int


def share(governments: pd.DataFrame) -> Share:
    """Return the counts of some rows of reach."""
    return Share(len(governments), **{name: int(governments[name].sum()) for name in _COUNTED})


def by_province(governments: pd.DataFrame) -> dict[str, Share]:
    """Return the counts of each province of reach, its own government among them, in the order of the file."""
    return {str(province): share(rows) for province, rows in governments.groupby("province", sort=False)}


def _sourced(atlas: Atlas, settled: set[str], today: dt.date) -> tuple[set[str], set[str]]:
    """Return the Indonesian places whose settled partnerships have an official source, and those with a young one."""
    local = atlas.partnerships["local_place_id"].to_dict()
    official: set[str] = set()
    recent: set[str] = set()
    for claim in records(atlas.sources):
        key = claim["partnership_id"]
        if key not in settled or claim["stance"] != "supports":
            continue
        if is_official(claim):
            official.add(local[key])
        if claim["source_date"] and not is_long_ago(claim["source_date"], today):
            recent.add(local[key])
    return official, recent
