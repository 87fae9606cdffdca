"""What the colours of the arcs may mean: the reader chooses one of these readings."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final

import pandas as pd

from mapdata.atlas.continents import continent
from mapdata.words.schema import GROUP_OF_SECTOR, SECTOR_GROUPS, UNSPECIFIED
from mapui.deck.palette import BLUE, GREEN, GREY, INDIGO, ORANGE, PURPLE, Rgb

DEFAULT: Final = "sector"
RESTING: Final = ("dormant", "expired", "ended")
# For each reading the classes in the order of the legend.
COLOURINGS: Final[dict[str, dict[str, Rgb]]] = {
    "sector": {"economy": ORANGE, "social": BLUE, "urban": GREEN, "admin": PURPLE, UNSPECIFIED: GREY},
    "status": {
        "active": GREEN,
        "last_seen_active": BLUE,
        "dormant": ORANGE,
        "expired": PURPLE,
        "ended": PURPLE,
        "planned": INDIGO,
        "unknown": GREY,
    },
    "verification": {"verified": GREEN, "reported": BLUE, "unverified": GREY, "disputed": ORANGE},
    "level": {"city": BLUE, "regency": ORANGE, "province": GREEN, "other": GREY},
    "region": {"asia": ORANGE, "europe": BLUE, "oceania": GREEN, "americas": PURPLE, "africa": GREY},
}

COMPARED: Final = "compared"  # by place, while places or countries are compared: no choice of the reader's
# In the order in which they are named; what belongs to more than one has the next digit.
COMPARED_TONES: Final = (ORANGE, BLUE, GREEN, PURPLE, INDIGO)
SHARED_TONE: Final = GREY


def classes(partnerships: pd.DataFrame, colouring: str, sectors: Collection[str]) -> list[str]:
    """Return the class of each row.

    Args:
        partnerships: rows of Atlas.partnerships.
        colouring: a key of COLOURINGS.
        sectors: the sectors filtered by; with the reading "sector" an arc belongs to the group that most of these (or,
            without a filter, most of its own) belong to.
    """
    if colouring == "sector":
        return [main_group([sector for sector in own if sector in sectors] or own) for own in partnerships["sectors"]]
    if colouring == "region":
        return [continent(str(country)) for country in partnerships["partner_country"]]
    known = COLOURINGS[colouring]
    column = "local_level" if colouring == "level" else colouring
    return [str(value) if value in known else "other" for value in partnerships[column]]


def digits(partnerships: pd.DataFrame, colouring: str, sectors: Collection[str]) -> str:
    """Return the class of each row as a digit: its number in COLOURINGS[colouring], or the next one for whatever is not there.

    Args:
        partnerships: rows of Atlas.partnerships.
        colouring: see classes.
        sectors: see classes.
    """
    known = list(COLOURINGS[colouring])
    number = {kind: str(i) for i, kind in enumerate(known)}
    return "".join(number.get(kind, str(len(known))) for kind in classes(partnerships, colouring, sectors))


def digits_of(owners: Iterable[int]) -> str:
    """Return whose each row is as a digit, see mapdata.findings.compared.owners; for a row that is nobody's that of a shared one.

    Such rows are not drawn while places are compared, not even the selected one; see Shown.drawn of mapui.reader.shown.
    """
    return "".join(str(owner if owner >= 0 else len(COMPARED_TONES)) for owner in owners)


def main_group(sectors: Iterable[str]) -> str:
    """Return the group that most of the sectors belong to; the first in the order of the legend where groups tie."""
    counts = Counter(GROUP_OF_SECTOR[sector] for sector in sectors if sector in GROUP_OF_SECTOR)
    if not counts:
        return UNSPECIFIED
    order = list(SECTOR_GROUPS)
    return min(counts, key=lambda group: (-counts[group], order.index(group)))
