"""What weighs for a candidate and against it: its size, fame, rank, kind of name, level and region, and its unlisted namesakes.

The constants were fitted to the half of the places that bench/geocoding.py does not measure on (docs/decisions/0004).
"""

from typing import NamedTuple

from mapdata.gazetteer.index import Candidate
from mapdata.gazetteer.kinds import CITY, PROVINCE, REGENCY, core
from mapdata.gazetteer.names import key, letters
from mapdata.gazetteer.schema import ALTERNATE, AREA_ALIAS, EXACT, GUESSED, NO_RANK, SECTION

_SIZE_POWER = 0.9
_SIZE_POWER_WORLD = 0.6  # without a country a large city stands for less: there is a London in Ontario
_FAME_POWER, _FEW_NAMES = 0.5, 4  # twice the weight for four times the names
_SMALLEST, _NOT_KNOWN = 500, 2_000  # inhabitants, the second where GeoNames has no number
_ALTERNATE = 0.03
_AREA_1, _AREA_2 = 0.01, 0.5
# by the order of the area that it is the seat of
_RANK = {NO_RANK: 1.0, 1: 30.0, 2: 12.0, 3: 6.0, 4: 2.0, SECTION: 0.3}
_TOWN, _TOWN_RANK = 15_000, 3  # a place of so many inhabitants has a government of its own, marked or not
_UNLISTED = 12.0  # weight of the unlisted places of a name
_UNLISTED_FEW, _LONG = 6.2, 9  # a name of so many letters is seldom borne by two places, nor is that of a seat of government
_UNLISTED_ALTERNATE = 4.6  # another name of a place is claimed by more of them
_UNLISTED_AREAS = 0.5
_UNLISTED_WORLD = 0.3  # beside the weights without a country, which are smaller
_OTHER_ACCENTS, _UNLISTED_ACCENTS = 0.2, 6.0
_UMLAUTS = frozenset("äöü")
# Where names are put into Latin letters, the accents are the scholar's: nobody writes Salfīt. (Japan's tell Mino from Minō.)
OTHER_SCRIPTS = frozenset(
    [
        "AE",
        "AF",
        "AM",
        "BD",
        "BG",
        "BH",
        "BT",
        "BY",
        "CY",
        "DZ",
        "EG",
        "ET",
        "GE",
        "GR",
        "IL",
        "IN",
        "IQ",
        "IR",
        "JO",
        "KG",
        "KH",
        "KW",
        "KZ",
        "LA",
        "LB",
        "LK",
        "LY",
        "MA",
        "MK",
        "MM",
        "MN",
        "NP",
        "OM",
        "PK",
        "PS",
        "QA",
        "RU",
        "SA",
        "SD",
        "SY",
        "TH",
        "TJ",
        "TN",
        "UA",
        "UZ",
        "YE",
    ]
)
_OUTSIDE_REGION = 1e-6
_OTHER_LEVEL = 1e-3
_NO_AREA = 1e-4  # a place where an area is asked for
_OTHER_CITY = 1e-5  # a place without a government that bears the name of a city's own area: Banjar near Bandung and Kota Banjar
PERHAPS_CITY = 0.1  # a second-order area of which it is not said whether it is a city
_PERHAPS_PROVINCE = 0.01  # a second-order area where a province is asked for
_GUESSED_SEAT = 0.7
_COUNTY, _BARE_COUNTY = 0.01, 0.9
_WRONG_REGION = 0.5


class Asked(NamedTuple):
    """What is known of the place that is meant.

    Attributes:
        level: city, regency or province, "" where it is not known.
        region: the areas that the region named may mean, None where none holds a candidate.
        cities: the second-order areas among the candidates that are cities by their names, where a city is asked for.
        written: the name in small letters with its accents, "" where it is not known.
        world: whether the country is unknown.
    """

    level: str
    region: frozenset[int] | None
    cities: frozenset[int]
    written: str
    world: bool


