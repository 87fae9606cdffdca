"""The whole data set as one value: loaded from a folder, checked, located, verified. It never writes."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from mapdata.atlas.everywhere import everywhere
from mapdata.atlas.governments import read_governments, unlike_governments
from mapdata.atlas.great_circle import distance_km
from mapdata.atlas.places import join_places
from mapdata.atlas.searches import SEARCHES_FILE, read_searches
from mapdata.evidence.confirmation import confirmations
from mapdata.evidence.consistency import inconsistencies
from mapdata.evidence.publishers import attributed
from mapdata.evidence.term import end_years
from mapdata.evidence.verification import verifications
from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.cells import split_list
from mapdata.table.tablefile import read_table
from mapdata.table.validate import check_events, check_partnerships, check_places, check_publishers, check_sources, unsourced
from mapdata.words.errors import DataFolderError
from mapdata.words.problems import Problem
from mapdata.words.schema import (
    EVENT_COLUMNS,
    OPTIONAL_PARTNERSHIP_CELLS,
    PARTNERSHIP_COLUMNS,
    PLACE_COLUMNS,
    PUBLISHER_COLUMNS,
    SOURCE_COLUMNS,
)

FILES = ("partnerships.csv", "sources.csv", "events.csv", "places.csv")
PUBLISHERS_FILE = "publishers.csv"  # older data sets do not have it: no publisher has a role there


@dataclass(frozen=True, slots=True)
class Atlas:
    """The data set.

    Attributes:
        partnerships: index id. The text columns of the file (year_signed as Int64, sectors as tuples) with places joined
            (see places.join_places), verification, confirmed (see confirmation.confirmed_by; a reader's own file has neither),
            distance_km (NaN where not located), planned (bool) and end_year (Int64, see term.end_years).
        sources: one row per claim, text columns of the file and those of publishers.attributed.
        events: one row per dated event, ordered by date.
        places: index id, text columns of the file.
        governments: index id, see governments.read_governments; no rows where the folder does not have the file.
        everywhere: the places and, in their columns, the governments that are none of them; see everywhere.everywhere.
        searches: what was looked for and when: text columns of the file; none where the data set does not tell.
        publishers: index publisher, text columns of the file.
        problems: every fault found, in file order.
    """

    partnerships: pd.DataFrame
    sources: pd.DataFrame
    events: pd.DataFrame
    places: pd.DataFrame
    governments: pd.DataFrame
    everywhere: pd.DataFrame
    searches: pd.DataFrame
    publishers: pd.DataFrame
    problems: tuple[Problem, ...]

    def claims_of(self, partnership_id: str) -> pd.DataFrame:
        """Return the claims about one partnership, in file order."""
        return self.sources[self.sources["partnership_id"] == partnership_id]


def load_atlas(folder: Path) -> Atlas:
    """Read, check and join the files of a data folder.

    Missing, empty or half-broken files become Problems; whatever is good is in the atlas.

    Raises:
        DataFolderError: the folder itself does not exist or is no folder.
    """
    if not folder.is_dir():
        raise DataFolderError(f"The data folder {folder} does not exist; set it to the folder that holds partnerships.csv.")
    partnerships, faults = read_table(folder / "partnerships.csv", PARTNERSHIP_COLUMNS, may_lack=OPTIONAL_PARTNERSHIP_CELLS)
    partnerships, more = check_partnerships(partnerships)
    problems = faults + more
    sources, faults = read_table(folder / "sources.csv", SOURCE_COLUMNS)
    sources, more = check_sources(sources, partnerships["id"])
    problems += unsourced(partnerships["id"], sources) if len(sources) else []
    problems += faults + more
    events, faults = read_table(folder / "events.csv", EVENT_COLUMNS)
    events, more = check_events(events, partnerships["id"])
    problems += faults + more
    places, faults = read_table(folder / "places.csv", PLACE_COLUMNS)
    places, more = check_places(places)
    located, unknown = join_places(partnerships, places)
    problems += faults + more + (unknown if len(places) else [])
    lists, more = _lists(folder, places)
    sources = attributed(sources, located, lists.publishers)
    attested = with_evidence(located, sources)
    problems += more + inconsistencies(attested, sources, events)
    return Atlas(
        partnerships=typed(attested, events),
        sources=sources.reset_index(drop=True),
        events=events.sort_values("date", kind="stable").reset_index(drop=True),
        places=places.set_index("id"),
        governments=lists.governments,
        everywhere=everywhere(places.set_index("id"), lists.governments),
        searches=lists.searches,
        publishers=lists.publishers.set_index("publisher"),
        problems=tuple(problems),
    )


class _Lists(NamedTuple):
    """The tables that older data sets do not have."""

    governments: pd.DataFrame
    searches: pd.DataFrame
    publishers: pd.DataFrame


def _lists(folder: Path, places: pd.DataFrame) -> tuple[_Lists, list[Problem]]:
    governments, problems = read_governments(folder / GOVERNMENTS_FILE)
    searches, faults = read_searches(folder / SEARCHES_FILE, governments.index)
    publishers, more = _publishers(folder / PUBLISHERS_FILE)
    return _Lists(governments, searches, publishers), problems + faults + unlike_governments(places, governments) + more


def _publishers(path: Path) -> tuple[pd.DataFrame, list[Problem]]:
    if not path.exists():
        return pd.DataFrame(columns=list(PUBLISHER_COLUMNS), dtype=str), []
    publishers, faults = read_table(path, PUBLISHER_COLUMNS)
    publishers, more = check_publishers(publishers)
    return publishers, faults + more


def with_evidence(table: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Return checked partnerships with verification and confirmed.

    Args:
        table: columns id and status.
        sources: Atlas.sources; a partnership without any is unverified, and nobody confirms it.
    """
    return table.assign(verification=verifications(table, sources), confirmed=confirmations(table, sources))


def typed(table: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """Return Atlas.partnerships.

    Args:
        table: checked partnerships with their places joined (see places.join_places), and with_evidence where it is judged.
        events: checked events.
    """
    table = table.assign(
        year_signed=pd.to_numeric(table["year_signed"], errors="coerce").astype("Int64"),
        sectors=table["sectors"].map(lambda text: tuple(split_list(text))),
        status=table["status"].replace("", "unknown"),
    )
    table["planned"] = table["status"] == "planned"
    table["distance_km"] = [
        distance_km(*ends) if located else float("nan")
        for *ends, located in table[["local_lon", "local_lat", "partner_lon", "partner_lat", "located"]].itertuples(index=False)
    ]
    table = table.set_index("id")
    return table.assign(end_year=end_years(table, events))
