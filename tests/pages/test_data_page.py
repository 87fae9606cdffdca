"""The page of the data in every state, without a browser."""

import datetime as dt
import io
import zipfile

import pandas as pd
import pytest
from frictionless import Package

from mapdata.atlas.atlas import load_atlas
from mapdata.export.csv_text import EXCEL_ID, csv_bytes
from mapdata.export.edition import read_edition
from mapdata.export.formats import FORMATS
from mapdata.export.selection import Selection
from mapui.data_set import downloads, reuse
from opened import download, open_page, text_of
from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

PAGE = "pages/data_set.py"
DATA = ROOT / "data"


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    for module in (downloads, reuse):
        monkeypatch.setattr(module, "today", lambda: dt.date(2026, 11, 25))


def shipped(*ids):
    atlas = load_atlas(DATA)
    return Selection(atlas.partnerships.loc[list(ids)] if ids else atlas.partnerships, atlas, read_edition(DATA))


def command(app):
    return app.code[1].value


def test_the_table_has_what_the_filters_leave_in_columns_that_never_change():
    for lang in ("id", "en"):
        app = open_page(PAGE, lang=lang, country="CN", place="bandung")
        table = app.dataframe[0].value
        pd.testing.assert_frame_equal(table, shipped("bandung-liuzhou", "bandung-yingkou").table, check_dtype=False)


def test_each_column_is_explained_in_the_readers_language():
    assert "Nama resmi daerah di Indonesia" in app_columns(open_page(PAGE, place="bandung"))
    assert "Official Indonesian name of the Indonesian place" in app_columns(open_page(PAGE, lang="en", place="bandung"))


def app_columns(app):
    return app.dataframe[0].proto.columns.replace("\\\\", "")


@pytest.mark.parametrize("name", ["csv", "xlsx", "geojson", "zip"])
def test_a_download_has_the_bytes_of_its_format_for_what_is_shown(name):
    app = open_page(PAGE, lang="en", place="bandung", country="CN")
    file, content = download(app, f"download-{name}")
    assert file == f"peta-kota-kembar-2026.11.28.2-part-2026-11-25.{name}"
    assert content == FORMATS[name].write(shipped("bandung-liuzhou", "bandung-yingkou"))


def test_the_package_of_everything_is_found_valid(tmp_path):
    app = open_page(PAGE, lang="en", country="KR", scope="all")
    file, content = download(app, "download-zip")
    assert file == "peta-kota-kembar-2026.11.28.2-all-2026-11-25.zip"
    (tmp_path / file).write_bytes(content)
    report = Package(str(tmp_path / file)).validate()
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []
    assert report.tasks[0].stats["rows"] == len(load_atlas(DATA).partnerships) == len(app.dataframe[0].value)


def test_no_file_is_made_before_somebody_asks_for_it(monkeypatch):
    made = []
    forms = {name: type(form)(form.suffix, form.media_type, made.append) for name, form in FORMATS.items()}
    monkeypatch.setattr(downloads, "FORMATS", forms)
    app = open_page(PAGE, lang="en", q="suwon")
    app.run()
    assert made == []


def test_a_file_is_made_once_for_the_same_rows(monkeypatch):
    made = []
    form = FORMATS["csv"]
    monkeypatch.setattr(
        downloads, "FORMATS", {**FORMATS, "csv": type(form)("csv", "text/csv", lambda s: made.append(s) or form.write(s))}
    )
    for _ in range(2):
        assert download(open_page(PAGE, lang="en", q="kitakyushu", status=["active"]), "download-csv")[1].startswith(
            b"\xef\xbb\xbfid,"
        )
    assert len(made) == 1


def test_the_choice_of_rows_is_in_the_address_and_in_the_command():
    app = open_page(PAGE, lang="en", sector="environment")
    assert command(app) == "mapdata export --format csv -o out.csv --sector environment"
    app.segmented_control(key="scope").set_value("all").run()
    assert command(app) == "mapdata export --format csv -o out.csv"
    assert app.query_params["scope"] == "all"
    assert len(app.dataframe[0].value) == len(load_atlas(DATA).partnerships)


def test_a_hostile_search_stays_text_in_the_command():
    assert command(open_page(PAGE, lang="en", q="'; rm -rf $HOME #")).endswith(""" --q ''"'"'; rm -rf $HOME #'""")


