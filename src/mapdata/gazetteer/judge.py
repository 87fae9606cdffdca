"""Which of the candidates is meant, and how sure that is.

The model: a reader who writes a name means a place with a chance that grows with its size and rank (`weight.weight_of`). The
confidence of an answer is its share of the weight of all that the name may mean: of the candidates farther off than
NEAR_KM, and of the places too small for the gazetteer that bear the same name. The constants were fitted by maximum
likelihood to one half of the places of Wikidata's sister city links; bench/geocoding.py measures on the other half.
"""

from collections.abc import Sequence
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from mapdata.gazetteer.index import Candidate
from mapdata.gazetteer.kinds import CITY, core
from mapdata.gazetteer.names import key
from mapdata.gazetteer.schema import ALTERNATE, AREA, GUESSED, USUAL
from mapdata.gazetteer.weight import PERHAPS_CITY, Asked, doubt, fit, in_region, unlisted, weight_of

THRESHOLD = 0.95
NEAR_KM = 25.0  # candidates this near to each other are one place for a map of the world
_NEAR_DEG = NEAR_KM / 111.0
_TWO_AREAS = 0.9  # two areas of one name, the one of them perhaps much larger


class Verdict(NamedTuple):
    """One answer: the candidate, the confidence that it is the one meant (0 to 1), and the method that found it."""

    candidate: Candidate
    confidence: float
    method: str


def judge(
    name: str,
    candidates: Sequence[Candidate],
    level: str,
    region: frozenset[int] | None,
    *,
    world: bool = False,
    written: str = "",
) -> list[Verdict]:
    """Return a verdict on each place, the most likely first.

    Args:
        name: the key that was looked up.
        candidates: what the index has under the name.
        level: city, regency or province where it is known, else "".
        region: the areas that the region named may mean, None where no known region is given.
        world: whether the country is unknown.
        written: the name as it is written, "" where that is not known; accents tell Mino from Minō.
    """
    inside = region if region is not None and any(in_region(candidate, region) for candidate in candidates) else None
    asked = Asked(level, inside, _cities(candidates) if level == CITY else frozenset(), written.casefold(), world)
    candidates = _one_per_place(candidates, asked)
    weighed = [(weight_of(candidate, asked), candidate) for candidate in candidates]
    if len(weighed) == 1:  # most names
        return [_verdict(name, candidates[0], weighed[0][0], weighed[0][0], asked, region)]
    weighed.sort(key=lambda pair: (-pair[0], pair[1].kind, pair[1].place.id))
    total = sum(weight for weight, _ in weighed)
    verdicts: list[Verdict] = []
    for _, best in weighed:
        if not any(near(best, verdict.candidate) for verdict in verdicts):
            own = sum(weight for weight, other in weighed if near(best, other))
            verdicts.append(_verdict(name, best, own, total, asked, region))
    verdicts.sort(key=lambda verdict: -verdict.confidence)
    if verdicts and namesake_areas(verdicts[0].candidate, [other for _, other in weighed], asked):
        verdicts[0] = scaled(verdicts[0], _TWO_AREAS, verdicts[0].method)
    return verdicts


def _verdict(name: str, best: Candidate, own: float, total: float, asked: Asked, region: frozenset[int] | None) -> Verdict:
    return Verdict(best, own / (total + unlisted(name, best, asked)) * doubt(best, asked.level, region), method_of(best))


def _cities(candidates: Sequence[Candidate]) -> frozenset[int]:
    areas = [candidate.area for candidate in candidates if candidate.area and candidate.area.certainty != GUESSED]
    return frozenset(area.id for area in areas if core(key(area.name))[1] == CITY)


def namesake_areas(best: Candidate, candidates: Sequence[Candidate], asked: Asked) -> bool:
    """Return whether the best is an area and another area of its order and name may be meant as well."""
    return best.area is not None and any(
        other.area is not None
        and other.area.level == best.area.level
        and not near(best, other)
        and (not asked.level or fit(other, asked) >= PERHAPS_CITY)
        and (asked.region is None or in_region(other, asked.region))
        for other in candidates
    )


def _one_per_place(candidates: Sequence[Candidate], asked: Asked) -> Sequence[Candidate]:
    """Keep one candidate a place: of a city and the area drawn at it that bear one name, the one that the level asks for."""
    if len(candidates) < 2:
        return candidates
    kept: dict[int, Candidate] = {}
    for candidate in sorted(candidates, key=lambda one: (bool(asked.level) and -fit(one, asked), one.kind)):
        kept.setdefault(candidate.place.id, candidate)
    return list(kept.values())


def near(one: Candidate, other: Candidate) -> bool:
    """Return whether two candidates lie within NEAR_KM of each other."""
    a, b = one.place, other.place
    if abs(a.lat - b.lat) > _NEAR_DEG:  # spares the arithmetic for most of the namesakes
        return False
    return a.id == b.id or distance_km(a.lon, a.lat, b.lon, b.lat) <= NEAR_KM


def distance_km(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> float:
    """Return the distance on a sphere of 6371 km (haversine); quick, and good to half a percent."""
    lon_a, lat_a, lon_b, lat_b = map(radians, (lon_a, lat_a, lon_b, lat_b))
    half = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 12742.0 * asin(min(1.0, sqrt(half)))


def method_of(candidate: Candidate) -> str:
    """Return how the candidate was found: exact, alternate_name or seat_of_government."""
    if candidate.kind >= AREA:
        return "seat_of_government"
    return "alternate_name" if candidate.kind in (USUAL, ALTERNATE) else "exact"


def scaled(verdict: Verdict, factor: float, method: str) -> Verdict:
    """Return the verdict with less confidence and another method."""
    return verdict._replace(confidence=verdict.confidence * factor, method=method)
