import pandas as pd
import pytest

from books import book
from mapdata.table.tablefile import open_bytes, open_file, read_table, write_table


def read(tmp_path, raw, columns=("id", "name")):
    path = tmp_path / "file.csv"
    path.write_bytes(raw)
    table, problems = read_table(path, columns)
    return table.to_dict("index"), [(p.row, p.column, p.code) for p in problems]


def test_rows_are_numbered_as_a_spreadsheet_counts_them(tmp_path):
    rows, problems = read(tmp_path, b"id,name\na,Alpha\n\nb, Beta \n")
    assert rows == {2: {"id": "a", "name": "Alpha"}, 4: {"id": "b", "name": "Beta"}}
    assert problems == []


def test_semicolons_and_a_byte_order_mark_are_a_spreadsheets_habit(tmp_path):
    rows, problems = read(tmp_path, "\ufeffid;name\na;Bandung, kota\n".encode())
    assert rows == {2: {"id": "a", "name": "Bandung, kota"}}
    assert problems == []


def test_windows_letters_are_read_and_said(tmp_path):
    rows, problems = read(tmp_path, "id,name\na,Düzce\n".encode("cp1252"))
    assert rows == {2: {"id": "a", "name": "Düzce"}}
    assert problems == [(0, "", "not_utf8")]


def test_unicode_text_of_a_spreadsheet_is_read_and_said(tmp_path):
    rows, problems = read(tmp_path, "id,name\na,Đà Nẵng\n".encode("utf-16"))
    assert rows == {2: {"id": "a", "name": "Đà Nẵng"}}
    assert problems == [(0, "", "not_utf8")]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(tmp_path, ending):
    rows, problems = read(tmp_path, ending.join(["id;name", "a;x,y,z", "b;Beta"]).encode())
    assert rows == {2: {"id": "a", "name": "x,y,z"}, 3: {"id": "b", "name": "Beta"}}
    assert problems == []


def test_nul_bytes_are_dropped_and_said(tmp_path):
    rows, problems = read(tmp_path, b"id,name\na,Alpha\nb,Be\0ta\n")
    assert rows == {2: {"id": "a", "name": "Alpha"}, 3: {"id": "b", "name": "Beta"}}
    assert problems == [(3, "", "nul_bytes")]


def test_one_endless_cell_does_not_cost_the_file(tmp_path):
    rows, problems = read(tmp_path, b"id,name\na," + b"x" * 200_000 + b"\nb,Beta\n")
    assert [len(row["name"]) for row in rows.values()] == [200_000, 4]
    assert problems == []


def test_a_row_with_too_many_cells_is_reported_and_the_others_stay(tmp_path):
    rows, problems = read(tmp_path, b"id,name\na,Alpha,extra\nb,Beta\n")
    assert rows == {3: {"id": "b", "name": "Beta"}}
    assert problems == [(2, "", "wrong_number_of_cells")]


def test_a_missing_column_is_reported_and_blank(tmp_path):
    rows, problems = read(tmp_path, b"id\na\n")
    assert rows == {2: {"id": "a", "name": ""}}
    assert problems == [(1, "name", "missing_column")]


def test_the_text_na_is_a_text_not_a_blank(tmp_path):
    rows, _ = read(tmp_path, b"id,name\na,NA\n")
    assert rows == {2: {"id": "a", "name": "NA"}}


def test_quoted_line_breaks_stay_in_their_cell(tmp_path):
    rows, problems = read(tmp_path, b'id,name\na,"Alpha\nBeta"\nb,Gamma\n')
    assert rows == {2: {"id": "a", "name": "Alpha\nBeta"}, 3: {"id": "b", "name": "Gamma"}}
    assert problems == []


def test_an_empty_file_is_a_problem_and_an_empty_table(tmp_path):
    assert read(tmp_path, b"") == ({}, [(0, "", "empty_file")])
    assert read(tmp_path, b"\n\n") == ({}, [(0, "", "empty_file")])


