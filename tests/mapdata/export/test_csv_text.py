import csv
import io

import pandas as pd
import pytest

from mapdata.export.csv_text import EXCEL_ID, PLAIN, csv_bytes, harmless
from mapdata.own_file.checking import check_bytes
from sample import shipped_rows


def rows_of(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+SUM(A1)",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "  =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "-1\n=1+1",
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["Bandung", "a=b", "'s-Hertogenbosch", "-6.9222", "+62", "", "2019-05", "–", "São Paulo", -6.9222]
)
def test_everything_else_stays(cell):
    assert harmless(cell) == cell


def test_negative_coordinates_stay_numbers(shipped):
    rows = {row["id"]: row for row in rows_of(csv_bytes(shipped.table))}
    assert (rows["bandung-suwon"]["local_lat"], rows["bandung-suwon"]["local_lon"]) == ("-6.9222", "107.6069")


def test_a_hostile_name_is_harmless_in_the_file(suwon):
    (row,) = rows_of(csv_bytes(suwon(partner_name='=HYPERLINK("http://evil.example";"x")').table))
    assert row["partner_name"] == '\'=HYPERLINK("http://evil.example";"x")'


def test_years_have_no_decimals_and_blanks_are_blank(shipped):
    rows = {row["id"]: row for row in rows_of(csv_bytes(shipped.table))}
    assert rows["bandung-suwon"]["year_signed"] == "1997"
    assert rows["aceh-kahramanmaras"]["year_signed"] == ""
    assert {row["year_signed"][-2:] for row in rows.values()}.isdisjoint({".0", "A>"})


def test_namibia_stays_na(suwon):
    (row,) = rows_of(csv_bytes(suwon(partner_country="NA", partner_name="Windhoek").table))
    assert row["partner_country"] == "NA"


def test_the_form_is_that_of_rfc_4180_with_a_mark_for_excel():
    table = pd.DataFrame({"a": ["x, “y”", 'say "no"'], "b": pd.array([1, None], dtype="Int64")})
    data = csv_bytes(table)
    assert data == '\ufeffa,b\r\n"x, “y”",1\r\n"say ""no""",\r\n'.encode()
    assert csv_bytes(table, byte_order_mark=False) == data[3:]


def test_the_table_stays_as_it_is():
    table = pd.DataFrame({"a": ["=1"]})
    csv_bytes(table)
    assert table["a"].tolist() == ["=1"]


CASE = {"partner_lon": [-82.383, 40.9726], "partner_lat": [23.133, None], "year_signed": pd.array([1997, None], dtype="Int64")}


def test_no_coordinate_looks_like_thousands():
    """A spreadsheet set to Indonesian reads -82.383 as -82383."""
    assert csv_bytes(pd.DataFrame(CASE)).decode("utf-8-sig").splitlines() == [
        "partner_lon,partner_lat,year_signed",
        "-82.3830,23.1330,1997",
        "40.9726,,",
    ]


def test_every_coordinate_of_the_whole_export_has_four_decimals(shipped):
    columns = ("local_lon", "local_lat", "partner_lon", "partner_lat")
    written = [row[column] for row in rows_of(csv_bytes(shipped.table)) for column in columns if row[column]]
    assert len(written) > 1000
    assert {len(text.rpartition(".")[2]) for text in written} == {4}


def test_for_excel_in_indonesia_cells_have_semicolons_between_and_coordinates_decimal_commas():
    table = pd.DataFrame(CASE | {"sectors": ["culture;education", ""], "note_en": ["in 1997, 2001", "=1+1"]})
    data = csv_bytes(table, EXCEL_ID)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig").splitlines() == [
        "partner_lon;partner_lat;year_signed;sectors;note_en",
        '-82,3830;23,1330;1997;"culture;education";in 1997, 2001',
        "40,9726;;;;'=1+1",
    ]


@pytest.mark.parametrize(
    ("column", "cell", "plain", "excel"),
    [
        ("lat", "23.133", "23.1330", "23,1330"),
        ("lat", "23,133", "23.1330", "23,1330"),
        ("Bujur", "-82,383", "-82.3830", "-82,3830"),
        ("lon", "107", "107.0000", "107,0000"),
        ("lon", "107.606912", "107.606912", "107,606912"),
        ("lon", "=1+1", "'=1+1", "'=1+1"),
        ("lon", "-", "'-", "'-"),
        ("lon", "1.234.567", "1.234.567", "1.234.567"),
        ("lon", "", "", ""),
        ("price", "23.133", "23.133", "23.133"),
    ],
)
def test_written_coordinates_keep_their_value_in_both_forms(column, cell, plain, excel):
    table = pd.DataFrame({column: [cell], "b": [""]})
    assert [csv_bytes(table, form).decode("utf-8-sig").splitlines()[1][:-1] for form in (PLAIN, EXCEL_ID)] == [plain, excel]


def test_the_name_of_a_file_says_its_form():
    assert (PLAIN.named("list.csv"), EXCEL_ID.named("list.csv")) == ("list.csv", "list-excel-id.csv")


@pytest.mark.parametrize("form", [PLAIN, EXCEL_ID])
def test_an_export_in_either_form_is_read_again_without_a_problem(shipped, form):
    checked = check_bytes(csv_bytes(shipped.table, form), "partnerships.csv")
    assert (checked.report.problems, len(checked.good)) == ((), len(shipped_rows()))
    havana = checked.written[checked.written["id"] == "ambon-havana"].iloc[0]
    assert havana["partner_lon"] == f"-82{form.decimal}3830"
    assert csv_bytes(checked.written, PLAIN) == csv_bytes(shipped.table, PLAIN)
