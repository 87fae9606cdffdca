import csv
import io

import pandas as pd
import pytest

from mapdata.export.csv_text import csv_bytes, harmless


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
