"""What the page Your data offers to take away of a file: its own map, other formats, a comparison with our data."""

import json

import pytest

from mapdata.words.errors import GazetteerError
from mapui.your_data import own_export, own_file
from opened import component, download, open_page, text_of
from own import FORT_WORTH, NANTES, file_of
from sample import SUWON, shipped_partners
from workbook import names_of, sheet_of

PAGE = "pages/your_data.py"
MISSING = shipped_partners("Bandung") - 1  # all but Bandung–Suwon
HOSTILE = "</script><script>alert(1)</script>"


def upload(raw, lang="en", name="milik-kami.csv"):
    app = open_page(PAGE, lang=lang)
    app.file_uploader[0].upload(name, raw, "text/csv").run()
    assert not app.exception
    return app


def offered(app, kind):
    return download(app, f"{kind}-{app.session_state['_own_generation']}")


def button(app, label):
    return next(each.proto for each in app.get("download_button") if each.proto.label == label)


def write(app, title, owner):
    number = app.session_state["_own_generation"]
    app.text_input(key=f"own-title-{number}").input(title)
    app.text_input(key=f"own-owner-{number}").input(owner).run()
    assert not app.exception


def test_the_own_map_has_the_title_and_the_owner_that_the_reader_writes():
    app = upload(file_of(SUWON, FORT_WORTH))
    write(app, "Peta Kota Bandung", "Pemerintah Kota Bandung")
    name, data = offered(app, "own-html")
    assert name.startswith("peta-kota-bandung-")
    page = data.decode()
    assert "<title>Peta Kota Bandung</title>" in page
    assert "Disusun oleh Pemerintah Kota Bandung, " in page
    assert "bukan bagian dari kumpulan data nasional" in page


def test_without_a_title_the_map_is_called_like_the_file():
    app = upload(file_of(SUWON))
    name, data = offered(app, "own-html")
    assert name.startswith("milik-kami-")
    assert "<title>milik-kami</title>" in data.decode()


def test_the_other_formats_have_the_rows_of_the_file():
    app = upload(file_of(SUWON, NANTES))
    _, geojson = offered(app, "own-geojson")
    assert [each["id"] for each in json.loads(geojson)["features"]] == ["bandung-suwon", "bandung-nantes"]
    name, package = offered(app, "own-zip")
    assert (name[-4:], package[:2]) == (".zip", b"PK")


def test_hostile_words_stay_text_on_the_page_and_in_the_file():
    app = upload(file_of(NANTES | {"partner_name": HOSTILE, "Sumber": HOSTILE}), name=f"{HOSTILE[:40]}.csv")
    write(app, HOSTILE, HOSTILE)
    page = offered(app, "own-html")[1].decode()
    assert page.count("<script") == 3
    assert "<td>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</td>" in text_of(app)
    assert "<script" not in text_of(app)


def test_the_comparison_counts_and_lists_what_is_new_different_and_missing():
    app = upload(file_of(SUWON, NANTES))
    assert f"The same: 0. New: 1. Different: 1. Missing from your file: {MISSING}." in text_of(app)
    name, data = offered(app, "comparison-workbook")
    assert (name, names_of(data)) == ("comparison.xlsx", ["comparison", "about"])
    assert sheet_of(data, 2)[0]["B4"] == "What your file says."
    name, raw = offered(app, "comparison-csv")
    assert (name, raw.decode("utf-8-sig").splitlines()[0]) == ("comparison.csv", "kind,id,column,file,data,row")


def test_it_all_speaks_indonesian_too():
    app = upload(file_of(SUWON, NANTES), lang="id")
    assert f"Sama: 0. Baru: 1. Berbeda: 1. Tidak ada di berkas Anda: {MISSING}." in text_of(app)
    assert sheet_of(offered(app, "comparison-workbook")[1], 2)[0]["B4"] == "Isi berkas Anda."
    assert button(app, "Peta satu halaman (HTML)").disabled is False


def test_of_a_file_with_too_many_rows_the_page_says_how_to_get_the_map(monkeypatch):
    monkeypatch.setattr(own_export, "MOST_ROWS", 1)
    app = upload(file_of(SUWON, NANTES))
    assert button(app, "Map as one page (HTML)").disabled
    assert not button(app, "GeoJSON").disabled
    assert "at most 1 rows" in "".join(text.value for text in app.text)


def test_without_a_gazetteer_there_is_no_map_but_a_comparison(monkeypatch):
    def missing():
        raise GazetteerError("no room")

    monkeypatch.setattr(own_file, "gazetteer", missing)
    app = upload(file_of(SUWON))
    assert button(app, "Map as one page (HTML)").disabled
    assert not button(app, "Download the comparison (Excel)").disabled


@pytest.mark.parametrize("raw", [b"", b"pegawai;gaji\nBudi;1\n"], ids=["empty", "another table"])
def test_a_file_without_a_usable_row_has_neither(raw):
    app = upload(raw)
    assert not [each for each in app.get("download_button") if each.proto.label == "Map as one page (HTML)"]


def test_the_preview_is_framed_to_the_file():
    app = upload(file_of(SUWON))
    drawn = component(app, "map")
    assert [arc[0] for arc in drawn["network"]["arcs"]] == ["bandung-suwon"]
    assert drawn["asked"]