def test_it_says_how_to_cite_this_version_and_under_which_licence():
    app = open_page(PAGE, lang="en")
    assert app.code[0].value == (
        "The developers of Peta Kota Kembar (2026). Peta Kota Kembar: sister cities, regencies and provinces of Indonesia, "
        "version 2026.11.28.2. CC BY 4.0. Data as of 28 November 2026; retrieved 25 November 2026."
    )
    text = text_of(app)
    assert "This is version 2026.11.28.2, dated 28 November 2026." in text
    for address in (
        "https://creativecommons.org/licenses/by/4.0/",
        "https://www.geonames.org/",
        "https://www.naturalearthdata.com/",
    ):
        assert f'href="{address}"' in text
    assert "Ini versi 2026.11.28.2, tanggal 28 November 2026." in text_of(open_page(PAGE))


def test_the_dictionary_tells_of_every_column_of_every_table():
    text = text_of(open_page(PAGE, lang="en"))
    selection = shipped()
    for table in (
        selection.table,
        selection.claims,
        selection.events,
        selection.places,
        selection.edition.sectors,
        selection.publishers,
    ):
        for column in table:
            assert f"<code>{column}</code>" in text
    assert "<code>letter_of_intent</code> (Letter of intent (LoI))" in text


def test_where_nothing_is_left_there_is_a_line_of_text_and_no_download_but_the_list_of_governments():
    app = open_page(PAGE, lang="en", q="zzzz")
    assert not app.dataframe
    assert "No partnership to show." in [text.value for text in app.text]
    buttons = app.get("download_button")
    assert len(buttons) > 1
    assert [button.proto.label for button in buttons if not button.proto.disabled] == ["Local governments (CSV)"]


def test_one_own_data_set_names_no_version_and_no_licence_that_it_does_not_have(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_page(PAGE, lang="en")
    assert "The licence of this data set is not stated." in text_of(app)
    assert "The version of this data set is not stated." in text_of(app)
    assert app.code[0].value == "Sister-city partnerships. Retrieved 25 November 2026."
    assert download(app, "download-csv")[0] == "partnerships-part-2026-11-25.csv"


def test_a_formula_is_harmless_in_every_download(data_folder):
    row = SUWON | {"partner_region": "=cmd|' /C calc'!A0", "note_en": "@SUM(A1)"}
    write_data(
        data_folder, partnerships=[row], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE | {"region": row["partner_region"]}]
    )
    app = open_page(PAGE, lang="en")
    assert b",'=cmd|' /C calc'!A0," in download(app, "download-csv")[1]
    with zipfile.ZipFile(io.BytesIO(download(app, "download-zip")[1])) as package:
        for name in ("partnerships.csv", "places.csv"):
            assert b",'=cmd|" in package.read(name)
            assert b",=cmd|" not in package.read(name)
    with zipfile.ZipFile(io.BytesIO(download(app, "download-xlsx")[1])) as workbook:
        sheets = [workbook.read(name) for name in workbook.namelist() if "worksheets/sheet" in name]
        assert len(sheets) == 3
        assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_broken_data_is_said_and_the_rest_is_shown(data_folder):
    write_data(data_folder, partnerships=[SUWON | {"year_signed": "20O1"}], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    (data_folder / "datapackage.json").write_text("{", encoding="utf-8")
    app = open_page(PAGE, lang="en")
    assert "The data has 2 problems" in app.warning[0].value
    assert app.dataframe[-1].value["id"].tolist() == ["bandung-suwon"]


def test_an_empty_folder_shows_an_empty_table(data_folder):
    write_data(data_folder)
    app = open_page(PAGE, lang="id")
    assert "Tidak ada kerja sama untuk ditampilkan." in [text.value for text in app.text]
    assert len(app.get("download_button")) == 4


def test_csv_for_excel_in_indonesia_is_chosen_here_and_kept_in_the_address():
    app = open_page(PAGE, lang="en", place="bandung", country="CN")
    app.checkbox(key="csv-choice-data").check().run()
    assert app.query_params["csv"] == "excel-id"
    file, content = download(open_page(PAGE, lang="en", place="bandung", country="CN", csv="excel-id"), "download-csv")
    assert file == "peta-kota-kembar-2026.11.28.2-part-2026-11-25-excel-id.csv"
    assert content == csv_bytes(shipped("bandung-liuzhou", "bandung-yingkou").table, EXCEL_ID)
    assert download(app, "download-xlsx")[0].endswith("-2026-11-25.xlsx")
