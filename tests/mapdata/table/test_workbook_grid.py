"""Workbooks as officials have them: sheets, dates, merged and hidden cells, and those that are made to do harm."""

import datetime as dt
import struct
import tracemalloc
import zipfile

import pytest

from books import book, ods, replaced
from mapdata.table.archive import MAX_UNPACKED, TooMuch, unpacked
from mapdata.table.tablefile import open_bytes

COLUMNS = ("id", "name")
HEAD = ["id", "name", "date"]
SHEET = "xl/worksheets/sheet1.xml"


def opened(raw, **how):
    return open_bytes(raw, "f.xlsx", COLUMNS, **how)


def told(table):
    return [(problem.row, problem.column, problem.code) for problem in table.problems]


def test_dates_and_numbers_are_written_as_a_person_would():
    rows = [HEAD, ["a", 1997, dt.date(1997, 8, 25)], ["b", 12.5, dt.datetime(1997, 8, 25, 13, 30)], ["c", True, " x "]]
    table = opened(book({"Data": rows}))
    assert table.table.to_dict("index") == {
        2: {"id": "a", "name": "1997", "date": "1997-08-25"},
        3: {"id": "b", "name": "12.5", "date": "1997-08-25 13:30:00"},
        4: {"id": "c", "name": "TRUE", "date": "x"},
    }
    assert told(table) == []


def test_a_formula_counts_by_the_value_that_was_last_worked_out():
    raw = replaced(
        book({"Data": [HEAD, ["a", "=1+1", ""]]}), SHEET, lambda xml: xml.replace(b"<f>1+1</f><v>0</v>", b"<f>1+1</f><v>1997</v>")
    )
    assert opened(raw).table.loc[2, "name"] == "1997"


def test_the_sheet_with_the_header_is_read_and_the_others_are_named():
    raw = book({"Sampul": [["Daftar kerja sama"]], "Data": [HEAD, ["a", "Alpha", ""]], "Kosong": []})
    table = opened(raw)
    assert table.table.to_dict("index") == {2: {"id": "a", "name": "Alpha", "date": ""}}
    assert told(table) == [(0, "", "other_sheets")]
    assert (table.layout.sheet, table.layout.sheets) == ("Data", ("Sampul", "Data"))


def test_a_sheet_can_be_asked_for():
    raw = book({"2023": [HEAD, ["a", "Alpha", ""]], "2024": [HEAD, ["b", "Beta", ""]]})
    assert list(opened(raw, sheet="2024").table["id"]) == ["b"]
    assert told(opened(raw, sheet="2024")) == []
    assert told(opened(raw, sheet="2025")) == [(0, "", "unknown_sheet")]


def test_of_two_sheets_alike_the_one_that_can_be_seen_is_read():
    raw = book({"Lama": [HEAD, ["a", "", ""]], "Baru": [HEAD, ["b", "", ""]]}, hidden_sheets=["Lama"])
    assert opened(raw).layout.sheet == "Baru"


def test_a_merged_cell_counts_for_each_of_its_rows_and_is_said():
    raw = book({"Data": [HEAD, ["a", "", ""], ["b", "", ""], ["c", "Gamma", ""]]}, merged=[("B2:B3", "Alpha")])
    table = opened(raw)
    assert list(table.table["name"]) == ["Alpha", "Alpha", "Gamma"]
    assert told(table) == [(2, "", "merged_cell")]


def test_hidden_rows_are_read_and_said():
    table = opened(book({"Data": [HEAD, ["a", "Alpha", ""], ["b", "Beta", ""]]}, hidden_rows=[3]))
    assert list(table.table["id"]) == ["a", "b"]
    assert told(table) == [(0, "", "hidden_rows")]
    assert table.problems[0].value == "3"


def test_an_empty_workbook_is_an_empty_file():
    assert told(opened(book({"Data": []}))) == [(0, "", "empty_file")]


def test_open_document_spreadsheets_are_read():
    def cell(text, more=""):
        return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'

    spanned = cell("b", ' table:number-rows-spanned="2"')
    beta = cell("Beta")
    rows = (
        f'<table:table-row table:visibility="filter">{spanned}{beta}</table:table-row>'
        f"<table:table-row><table:covered-table-cell/>{cell('Gamma')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    table = opened(ods([["id", "name"], ["a", "Düzce & co"]], more=rows))
    assert table.table.to_dict("index") == {
        2: {"id": "a", "name": "Düzce & co"},
        3: {"id": "b", "name": "Beta"},
        4: {"id": "b", "name": "Gamma"},
    }
    assert told(table) == [(3, "", "merged_cell"), (0, "", "hidden_rows")]


def test_cells_with_a_style_and_nothing_else_do_not_make_a_sheet_large():
    styled = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    raw = replaced(book({"Data": [HEAD, ["a", "Alpha", ""]]}), SHEET, lambda xml: xml.replace(b"</sheetData>", styled))
    assert list(opened(raw).table["id"]) == ["a"]


@pytest.mark.parametrize(
    "row",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b'<row r="3"><c r="XFD1048576" ><v>1</v></c></row>',
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        b'<row r="9000000"><c><v>1</v></c></row>',
    ],
)
def test_one_cell_far_away_is_refused_before_anything_makes_room_for_it(row):
    raw = replaced(book({"Data": [HEAD]}), SHEET, lambda xml: xml.replace(b"</sheetData>", row + b"</sheetData>"))
    assert told(opened(raw)) == [(0, "", "too_large")]


