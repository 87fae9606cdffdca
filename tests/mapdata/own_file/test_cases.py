"""Files as they are handed in, each one of a kind: what is said of them, and that no row is lost in silence."""

import csv
import io

import pandas as pd
import pytest

from gazetteer import real_geocoder
from mapdata.commands.main import main
from mapdata.export.csv_text import EXCEL_ID, csv_bytes
from mapdata.own_file.checking import check_bytes
from mapdata.own_file.cleaned import cleaned
from mapdata.own_file.coordinates import own_coordinates
from mapdata.own_file.meant import meant
from mapdata.own_file.placing import place_ends
from sample import ROOT, shipped_atlas

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
        (
            "partner-in-indonesia-or-same-place",
            [(2, "partner_name", "same_place"), (3, "partner_country", "partner_in_indonesia")],
            2,
        ),
        ("excel-datetime-no-suggestion", [(2, "signed_date", "bad_date")], 1),
        ("sectors-in-indonesian-no-suggestion", [(2, "sectors", "unknown_sector")], 1),
        ("export-three-decimals-in-id-locale", [], 3),
        ("city-of-banjar-placed-123-km-off", [], 1),
        ("us-state-codes-wrong-or-lost", [], 8),
    ],
)
def test_what_is_said_of_a_file(name, problems, rows):
    checked = check_bytes((CASES / f"{name}.csv").read_bytes(), "own.csv")
    assert [(problem.row, problem.column, problem.code) for problem in checked.report.problems] == problems
    assert len(checked.written) == rows


def checked(name):
    return check_bytes((CASES / f"{name}.csv").read_bytes(), "own.csv")


@pytest.mark.parametrize("path", sorted(CASES.glob("[!g]*.csv")), ids=lambda path: path.stem)
def test_validate_ends_with_1_where_there_is_a_problem(path):
    assert main(["validate", str(path)]) == (1 if check_bytes(path.read_bytes(), "own.csv").report.problems else 0)


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [("excel-datetime-no-suggestion", "1997-08-25"), ("sectors-in-indonesian-no-suggestion", "culture;education")],
)
def test_what_was_perhaps_meant(name, suggestion):
    (problem,) = checked(name).report.problems
    assert meant(problem) == suggestion


def test_both_columns_without_a_heading_are_taken_away():
    table = cleaned(checked("two-columns-without-heading-second-lost").written)
    assert table[["column_A", "column_B"]].to_numpy().tolist() == [["1", "arsip A"], ["2", "arsip B"]]


def test_coordinates_are_written_with_four_decimals_in_every_form_of_csv():
    """Three look like thousands to a spreadsheet set to Indonesian: -82.383 becomes -82383."""
    file = checked("export-three-decimals-in-id-locale")
    table = cleaned(file.written, coordinates=own_coordinates(file.written))
    assert b",-82.3830,23.1330" in csv_bytes(table)
    assert b";-82,3830;23,1330" in csv_bytes(table, EXCEL_ID)


def placed(name):
    return place_ends(checked(name).good, shipped_atlas().places.reset_index(), real_geocoder()).partnerships.set_index("id")


def test_the_city_of_banjar_lies_in_its_own_place_or_nowhere():
    lon, lat = placed("city-of-banjar-placed-123-km-off").loc["banjar-johor-bahru", ["local_lon", "local_lat"]]
    assert pd.isna(lon) or (abs(lon - 108.53) < 0.05 and abs(lat + 7.37) < 0.05)


def test_postal_codes_of_states_are_understood():
    rows = placed("us-state-codes-wrong-or-lost")[["partner_lon", "partner_lat"]].round(1)
    assert rows.loc[["x-savannah", "x-oakland", "x-desmoines", "x-austin", "x-portland"]].to_numpy().tolist() == [
        [-81.1, 32.1],
        [-122.3, 37.8],
        [-122.3, 47.4],
        [-93.0, 43.7],
        [-70.3, 43.7],
    ]
    assert rows.loc["x-saugus", "partner_lat"] != 42.5  # Massachusetts; doubtful or in California


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


def rows_of(raw):
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))


def sure(name, tmp_path, code):
    return [(row["name"], row["matched_name"]) for row in rows_of(geocoded(name, tmp_path, code))]


def test_batam_is_sure_in_its_own_province_and_doubtful_in_the_old_one(tmp_path):
    assert sure("batam-in-its-own-province", tmp_path, 1) == [("Batam", "Batam"), ("Batam", "")]


def test_a_country_behind_a_comma_counts(tmp_path):
    assert [name for _, name in sure("country-after-comma-ignored", tmp_path, 0)] == ["Split", "San José", "Alta", "Almonte"]


def test_a_name_with_brackets_or_a_comma_is_tried_whole(tmp_path):
    rows = rows_of(geocoded("names-with-brackets-taken-apart", tmp_path, 0))
    assert [(round(float(row["lon"]), 2), round(float(row["lat"]), 2)) for row in rows] == [
        (11.98, 51.48),
        (14.55, 52.35),
        (11.77, 51.84),
        (-77.04, 38.9),
    ]


def test_new_york_is_the_city(tmp_path):
    assert sure("new-york", tmp_path, 0) == [("New York", "New York City")] * 2


def test_usual_names_of_countries_are_known_and_as_is_a_question(tmp_path, capsys):
    names = dict.fromkeys(name for _, name in sure("usual-country-names-not-known", tmp_path, 1))
    assert "AS has no such place, perhaps US is meant" in capsys.readouterr().err
    cities = ["Rotterdam", "Guangzhou", "Moscow", "Prague", "Jeddah", "Berlin", "Beijing"]
    assert list(names) == [*cities, "Fort Worth", "", "Kinshasa", "Banja Luka", "Busan", "Dili"]


def test_official_names_of_indonesia_are_all_found(tmp_path):
    found = dict(sure("official-indonesian-names", tmp_path, 0))
    assert found == {
        "KOTA ADM. JAKARTA PUSAT": "Jakarta Pusat",
        "KAB. ADM. KEP. SERIBU": "Pulau Pramuka",
        "Jakarta Selatan": "Jakarta Selatan",
        "DIY": "Yogyakarta",
        "D.I. Yogyakarta": "Yogyakarta",
        "Daerah Khusus Jakarta": "Jakarta",
        "Jabar": "Bandung",
        "Kepri": "Tanjung Pinang",
        "KOTA SAWAHLUNTO": "Sawahlunto",
        "KOTA TANJUNG BALAI": "Tanjungbalai",
        "KABUPATEN KEDIRI": "Ngasem",
        "KABUPATEN GUNUNG MAS": "Kuala Kurun",
        "KABUPATEN BERAU": "Tanjung Redeb",
        "KABUPATEN NIAS": "Gido",
    }
