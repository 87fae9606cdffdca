"""A reader's own file as a data set by itself, which every format of an export can be made of. It claims nothing that the file does not."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.atlas.atlas import Atlas, typed
from mapdata.export.descriptor import GEONAMES, PROFILE, resources
from mapdata.export.edition import Edition
from mapdata.export.selection import Selection
from mapdata.export.table import COMPUTED_COLUMNS
from mapdata.own_file.checking import Checked
from mapdata.own_file.own_places import own_places
from mapdata.own_file.own_sources import own_sources
from mapdata.own_file.placing import Placed
from mapdata.words.folding import slug_of
from mapdata.words.schema import EVENT_COLUMNS, PARTNERSHIP_COLUMNS, PUBLISHER_COLUMNS

MAX_LETTERS: Final = 120  # of a title or an owner
NOT_NATIONAL: Final = (
    "This is the compiler's own file, in the form of the national data set Peta Kota Kembar but no part of it. A blank cell means "
    "that it is not known."
)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is said of the file as a whole.

    Attributes:
        title: of the map.
        owner: who answers for it, "" where nobody says.
        date: as of when it is.
    """

    title: str
    owner: str
    date: dt.date


def own_selection(checked: Checked, placed: Placed, imprint: Imprint, atlas: Atlas, edition: Edition) -> Selection:
    """Return all usable rows of the file, ready to be exported: without our title, citation, version and licence.

    Nobody has judged the evidence of these rows, so their table has no columns verification and confirmed.

    Args:
        checked: the file.
        placed: where the ends of its good rows lie.
        imprint: what is said of it.
        atlas: the data set whose places were asked first.
        edition: what that data set says of itself; its sectors are used.
    """
    events = _none(EVENT_COLUMNS)
    rows = placed.partnerships
    own = Atlas(
        partnerships=typed(rows, events),
        sources=own_sources(checked.written, rows["id"]),
        events=events,
        places=own_places(rows, atlas.places, imprint.date),
        governments=atlas.governments,
        publishers=_none(PUBLISHER_COLUMNS).set_index("publisher"),
        problems=checked.report.problems,
    )
    said = Edition(_descriptor(imprint), edition.sectors, own=True)
    return Selection(own.partnerships, own, said, _others(checked.written, rows["id"]))


def _none(columns: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame(columns=list(columns), dtype=str)


def _descriptor(imprint: Imprint) -> dict[str, Any]:
    owner = imprint.owner[:MAX_LETTERS]
    return {
        "$schema": PROFILE,
        "name": slug_of(imprint.title) or "partnerships",
        "title": imprint.title[:MAX_LETTERS],
        "description": NOT_NATIONAL,
        "created": f"{imprint.date.isoformat()}T00:00:00Z",
        "contributors": [{"title": owner, "roles": ["creator"]}] if owner else [],
        "sources": [GEONAMES],
        "resources": resources(),
    }


def _others(written: pd.DataFrame, ids: "pd.Series[str]") -> pd.DataFrame:
    """Return the columns of the file that are not ours; one that is called like a computed one is told apart from it."""
    found = written.loc[ids.index, [column for column in written.columns if column not in PARTNERSHIP_COLUMNS]]
    taken = {*found.columns, *COMPUTED_COLUMNS}
    names = {}
    for column in found.columns:
        if column in COMPUTED_COLUMNS:
            names[column] = next(name for n in range(1, 600) if (name := "own_" * n + column) not in taken)
            taken.add(names[column])
    return found.rename(columns=names).set_index(pd.Index(ids, name="id"))
