"""The level of a place of which only the name is known, where the gazetteer leaves no doubt."""

from collections.abc import Callable
from functools import cache

from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.index import Candidate
from mapdata.gazetteer.names import key
from mapdata.own_file.filling import LevelOf, level_in

_FIRST_ORDER = 1


def levels_by(opened: Callable[[], OfflineGeocoder]) -> LevelOf:
    """Return sure_level of a gazetteer that is opened at the first question: most files have none, and opening takes its time."""
    geocoder = cache(opened)

    def level_of(name: str, region: str, country: str) -> str:
        return sure_level(geocoder(), name, region, country)

    return level_of


def sure_level(geocoder: OfflineGeocoder, name: str, region: str, country: str) -> str:
    """Return a word of LEVELS, or "" where it is not sure.

    In Indonesia the governments of this name decide: Surabaya and Solo are cities only, Bandung a city and a regency.
    Abroad a place that is sure is a city, unless a state or province has its name too.

    Args:
        geocoder: the gazetteer.
        name: of the place.
        region: that it is in, "" where it is not known.
        country: ISO 3166-1 alpha-2.
    """
    candidates = geocoder.index.candidates(key(name), country)
    if country == "ID":
        levels = {_indonesian(each) for each in candidates if each.area} | geocoder.index.levels(key(name).replace(" ", ""))
        return levels.pop() if len(levels) == 1 else ""
    if any(each.area and each.area.level == _FIRST_ORDER for each in candidates):
        return ""
    best = geocoder.answer({"name": name, "region": region, "country": country}).best
    sure = best is not None and best.confidence >= geocoder.min_confidence and best.method == "exact"
    return "city" if sure else ""


def _indonesian(candidate: Candidate) -> str:
    area = candidate.area
    if area is None:
        return ""
    return "province" if area.level == _FIRST_ORDER else level_in(area.name)
