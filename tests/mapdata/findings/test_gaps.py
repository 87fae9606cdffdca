import datetime as dt

import pandas as pd
import pytest

from mapdata.findings.gaps import GAPS, gaps, newest_dates
from mapdata.words.schema import SOURCE_COLUMNS
from sample import shipped_atlas, text_table

TODAY = dt.date(2026, 11, 25)
WHOLE = {"year_signed": 1997, "sectors": ("culture",), "located": True, "status": "active", "status_as_of": "2018"}


def found(*dates, **cells):
    """The gaps of one partnership with sources of these dates: {gap: detail}."""
    table = pd.DataFrame([WHOLE | cells], index=["tie"]).astype({"year_signed": "Int64"})
    sources = text_table([{"partnership_id": "tie", "source_date": date} for date in dates], SOURCE_COLUMNS)
    rows = gaps(table, sources, TODAY)
    assert set(rows["partnership_id"]) <= {"tie"}
    return dict(zip(rows["gap"], rows["detail"], strict=True))


def test_a_whole_partnership_has_no_gap():
    assert found("2026-01") == {}


@pytest.mark.parametrize(
    ("cells", "gap"),
    [({"year_signed": None}, "no_year"), ({"sectors": ()}, "no_sector"), ({"located": False}, "not_located")],
)
def test_what_is_blank_is_a_gap(cells, gap):
    assert found("2026-01", **cells) == {gap: ""}


def test_a_plan_lacks_no_year_of_signing():
    assert found("2026-01", year_signed=None, status="planned") == {}


def test_a_status_needs_the_date_of_its_source_unless_it_is_unknown():
    assert found("2026-01", status_as_of="") == {"status_undated": "active"}
    assert found("2026-01", status="planned", status_as_of="") == {"status_undated": "planned"}
    assert found("2026-01", status="unknown", status_as_of="") == {}


def test_without_sources_they_are_missing_and_not_old():
    assert found() == {"no_source": ""}


@pytest.mark.parametrize("date", ["2021-11-26", "2021-11", "2021", "2026-11-25"])
def test_what_may_be_younger_than_five_years_is_not_old(date):
    assert found(date) == {}


@pytest.mark.parametrize("date", ["2021-11-25", "2021-10", "2020", ""])
def test_five_years_and_more_or_no_date_at_all_are_old(date):
    assert found(date) == {"old_sources": date}


def test_the_newest_source_counts_whatever_the_order():
    assert found("2026", "", "2001") == {}
    assert found("", "2004-05", "2004") == {"old_sources": "2004"}


def test_sources_of_others_do_not_count():
    table = pd.DataFrame(index=["here", "there"])
    dates = newest_dates(table, text_table([{"partnership_id": "there", "source_date": "2020"}], SOURCE_COLUMNS))
    assert dates.isna().tolist() == [True, False]
    assert dates["there"] == "2020"


def test_an_empty_table_has_no_gaps_but_the_columns():
    atlas = shipped_atlas()
    empty = gaps(atlas.partnerships.iloc[:0], atlas.sources, TODAY)
    assert (len(empty), list(empty.columns)) == (0, ["partnership_id", "gap", "detail"])


def test_the_shipped_data_has_the_gaps_that_its_cells_show():
    atlas = shipped_atlas()
    rows, table = gaps(atlas.partnerships, atlas.sources, TODAY), atlas.partnerships
    assert list(dict.fromkeys(rows["gap"])) == [gap for gap in GAPS if gap != "no_source"]
    by_gap = {gap: set(rows.loc[rows["gap"] == gap, "partnership_id"]) for gap in GAPS}
    assert by_gap["not_located"] == set(table.index[table["local_lon"].isna() | table["partner_lon"].isna()])
    assert by_gap["no_year"] == set(table.index[table["year_signed"].isna() & ~table["planned"]])
    assert not {gap for gap in GAPS if "bandung-suwon" in by_gap[gap]}
    assert {gap for gap in GAPS if "aceh-kahramanmaras" in by_gap[gap]} == {"no_year", "no_sector"}
