"""The profile of a place: its partnerships, what happened when, for what, and where its sources differ. Pure: tables in, a value out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.filters.filters import set_apart
from mapdata.filters.table import SECTOR_CHOICES
from mapdata.findings.disagreements import disagreements
from mapdata.words.records import Record, records
from mapdata.words.schema import UNSPECIFIED, YEAR_BASES

# Kinds of what only the row of a partnership tells, not events.csv: its date, by what that is the date of.
OF_THE_ROW: Final = {basis: f"row_{basis}" for basis in ("", *YEAR_BASES)}
_BEGINNINGS: Final = frozenset({"memorandum", "renewal", "established", "first_known"})


@dataclass(frozen=True, slots=True)
class Profile:
    """What the data set contains about one place, regardless of filters.

    Attributes:
        place_id: id of the place.
        place: its row of Atlas.everywhere.
        partnerships: its partnerships: index id, columns of Atlas.partnerships and side (of the partner: "partner", or "local" for a
            place abroad), partner_id (place id of the other end, may be "") and apart ("" or why a partnership is not counted
            among the settled ones: "planned", "unverified", "disputed"). The earliest first, then those without a year.
        events: columns of Atlas.events, oldest first: the dated events of its partnerships, and their beginnings that no event tells
            (a kind of OF_THE_ROW, no summary, no source).
        sectors: number of settled partnerships by sector, in the order of the vocabulary; "unspecified" last, without zeros.
        first: id of the settled partnership that is the oldest, None where no year is known.
        latest: id of the youngest one; None where it is the first.
        disagreements: where the sources of its partnerships disagree, in their order: the rows of disagreements.disagreements.
    """

    place_id: str
    place: Record
    partnerships: pd.DataFrame
    events: pd.DataFrame
    sectors: dict[str, int]
    first: str | None
    latest: str | None
    disagreements: pd.DataFrame

    @property
    def settled(self) -> pd.DataFrame:
        """The partnerships that are verified or reported, and no plans."""
        return self.partnerships[self.partnerships["apart"] == ""]

    @property
    def apart(self) -> pd.DataFrame:
        """The partnerships that are planned, unverified or disputed."""
        return self.partnerships[self.partnerships["apart"] != ""]


def profile(atlas: Atlas, place_id: str, against: pd.DataFrame | None = None) -> Profile:
    """Return the profile of a place.

    Args:
        atlas: the data set.
        place_id: id of the place.
        against: what disagreements.disagreements returns for the whole data set, where somebody has worked it out already.

    Raises:
        KeyError: the data set has no such place.
    """
    if place_id not in atlas.everywhere.index:
        raise KeyError(f"The data set has no place {place_id!r}.")
    partnerships = _partnerships(atlas.partnerships, place_id)
    settled = partnerships[partnerships["apart"] == ""]
    dated = settled[settled["year_signed"].notna()]
    first, latest = (str(dated.index[0]), str(dated.index[-1])) if len(dated) else (None, None)
    return Profile(
        place_id=place_id,
        place=records(atlas.everywhere.loc[[place_id]])[0],
        partnerships=partnerships,
        events=_events(partnerships, atlas.events),
        sectors=_sectors(settled["sectors"]),
        first=first,
        latest=latest if latest != first else None,
        disagreements=disagreements(partnerships, atlas.sources) if against is None else _of(against, partnerships.index),
    )


def _partnerships(partnerships: pd.DataFrame, place_id: str) -> pd.DataFrame:
    local = partnerships["local_place_id"] == place_id
    partnerships = partnerships[local | (partnerships["partner_place_id"] == place_id)]
    local = local[partnerships.index]
    partnerships = partnerships.assign(
        side=local.map({True: "partner", False: "local"}),
        partner_id=partnerships["partner_place_id"].where(local, partnerships["local_place_id"]),
        apart=set_apart(partnerships),
    )
    return partnerships.sort_values(["year_signed", "signed_date"], kind="stable", na_position="last")


def _events(partnerships: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    known = events[events["partnership_id"].isin(partnerships.index)]
    papers = known[known["kind"].isin(_BEGINNINGS)]
    told: dict[str, list[str]] = {str(key): list(dates) for key, dates in papers.groupby("partnership_id")["date"]}
    untold = [
        {"partnership_id": key, "kind": OF_THE_ROW[basis], "date": date}
        for key, basis, date in _beginnings(partnerships)
        if not any(other.startswith(date) or date.startswith(other) for other in told.get(key, ()))
    ]
    more = pd.DataFrame(untold, columns=events.columns, dtype=str).fillna("")
    return pd.concat([known, more]).sort_values("date", kind="stable").reset_index(drop=True)


def _beginnings(partnerships: pd.DataFrame) -> Iterable[tuple[str, str, str]]:
    """Yield the id of each partnership whose year is known, what it is the year of, and the date as exactly as it is known."""
    for key, row in zip(partnerships.index, records(partnerships), strict=True):
        date = row["signed_date"] or ("" if pd.isna(row["year_signed"]) else str(row["year_signed"]))
        if date and row["status"] != "planned":
            yield str(key), row["year_basis"], date


def _sectors(sectors: pd.Series) -> dict[str, int]:
    counts = Counter(sector for found in sectors for sector in found or (UNSPECIFIED,))
    return {sector: counts[sector] for sector in SECTOR_CHOICES if counts[sector]}


def _of(against: pd.DataFrame, ids: pd.Index) -> pd.DataFrame:
    """Return the rows about these partnerships, in their order."""
    ranks = against["partnership_id"].map({str(key): rank for rank, key in enumerate(ids)})
    return against.loc[ranks.dropna().sort_values(kind="stable").index].reset_index(drop=True)
