import pytest

from gazetteer import area, city
from mapdata.gazetteer.judge import THRESHOLD, distance_km, judge, near
from mapdata.gazetteer.schema import ALTERNATE, AREA_ALIAS, GUESSED


def best(candidates, level="", region=None, **more):
    return judge("name", candidates, level, region, **more)[0]


def test_a_large_place_alone_is_sure():
    assert best([city(population=2_500_000)]).confidence > 0.99


def test_a_hamlet_alone_is_not_because_smaller_namesakes_are_unlisted():
    assert best([city(population=500, names=1)]).confidence < THRESHOLD


def test_a_long_name_is_seldom_borne_by_two():
    (short,), (long,) = (
        judge("olfen", [city(population=600, names=1)], "", None),
        judge("obercunnersdorf", [city(population=600, names=1)], "", None),
    )
    assert short.confidence < THRESHOLD < long.confidence


def test_two_namesakes_of_like_size_are_doubtful_and_both_are_there():
    verdicts = judge(
        "name", [city(id=1, lon=8.7, lat=50.1, population=90_000), city(id=2, lon=14.6, lat=52.3, population=60_000)], "", None
    )
    assert [verdict.candidate.place.id for verdict in verdicts] == [1, 2]
    assert verdicts[0].confidence < THRESHOLD
    assert sum(verdict.confidence for verdict in verdicts) < 1


def test_a_place_and_its_suburb_of_the_same_name_are_one():
    verdicts = judge("name", [city(id=1, population=90_000), city(id=2, lon=0.1, population=80_000)], "", None)
    assert [verdict.candidate.place.id for verdict in verdicts] == [1]
    assert verdicts[0].confidence > 0.99


def test_the_name_weighs_more_than_another_name():
    other = city(id=2, kind=ALTERNATE, lon=30.0, population=200_000)
    assert best([city(id=1, population=30_000), other]).candidate.place.id == 1


def test_the_region_decides_and_a_wrong_one_is_said():
    large, small = city(id=1, population=6_000_000, area1=7), city(id=2, lon=30.0, population=50_000, area1=8)
    assert best([large, small], region=frozenset({8})).candidate.place.id == 2
    assert best([large, small], region=frozenset({8})).confidence > THRESHOLD
    assert best([large], region=frozenset({9})).confidence == pytest.approx(0.5, abs=0.01)


def test_a_seat_of_government_is_meant_rather_than_a_namesake():
    assert best([city(id=1, population=50_000, rank=1), city(id=2, lon=30.0, population=60_000)]).candidate.place.id == 1


def test_the_level_decides_between_a_city_and_the_area_of_its_name():
    town, province = city(id=1, population=200_000), area(id=2, lon=30.0)
    assert best([town, province], "city").candidate.place.id == 1
    assert best([town, province], "province").candidate.place.id == 2
    assert best([town, province], "province").method == "seat_of_government"


def test_a_seat_that_is_only_guessed_is_below_the_threshold():
    assert best([area(certainty=GUESSED)], "province").confidence < THRESHOLD


def test_two_areas_of_one_name_are_doubtful_however_large_the_one_is():
    large, small = area(id=1, population=9_000_000, level=2), area(id=2, lon=30.0, population=9_000, level=2)
    small = small._replace(area=small.area._replace(id=98))
    assert best([large], "regency").confidence > THRESHOLD
    assert best([large, small], "regency").candidate.place.id == 1
    assert best([large, small], "regency").confidence < THRESHOLD


def test_two_areas_of_one_name_are_told_apart_by_the_region():
    large, small = area(id=1, level=2, area1=7), area(id=2, lon=30.0, level=2, area1=8)
    small = small._replace(area=small.area._replace(id=98))
    assert best([large, small], "regency", frozenset({8})).candidate.place.id == 2
    assert best([large, small], "regency", frozenset({8})).confidence > THRESHOLD


def test_a_city_by_its_own_area_is_meant_where_a_city_is_asked_for_and_not_a_larger_village():
    village, town = city(id=1, lon=107.4, population=200_000, area2=5), city(id=2, lon=108.5, population=0, area2=99)
    own = area(id=2, name="Kota Banjar", level=2, lon=108.5, population=0, area2=99)
    assert best([village, town, own]).candidate.place.id == 1
    assert best([village, town, own], "city").candidate.place.id == 2
    assert best([village, town, own], "city").confidence > THRESHOLD


def test_other_accents_than_those_written_are_doubtful_for_a_small_place():
    mino = [city(name="Mino", population=3_000)]
    assert judge("mino", mino, "", None, written="Mino")[0].confidence > THRESHOLD
    assert judge("mino", mino, "", None, written="Minō")[0].confidence < THRESHOLD
    assert judge("koln", [city(name="Köln", population=960_000)], "", None, written="Koln")[0].confidence > THRESHOLD


def test_a_commune_with_a_government_of_its_own_is_surer_than_a_hamlet():
    commune, hamlet = city(population=600, rank=4, names=1), city(population=600, names=1)
    assert best([commune]).confidence > THRESHOLD > best([hamlet]).confidence


def test_a_county_of_the_us_is_not_meant_by_its_bare_name():
    county = area(name="Johnson County", level=2, kind=AREA_ALIAS, country="US", population=140_000)
    assert best([county]).confidence < THRESHOLD
    assert best([county], "regency").confidence > THRESHOLD
    assert best([county, city(id=2, lon=30.0, country="US", population=1_500)]).candidate.place.id == 2


def test_without_a_country_a_large_city_stands_for_less():
    london, ontario = city(id=1, population=8_900_000, rank=1), city(id=2, lon=-81.2, population=380_000)
    assert best([london, ontario]).confidence > THRESHOLD
    assert best([london, ontario], world=True).confidence < THRESHOLD


def test_near_counts_across_the_180th_meridian():
    assert near(city(id=1, lon=179.95), city(id=2, lon=-179.95))
    assert not near(city(id=1), city(id=2, lon=1.0))


def test_the_distance_is_that_of_the_sphere():
    assert distance_km(107.6186, -6.9222, -97.3208, 32.7254) == pytest.approx(16_159.7, abs=0.1)
    assert distance_km(0, 0, 0, 1) == pytest.approx(111.19, abs=0.01)


def test_nothing_gives_nothing():
    assert judge("name", [], "", None) == []


def test_of_two_namesakes_alike_the_better_known_is_likelier():
    one, other = city(id=1, lon=0.0, names=39), city(id=2, lon=5.0, names=0)
    first, second = judge("jackson", [one, other], "", None)
    assert first.candidate.place.id == 1
    assert first.confidence / second.confidence == pytest.approx(40**0.5, rel=0.01)


def test_a_place_whose_inhabitants_are_not_known_is_no_hamlet():
    assert best([city(population=0, names=1)]).confidence == best([city(population=2000, names=1)]).confidence
