import operator
from dataclasses import fields, replace
from functools import reduce
from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_filters import (
    ANY_FILTERS,
    COUNTRIES,
    EACH_FILTER,
    NAMES,
    ONE_OF_EACH,
    SAME_EACH_TIME,
    SHIPPED,
    SHIPPED_NAMES,
    TABLE,
    row_by_row,
)
from mapdata.filters.filters import MASKS, matches, set_apart
from mapdata.filters.search import searchable
from mapdata.filters.table import ALL, Filters


def shown(filters):
    return list(TABLE.index[matches(TABLE, filters, NAMES)])


def test_plans_and_disputed_ones_are_off_at_first():
    assert shown(Filters()) == ["suwon", "south-australia"]


def test_everything_can_be_asked_for():
    assert shown(ALL) == ["suwon", "south-australia", "kofu", "vung-tau"]


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("suwon", ["suwon"]),
        ("Korea Selatan", ["suwon"]),
        ("japan", ["kofu"]),
        ("west java", ["south-australia"]),
        ("solo", ["kofu"]),
        ("australia selatan", ["south-australia"]),
        ("jawa barat", ["suwon", "south-australia"]),
        ("Bandung – Suwon", ["suwon"]),
        ("bandung-suwon", ["suwon"]),
        ("vung-tau", ["vung-tau"]),
        ("(", []),
    ],
)
def test_a_search_looks_through_both_languages(q, expected):
    assert shown(replace(ALL, q=q)) == expected


def test_any_of_the_chosen_sectors_will_do():
    assert shown(replace(ALL, sectors=("technology", "culture"))) == ["suwon", "south-australia"]
    assert shown(replace(ALL, sectors=("unspecified",))) == ["kofu"]


def test_years_include_both_ends_and_unknown_years_are_a_choice():
    assert shown(replace(ALL, years=(1997, 2015))) == ["suwon", "south-australia", "kofu"]
    assert shown(replace(ALL, years=(1997, 2015), undated=False)) == ["suwon", "south-australia"]
    assert shown(replace(ALL, undated=False)) == ["suwon", "south-australia", "vung-tau"]


def test_all_of_the_chosen_sectors_can_be_asked_for():
    assert shown(replace(ALL, sectors=("economy", "technology"), sector_mode="all")) == ["suwon"]
    assert shown(replace(ALL, sectors=("economy", "culture"), sector_mode="all")) == []
    assert shown(replace(ALL, sectors=("unspecified",), sector_mode="all")) == ["kofu"]
    assert shown(replace(ALL, sector_mode="all")) == list(TABLE.index)


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ((1990, 1996), []),  # before the signing
        ((1990, 1997), ["suwon"]),
        ((2000, 2005), ["suwon"]),  # signed before, over after
        ((2007, 2014), ["suwon"]),
        ((2008, 2014), []),  # over in 2007
        ((2015, 2015), ["south-australia"]),
        ((2020, 2026), ["south-australia"]),  # no known end
    ],
)
def test_in_force_from_the_signing_to_the_end(years, expected):
    assert shown(replace(ALL, years=years, year_reading="in_force", undated=False, statuses=("active",))) == expected


def test_an_undated_one_is_in_force_until_its_end_if_undated_ones_are_shown():
    asked = replace(ALL, statuses=("unknown",), year_reading="in_force")
    assert shown(replace(asked, years=(1960, 1970))) == ["kofu"]
    assert shown(replace(asked, years=(1999, 2010))) == ["kofu"]
    assert shown(replace(asked, years=(2000, 2010))) == []
    assert shown(replace(asked, years=(1960, 1970), undated=False)) == []


def test_a_plan_is_never_in_force_and_keeps_the_year_it_was_signed():
    asked = replace(ALL, statuses=("planned",), year_reading="in_force")
    assert shown(replace(asked, years=(2016, 2016))) == ["vung-tau"]
    assert shown(replace(asked, years=(2017, 2020))) == []


def test_without_years_both_readings_show_the_same():
    for undated in (True, False):
        asked = replace(ALL, undated=undated)
        assert shown(replace(asked, year_reading="in_force")) == shown(asked)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"places": ("bandung",)}, ["suwon"]),
        ({"places": ("kofu", "jawa-barat")}, ["south-australia", "kofu"]),
        ({"provinces": ("Jawa Barat",)}, ["suwon", "south-australia"]),
        ({"islands": ("sumatra",)}, ["vung-tau"]),
        ({"islands": ("java", "papua")}, ["suwon", "south-australia", "kofu"]),
        ({"countries": ("AU", "JP")}, ["south-australia", "kofu"]),
        ({"continents": ("oceania",)}, ["south-australia"]),
        ({"continents": ("asia", "africa")}, ["suwon", "kofu", "vung-tau"]),
        ({"levels": ("province",)}, ["south-australia"]),
        ({"agreement_types": ("sister_city",)}, ["suwon", "kofu"]),
        ({"q": "diperpanjang"}, ["south-australia"]),
        ({"q": "Bandng"}, ["suwon"]),
        ({"statuses": ()}, ["suwon", "south-australia", "kofu", "vung-tau"]),
        ({"verifications": ()}, ["suwon", "south-australia", "kofu", "vung-tau"]),
        ({"statuses": (), "verifications": ("disputed",)}, ["kofu"]),
        ({"islands": ("java",), "continents": ("asia",)}, ["suwon", "kofu"]),
        ({"levels": ("city",), "countries": ("AU",)}, []),
    ],
)
def test_each_filter_leaves_what_it_names(change, expected):
    assert shown(replace(ALL, **change)) == expected


