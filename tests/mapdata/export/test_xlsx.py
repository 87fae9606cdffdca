import io
import re
import zipfile
from string import ascii_uppercase

import pytest

from mapdata.export.xlsx import xlsx_bytes
from sample import shipped_rows
from workbook import sheet_of


@pytest.fixture(scope="module")
def workbook(shipped):
    return xlsx_bytes(shipped)


def test_the_first_sheet_is_the_exported_table(workbook, shipped):
    cells, xml = sheet_of(workbook, 1)
    header = [cells[f"{letter}1"] for letter in [*ascii_uppercase, "AA", "AB", "AC"]]
    assert header == list(shipped.table.columns)
    row = shipped.table["id"].tolist().index("bandung-suwon") + 2
    assert (cells[f"A{row}"], cells[f"M{row}"], cells[f"O{row}"], cells[f"X{row}"]) == (
        "bandung-suwon",
        1997,
        "1997-08-25",
        -6.9222,
    )
    assert f"P{row}" not in cells
    assert f'<autoFilter ref="A1:AC{len(shipped.table) + 1}"/>' in xml
    assert 'state="frozen"' in xml


def test_the_second_sheet_has_the_claims_of_these_partnerships_only(suwon):
    cells, _ = sheet_of(xlsx_bytes(suwon()), 2)
    assert (cells["A1"], cells["A2"], cells["M2"]) == ("partnership_id", "bandung-suwon", 1997)
    assert "A3" not in cells


def test_the_third_sheet_says_whose_it_is_and_what_each_column_means(workbook, shipped):
    cells, _ = sheet_of(workbook, 3)
    about = {cells[key]: cells.get(f"B{key[1:]}", "") for key in cells if key.startswith("A")}
    assert about["licence"] == "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"
    assert about["coordinates"] == "GeoNames (https://www.geonames.org/), CC BY 4.0"
    assert about["partnerships here"] == "{0} of {0}".format(len(shipped_rows()))
    assert about["how to cite"] == shipped.edition.citation.text()
    assert about["partnerships.distance_km"].endswith("in whole km.")
    assert all(about[f"partnerships.{column}"] for column in shipped.table)


def test_no_cell_is_a_formula_or_a_link(suwon):
    data = xlsx_bytes(suwon(partner_name="=1+1", note_en="https://example.org", note_id="@SUM(A1)"))
    cells, xml = sheet_of(data, 1)
    assert (cells["E2"], cells["S2"], cells["R2"]) == ("=1+1", "https://example.org", "@SUM(A1)")
    for number in (1, 2, 3):
        _, xml = sheet_of(data, number)
        assert not re.search("<f[ >]|hyperlink", xml)


def test_an_endless_text_is_cut_where_excel_would_drop_it(suwon):
    selection = suwon()
    selection.partnerships["note_en"] = "x" * 40_000
    cells, _ = sheet_of(xlsx_bytes(selection), 1)
    assert len(cells["S2"]) == 32_767


def test_an_empty_selection_has_its_header(shipped):
    empty = type(shipped)(shipped.partnerships.iloc[:0], shipped.atlas, shipped.edition)
    cells, _ = sheet_of(xlsx_bytes(empty), 1)
    assert set(cells.values()) == set(shipped.table.columns)


def test_the_file_is_dated_as_the_data_are(workbook, suwon):
    def created(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
            return re.search("<dcterms:created[^>]*>([^<]+)<", archive.read("docProps/core.xml").decode()).group(1)

    assert created(workbook) == "2026-11-28T00:00:00Z"
    assert created(xlsx_bytes(suwon())) == "1980-01-01T00:00:00Z"
