"""Texts that many cells of a workbook share: what they become when each cell has its own is bounded."""

import pytest

from books import book, replaced
from mapdata.table.shared_texts import shared_letters
from mapdata.table.tablefile import open_bytes

SHEET = "xl/worksheets/sheet1.xml"
TEXTS = b'<sst uniqueCount="2"><si><t>ab</t></si><si><t>abcd</t></si></sst>'
CELLS = b'<sheetData><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c><v>1</v></c></sheetData>'


def codes(raw):
    return [problem.code for problem in open_bytes(raw, "f.xlsx", ("id", "name")).problems]


def test_a_long_text_that_many_cells_share_is_refused():
    cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>3</v></c></row>' % (i, i) for i in range(3, 5000))
    raw = replaced(
        book({"Data": [["id", "name"], ["a", "x" * 30_000]]}),
        SHEET,
        lambda xml: xml.replace(b"</sheetData>", cells + b"</sheetData>"),
    )
    assert codes(raw) == ["too_large"]


def test_letters_are_counted_where_they_may_be_too_many():
    assert shared_letters([TEXTS], [CELLS], 3, 5) == 6
    assert shared_letters([CELLS], [CELLS], 3, 5) == 0


@pytest.mark.parametrize("count", [b"99999999999", b"a"])
def test_a_file_that_says_it_has_more_texts_than_bytes_is_damaged(count):
    raw = replaced(
        book({"Data": [["id", "name"], ["a", "b"]]}),
        "xl/sharedStrings.xml",
        lambda xml: xml.replace(b'uniqueCount="4"', b'uniqueCount="' + count + b'"'),
    )
    assert codes(raw) == ["unreadable"]


def test_an_entity_among_the_texts_is_refused():
    def with_entity(xml):
        return xml.replace(b"<sst", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><sst').replace(b"<t>b<", b"<t>&b;<")

    assert codes(replaced(book({"Data": [["id", "name"], ["a", "b"]]}), "xl/sharedStrings.xml", with_entity)) == ["unreadable"]
