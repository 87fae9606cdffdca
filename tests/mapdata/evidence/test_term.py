import pandas as pd
import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.evidence.term import end_years
from mapdata.words.schema import EVENT_COLUMNS
from sample import ROOT, text_table

DATA = ROOT / "data"
TIE = {"valid_until": "", "status": "unknown", "status_as_of": "", "year_signed": None}


def end_of(*events, **row):
    table = pd.DataFrame([TIE | row], index=["tie"]).astype({"year_signed": "Int64"})
    told = [dict(zip(("kind", "date", "valid_until"), event, strict=False)) | {"partnership_id": "tie"} for event in events]
    end = end_years(table, text_table(told, EVENT_COLUMNS))["tie"]
    return None if pd.isna(end) else int(end)


def test_without_a_stated_end_a_partnership_is_assumed_to_run_on():
    assert end_of(year_signed=1960) is None
    assert end_of(("memorandum", "1960"), ("activity", "1975"), year_signed=1960) is None


@pytest.mark.parametrize("date", ["2019", "2019-07", "2019-07-31"])
def test_the_row_says_until_when(date):
    assert end_of(valid_until=date) == 2019


def test_an_expiry_is_an_end_and_the_latest_counts():
    assert end_of(("expiry", "2007"), ("expiry", "2012-05")) == 2012


def test_the_row_comes_before_an_expiry():
    assert end_of(("expiry", "2015"), valid_until="2019") == 2019


@pytest.mark.parametrize("kind", ["memorandum", "renewal"])
@pytest.mark.parametrize("date", ["2016", "2016-12", "2016-12-31", "2017-01", "2023"])
def test_a_paper_of_the_same_date_or_later_goes_on_from_an_expiry(kind, date):
    assert end_of(("expiry", "2016-12"), (kind, date)) is None


def test_a_paper_before_an_expiry_does_not_undo_it():
    assert end_of(("renewal", "2016-11"), ("memorandum", "1993"), ("expiry", "2016-12")) == 2016


@pytest.mark.parametrize("kind", ["activity", "exploring", "letter_of_intent", "cooperation_plan", "council_approval"])
def test_only_memoranda_and_renewals_go_on_from_an_end(kind):
    assert end_of(("expiry", "2016"), (kind, "2020", "2024")) == 2016


def test_a_renewal_with_a_term_of_its_own_extends_until_then():
    assert end_of(("renewal", "2016", "2019"), valid_until="2016") == 2019
    assert end_of(("renewal", "2015", "2019"), ("expiry", "2016")) == 2019
    assert end_of(("renewal", "2020", "2024-06"), ("expiry", "2016")) == 2024


def test_a_renewal_after_the_end_without_a_term_leaves_the_end_unknown():
    assert end_of(("renewal", "2020"), valid_until="2019") is None


def test_a_renewal_that_the_row_has_taken_into_account_changes_nothing():
    assert end_of(("renewal", "2013"), ("renewal", "2016", "2019"), valid_until="2019") == 2019


def test_of_several_renewals_the_latest_counts_whatever_their_order():
    renewals = [("renewal", "2023", "2026"), ("renewal", "2018")]
    assert end_of(("expiry", "2017"), *renewals) == 2026
    assert end_of(("expiry", "2017"), *reversed(renewals)) == 2026
    assert end_of(("expiry", "2017"), ("renewal", "2018", "2023"), ("renewal", "2023")) is None


def test_a_term_never_shortens_an_end_that_the_row_states():
    assert end_of(("renewal", "2019-05", "2018"), valid_until="2019") == 2019


def test_the_term_of_the_latest_paper_is_an_end_too():
    assert end_of(("memorandum", "1997", "2007")) == 2007
    assert end_of(("memorandum", "1997", "2007"), ("renewal", "2006")) is None


@pytest.mark.parametrize("status", ["ended", "expired"])
def test_what_is_over_was_over_by_the_date_of_its_status(status):
    assert end_of(status=status, status_as_of="2018-03") == 2018
    assert end_of(status=status) is None
    assert end_of(("expiry", "2010"), status=status, status_as_of="2018") == 2010
    assert end_of(("expiry", "2010"), ("renewal", "2011"), status=status, status_as_of="2018") == 2018


@pytest.mark.parametrize("status", ["active", "dormant", "unknown"])
def test_the_date_of_another_status_is_no_end(status):
    assert end_of(status=status, status_as_of="2018-03") is None


def test_what_is_active_after_its_end_runs_on():
    assert end_of(("expiry", "2016"), status="active", status_as_of="2022-08") is None
    assert end_of(("expiry", "2016"), status="active", status_as_of="2016-08") == 2016
    assert end_of(("expiry", "2016"), status="dormant", status_as_of="2022-08") == 2016
    assert end_of(("expiry", "2016"), status="active") == 2016


def test_what_was_signed_after_an_end_runs_on():
    assert end_of(("expiry", "2007"), year_signed=2010) is None
    assert end_of(("expiry", "2007"), year_signed=2007) == 2007


def test_a_plan_has_not_begun_so_it_has_no_end():
    assert end_of(("expiry", "2019"), status="planned", status_as_of="2021-02") is None


def test_an_event_of_another_partnership_is_no_end():
    table = pd.DataFrame([TIE, TIE], index=["here", "there"]).astype({"year_signed": "Int64"})
    events = text_table([{"partnership_id": "there", "kind": "expiry", "date": "2016"}], EVENT_COLUMNS)
    ends = end_years(table, events)
    assert ends.isna().tolist() == [True, False]
    assert (ends["there"], ends.name, str(ends.dtype)) == (2016, "end_year", "Int64")


def test_an_empty_table_has_no_ends():
    empty = pd.DataFrame([TIE]).astype({"year_signed": "Int64"}).iloc[:0]
    ends = end_years(empty, text_table([], EVENT_COLUMNS))
    assert (len(ends), str(ends.dtype)) == (0, "Int64")


@pytest.mark.parametrize(
    ("key", "end"),
    [
        ("karo-zundert", 2019),  # three terms, the row states the last
        ("karo-jinning", None),  # a plan
        ("bitung-davao-city", None),  # said to have expired in 2016, active as of 2022
        ("jakarta-moscow", 2022),  # lapsed in 2016, agreed anew for 2020 to 2022
        ("jawa-barat-south-australia", None),  # expired in 2007, signed again in 2015
        ("denpasar-mossel-bay", None),  # expired in November 2022, signed again in January 2023
        ("bali-kumamoto", 2019),  # expired in 2019, to be renewed
        ("bandung-braunschweig", None),  # since 1960
    ],
)
def test_the_shipped_data_says_when_it_is_over(key, end):
    partnerships = load_atlas(DATA).partnerships
    assert str(partnerships["end_year"].dtype) == "Int64"
    assert partnerships["end_year"].astype(object).where(partnerships["end_year"].notna(), None)[key] == end


def test_no_shipped_partnership_is_over_before_it_was_signed():
    partnerships = load_atlas(DATA).partnerships
    assert partnerships["end_year"].notna().any()
    assert not (partnerships["end_year"] < partnerships["year_signed"]).any()
