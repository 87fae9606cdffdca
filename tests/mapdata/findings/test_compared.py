"""Places and countries side by side, with exact values of the shipped data."""

import pandas as pd
import pytest

from mapdata.filters.search import searchable
from mapdata.filters.table import ALL, Filters
from mapdata.findings.compared import MOST, SEVERAL, compared, in_common, known_keys, of_any, owners, touching
from mapdata.words.countries import country_names
from sample import shipped_atlas

ATLAS = shipped_atlas()
ROWS = ATLAS.partnerships
NAMES = searchable(ROWS, country_names(ROWS["partner_country"]), ATLAS.everywhere)


def columns(*keys, filters=None):
    return compared(ROWS, ATLAS.everywhere, keys, filters or Filters(), NAMES)


def known(*values):
    return known_keys(values, ROWS, ATLAS.everywhere)


def test_unknown_repeated_and_too_many_are_dropped():
    assert known("bandung", "<script>", "bandung", "", "ZZ", "ID", "surabaya") == ("bandung", "surabaya")
    assert known("bandung", "surabaya", "JP", "KR", "CN", "MY", "jakarta") == ("bandung", "surabaya", "JP", "KR", "CN")


def test_a_country_may_be_written_in_small_letters_and_a_government_without_partnership_be_compared():
    assert known("jp", "kota-kediri") == ("JP", "kota-kediri")


def test_bandung_and_surabaya():
    bandung, surabaya = columns("bandung", "surabaya")
    assert bandung.home
    assert surabaya.home
    assert bandung.parts.shown == {"settled": 11, "plans": 0, "weak": 0}
    assert bandung.parts.hidden == {"plans": 8, "weak": 4}
    assert surabaya.parts.shown == {"settled": 10, "plans": 0, "weak": 0}
    assert surabaya.parts.hidden == {"plans": 8, "weak": 11}
    assert (bandung.first, bandung.latest) == ("bandung-braunschweig", "bandung-melbourne")
    assert (surabaya.first, surabaya.latest) == ("surabaya-seattle", "surabaya-liverpool-city-region")
    assert bandung.evidence == {"verified": 11, "reported": 0, "unverified": 0, "disputed": 0}
    assert surabaya.confirmed == {"both": 6, "local": 2, "partner": 1, "neither": 1}


def test_countries_reach_indonesian_places():
    japan, korea = columns("JP", "KR")
    assert not japan.home
    assert (len(japan.rows), len(korea.rows)) == (28, 31)
    assert japan.first == "jawa-timur-osaka-prefecture"
    assert japan.countries == ()
    assert set(japan.partners) == set(japan.rows["local_place_id"])


def test_the_filters_apply_to_all_alike():
    every = columns("bandung", "surabaya", filters=ALL)
    assert [len(each.rows) for each in every] == [23, 29]
    green = columns("bandung", "surabaya", filters=Filters(sectors=("environment",)))
    assert all("environment" in sectors for each in green for sectors in each.rows["sectors"])
    assert [len(each.rows) for each in green] == [5, 3]


def test_plans_have_not_begun():
    plans = columns("bandung", filters=Filters(statuses=("planned",)))[0]
    assert len(plans.rows) == 8
    assert (plans.first, plans.latest) == (None, None)


def test_what_two_have_in_common_is_said_of_both():
    common = in_common(columns("bandung", "surabaya"))
    assert common == dict.fromkeys(("bandung", "surabaya"), ((), ("CN", "JP", "KR", "US")))
    japan, korea = in_common(columns("JP", "KR")).values()
    assert japan[0][:4] == ("bali", "bandung", "di-yogyakarta", "surabaya")
    assert set(japan[0]) == set(korea[0])
    assert in_common(columns("bandung", "JP"))["JP"] == ((), ())


def test_one_partnership_that_belongs_to_both_is_nothing_in_common():
    assert in_common(columns("suwon", "KR")) == {"suwon": ((), ()), "KR": ((), ())}
    hamamatsu, japan = columns("hamamatsu", "JP")
    assert set(hamamatsu.rows.index) <= set(japan.rows.index)
    assert in_common([hamamatsu, japan])["hamamatsu"] == ((), ())


def test_a_partner_that_each_reaches_by_a_row_of_its_own_is_in_common():
    shared = in_common(columns("suwon", "JP", "KR"))
    assert shared["suwon"][0] == ("bandung",)
    assert "bandung" in shared["JP"][0]
    assert "bandung" in shared["KR"][0]


def test_a_partnership_of_two_of_them_is_neithers_alone():
    whose = owners(ROWS, ("bandung", "JP"))
    assert whose["bandung-hamamatsu"] == SEVERAL
    assert whose["bandung-suwon"] == 0
    assert whose["jakarta-tokyo"] == 1
    assert whose["medan-gwangju"] == -1
    assert SEVERAL == MOST


def test_a_partnership_of_three_of_them_stays_one_of_several():
    assert owners(ROWS, ("bandung", "JP", "hamamatsu"))["bandung-hamamatsu"] == SEVERAL


def test_of_any_is_what_touches_one():
    assert int(of_any(ROWS, ("bandung", "surabaya")).sum()) == 52
    assert int(touching(ROWS, "JP").sum()) == 51


@pytest.mark.parametrize("key", ["bandung", "JP"])
def test_the_table_is_not_changed(key):
    before = ROWS.copy()
    columns(key)
    pd.testing.assert_frame_equal(ROWS, before)
