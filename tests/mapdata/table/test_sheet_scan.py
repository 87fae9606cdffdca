"""Small workbooks that name cells far away in unusual ways: refused before the reader makes room for all between."""

import pytest

from books import book, ods, replaced
from mapdata.table.sheet_scan import scan_xlsx
from mapdata.table.tablefile import open_bytes

SHEET = "xl/worksheets/sheet1.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def codes(raw):
    return [problem.code for problem in open_bytes(raw, "f.xlsx", ("id", "name")).problems]


def with_row(row):
    return replaced(
        book({"Data": [["id", "name"], ["a", "Alpha"]]}), SHEET, lambda xml: xml.replace(b"</sheetData>", row + b"</sheetData>")
    )


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="xfd1048576"><v>1</v></c>',
        b'<c r = "XFD1048576"><v>1</v></c>',
        b'<c r="XFD01048576"><v>1</v></c>',
        b'<c r="&#88;FD1048576"><v>1</v></c>',
        b'<c a=">" r="XFD1048576"><v>1</v></c>',
        b'<a-b:c xmlns:a-b="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="XFD1048576"><v>1</v></a-b:c>',
        b"<c/>" * 16_383 + b"<c><v>1</v></c>",
    ],
)
def test_a_cell_far_away_is_refused_however_it_is_written(cell):
    assert codes(with_row(b'<row r="1048576">' + cell + b"</row>")) == ["too_large"]


@pytest.mark.parametrize("target", [b"./worksheets/sheet1.xml", b"Worksheets/Sheet1.xml", b"worksheets/../worksheets/sheet1.xml"])
def test_a_sheet_is_measured_however_its_part_is_called(target):
    raw = replaced(with_row(FAR), RELATIONS, lambda xml: xml.replace(b"worksheets/sheet1.xml", target))
    assert codes(raw) == ["too_large"]


def test_two_sheets_of_one_name_are_refused():
    raw = replaced(
        with_row(FAR),
        "xl/workbook.xml",
        lambda xml: xml.replace(b"</sheets>", b'<sheet name="Data" sheetId="2" r:id="rId9"/></sheets>'),
    )
    assert codes(raw) == ["unreadable"]


def test_an_entity_is_refused_and_not_read_as_text():
    def with_entity(xml):
        return xml.replace(b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "1997">]><worksheet', 1)

    assert codes(replaced(with_row(b""), SHEET, with_entity)) == ["unreadable"]


def test_cells_without_places_stand_one_after_the_other():
    scan = scan_xlsx(b'<sheetData><row><c><v>1</v></c></row><row r="7" hidden="1"><c/><c/><c><v>1</v></c><c/></row></sheetData>')
    assert (scan.rows, scan.columns, scan.hidden, scan.filled) == (7, 3, [7], 2)


def test_sheets_count_together():
    rows = b'<row r="200000"><c r="R200000"><v>1</v></c></row></sheetData>'
    raw = book({"A": [["id"]], "B": [["id"]]})
    for number in (1, 2):
        raw = replaced(raw, f"xl/worksheets/sheet{number}.xml", lambda xml: xml.replace(b"</sheetData>", rows))
    assert codes(raw) == ["too_large"]


@pytest.mark.parametrize(
    "cell",
    [
        '<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="16384"/>',
        '<table:table-cell office:value-type="string" office:string-value="x" table:number-columns-repeated="16384"/>',
        '<table:table-cell table:formula="of:=1" table:number-columns-repeated="16384"/>',
    ],
)
def test_repeated_cells_without_a_paragraph_count_too(cell):
    row = f'<table:table-row table:number-rows-repeated="20000">{cell}</table:table-row>'
    assert codes(ods([["id", "name"]], more=row)) == ["too_large"]


def test_a_billion_blanks_in_a_cell_are_refused():
    cell = '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="999999999"/></text:p></table:table-cell>'
    assert codes(ods([["id", "name"]], more=f"<table:table-row>{cell}</table:table-row>")) == ["too_large"]


def test_a_long_text_in_many_repeated_cells_is_refused():
    cell = f'<table:table-cell office:value-type="string"><text:p>{"x" * 30_000}</text:p></table:table-cell>'
    assert codes(ods([["id"]], more=f'<table:table-row table:number-rows-repeated="9000">{cell}</table:table-row>')) == [
        "too_large"
    ]
