import datetime as dt

import pytest

from mapdata.words.dates import first_day, last_day, parse_partial_date


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1997", (1997, None, None)),
        ("1997-08", (1997, 8, None)),
        ("1997-08-25", (1997, 8, 25)),
        ("2024-02-29", (2024, 2, 29)),
        ("2023-02-29", None),
        ("1997-13", None),
        ("0000", None),
        ("1997-8", None),
        ("1997-00", None),
        ("1997-08-00", None),
        ("25 Aug 1997", None),
        ("", None),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(text, parts):
    assert parse_partial_date(text) == parts


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1997", dt.date(1997, 1, 1), dt.date(1997, 12, 31)),
        ("1997-08", dt.date(1997, 8, 1), dt.date(1997, 8, 31)),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("1997-08-25", dt.date(1997, 8, 25), dt.date(1997, 8, 25)),
        ("1997-13", None, None),
        ("", None, None),
    ],
)
def test_a_date_spans_the_days_that_it_may_mean(text, first, last):
    assert (first_day(text), last_day(text)) == (first, last)