def test_a_missing_file_is_a_problem_not_an_exception(tmp_path):
    table, problems = read_table(tmp_path / "none.csv", ("id",))
    assert list(table.columns) == ["id"]
    assert len(table) == 0
    assert [(p.file, p.code) for p in problems] == [("none.csv", "missing_file")]


def test_a_folder_in_place_of_a_file_is_a_problem(tmp_path):
    (tmp_path / "file.csv").mkdir()
    _, problems = read_table(tmp_path / "file.csv", ("id",))
    assert [p.code for p in problems] == ["unreadable"]


def test_binary_rubbish_gives_problems_only(tmp_path):
    rows, problems = read(tmp_path, bytes(range(256)) * 4)
    assert rows == {}
    assert problems


def test_other_columns_are_kept_where_asked_for(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("note,id\nx,a\n", encoding="utf-8")
    opened = open_file(path, ("id", "name"))
    assert opened.table.to_dict("index") == {2: {"note": "x", "id": "a", "name": ""}}
    assert [problem.code for problem in opened.problems] == ["missing_column"]
    assert read_table(path, ("id", "name"))[0].to_dict("index") == {2: {"id": "a", "name": ""}}


def test_a_table_is_written_and_read_back(tmp_path):
    path = tmp_path / "file.csv"
    write_table(pd.DataFrame({"id": ["a"], "name": ['Ha "Noi", old\nname']}), path)
    assert path.read_bytes().startswith(b"id,name\n")
    table, _ = read_table(path, ("id", "name"))
    assert table.loc[2, "name"] == 'Ha "Noi", old\nname'


def test_a_table_that_cannot_be_written_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "file.csv"
    path.write_text("as it was", encoding="utf-8")
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError("the disk is full")))
    with pytest.raises(OSError, match="full"):
        write_table(pd.DataFrame({"id": ["a"]}), path)
    assert path.read_text(encoding="utf-8") == "as it was"
    assert list(tmp_path.iterdir()) == [path]


def told(opened):
    return [(problem.row, problem.column, problem.code) for problem in opened.problems]


def test_titles_above_the_header_are_said_and_the_header_is_found_below():
    opened = open_bytes(b"Daftar kota kembar;;\n;;\nid;name;note\na;Alpha;x\n", "f.csv", ("id", "name"))
    assert opened.table.to_dict("index") == {4: {"id": "a", "name": "Alpha", "note": "x"}}
    assert told(opened) == [(3, "", "rows_above_header")]
    assert opened.problems[0].value == "Daftar kota kembar"


def test_blank_lines_above_the_header_are_nothing():
    opened = open_bytes(b"\n\nid,name\na,Alpha\n", "f.csv", ("id", "name"))
    assert (opened.table.to_dict("index"), told(opened)) == ({4: {"id": "a", "name": "Alpha"}}, [])


def test_a_second_header_in_other_words_is_no_row():
    opened = open_bytes(b"name,country\nNama,Negara\nBandung,ID\n", "f.csv", ("name", "country"))
    assert list(opened.table.index) == [3]
    assert told(opened) == [(2, "", "second_header")]


def test_the_first_line_of_excel_says_the_separator_and_is_no_row():
    opened = open_bytes(b"sep=;\nid;name\na;x,y\n", "f.csv", ("id", "name"))
    assert (opened.table.to_dict("index"), told(opened)) == ({2: {"id": "a", "name": "x,y"}}, [])
    assert opened.layout.separator == ";"


def test_columns_without_a_heading_are_kept_and_called_by_their_letter():
    opened = open_bytes(b",,id,name,\n1,arsip A,a,Alpha,z\n2,arsip B,b,Beta,\n", "f.csv", ("id", "name"))
    assert list(opened.table.columns) == ["column_A", "column_B", "id", "name", "column_E"]
    assert list(opened.table["column_B"]) == ["arsip A", "arsip B"]
    assert told(opened) == [
        (1, "column_A", "unnamed_column"),
        (1, "column_B", "unnamed_column"),
        (1, "column_E", "unnamed_column"),
    ]


