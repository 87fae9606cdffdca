import pytest

from mapdata.filters.table import Filters
from mapui.reader.state import State, from_params, to_params

SPAN = (1960, 2025)


def test_a_plain_address_is_the_default_state(atlas):
    assert from_params({}, SPAN, atlas) == State()
    assert to_params(State()) == {}


@pytest.mark.parametrize(
    "state",
    [
        State(lang="en", link="bandung-suwon"),
        State(filters=Filters(q="Kyoto", sectors=("culture", "unspecified"), sector_mode="all")),
        State(filters=Filters(years=(1990, 2010), undated=False, year_reading="in_force")),
        State(filters=Filters(statuses=("planned",), verifications=("unverified", "disputed"))),
        State(filters=Filters(places=("bandung",), provinces=("Jawa Barat",), islands=("java",), countries=("JP", "KR"))),
        State(filters=Filters(continents=("asia",), levels=("city",), agreement_types=("sister_city",))),
        State(color="region", view="globe", focus="bandung"),
        State(scope="all", tasks=("years_differ", "no_year")),
        State(csv="excel-id"),
        State(compared=("bandung", "JP")),
    ],
)
def test_a_state_survives_the_address(atlas, state):
    written = {key: [value] if isinstance(value, str) else value for key, value in to_params(state).items()}
    assert from_params(written, SPAN, atlas) == state


@pytest.mark.parametrize(
    "params",
    [
        {"lang": ["xx"]},
        {"link": ["no-such-link"]},
        {"link": ["../../etc/passwd"]},
        {"focus": ["<script>"]},
        {"view": ["round"]},
        {"color": ["#ff0000"]},
        {"year": ["abc"]},
        {"place": ["x" * 10_000]},
        {"country": ["ZZ"]},
        {"unheard-of": ["x"] * 1000},
        {"q": []},
        {"csv": ["excel"]},
        {"compare": ["ZZ", "<script>", ""]},
        {"scope": ["everything"], "check": ["<script>", "no year"]},
    ],
)
def test_unknown_and_hostile_values_are_ignored(atlas, params):
    assert from_params(params, SPAN, atlas) == State()


def test_a_link_comes_before_a_place(atlas):
    state = from_params({"link": ["bandung-suwon"], "focus": ["bandung"]}, SPAN, atlas)
    assert (state.link, state.focus) == ("bandung-suwon", None)
