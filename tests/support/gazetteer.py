"""The gazetteer for tests: the real index, built once into the cache folder, and small worlds made by hand."""

from functools import cache

from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.index import Area, Candidate, Index, Place
from mapdata.gazetteer.schema import AREA, EXACT, MARKED


@cache
def real_geocoder():
    return OfflineGeocoder(Index())


def place(id=1, name="Somewhere", lon=0.0, lat=0.0, country="ID", population=10_000, area1=0, area2=0, rank=0, names=3):
    return Place(id, name, lon, lat, country, population, area1, area2, rank, names)


def city(kind=EXACT, **columns):
    return Candidate(kind, place(**columns), None)


def area(name="Area", level=1, population=1_000_000, certainty=MARKED, kind=AREA, **columns):
    return Candidate(kind, place(**columns), Area(99, name, level, population, certainty))
