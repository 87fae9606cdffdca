from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_filters import ANY_FILTERS, PLACES, SAME_EACH_TIME, SHIPPED, SHIPPED_NAMES, SPAN
from mapdata.atlas.regions import provinces
from mapdata.filters.filters import matches
from mapdata.filters.parameters import MAX_CHOICES, MAX_QUERY_LENGTH, filters_from_params, filters_to_params
from mapdata.filters.table import ALL, Filters
from mapdata.words.schema import STATUSES, VERIFICATIONS

COUNTRIES = sorted(set(SHIPPED["partner_country"]))


def read(params):
    return filters_from_params(params, SPAN, {"places": PLACES, "countries": COUNTRIES, "provinces": provinces()})


def test_the_default_has_a_plain_address():
    assert filters_to_params(Filters()) == {}
    assert read({}) == Filters()


def test_every_filter_has_a_parameter():
    filters = Filters(
        q="Kyoto",
        sectors=("culture", "unspecified"),
        years=(1990, 2010),
        undated=False,
        statuses=("active", "planned"),
        verifications=("verified",),
        year_reading="in_force",
        sector_mode="all",
        places=("bandung", "suwon"),
        provinces=("Jawa Barat",),
        islands=("java", "papua"),
        countries=("KR", "JP"),
        continents=("asia",),
        levels=("city", "regency"),
        agreement_types=("sister_city",),
    )
    params = {
        "q": "Kyoto",
        "sector": ["culture", "unspecified"],
        "match": "all",
        "year": ["1990", "2010"],
        "undated": "0",
        "reading": "in_force",
        "status": ["active", "planned"],
        "verification": ["verified"],
        "place": ["bandung", "suwon"],
        "province": ["Jawa Barat"],
        "island": ["java", "papua"],
        "country": ["KR", "JP"],
        "continent": ["asia"],
        "level": ["city", "regency"],
        "type": ["sister_city"],
    }
    assert filters_to_params(filters) == params
    assert read(params) == filters


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_filters_survive_the_address(filters):
    every = replace(filters, statuses=filters.statuses or STATUSES, verifications=filters.verifications or VERIFICATIONS)
    expected = replace(every, years=None) if filters.years == SPAN else every
    assert read(filters_to_params(filters)) == expected


def test_everything_survives_the_address():
    assert read(filters_to_params(ALL)) == ALL


@pytest.mark.parametrize(
    "params",
    [
        {"year": ["abc"]},
        {"year": ["²⁰⁰¹", "-1"]},
        {"year": ["٢٠٠١"]},
        {"year": ["1" * 10_000]},
        {"year": ["1800", "1850"]},
        {"year": ["20100"]},
        {"sector": ["<script>alert(1)</script>"]},
        {"status": ["alive"], "verification": [""]},
        {"undated": ["maybe"], "reading": ["IN_FORCE"], "match": ["every"]},
        {"reading": ["in_force", "signed"], "match": ["all", "any"]},
        {"place": ["nowhere", "../../etc/passwd", "bandung\x00"]},
        {"country": ["XX", "JPN", "\ud800", "j" * 10_000]},
        {"province": ["jawa barat", "Sarawak"], "island": ["atlantis"], "continent": ["ASIA"]},
        {"level": ["prefecture"], "type": ["alliance"]},
        {"q": []},
        {"q": [""]},
        {"q": ["\x00\u202e\ud800"]},
        {"unheard-of": ["x"] * 1000},
    ],
)
def test_unknown_and_hostile_values_are_ignored(params):
    assert read(params) == Filters()


def test_country_codes_are_read_in_any_case():
    assert read({"country": ["jp", "Kr", "JP"]}).countries == ("JP", "KR")


def test_a_search_is_cut_and_cleaned():
    assert read({"q": ["first", "a\x00\u202eb" + "x" * 10_000]}).q == "ab" + "x" * (MAX_QUERY_LENGTH - 2)
    assert read({"q": ["x" * (MAX_QUERY_LENGTH - 1) + " y"]}).q == "x" * (MAX_QUERY_LENGTH - 1)


def test_years_are_put_in_order_and_cut_to_the_data():
    assert read({"year": ["2010", "1990"]}).years == (1990, 2010)
    assert read({"year": ["1900", "1980"]}).years == (1960, 1980)
    assert read({"year": ["1997"]}).years == (1997, 1997)
    assert read({"year": ["1960", "2025"]}).years is None


def test_closed_choices_come_in_their_order_and_open_ones_in_that_of_the_address():
    assert read({"island": ["papua", "java", "papua"]}).islands == ("java", "papua")
    assert read({"place": ["suwon", "bandung", "suwon"]}).places == ("suwon", "bandung")


def test_a_lone_text_is_one_value():
    assert read({"q": "Kyoto", "country": "jp"}) == Filters(q="Kyoto", countries=("JP",))


def test_an_address_cannot_name_more_places_than_a_reader_would():
    assert len(PLACES) > MAX_CHOICES
    assert read({"place": PLACES}).places == tuple(PLACES[:MAX_CHOICES])


def test_no_choice_at_all_is_written_as_every_choice_so_that_others_see_the_same():
    nothing_chosen = Filters(statuses=(), verifications=())
    assert filters_to_params(nothing_chosen) == {"status": list(STATUSES), "verification": list(VERIFICATIONS)}
    assert read(filters_to_params(nothing_chosen)) == ALL
    alone = matches(SHIPPED, nothing_chosen, SHIPPED_NAMES)
    assert alone.equals(matches(SHIPPED, read(filters_to_params(nothing_chosen)), SHIPPED_NAMES))
    assert alone.all()


KEYS = ["q", "sector", "match", "year", "undated", "reading", "status", "verification", "confirmed", "place", "province", "island", "country",
        "continent", "level", "type", "link"]  # fmt: skip
ANY_TEXT = st.text(st.characters(), max_size=20) | st.sampled_from(
    ["1990", "٢٠٠١", "²", "jp", "ß", "\x00", "\ud800", "culture", "0"]
)


@SAME_EACH_TIME
@given(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), st.lists(ANY_TEXT, max_size=5)))
def test_whatever_an_address_says_it_is_read_and_written_the_same_again(params):
    filters = read(params)
    assert len(filters.q) <= MAX_QUERY_LENGTH
    assert read(filters_to_params(filters)) == filters
