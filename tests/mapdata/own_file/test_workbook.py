"""The cleaned copy as a workbook: nothing runs, faulty cells say why, and every problem is listed."""

import pandas as pd
import pytest

from mapdata.own_file.checking import check_bytes
from mapdata.own_file.cleaned import cleaned
from mapdata.own_file.workbook import MOST_COMMENTS, Told, cleaned_workbook
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.words.i18n import LANGUAGES, tr_in
from sample import SUWON, text_table
from workbook import comments_of, fills_of, names_of, runs_something, sheet_of

FAULTY = SUWON | {"id": "bandung-kyoto", "status": "aktif", "partner_name": "=1+1", "partner_country": "Jepang"}
INDONESIAN = {"Data": "Data", "Problems": "Masalah", "Expected": "Yang diharapkan", "Did you mean": "Mungkin maksud Anda"}


def checked_of(*rows, more=b""):
    return check_bytes(text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False).encode() + more, "own.csv")


def made(checked, **options):
    problems = checked.report.problems
    words = [Told(f"kind {p.code}", f"expected {p.column}", "active" if p.column == "status" else "") for p in problems]
    table = cleaned(checked.written, **options)
    return cleaned_workbook(table, problems, words, lambda text: INDONESIAN.get(text, text))


@pytest.fixture(scope="module")
def workbook():
    return made(checked_of(SUWON, FAULTY, more=b"too,few\r\n"))


def test_the_first_sheet_is_the_cleaned_table_and_every_cell_is_text(workbook):
    cells, _ = sheet_of(workbook, 1)
    assert names_of(workbook) == ["Data", "Masalah"]
    assert [cells[f"{letter}1"] for letter in "ABM"] == ["id", "local_name", "year_signed"]
    assert (cells["A2"], cells["A3"], cells["E3"], cells["M3"]) == ("bandung-suwon", "bandung-kyoto", "=1+1", "1997")
    assert "A4" not in cells
    assert not runs_something(workbook)


def test_each_faulty_cell_is_marked_and_says_why(workbook):
    assert fills_of(workbook, 1) == {"H3", "K3"}
    assert comments_of(workbook) == {
        "K3": "kind unknown_value\nYang diharapkan: expected status\nMungkin maksud Anda: active",
        "H3": "kind unknown_country\nYang diharapkan: expected partner_country",
    }


def test_the_second_sheet_lists_every_problem_those_of_rows_left_out_too(workbook):
    cells, _ = sheet_of(workbook, 2)
    rows = [[cells.get(f"{letter}{row}") for letter in "ABCDEFG"] for row in range(2, 5)]
    assert rows == [
        [3, 3, "partner_country", "Jepang", "kind unknown_country", "expected partner_country", None],
        [3, 3, "status", "aktif", "kind unknown_value", "expected status", "active"],
        [4, None, None, "too,few", "kind wrong_number_of_cells", "expected ", None],
    ]
    assert "A5" not in cells


def test_rows_that_are_left_out_move_those_below_and_are_still_listed():
    checked = checked_of(FAULTY, SUWON, SUWON | {"id": "bandung-x", "stage": "zzz"})
    data = made(checked, without=[2])
    cells, _ = sheet_of(data, 2)
    assert [(cells[f"A{row}"], cells.get(f"B{row}"), cells[f"C{row}"]) for row in (2, 3, 4)] == [
        (2, None, "partner_country"),
        (2, None, "status"),
        (4, 3, "stage"),
    ]
    assert fills_of(data, 1) == set(comments_of(data)) == {"J3"}


def test_a_required_cell_that_is_blank_is_marked_too():
    data = made(checked_of(SUWON | {"partner_name": ""}))
    assert fills_of(data, 1) == set(comments_of(data)) == {"E2"}


def test_a_column_that_is_missing_has_its_comment_at_the_header():
    raw = text_table([SUWON], [each for each in PARTNERSHIP_COLUMNS if each != "stage"]).to_csv(index=False).encode()
    assert comments_of(made(check_bytes(raw, "own.csv"))) == {"J1": "kind missing_column\nYang diharapkan: expected stage"}


def test_coordinates_are_numbers_with_four_decimals():
    checked = checked_of(SUWON)
    ends = {"local_lon": [107.606912], "local_lat": [-6.9222], "partner_lon": [127.0], "partner_lat": [None]}
    coordinates = pd.DataFrame(ends, index=[2], dtype=float)
    cells, _ = sheet_of(made(checked, coordinates=coordinates), 1)
    assert [cells.get(f"{letter}2") for letter in "TUVW"] == [107.6069, -6.9222, 127.0, None]


def test_an_endless_cell_is_cut_where_excel_would_drop_it():
    cells, _ = sheet_of(made(checked_of(SUWON | {"note_en": "x" * 40_000})), 1)
    assert len(cells["S2"]) == 32_767


def test_a_file_with_very_many_faults_still_opens_all_are_marked_and_listed():
    rows = [SUWON | {"id": f"bandung-{n}", "status": "aktif"} for n in range(MOST_COMMENTS + 100)]
    data = made(checked_of(*rows))
    assert (len(comments_of(data)), len(fills_of(data, 1))) == (MOST_COMMENTS, MOST_COMMENTS + 100)
    assert f"A{MOST_COMMENTS + 101}" in sheet_of(data, 2)[0]


def test_a_file_without_a_problem_has_an_empty_list():
    data = made(checked_of(SUWON))
    assert [cell for cell in sheet_of(data, 2)[0] if not cell.endswith("1")] == []
    assert fills_of(data, 1) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_cleaned_copy_is_read_again_without_its_list_of_problems(lang):
    checked = checked_of(SUWON | {"status": "aktif"})
    words = [Told("kind", "expected", "active")]
    raw = cleaned_workbook(cleaned(checked.written), checked.report.problems, words, lambda text: tr_in(lang, text))
    again = check_bytes(raw, "cleaned.xlsx")
    assert [problem.code for problem in again.report.problems] == ["unknown_value"]
