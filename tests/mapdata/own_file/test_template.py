"""The template, as CSV and as a workbook that helps to fill it in."""

import re

import pytest

from mapdata.export.csv_text import EXCEL_ID, PLAIN, csv_bytes
from mapdata.own_file.checking import check_bytes
from mapdata.own_file.template import Words, template, template_workbook, vocabularies
from mapdata.table.validate import check_partnerships
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.words import labels
from mapui.words.i18n import tr_in
from sample import SUWON, text_table
from workbook import lists_of, names_of, part, runs_something, sheet_of

ROWS = text_table([SUWON | {"id": "a"}, SUWON | {"note_en": "=1+1"}], PARTNERSHIP_COLUMNS)


@pytest.fixture(scope="module")
def workbook():
    return template_workbook(template(ROWS), Words(tr_in, labels.CELLS))


@pytest.mark.parametrize("form", [PLAIN, EXCEL_ID])
def test_the_template_is_a_header_and_one_real_row_without_a_problem(form):
    raw = csv_bytes(template(ROWS), form)
    checked = check_bytes(raw, "template.csv")
    assert raw.startswith(f"\ufeffid{form.separator}local_name{form.separator}".encode())
    assert list(checked.written["id"]) == ["bandung-suwon"]
    assert checked.report.problems == ()


def test_the_template_of_no_data_is_the_header_alone():
    none = csv_bytes(template(text_table([], PARTNERSHIP_COLUMNS)))
    assert none.decode("utf-8-sig").strip() == ",".join(PARTNERSHIP_COLUMNS)


def test_the_workbook_has_the_same_header_and_row(workbook):
    cells, _ = sheet_of(workbook, 1)
    letters = "ABCDEFGHIJKLMNOPQRS"
    assert [cells[f"{letter}1"] for letter in letters] == list(PARTNERSHIP_COLUMNS)
    assert [cells.get(f"{letter}2", "") for letter in letters] == template(ROWS).iloc[0].tolist()
    assert "A3" not in cells
    assert not runs_something(workbook)


def test_every_cell_to_fill_in_is_text_so_that_no_date_is_made_of_it(workbook):
    columns = re.findall(r'<col min="(\d+)" max="(\d+)" [^>]*style="(\d+)"', part(workbook, "xl/worksheets/sheet1.xml"))
    looks = re.findall(r'<xf numFmtId="(\d+)"', part(workbook, "xl/styles.xml").split("<cellXfs")[1])
    formats = {n: looks[int(style)] for first, last, style in columns for n in range(int(first), int(last) + 1)}
    assert formats == dict.fromkeys(range(1, 20), "49")  # 49 is Excel's "@", text


def test_each_column_with_a_closed_vocabulary_offers_its_words_and_all_are_accepted(workbook):
    choices, _ = sheet_of(workbook, 3)
    offered = {}
    for cells, source in lists_of(workbook, 1).items():
        column = PARTNERSHIP_COLUMNS["ABCDEFGHIJKLMNOPQRS".index(cells[0])]
        assert cells == f"{cells[0]}2:{cells[0]}20001"
        first, last = map(int, re.fullmatch(r"'Pilihan - Choices'!\$B\$(\d+):\$B\$(\d+)", source).groups())
        offered[column] = tuple(choices[f"B{row}"] for row in range(first, last + 1))
        assert {choices[f"A{row}"] for row in range(first, last + 1)} == {column}
    assert offered == {column: words for column, words in vocabularies().items() if column != "sectors"}
    for column, words in offered.items():
        rows = [SUWON | {"id": f"bandung-{n}", column: word} for n, word in enumerate(words)]
        _, problems = check_partnerships(text_table(rows, PARTNERSHIP_COLUMNS))
        assert [p for p in problems if p.column == column and p.code.startswith("unknown")] == []


def test_every_country_abroad_is_offered_and_nothing_that_is_none():
    countries = vocabularies()["partner_country"]
    assert len(countries) == 249  # ISO 3166-1 without Indonesia, and Kosovo
    assert {"KR", "NA", "XK"} <= set(countries)
    assert {"ID", "EU", "ZZ", "AC"}.isdisjoint(countries)


def test_each_choice_is_glossed_in_both_languages(workbook):
    cells, _ = sheet_of(workbook, 3)
    rows = {(cells[f"A{n}"], cells[f"B{n}"]): (cells[f"C{n}"], cells[f"D{n}"]) for n in range(2, len(cells) // 4 + 1)}
    assert rows["local_level", "regency"] == ("Kabupaten", "Regency")
    assert rows["partner_country", "KR"] == ("Korea Selatan", "South Korea")
    assert rows["sectors", "health"] == ("Kesehatan", "Health")
    assert set(rows) == {(column, word) for column, words in vocabularies().items() for word in words}


def test_each_column_is_explained_in_both_languages(workbook):
    cells, _ = sheet_of(workbook, 2)
    assert names_of(workbook) == ["partnerships", "Penjelasan - Explanations", "Pilihan - Choices"]
    assert [cells[f"A{n}"] for n in range(2, 21)] == list(PARTNERSHIP_COLUMNS)
    assert (cells["B2"], cells.get("B5", "")) == ("ya / yes", "")
    assert (cells["C3"], cells["E3"]) == ("Nama resmi daerah di Indonesia.", "Official Indonesian name of the Indonesian place.")
    assert cells["D4"] == "city (Kota); regency (Kabupaten); province (Provinsi); village (Desa)"
    assert cells["F4"] == "city (City); regency (Regency); province (Province); village (Village)"
    assert cells["C22"].startswith("Baris 2 di lembar pertama adalah contoh")


def test_the_template_as_it_is_has_no_problem(workbook):
    checked = check_bytes(workbook, "template.xlsx")
    assert (checked.report.problems, checked.layout.sheets) == ((), ("partnerships",))
