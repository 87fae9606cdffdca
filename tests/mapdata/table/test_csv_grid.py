"""Rows whose quotation marks go wrong: each costs its own row and no other."""

import time

import pytest

from mapdata.table.csv_grid import csv_grid

HEAD = "id,name,level,region,country,note\n"


def grid_of(text):
    return csv_grid(text.encode(), "f.csv", lambda row: len({"id", "name"} & set(row)))


def told(grid):
    return [(problem.row, problem.code) for problem in grid.problems]


@pytest.mark.parametrize(
    "row",
    [
        'b,Beta,,,,"a note that nothing closes',
        'b,Beta,,,,"quotes \\"as\\" programmers write them"',
        'b,Beta,,,,"quotes "as" they are spoken"',
        'b,"Beta,,,,',
    ],
)
def test_a_quotation_mark_costs_its_own_row_only(row):
    grid = grid_of(f"{HEAD}a,Alpha,,,,\n{row}\nc,Gamma,,,,x\nd,Delta,,,,\n")
    assert list(grid.rows) == [1, 2, 4, 5]
    assert (told(grid), grid.left_out) == ([(3, "open_quote")], 1)
    assert grid.problems[0].value == row


def test_two_marks_that_swallow_rows_between_them_are_not_taken_for_a_cell():
    text = f'{HEAD}a,Alpha,,,,"opened\nb,Beta,,,,\nc,Gamma,,,,closed"\nd,Delta,,,,\n'
    grid = grid_of(text)
    assert (2 in grid.rows, grid.rows[3][1], grid.rows[5][1]) == (False, "Beta", "Delta")
    assert told(grid) == [(2, "open_quote")]


def test_a_line_break_in_a_cell_is_no_fault():
    grid = grid_of(f'{HEAD}a,Alpha,,,,"first, second\nthird"\nb,Beta,,,,\n')
    assert grid.rows[2][5] == "first, second\nthird"
    assert (list(grid.rows), told(grid)) == ([1, 2, 3], [])


def test_thousands_of_open_marks_cost_no_more_than_their_rows():
    start = time.process_time()
    grid = grid_of(HEAD + "".join(f'{i},"x,,,,\n' for i in range(100_000)) + "z,Zeta,,,,\n")
    assert list(grid.rows) == [1, 100_002]
    assert grid.left_out == 100_000
    assert time.process_time() - start < 20  # seconds; many minutes where each fault starts at the first line


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_that_of_the_header_wherever_it_stands(separator):
    head = separator.join(["id", "name", "sectors"])
    row = separator.join(["a", "Alpha", '"culture;education, a|b"'])
    grid = grid_of(f"Daftar; kota, kembar | 2024\n{head}\n{row}\n")
    assert grid.layout.separator == separator
    assert grid.rows[3] == ["a", "Alpha", "culture;education, a|b"]


def test_a_text_in_utf_16_is_known_without_a_mark():
    text = f"{HEAD}a,Besançon,,,,\n"
    for encoding in ("utf-16-le", "utf-16-be"):
        grid = csv_grid(text.encode(encoding), "f.csv", lambda row: len(row))
        assert grid.rows[2][1] == "Besançon"
        assert told(grid) == [(0, "not_utf8")]


def test_what_nobody_sees_at_the_ends_of_cells_is_dropped():
    grid = grid_of(f'{HEAD}\u200ba,\u00a0Alpha\u200b ,,,,\n\ufeff"b",Beta,,,,\n\x1a')
    assert (grid.rows[2][:2], grid.rows[3][:2]) == (["a", "Alpha"], ["b", "Beta"])
    assert (list(grid.rows), told(grid)) == ([1, 2, 3], [])


@pytest.mark.parametrize(("line", "separator"), [("sep=;", ";"), ("sep=,", ";"), ("sep=:", ";")])
def test_the_line_of_excel_counts_where_the_header_does_not_tell_otherwise(line, separator):
    assert grid_of(f"{line}\nid;name\na;Alpha\n").layout.separator == separator
    assert grid_of("sep=:\nid:name\na:Alpha\n").rows[2] == ["a", "Alpha"]
