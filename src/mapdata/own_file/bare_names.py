"""Names without the words that say their level: an office writes "Kota Bandung" where the data set has the city Bandung."""

from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import key
from mapdata.gazetteer.query import LEVELS


def bare(name: str, level: str) -> str:
    """Return the key of a name, without its word of kind where that says the level; "Kota Kinabalu" as a regency keeps it."""
    folded = key(name)
    short, said = core(folded)
    return short if said == LEVELS.get(level) else folded
