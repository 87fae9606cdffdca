import pandas as pd
import pytest

from mapdata.export.table import export_table
from mapdata.own_file.comparison import COLUMNS, compare, comparison_workbook
from mapdata.words.records import records
from own import NANTES, checked_of
from sample import SUWON, shipped_atlas, shipped_partners
from workbook import names_of, runs_something, sheet_of


def ours(key):
    """A row of the shipped data as its file has it."""
    (row,) = records(export_table(shipped_atlas().partnerships.loc[[key]]))
    return {
        column: "" if pd.isna(row[column]) else str(row[column])
        for column in SUWON.keys() | {"note_id", "note_en", "year_basis", "valid_until"}
    }


def lines(*rows):
    found = compare(checked_of(*rows), shipped_atlas().partnerships)
    return found, [tuple(line.values()) for line in records(found.table)]


def of_kind(found, kind):
    return found.table[found.table["kind"] == kind]


def test_a_row_that_is_ours_is_the_same_and_the_rest_of_its_place_is_missing():
    found, _ = lines(ours("bandung-suwon"))
    assert (found.same, found.counts["new"], found.counts["different"]) == (1, 0, 0)
    places = shipped_atlas().partnerships.query("local_name == 'Bandung' and local_level == 'city'")
    assert list(of_kind(found, "missing")["id"]) == [key for key in places.index if key != "bandung-suwon"]
    assert found.counts["missing"] == len(places) - 1 < 30


def test_each_cell_that_differs_is_a_line_with_both_words():
    found, rows = lines(ours("bandung-suwon") | {"year_signed": "1998", "signed_date": "1998-08-25"})
    assert [row for row in rows if row[0] == "different"] == [
        ("different", "bandung-suwon", "year_signed", "1998", "1997", 2),
        ("different", "bandung-suwon", "signed_date", "1998-08-25", "1997-08-25", 2),
    ]
    assert found.counts["different"] == 1


def test_a_blank_cell_is_a_difference_where_other_rows_have_one():
    blank = ours("bandung-suwon") | {"year_signed": "", "signed_date": ""}
    _, rows = lines(blank, ours("bogor-tainan") | {"year_signed": "1991"})
    assert ("different", "bandung-suwon", "year_signed", "", "1997", 2) in rows


def test_a_cell_that_the_checks_refused_is_compared_as_it_was_written():
    _, rows = lines(ours("bandung-suwon") | {"status": "aktif sekali"})
    assert ("different", "bandung-suwon", "status", "aktif sekali", "last_seen_active", 2) in rows


def test_the_order_of_sectors_and_a_blank_unknown_status_are_no_differences():
    suwon = ours("bandung-suwon")
    turned = ";".join(reversed(suwon["sectors"].split(";")))
    assert lines(suwon | {"sectors": turned})[0].counts["different"] == 0
    key = shipped_atlas().partnerships.query("status == 'unknown'").index[0]
    assert lines(ours(key) | {"status": ""})[0].counts["different"] == 0


def test_columns_that_are_blank_in_the_whole_file_are_not_compared():
    named = ("id", "local_name", "local_level", "local_province", "partner_name", "partner_level", "partner_country")
    found, _ = lines({column: cell for column, cell in ours("bandung-suwon").items() if column in named})
    assert (found.same, found.counts["different"]) == (1, 0)


def test_a_word_for_the_level_and_an_id_that_we_made_are_no_differences():
    found, _ = lines(ours("bandung-suwon") | {"id": "", "local_name": "Kota Bandung", "partner_name": "Suwon City"})
    assert (found.same, found.counts["new"], found.counts["different"]) == (1, 0, 0)


@pytest.mark.parametrize(
    "names", [{"partner_name": "SUWON"}, {"local_name": "bandung"}, {"partner_name": "Süwon"}], ids=["case", "local", "accent"]
)
def test_without_our_id_a_row_is_found_by_both_its_ends(names):
    _, rows = lines(ours("bandung-suwon") | names | {"id": "kami-1"})
    assert ("different", "bandung-suwon", "id", "kami-1", "bandung-suwon", 2) in rows
    assert not [row for row in rows if row[0] == "new"]


def test_another_level_or_country_is_another_partnership():
    for change in ({"local_level": "regency"}, {"partner_country": "JP"}):
        found, _ = lines(ours("bandung-suwon") | change | {"id": "kami-1"})
        assert found.counts["new"] == 1


def test_a_new_row_has_a_line_for_each_filled_cell():
    found, rows = lines(NANTES | {"note_id": "=1+1"})
    new = {row[2]: row[3] for row in rows if row[0] == "new"}
    assert new["partner_name"] == "Nantes"
    assert new["note_id"] == "=1+1"
    assert "partner_region" not in new
    assert {row[5] for row in rows if row[0] == "new"} == {2}
    assert found.counts["new"] == 1


def test_of_two_places_of_a_province_the_whole_province_is_compared():
    one, _ = lines(ours("bandung-suwon"))
    both, _ = lines(ours("bandung-suwon"), ours("bogor-tainan"))
    assert "subang-gimcheon" not in set(of_kind(one, "missing")["id"])
    assert {"subang-gimcheon", "jawa-barat-sichuan"} <= set(of_kind(both, "missing")["id"])
    assert set(shipped_atlas().partnerships.loc[of_kind(both, "missing")["id"], "local_province"]) == {"Jawa Barat"}
    row = of_kind(both, "missing").set_index("id").loc["subang-gimcheon"]
    assert (row["column"], row["data"]) == ("", "Subang – Gimcheon (KR)")


def test_two_rows_of_the_file_never_stand_for_one_of_ours():
    found, _ = lines(ours("bandung-suwon"), ours("bandung-suwon") | {"id": "kami-1"})
    assert found.counts["new"] == 1


def test_the_whole_data_set_is_the_same_as_itself():
    raw = [ours(key) for key in shipped_atlas().partnerships.index]
    found = compare(checked_of(*raw), shipped_atlas().partnerships)
    assert (found.counts["new"], found.counts["missing"]) == (0, 0)


def test_its_workbook_runs_nothing_and_says_what_its_columns_mean():
    found, _ = lines(NANTES | {"note_id": "=1+1", "note_en": "<script>"})
    data = comparison_workbook(found, lambda text: text.upper())
    assert names_of(data) == ["comparison", "about"]
    cells, _ = sheet_of(data, 1)
    assert [cells[f"{letter}1"] for letter in "ABCDEF"] == list(COLUMNS)
    assert "=1+1" in cells.values()
    assert not runs_something(data)
    assert sheet_of(data, 2)[0]["B6"].startswith("ROW IN YOUR FILE")
    assert comparison_workbook(found) == comparison_workbook(found)


def test_a_name_with_its_level_and_no_id_is_the_same_partnership():
    found, rows = lines(ours("bandung-suwon") | {"id": "", "local_name": "Kota Bandung", "local_level": ""})
    assert ([row for row in rows if row[0] != "missing"], found.same) == ([], 1)
    assert len(of_kind(found, "missing")) == shipped_partners("Bandung") - 1


def test_an_id_that_we_made_does_not_make_a_regency_of_a_city():
    found, _ = lines(ours("bandung-suwon") | {"id": "", "local_level": "regency"})
    assert (found.counts["new"], found.counts["different"]) == (1, 0)
