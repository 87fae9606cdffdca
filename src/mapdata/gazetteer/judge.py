"""Which of the candidates is meant, and how sure that is.

The model: a reader who writes a name means a place with a chance that grows with its size and rank (`weight`). The
confidence of an answer is its share of the weight of all that the name may mean: of the candidates farther off than
NEAR_KM, and of the places too small for the gazetteer that bear the same name. The constants were fitted by maximum
likelihood to one half of the places of Wikidata's sister city links; bench/geocoding.py measures on the other half.
"""

from collections.abc import Sequence
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from mapdata.gazetteer.index import Candidate
from mapdata.gazetteer.names import CITY, PROVINCE, REGENCY, core, key
from mapdata.gazetteer.schema import ALTERNATE, AREA, GUESSED

THRESHOLD = 0.95
NEAR_KM = 25.0  # candidates this near to each other are one place for a map of the world
_NEAR_DEG = NEAR_KM / 111.0

_SIZE_POWER = 0.7
_SIZE_POWER_WORLD = 0.6  # without a country a large city stands for less: there is a London in Ontario
_SMALLEST = 300  # inhabitants taken where none are known
_ALTERNATE = 0.03
_AREA_1, _AREA_2 = 0.01, 0.5
_SEAT = {0: 1.0, 1: 10.0, 2: 3.0}
_UNLISTED = 6.0  # weight of the unlisted places of a name; another name of a place is claimed by more of them
_UNLISTED_LONG, _LONG = 1.5, 12  # a name of so many letters is seldom borne by two places
_UNLISTED_ALTERNATE = 3.0
_OUTSIDE_REGION = 1e-4
_OTHER_LEVEL = 1e-3
_PERHAPS_CITY = 0.1  # a second-order area of which it is not said whether it is a city
_PERHAPS_PROVINCE = 0.01  # a second-order area where a province is asked for
_GUESSED_SEAT = 0.7
_WRONG_REGION = 0.5


class Verdict(NamedTuple):
    """One answer: the candidate, the confidence that it is the one meant (0 to 1), and the method that found it."""

    candidate: Candidate
    confidence: float
    method: str


def judge(
    name: str, candidates: Sequence[Candidate], level: str, region: frozenset[int] | None, *, world: bool = False
) -> list[Verdict]:
    """Return a verdict on each place, the most likely first.

    Args:
        name: the key that was looked up.
        candidates: what the index has under the name.
        level: city, regency or province where it is known, else "".
        region: the areas that the region named may mean, None where no known region is given.
        world: whether the country is unknown.
    """
    candidates = _one_per_place(candidates, level)
    inside = region if region is not None and any(in_region(candidate, region) for candidate in candidates) else None
    weighed = [(_weight(candidate, level, inside, world=world), candidate) for candidate in candidates]
    if len(weighed) == 1:  # most names
        return [_verdict(name, candidates[0], weighed[0][0], weighed[0][0], region)]
    weighed.sort(key=lambda pair: (-pair[0], pair[1].kind, pair[1].place.id))
    total = sum(weight for weight, _ in weighed)
    verdicts: list[Verdict] = []
    for _, best in weighed:
        if not any(near(best, verdict.candidate) for verdict in verdicts):
            own = sum(weight for weight, other in weighed if near(best, other))
            verdicts.append(_verdict(name, best, own, total, region))
    verdicts.sort(key=lambda verdict: -verdict.confidence)
    return verdicts


def _verdict(name: str, best: Candidate, own: float, total: float, region: frozenset[int] | None) -> Verdict:
    return Verdict(best, own / (total + _unlisted(name, best)) * _doubt(best, region), method_of(best))


def _one_per_place(candidates: Sequence[Candidate], level: str) -> Sequence[Candidate]:
    """Keep one candidate a place: of a city and the area drawn at it that bear one name, the one that the level asks for."""
    if len(candidates) < 2:
        return candidates
    kept: dict[int, Candidate] = {}
    for candidate in sorted(candidates, key=lambda one: (bool(level) and -_fit(one, level), one.kind)):
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
    return "alternate_name" if candidate.kind == ALTERNATE else "exact"


def scaled(verdict: Verdict, factor: float, method: str) -> Verdict:
    """Return the verdict with less confidence and another method."""
    return verdict._replace(confidence=verdict.confidence * factor, method=method)


def _weight(candidate: Candidate, level: str, region: frozenset[int] | None, *, world: bool) -> float:
    kind, place, area = candidate
    weight: float
    power = _SIZE_POWER_WORLD if world else _SIZE_POWER
    if area is not None:
        size = area.population if area.level == 1 else place.population
        weight = pow(float(max(size, _SMALLEST)), power) * (_AREA_1 if area.level == 1 else _AREA_2)
    else:
        weight = pow(float(max(place.population, _SMALLEST)), power)
        if not world:
            weight *= _SEAT[place.seat_level]
        if kind == ALTERNATE:
            weight *= _ALTERNATE
    if level:
        weight *= _fit(candidate, level)
    if region is not None and not in_region(candidate, region):
        weight *= _OUTSIDE_REGION
    return weight


def _fit(candidate: Candidate, level: str) -> float:
    """Return 1 where the candidate is of the level, less where it may be, next to nothing where it is not."""
    area = candidate.area
    if area is None:
        return 1.0 if level == CITY else _OTHER_LEVEL
    if area.level == 1:
        return 1.0 if level == PROVINCE else _OTHER_LEVEL
    said = core(key(area.name))[1]  # Kota Padang Panjang is a city, Kabupaten Bandung is not
    if said == level or (level == REGENCY and not said):
        return 1.0
    if level == PROVINCE:
        return _PERHAPS_PROVINCE
    return _OTHER_LEVEL if said else _PERHAPS_CITY


def in_region(candidate: Candidate, region: frozenset[int]) -> bool:
    """Return whether the candidate lies in one of the areas."""
    return candidate.place.area1 in region or candidate.place.area2 in region


def _unlisted(name: str, candidate: Candidate) -> float:
    if candidate.area is not None:  # of areas the list is complete
        return 0.0 if candidate.area.level == 1 else _UNLISTED * _ALTERNATE
    unlisted = _UNLISTED_LONG if len(name) >= _LONG else _UNLISTED
    return unlisted * (_UNLISTED_ALTERNATE * _ALTERNATE if candidate.kind == ALTERNATE else 1.0)


def _doubt(candidate: Candidate, region: frozenset[int] | None) -> float:
    factor = _GUESSED_SEAT if candidate.area is not None and candidate.area.certainty == GUESSED else 1.0
    return factor * (_WRONG_REGION if region is not None and not in_region(candidate, region) else 1.0)