def test_a_cell_repeated_a_billion_times_is_refused():
    far = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000">'
    raw = ods([["id", "name"]], more=f"{far}<text:p>x</text:p></table:table-cell></table:table-row>")
    assert told(opened(raw)) == [(0, "", "too_large")]


def test_a_workbook_that_says_it_is_too_large_is_refused():
    raw = replaced(book({"Data": [HEAD]}), SHEET, lambda xml: xml + b" " * (MAX_UNPACKED + 1))
    assert len(raw) < MAX_UNPACKED / 100
    with pytest.raises(TooMuch):
        unpacked(raw)
    assert told(opened(raw)) == [(0, "", "too_large")]


def test_a_part_that_unpacks_to_more_than_it_says_is_never_unpacked_further():
    raw = bytearray(replaced(book({"Data": [HEAD, ["a", "Alpha", ""]]}), SHEET, lambda xml: xml + b" " * 10_000_000))
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):  # where the headers say the size
        start = raw.find(SHEET.encode(), raw.find(SHEET.encode()) + 1 if signature == b"PK\x01\x02" else 0)
        start = raw.rfind(signature, 0, start)
        raw[start + place : start + place + 4] = struct.pack("<I", 1000)
    with pytest.raises(zipfile.BadZipFile):
        unpacked(bytes(raw))
    assert told(opened(bytes(raw))) == [(0, "", "unreadable")]


@pytest.mark.parametrize("cut", [100, 400])
def test_a_damaged_workbook_is_one_problem(cut):
    raw = book({"Data": [HEAD, ["a", "Alpha", ""]]})
    assert [code for _, _, code in told(opened(raw[:cut]))] == ["not_csv"]
    broken = replaced(raw, "xl/workbook.xml", lambda xml: xml[:cut])
    assert [code for _, _, code in told(opened(broken))] == ["unreadable"]


def test_errors_and_formulas_without_a_value_are_said_for_each_row():
    cells = (
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="e"><v>#N/A</v></c>'
        b'<c r="C2"><f>1990+7</f><v></v></c><c r="D2" t="str"><f>IF(1,"")</f><v></v></c><c r="E2"><f>1</f><v>1</v></c></row>'
    )
    raw = replaced(book({"Data": [HEAD]}), SHEET, lambda xml: xml.replace(b"</sheetData>", cells + b"</sheetData>"))
    carefully = replaced(raw, SHEET, lambda xml: xml.replace(b"<sheetData>", b"<!-- --><sheetData>"))
    for each in (raw, carefully):
        (problem, *_) = opened(each).problems
        assert (problem.row, problem.code, problem.value) == (2, "no_value", "B2, C2")


def test_an_error_in_an_open_document_is_said():
    cell = '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p>'
    names = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    row = f"<table:table-row {names}><table:table-cell/>{cell}</table:table-cell></table:table-row>"
    assert (2, "", "no_value") in told(opened(ods([["id", "name"]], more=row)))


def test_several_merged_cells_of_a_row_are_all_named():
    raw = book({"Data": [HEAD, ["", "", "x"], ["", "", "y"]]}, merged=[("B2:B3", "Beta"), ("A2:A3", "a")])
    (problem,) = (problem for problem in opened(raw).problems if problem.code == "merged_cell")
    assert "A2:A3, B2:B3" in problem.message


def test_a_workbook_with_any_byte_changed_is_read_or_refused_and_never_stops_us():
    raw = book({"Data": [HEAD, ["a", "Alpha", ""]]})
    for place in range(30, len(raw), 7):
        tried = opened(raw[:place] + bytes([raw[place] ^ 255]) + raw[place + 1 :])
        assert len(tried.table) or tried.problems, f"byte {place}: the row is gone and nothing is said"


def test_a_lying_part_takes_no_memory():
    raw = bytearray(replaced(book({"Data": [HEAD]}), SHEET, lambda xml: xml + b" " * 60_000_000))
    for signature, place, name in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        start = next(i for i in range(len(raw)) if raw.startswith(signature, i) and raw.startswith(SHEET.encode(), i + name))
        raw[start + place : start + place + 4] = struct.pack("<I", 1000)
    tracemalloc.start()
    with pytest.raises(zipfile.BadZipFile):
        unpacked(bytes(raw))
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()