def test_the_second_of_two_columns_of_one_name_is_kept():
    opened = open_bytes(b"id,note,name,note\na,x,Alpha,y\n", "f.csv", ("id", "name"))
    assert opened.table.to_dict("index") == {2: {"id": "a", "note": "x", "name": "Alpha", "note_2": "y"}}
    assert told(opened) == [(1, "note", "duplicate_column")]


def test_headings_in_capitals_are_read_and_those_in_other_words_said():
    opened = open_bytes(b"NAME,Negara,Nama\nBandung,ID,x\n", "f.csv", ("name", "country"))
    assert opened.table.to_dict("index") == {2: {"name": "Bandung", "country": "ID", "Nama": "x"}}
    assert told(opened) == [(1, "country", "other_heading")]
    assert opened.written == {"name": "NAME", "country": "Negara"}


@pytest.mark.parametrize("text", ["id;name;x\na;b;c;;\n", "id;name;x\na;b;c;\nb;c;d\n"])
def test_one_blank_cell_too_many_may_hide_moved_cells(text):
    opened = open_bytes(text.encode(), "f.csv", ("id", "name"))
    assert told(opened) == [(2, "", "wrong_number_of_cells")]
    assert (2 in opened.table.index, opened.left_out) == (False, 1)


def test_a_separator_at_the_end_of_every_row_is_a_habit():
    opened = open_bytes(b"id,name\na,x,\nb,y,\nc,z,\n", "f.csv", ("id", "name"))
    assert (list(opened.table["name"]), told(opened)) == (["x", "y", "z"], [])


def test_a_workbook_is_read_where_its_csv_file_is_missing(tmp_path):
    (tmp_path / "places.xlsx").write_bytes(book({"Sheet1": [["id", "name"], ["a", "Alpha"]]}))
    table, problems = read_table(tmp_path / "places.csv", ("id", "name"))
    assert (table.to_dict("index"), problems) == ({2: {"id": "a", "name": "Alpha"}}, [])


MEMO = b"Nama;Nama;Negara;\nBandung;Suwon;KR;x\n"


def test_the_reader_says_which_heading_is_which_column():
    opened = open_bytes(MEMO, "f.csv", ("name", "country"))
    assert opened.headings == ("Nama", "Nama_2", "Negara", "column_D")
    assert opened.table.loc[2].to_dict() == {"name": "Bandung", "Nama": "Suwon", "country": "KR", "column_D": "x"}
    told = open_bytes(MEMO, "f.csv", ("name", "country"), headings={"name": "Nama_2"})
    assert told.table.loc[2].to_dict() == {"Nama": "Bandung", "name": "Suwon", "country": "KR", "column_D": "x"}
    assert told.written == {"name": "Nama_2", "country": "Negara"}
    assert told.headings == opened.headings


def test_what_the_reader_said_of_a_heading_is_no_problem_any_more():
    told = open_bytes(MEMO, "f.csv", ("name", "country", "note"), headings={"name": "Nama", "note": ""})
    assert [(each.column, each.code) for each in told.problems] == [("country", "other_heading"), ("column_D", "unnamed_column")]
    assert told.table["note"].tolist() == [""]


def test_a_column_that_the_reader_does_not_want_is_kept_under_another_name():
    told = open_bytes(b"name,note\nBandung,x\n", "f.csv", ("name", "note"), headings={"note": "", "name": "name"})
    assert told.table.loc[2].to_dict() == {"name": "Bandung", "note_2": "x", "note": ""}
    assert told.problems == []


def test_a_heading_goes_to_the_column_that_the_reader_says_and_is_guessed_for_no_other():
    told = open_bytes(b"Nama;Negara\nKorea;KR\n", "f.csv", ("name", "country"), headings={"country": "Nama"})
    assert told.table.loc[2].to_dict() == {"country": "Korea", "Negara": "KR", "name": ""}
    assert [(each.column, each.code) for each in told.problems] == [("name", "missing_column")]


def test_a_header_of_millions_of_columns_is_refused_at_once():
    opened = open_bytes(b"a," * 2_000_000, "f.csv", ("id", "name"))
    assert [problem.code for problem in opened.problems] == ["too_many_columns"]
