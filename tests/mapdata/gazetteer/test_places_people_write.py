"""Names, regions and countries as tables really have them: which place each means, or what is said to be in doubt."""

from pathlib import Path

import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.judge import THRESHOLD
from mapdata.gazetteer.locate import why_not
from mapdata.table.tablefile import read_table
from mapdata.words.records import records

COLUMNS = ("name", "region", "country", "level", "outcome", "geonameid", "lon", "lat", "says")
CASES, _ = read_table(Path(__file__).with_name("place_cases.csv"), COLUMNS)
QUERY = ("name", "region", "country", "level")


def cases(*outcomes):
    rows = [row for row in records(CASES) if row["outcome"] in outcomes]
    return pytest.mark.parametrize("case", rows, ids=lambda case: ", ".join(filter(None, (case[name] for name in QUERY))))


def answer_to(case):
    return real_geocoder().answer({name: case[name] for name in QUERY})


@cases("sure")
def test_a_sure_answer_is_the_place_that_is_meant(case):
    best = answer_to(case).best
    place = best.candidate.place
    assert (str(place.id), f"{place.lon:.4f}", f"{place.lat:.4f}") == (case["geonameid"], case["lon"], case["lat"])
    assert best.confidence >= THRESHOLD


@cases("doubtful")
def test_a_doubtful_answer_says_what_is_in_doubt_and_names_the_most_likely(case):
    answer = answer_to(case)
    code, message = why_not(answer)
    assert answer.best.confidence < THRESHOLD
    assert (str(answer.best.candidate.place.id), code) == (case["geonameid"], "place_doubtful")
    assert case["says"] in message
    assert f"({float(case['lat']):.4f}, {float(case['lon']):.4f})" in message


@cases("not_found", "country_not_known")
def test_what_is_not_known_is_said_and_not_guessed(case):
    answer = answer_to(case)
    code, message = why_not(answer)
    assert answer.best is None
    assert code == {"not_found": "place_not_found"}.get(case["outcome"], case["outcome"])
    assert case["says"] in message
