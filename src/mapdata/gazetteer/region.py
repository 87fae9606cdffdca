"""Which areas the region of a query may mean."""

import re

from mapdata.gazetteer.index import Candidate, Index
from mapdata.gazetteer.judge import near
from mapdata.gazetteer.names import forms, key
from mapdata.gazetteer.query import Query
from mapdata.gazetteer.written import LONGEST

_NUMBER = re.compile(r"\b\d+\b")  # "TX 76102": a postal code of streets beside that of the state


def areas_of(asked: Query, index: Index) -> frozenset[int] | None:
    """Return the areas that the region may mean, as a name or as a code, or None where none is given or known.

    A region of several parts ("Coblong, Jawa Barat") means the first of them that is known.
    """
    if not asked.region or len(asked.region) > LONGEST:
        return None
    for part in dict.fromkeys((asked.region, *asked.region.split(","), *_NUMBER.split(asked.region))):
        for form, _ in forms(key(part)):
            if form and (areas := index.areas(form, asked.country)):
                return areas
    return None


def is_beside(text: str, best: Candidate, index: Index) -> bool:
    """Return whether a text names a place at or near the best candidate: "Makassar (Ujung Pandang)", "Tula, Tula Oblast"."""
    return any(
        near(best, other)
        for part in text[:LONGEST].split(",")
        for form, _ in forms(key(part))
        if form
        for other in index.candidates(form, best.place.country)
        if other.area is None
    )