def test_a_filter_that_is_not_set_needs_no_column():
    wanted = ["sectors", "year_signed", "status", "verification"]
    assert matches(TABLE[wanted], replace(ALL, years=(1990, 2000), undated=False), NAMES).sum() == 1


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"places": ("kyoto",)}, ["ambon-kyoto"]),
        ({"places": ("suwon", "fort-worth")}, ["bandung-fort-worth", "bandung-suwon"]),
        ({"countries": ("SR",)}, ["yogyakarta-commewijne", "yogyakarta-paramaribo"]),
        (
            {"provinces": ("Gorontalo", "Maluku Utara")},
            ["gorontalo-ehime", "kota-gorontalo-ponce", "pulau-morotai-xiamen", "tidore-kepulauan-seville"],
        ),
        ({"islands": ("maluku",), "countries": ("NL",)}, ["ambon-vlissingen", "kepulauan-aru-urk"]),
        ({"levels": ("village",)}, ["mas-misato-shimane"]),
        (
            {"sectors": ("health", "resilience"), "sector_mode": "all", "islands": ("java",)},
            ["jakarta-kuala-lumpur", "jakarta-tokyo", "jawa-tengah-queensland", "malang-hebron"],
        ),
        ({"provinces": ("Sulawesi Utara",), "years": (2010, 2016), "undated": False}, ["manado-liverpool", "manado-qingdao"]),
        (
            {"provinces": ("Sulawesi Utara",), "years": (2010, 2016), "undated": False, "year_reading": "in_force"},
            ["bitung-davao-city", "manado-davao-city", "manado-liverpool", "manado-qingdao"],
        ),
        (
            {"provinces": ("Sulawesi Utara",), "years": (2017, 2018), "undated": False, "year_reading": "in_force"},
            ["bitung-davao-city", "manado-liverpool", "manado-qingdao"],
        ),
    ],
)
def test_each_filter_leaves_what_it_names_of_the_shipped_data(change, expected):
    assert list(SHIPPED.index[matches(SHIPPED, replace(ALL, **change), SHIPPED_NAMES)]) == expected


def test_an_empty_table_stays_empty():
    empty = TABLE.iloc[:0]
    assert list(empty.index[matches(empty, ALL, searchable(empty, COUNTRIES))]) == []


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_what_is_shown_is_what_each_row_says(filters):
    expected = [key for key, _, says in row_by_row(filters) if all(says.values())]
    assert list(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)]) == expected


@SAME_EACH_TIME
@given(ANY_FILTERS, st.permutations(list(MASKS)))
def test_filters_commute(filters, order):
    alone = [MASKS[name](SHIPPED, filters, SHIPPED_NAMES) for name in order]
    assert all(mask.dtype == bool for mask in alone)
    assert reduce(operator.and_, alone).equals(matches(SHIPPED, filters, SHIPPED_NAMES))


@pytest.mark.parametrize("name", MASKS)
def test_each_filter_leaves_some_and_hides_others(name):
    mask = matches(SHIPPED, replace(ALL, **ONE_OF_EACH[name]), SHIPPED_NAMES)
    assert mask.any()
    assert not mask.all()


@pytest.mark.parametrize(("one", "other"), list(combinations(ONE_OF_EACH, 2)))
def test_two_filters_leave_what_both_leave(one, other):
    filters = replace(ALL, **ONE_OF_EACH[one], **ONE_OF_EACH[other])
    expected = [key for key, _, says in row_by_row(filters) if all(says.values())]
    assert list(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)]) == expected


def test_there_is_a_mask_for_every_filter():
    modes = {"undated", "year_reading", "sector_mode"}  # how years and sectors are read
    assert {field.name for field in fields(Filters)} == set(MASKS) | modes == set(EACH_FILTER)


def test_filtering_changes_nothing():
    before = SHIPPED.copy()
    matches(SHIPPED, Filters(sectors=("culture",), years=(1990, 2000), year_reading="in_force", islands=("java",)), SHIPPED_NAMES)
    pd.testing.assert_frame_equal(SHIPPED, before)


def test_what_is_left_out_at_first_has_a_reason_and_the_rest_has_none():
    reasons = set_apart(SHIPPED)
    assert list(SHIPPED.index[reasons == ""]) == list(SHIPPED.index[matches(SHIPPED, Filters(), SHIPPED_NAMES)])
    assert set(reasons) == {"", "planned", "unverified", "disputed"}
    assert (reasons[SHIPPED["planned"].astype(bool)] == "planned").all()
