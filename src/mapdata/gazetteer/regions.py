"""Which areas the region of a query may mean."""

import re
from collections.abc import Iterator

from mapdata.gazetteer.index import Candidate, Index
from mapdata.gazetteer.judge import near
from mapdata.gazetteer.names import core, initials, key, spelt_out
from mapdata.gazetteer.query import Query

_NUMBER = re.compile(r"\b\d+\b")  # "TX 76102": a postal code of streets beside that of the state


def areas_of(asked: Query, index: Index) -> frozenset[int] | None:
    """Return the areas that the region may mean, as a name or as a code, or None where none is given or known.

    A region of several parts ("Coblong, Jawa Barat") means the first of them that is known.
    """
    if not asked.region:
        return None
    for part in dict.fromkeys((asked.region, *asked.region.split(","))):
        for form in _forms(key(part)):
            if form and (areas := index.areas(form, asked.country)):
                return areas
    return None


def _forms(folded: str) -> Iterator[str]:
    yield folded
    yield core(folded)[0]
    other = " ".join(_NUMBER.sub("", initials(spelt_out(folded))).split())
    if other != folded:
        yield other
        yield core(other)[0]


def is_beside(text: str, best: Candidate, index: Index) -> bool:
    """Return whether a text names a place at or near the best candidate: "Makassar (Ujung Pandang)", "Tai Tapu, Christchurch"."""
    return any(
        near(best, other)
        for part in text.split(",")
        if key(part)
        for other in index.candidates(key(part), best.place.country)
        if other.area is None
    )
