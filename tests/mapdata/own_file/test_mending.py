import pandas as pd

from mapdata.own_file.checking import check_bytes
from mapdata.own_file.mending import Edit, Mending, mended
from mapdata.own_file.upload import check_mended, open_upload
from mapdata.words.schema import COORDINATES, PARTNERSHIP_COLUMNS
from sample import SUWON, text_table


def raw_of(*rows):
    return text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False).encode()


def test_the_last_change_of_a_cell_counts_and_the_table_stays_as_it_was():
    table = pd.DataFrame({"id": ["a", "b"], "note": ["", "x"]}, index=[2, 3], dtype=str)
    mending = Mending().and_then([Edit(2, "id", "c"), Edit(3, "note", "y")]).and_then([Edit(2, "id", "d")])
    assert mended(table, mending).to_dict("list") == {"id": ["d", "b"], "note": ["", "y"]}
    assert table.to_dict("list") == {"id": ["a", "b"], "note": ["", "x"]}


def test_a_column_that_is_not_there_is_added_and_a_row_that_is_not_there_counts_for_nothing():
    table = pd.DataFrame({"id": ["a", "b"]}, index=[2, 3], dtype=str)
    mending = Mending().and_then([Edit(3, "local_lon", "107.6"), Edit(9, "id", "z")])
    assert mended(table, mending).to_dict("list") == {"id": ["a", "b"], "local_lon": ["", "107.6"]}


def test_each_step_can_be_undone_by_itself():
    one, two = (Edit(2, "id", "c"),), (Edit(3, "status", "active"),)
    mending = Mending().and_then(one).and_then([]).and_then(two)
    assert mending.steps == (one, two)
    assert mending.without(0).steps == (two,)
    assert mending.of_other_columns({"status"}).steps == (one,)


def test_a_change_is_checked_like_the_file_itself():
    raw = raw_of(SUWON | {"status": "aktif"})
    opened = open_upload(raw, "own.csv")
    assert [each.column for each in check_mended(opened, "own.csv", Mending()).report.problems] == ["status"]
    checked = check_mended(opened, "own.csv", Mending().and_then([Edit(2, "status", "active")]))
    assert checked.report.problems == ()
    assert checked.written.loc[2, "status"] == "active"
    assert opened.table.loc[2, "status"] == "aktif"
    bad = check_mended(opened, "own.csv", Mending().and_then([Edit(2, "status", "alive")]))
    assert [(each.column, each.value) for each in bad.report.problems] == [("status", "alive")]


def test_coordinates_of_the_file_itself_are_checked():
    table = text_table([SUWON | {"local_lon": "north", "local_lat": "-96.9"}], (*PARTNERSHIP_COLUMNS, *COORDINATES))
    problems = check_bytes(table.to_csv(index=False).encode(), "own.csv").report.problems
    assert [(each.row, each.column, each.code) for each in problems] == [
        (2, "local_lon", "bad_number"),
        (2, "local_lat", "out_of_range"),
    ]
