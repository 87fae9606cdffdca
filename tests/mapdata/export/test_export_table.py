import pandas as pd

from mapdata.export.table import COMPUTED_COLUMNS, export_table
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import shipped_rows


def test_the_columns_of_the_file_come_first_then_what_was_worked_out(shipped):
    assert list(shipped.table.columns) == [*PARTNERSHIP_COLUMNS, *COMPUTED_COLUMNS]
    assert list(shipped.table["id"]) == [row["id"] for row in shipped_rows()]


def test_a_row_says_what_the_atlas_says(suwon):
    row = suwon().table.iloc[0]
    assert row["id"] == "bandung-suwon"
    assert row["sectors"] == "economy;culture"
    assert (row["year_signed"], row["distance_km"]) == (1997, 5294)
    assert (row["local_lon"], row["local_lat"], row["partner_lon"], row["partner_lat"]) == (107.6186, -6.9222, 127.0089, 37.2911)
    assert row["verification"] == "verified"


def test_years_and_distances_are_whole_numbers_also_where_some_are_missing(shipped):
    types = shipped.table.dtypes
    assert [str(types[column]) for column in ("year_signed", "end_year", "distance_km")] == ["Int64"] * 3
    assert shipped.table["year_signed"].isna().sum() > 100


def test_codes_stay_text(suwon):
    table = suwon(partner_country="NA", partner_name="Windhoek", partner_region="32.73").table
    assert table[["partner_country", "partner_region"]].to_numpy().tolist() == [["NA", "32.73"]]


def test_no_partnerships_make_an_empty_table_with_all_columns(shipped):
    table = export_table(shipped.partnerships.iloc[:0])
    assert list(table.columns) == list(shipped.table.columns)
    assert len(table) == 0


def test_the_atlas_stays_as_it_is(shipped):
    before = shipped.partnerships.copy()
    export_table(shipped.partnerships)
    pd.testing.assert_frame_equal(shipped.partnerships, before)


def test_both_ends_have_their_items_of_wikidata(shipped):
    row = shipped.table.set_index("id").loc["bandung-suwon"]
    assert (row["local_wikidata"], row["partner_wikidata"]) == ("Q10389", "Q20714")
