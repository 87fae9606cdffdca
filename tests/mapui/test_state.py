from dataclasses import replace

import pytest

from mapdata.filters import Filters
from mapui.state import MAX_QUERY_LENGTH, State, from_params, to_params, without_filters

SPAN = (1960, 2025)
IDS = ["bandung-suwon", "jakarta-berlin"]


def read(**params):
    return from_params(params, SPAN, IDS)


def test_a_plain_address_is_the_default_state():
    assert read() == State()
    assert to_params(State()) == {}


@pytest.mark.parametrize(
    "state",
    [
        State(lang="en", link="bandung-suwon"),
        State(filters=Filters(q="Kyoto", sectors=("culture", "unspecified"))),
        State(filters=Filters(years=(1990, 2010), undated=False)),
        State(filters=Filters(statuses=("planned",), verifications=("unverified", "disputed"))),
        State(color="region"),
    ],
)
def test_a_state_survives_the_address(state):
    written = {key: [value] if isinstance(value, str) else value for key, value in to_params(state).items()}
    assert from_params(written, SPAN, IDS) == state


@pytest.mark.parametrize(
    "params",
    [
        {"lang": ["xx"]},
        {"year": ["abc"]},
        {"year": ["²⁰⁰¹", "-1"]},
        {"year": ["1800", "1850"]},
        {"sector": ["<script>alert(1)</script>"]},
        {"status": ["alive"]},
        {"verification": [""]},
        {"link": ["no-such-link"]},
        {"link": ["../../etc/passwd"]},
        {"undated": ["maybe"]},
        {"color": ["#ff0000"]},
        {"unheard-of": ["x"] * 1000},
        {"q": []},
    ],
)
def test_unknown_and_hostile_values_are_ignored(params):
    assert from_params(params, SPAN, IDS) == State()


def test_a_search_is_cut_and_cleaned():
    assert read(q=["a\x00\u202eb" + "x" * 10_000]).filters.q == "ab" + "x" * (MAX_QUERY_LENGTH - 2)


def test_years_are_put_in_order_and_cut_to_the_data():
    assert read(year=["2010", "1990"]).filters.years == (1990, 2010)
    assert read(year=["1900", "1980"]).filters.years == (1960, 1980)
    assert read(year=["1997"]).filters.years == (1997, 1997)
    assert read(year=["1960", "2025"]).filters.years is None


def test_reset_keeps_language_and_selection():
    state = State(lang="en", filters=Filters(q="x"), link="bandung-suwon")
    assert without_filters(state) == replace(state, filters=Filters())
