"""Files as they are handed in, each one of a kind: what is said of them, and that no row is lost in silence."""

import pytest

from mapdata.commands.main import main
from mapdata.own_file.checking import check_bytes
from sample import ROOT

CASES = ROOT / "tests" / "cases" / "own-files"


@pytest.mark.parametrize(
    ("name", "problems", "rows"),
    [
        ("unclosed-quote-swallows-rows", [(4, "", "open_quote")], 9),
        ("unquoted-sectors-shift-cells", [(2, "", "wrong_number_of_cells")], 0),
        ("remarks-column-without-heading-all-rows-lost", [(1, "column_S", "unnamed_column")], 2),
        (
            "two-columns-without-heading-second-lost",
            [(1, "column_A", "unnamed_column"), (1, "column_B", "unnamed_column")],
            2,
        ),
        ("title-row-above-header", [(3, "", "rows_above_header")], 1),
        ("blank-lines-above-header", [], 1),
        ("html-table-saved-as-csv", [(0, "", "not_csv")], 0),
    ],
)
def test_what_is_said_of_a_file(name, problems, rows):
    checked = check_bytes((CASES / f"{name}.csv").read_bytes(), "own.csv")
    assert [(problem.row, problem.column, problem.code) for problem in checked.report.problems] == problems
    assert len(checked.written) == rows


def geocoded(name, tmp_path, code):
    out = tmp_path / "out.csv"
    assert main(["geocode", str(CASES / f"geocode-{name}.csv"), "-o", str(out)]) == code
    return out.read_bytes()


def test_headings_in_capitals_are_read_and_stay(tmp_path):
    assert geocoded("header-in-capitals", tmp_path, 0).startswith(b"Name,Country,lon,lat,")


def test_a_title_above_a_list_of_places_is_said(tmp_path):
    assert b"\nBandung,Indonesia,107.60694," in geocoded("title-row", tmp_path, 1)


def test_a_column_of_latitudes_is_kept(tmp_path):
    lines = geocoded("own-latitude-deleted", tmp_path, 1).decode().splitlines()
    assert lines[0].split(",")[:8] == ["id", "name", "lng", "country", "countrycd", "continent", "own_lat", "lon"]
    own = [line.split(",")[6] for line in lines[1:]]
    assert own == ["-4.3219", "44.7725", "22.9833", "-4.7975", "52.5147", "48.5748", "37.2858"]


def test_coordinates_written_by_hand_are_checked_and_stay_as_they_are(tmp_path, capsys):
    rows = geocoded("manual-decimal-comma-kept", tmp_path, 1).decode().splitlines()
    assert "106,8090;-6,1230;;;manual" in rows[1]
    said = capsys.readouterr().err
    assert said.count("is not a number of degrees with a decimal point") == 2
    assert "3 rows: 1 found" in said


def test_the_output_runs_no_formula_and_has_no_mark_where_the_input_has_none(tmp_path):
    raw = geocoded("output-formula-and-no-bom", tmp_path, 1)
    assert b"\n'=cmd|x!A1,Indonesia," in raw
    assert raw.startswith(b"name,")


def test_semicolons_stay_semicolons(tmp_path):
    assert b"\nBandung;Indonesia;satu, dua;107.60694;" in geocoded("semicolons-become-commas", tmp_path, 0)
