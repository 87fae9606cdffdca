"""Where the ends of a reader's partnerships lie: from places.csv, else from the gazetteer. Doubtful places stay off the map."""

from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.atlas.atlas import typed, with_evidence
from mapdata.atlas.places import LOCAL, PARTNER, End, join_places
from mapdata.evidence.publishers import COMPUTED
from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.locate import Answers, Progress, locate
from mapdata.own_file.bare_names import bare
from mapdata.words.problems import Problem
from mapdata.words.schema import COORDINATE_DECIMALS, COORDINATES, EVENT_COLUMNS, SOURCE_COLUMNS

_ASKED: Final = ("name", "level", "region", "country")
NOT_LOCATED: Final = "place_not_located"  # the place is in places.csv, without coordinates
# How the id of a place begins that the gazetteer found: by its number, or by its degrees where GeoNames lacks it.
GEONAMES: Final = "geonames-"
POINT: Final = "point-"
_SAME_DEG: Final = 0.6 * 10**-COORDINATE_DECIMALS  # two ways to round one place
UNPLACED_COLUMNS: Final = (*_ASKED, "row", "rows", "code", "candidates")


@dataclass(frozen=True, slots=True)
class Placed:
    """The outcome.

    Attributes:
        partnerships: see places.join_places; the index is the row of the file.
        unplaced: one row per place that is not on the map, UNPLACED_COLUMNS: row is the first row of the file that names it,
            rows how many do, code why (place_doubtful, place_not_found, place_not_located), candidates the best three in words.
    """

    partnerships: pd.DataFrame
    unplaced: pd.DataFrame

    def drawn(self, most: int) -> pd.DataFrame:
        """Return the first rows that have both ends, at most so many, in the form of Atlas.partnerships."""
        rows = self.partnerships[self.partnerships["located"]].head(most)
        sources, events = (
            pd.DataFrame(columns=list(columns), dtype=str) for columns in ((*SOURCE_COLUMNS, *COMPUTED), EVENT_COLUMNS)
        )
        return typed(with_evidence(rows, sources), events)


def place_ends(
    good: pd.DataFrame,
    places: pd.DataFrame,
    geocoder: OfflineGeocoder,
    *,
    progress: Progress = iter,
    own: pd.DataFrame | None = None,
    known: Answers | None = None,
) -> Placed:
    """Find the places of both ends of each partnership.

    Args:
        good: checked partnerships (text columns); the index is the row of the file.
        places: checked places (text columns).
        geocoder: asked for what places.csv does not have, once a place.
        progress: wraps what is asked, for a progress bar.
        own: COORDINATES that the file has itself, degrees by row (see coordinates.own_coordinates); they count before all others.
        known: answers of the gazetteer to an earlier call; those of this one are added.
    """
    joined = _joined(good, places)
    own = pd.DataFrame(index=joined.index, columns=list(COORDINATES), dtype=float) if own is None else own.reindex(joined.index)
    ends = pd.concat([_ends(joined, end).assign(own=own[f"{end.side}_lon"].notna()) for end in (LOCAL, PARTNER)])
    asked = ends.loc[ends["place_id"] == "", list(_ASKED)].drop_duplicates().reset_index(drop=True)
    found = locate(asked, geocoder, "", progress=progress, known=known)
    places_found = found.table.set_index(list(_ASKED))
    for end in (LOCAL, PARTNER):
        _fill(joined, end, places_found)
        _put_own(joined, end, own)
    joined["located"] = joined[list(COORDINATES)].notna().all(axis=1)
    return Placed(joined, _unplaced(ends[~ends["own"]], asked, found.table, found.problems))


def _joined(good: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with the places of places.csv, by any of their names; a word for the level may be left out."""
    joined, _ = join_places(good, places, other_regions=False, other_names=True)
    short = {end.name: [bare(*each) for each in zip(good[end.name], good[end.level], strict=True)] for end in (LOCAL, PARTNER)}
    again, _ = join_places(good.assign(**short), places, other_regions=False, other_names=True)
    for end in (LOCAL, PARTNER):
        rows = joined.index[(joined[f"{end.side}_place_id"] == "") & (again[f"{end.side}_place_id"] != "")]
        new = [f"{end.side}_{what}" for what in ("place_id", "lon", "lat", "seat", "other_names")]  # the name stays the file's
        joined.loc[rows, new] = again.loc[rows, new]
    return joined


def _put_own(joined: pd.DataFrame, end: End, own: pd.DataFrame) -> None:
    """Put the file's own coordinates into the rows of one side; a place found there already stays what it is."""
    lon, lat = f"{end.side}_lon", f"{end.side}_lat"
    there = ((joined[[lon, lat]] - own[[lon, lat]]).abs() <= _SAME_DEG).all(axis=1)
    rows = own.index[own[lon].notna() & ~there]
    joined.loc[rows, [lon, lat]] = own.loc[rows, [lon, lat]]
    joined.loc[rows, f"{end.side}_place_id"] = [
        f"own-{x:.4f}-{y:.4f}-{level}"
        for x, y, level in zip(own.loc[rows, lon], own.loc[rows, lat], joined.loc[rows, end.level], strict=True)
    ]
    joined.loc[rows, f"{end.side}_seat"] = ""


def _ends(joined: pd.DataFrame, end: End) -> pd.DataFrame:
    """Return one side as a table of places: _ASKED, place_id, lon, row."""
    columns = {end.name: "name", end.level: "level", end.region: "region", f"{end.side}_place_id": "place_id"}
    table = joined[[*columns, f"{end.side}_lon"]].rename(columns=columns | {f"{end.side}_lon": "lon"})
    return table.assign(country=joined[end.country] if end.country else "ID", row=joined.index)


def _fill(joined: pd.DataFrame, end: End, found: pd.DataFrame) -> None:
    """Put what the gazetteer found into the rows of one side that have no place yet."""
    ends = _ends(joined, end)
    open_rows = ends.index[ends["place_id"] == ""]
    answers = found.reindex(pd.MultiIndex.from_frame(ends.loc[open_rows, list(_ASKED)])).set_axis(open_rows)
    sure = answers[answers["lon"] != ""]
    for axis in ("lon", "lat"):
        joined.loc[sure.index, f"{end.side}_{axis}"] = pd.to_numeric(sure[axis])
    points = POINT + sure["lon"] + "-" + sure["lat"]
    found_at = (GEONAMES + sure["geonameid"]).where(sure["geonameid"] != "", points)
    joined.loc[sure.index, f"{end.side}_place_id"] = found_at + "-" + ends.loc[sure.index, "level"]
    by_seat = sure["matched_name"].where(sure["method"] == "seat_of_government", "")
    joined.loc[sure.index, f"{end.side}_seat"] = by_seat


def _unplaced(ends: pd.DataFrame, asked: pd.DataFrame, found: pd.DataFrame, problems: tuple[Problem, ...]) -> pd.DataFrame:
    codes = pd.Series({problem.row: problem.code for problem in problems}, dtype=str).reindex(asked.index, fill_value="")
    lost = asked.assign(code=codes, candidates=found["candidates"])[codes != ""]
    silent = ends[(ends["place_id"] != "") & ends["lon"].isna()]
    known = silent[list(_ASKED)].drop_duplicates().assign(code=NOT_LOCATED, candidates="")
    counts = ends.groupby(list(_ASKED), sort=False)["row"].agg(row="min", rows="nunique").reset_index()
    table = pd.concat([lost, known]).merge(counts, on=list(_ASKED))  # not those that have their own coordinates
    return table[list(UNPLACED_COLUMNS)].sort_values(["row", "name"], kind="stable").reset_index(drop=True)
