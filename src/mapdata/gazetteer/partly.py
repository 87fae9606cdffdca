"""Names that the gazetteer has only in part: double municipalities, "X near Y", and the districts of large cities."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from mapdata.gazetteer.index import Candidate, Index
from mapdata.gazetteer.judge import near
from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import key
from mapdata.gazetteer.written import LONGEST, beside_which, joined

_SHORTEST = 5  # letters: many names begin with a shorter one
_MOST = 12  # names that begin alike; more of them are no municipality
_LARGE = 200_000  # inhabitants: a smaller city has no numbered districts
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th|e|er|eme|de)?|[ivx]+)"
_KIND = r"(?:district|arrondissement|kerulet|bezirk)"
_DISTRICT = re.compile(
    rf"(?:(?:the )?{_ORDINAL} {_KIND} (?:of |de )?)(?P<of>.+)|(?P<in>.+?) (?:{_KIND} {_ORDINAL}|{_ORDINAL} {_KIND}|{_ORDINAL})"
)


class Part(NamedTuple):
    """What a part of the name leads to: the key that was looked up, its candidates, and whether the part tells the whole."""

    key: str
    candidates: list[Candidate]
    whole: bool = True


def in_part(name: str, country: str, index: Index) -> Part | None:
    """Return what a name means of which the gazetteer has only a part, or None.

    Understood are "Cherbourg-Octeville" and "Basingstoke and Deane" (two places side by side), "Neuenhagen bei Berlin"
    (the Neuenhagen that lies there), "Flémalle" (of which the gazetteer has Flémalle-Haute and Flémalle-Grande) and
    "Prague 8" (a district, drawn at its city).
    """
    finders = (_of_two, _beside, _beginning, _district) if len(name) <= LONGEST else ()
    for find in finders:
        if part := find(name, country, index):
            return part
    return None


def _places(name: str, country: str, index: Index) -> list[Candidate]:
    return [candidate for candidate in index.candidates(name, country) if candidate.area is None] if name else []


def _of_two(name: str, country: str, index: Index) -> Part | None:
    names, by_word = joined(name)
    if not names:
        return None
    first, second = (_places(core(key(half))[0], country, index) for half in names)
    found = [one for one in first if any(near(one, other) for other in second)]
    if found or (first and by_word and not second):
        return Part(key(name), found or first)
    return None


def _beside(name: str, country: str, index: Index) -> Part | None:
    names = beside_which(name)
    if not names:
        return None
    landmarks = _places(key(names[1]), country, index)
    found = [one for one in _places(key(names[0]), country, index) if any(near(one, other) for other in landmarks)]
    return Part(key(name), found) if found else None


def _beginning(name: str, country: str, index: Index) -> Part | None:
    folded = core(key(name))[0]
    if len(folded) < _SHORTEST:
        return None
    longer = index.keys(country, f"{folded} ", 0, 99)
    if not 0 < len(longer) <= _MOST:
        return None
    found = {one.place.id: one for other in longer for one in _places(other, country, index)}
    places = list(found.values())
    if not places or not all(near(places[0], other) for other in places):
        return None
    return Part(folded, places, len(places) > 1 or _is_double(places, name))


def _is_double(places: Sequence[Candidate], name: str) -> bool:
    """Return whether the one place is a double municipality: Leinefelde of Leinefelde-Worbis."""
    return places[0].place.name.casefold().startswith(f"{name.casefold()}-")


def _district(name: str, country: str, index: Index) -> Part | None:
    found = _DISTRICT.fullmatch(key(name))
    if not found:
        return None
    city = found["of"] or found["in"]
    places = [one for one in _places(city, country, index) if one.place.population >= _LARGE]
    return Part(city, places) if places else None