def weight_of(candidate: Candidate, asked: Asked) -> float:
    """Return the weight of a candidate: what grows with the chance that it is meant."""
    kind, place, area = candidate
    weight: float
    power = _SIZE_POWER_WORLD if asked.world else _SIZE_POWER
    if area is not None:
        size = area.population if area.level == 1 else place.population
        weight = pow(float(max(size or _NOT_KNOWN, _SMALLEST)), power) * (_AREA_1 if area.level == 1 else _AREA_2)
        weight *= _COUNTY if is_bare_county(candidate, asked.level) else 1.0
    else:
        weight = pow(float(max(place.population or _NOT_KNOWN, _SMALLEST)), power)
        if not asked.world:
            weight *= _RANK[_TOWN_RANK if place.rank == NO_RANK and place.population >= _TOWN else place.rank]
        if kind == ALTERNATE:
            weight *= _ALTERNATE
        elif _other_accents(candidate, asked):
            weight *= _OTHER_ACCENTS
    weight *= pow((1 + place.names) / _FEW_NAMES, _FAME_POWER)
    if asked.level:
        weight *= fit(candidate, asked)
    if asked.region is not None and not in_region(candidate, asked.region):
        weight *= _OUTSIDE_REGION
    return weight


def _other_accents(candidate: Candidate, asked: Asked) -> bool:
    """Return whether the place's own name has other accents than the one written: Mino and Minō are two places."""
    if candidate.kind != EXACT or not asked.written or candidate.place.name.casefold() in asked.written:
        return False
    if asked.written.isascii() and candidate.place.country in OTHER_SCRIPTS:
        return False
    return letters(candidate.place.name) not in letters(asked.written)


def _tells(name: str, candidate: Candidate) -> bool:
    """Return whether other accents hint at another place: in a long name they do not, but an umlaut is a letter of its own."""
    return len(name) < _LONG or not _UMLAUTS.isdisjoint(candidate.place.name.casefold())


def fit(candidate: Candidate, asked: Asked) -> float:
    """Return 1 where the candidate is of the level, less where it may be, next to nothing where it is not."""
    area, level = candidate.area, asked.level
    if area is None:
        if level != CITY:
            return _NO_AREA
        other = asked.cities and candidate.place.area2 not in asked.cities and candidate.place.rank not in (1, 2, 3)
        return _OTHER_CITY if other else 1.0
    if area.level == 1:
        return 1.0 if level == PROVINCE else _OTHER_LEVEL
    said = core(key(area.name))[1]  # Kota Padang Panjang is a city, Kabupaten Bandung is not
    if said == level or (level == REGENCY and not said):
        return 1.0
    if level == PROVINCE:
        return _PERHAPS_PROVINCE
    return _OTHER_LEVEL if said else PERHAPS_CITY


def in_region(candidate: Candidate, region: frozenset[int]) -> bool:
    """Return whether the candidate lies in one of the areas."""
    return candidate.place.area1 in region or candidate.place.area2 in region


def unlisted(name: str, candidate: Candidate, asked: Asked) -> float:
    """Return the weight of the places too small for the gazetteer that may bear the name too."""
    if candidate.area is not None:  # of areas the list is complete
        weight = 0.0 if candidate.area.level == 1 else _UNLISTED_AREAS
    elif candidate.place.area2 in asked.cities:
        weight = _UNLISTED_AREAS
    elif candidate.kind == ALTERNATE:
        weight = _UNLISTED_ALTERNATE
    else:
        weight = _UNLISTED_FEW if len(name) >= _LONG or candidate.place.rank not in (NO_RANK, SECTION) else _UNLISTED
        weight *= _UNLISTED_ACCENTS if _other_accents(candidate, asked) and _tells(name, candidate) else 1.0
    return weight * (_UNLISTED_WORLD if asked.world else 1.0)


def doubt(candidate: Candidate, level: str, region: frozenset[int] | None) -> float:
    """Return what the confidence is multiplied by where the seat is only guessed, a county is hardly meant, or the region differs."""
    area, factor = candidate.area, 1.0
    if area is not None and area.certainty == GUESSED:
        factor = _GUESSED_SEAT
    elif is_bare_county(candidate, level):
        factor = _BARE_COUNTY
    return factor * (_WRONG_REGION if region is not None and not in_region(candidate, region) else 1.0)


def is_bare_county(candidate: Candidate, level: str) -> bool:
    """Return whether a county of the US is called without that word: "Johnson, Kansas" is the town, listed or not."""
    area = candidate.area
    bare = area is not None and area.level == 2 and candidate.kind == AREA_ALIAS and candidate.place.country == "US"
    return bare and not level
