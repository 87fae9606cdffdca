import datetime as dt

import pytest

from claims import claim, event
from mapdata.evidence.lifesigns import is_long_ago, last_sign, plan_date

ON = dt.date(2026, 11, 27)


def test_the_newest_dated_source_decides_and_not_the_first_in_the_file():
    claims = [claim(status="active", source_date="2019-02"), claim(status="dormant", source_date="2023-07")]
    assert last_sign(claims, [], ON) == last_sign(claims[::-1], [], ON) == ("dormant", "2023-07")


def test_an_event_is_a_sign_too():
    assert last_sign([claim(status="active", source_date="2017-08")], [event(kind="activity", date="2024-02")], ON) == (
        "active",
        "2024-02",
    )
    assert last_sign([], [event(kind="renewal", date="2015-09-24")], ON) == ("last_seen_active", "2015-09-24")
    assert last_sign([], [event(kind="expiry", date="2019-07")], ON) == ("expired", "2019-07")


def test_a_founding_that_nobody_saw_signed_is_no_sign_of_life():
    assert last_sign([], [event(kind="established", date="2024")], ON) == ("unknown", "")


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2021-11-27", "active"),
        ("2021-11-26", "last_seen_active"),
        ("2021-11", "active"),
        ("2021", "active"),
        ("2020", "last_seen_active"),
    ],
)
def test_active_is_a_word_of_the_last_five_years(date, status):
    assert last_sign([claim(status="active", source_date=date)], [], ON) == (status, date)


def test_active_without_a_date_proves_nothing_and_dormant_is_kept():
    assert last_sign([claim(status="active")], [], ON) == ("unknown", "")
    assert last_sign([claim(status="dormant"), claim(status="active")], [], ON) == ("dormant", "")


def test_of_one_date_the_better_source_decides_and_a_source_before_an_event():
    official = claim(status="dormant", source_date="2024", source_type="government")
    assert last_sign([claim(status="active", source_date="2024"), official], [], ON) == ("dormant", "2024")
    assert last_sign([official], [event(kind="activity", date="2024")], ON) == ("dormant", "2024")


def test_a_more_exact_date_goes_before_a_vague_one_that_it_may_be():
    assert last_sign([claim(status="dormant", source_date="2024")], [event(kind="activity", date="2024-01")], ON)[1] == "2024-01"


def test_a_leap_day_five_years_ago_is_compared():
    assert is_long_ago("2020-02-29", dt.date(2025, 3, 1))
    assert not is_long_ago("2020-02-29", dt.date(2025, 2, 28))
    assert not is_long_ago("", ON)


def test_a_plan_is_as_of_its_newest_word():
    assert plan_date([claim(source_date="2022-08"), claim()], [event(kind="letter_of_intent", date="2023-01-05")]) == "2023-01-05"
    assert plan_date([claim()], [event(kind="activity", date="2024")]) == ""
