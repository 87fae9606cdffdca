"""The page Your data in every state, without a browser."""

from itertools import pairwise

import pandas as pd
import pytest

from mapdata.own_file.checking import check_bytes
from mapdata.own_file.upload import MAX_BYTES, MAX_ROWS
from mapdata.words.errors import GazetteerError
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.parts.markup import escape
from mapui.your_data import own_file
from mapui.your_data.column_words import column_name
from opened import component, download, open_page, text_of
from sample import SUWON, shipped_atlas, shipped_partners, shipped_rows, text_table
from workbook import comments_of, lists_of, names_of, sheet_of

PAGE = "pages/your_data.py"
FORT_WORTH = SUWON | {
    "id": "bandung-fort-worth",
    "partner_name": "Fort Worth",
    "partner_region": "Texas",
    "partner_country": "US",
}
FRANKFURT = SUWON | {"id": "bandung-frankfurt", "partner_name": "Frankfurt", "partner_region": "", "partner_country": "DE"}
FAULTY = SUWON | {"id": "Bandung Kyoto", "local_level": "Kota", "partner_country": "Jepang"}


def csv_of(*rows, separator=",", encoding="utf-8"):
    return text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False, sep=separator).encode(encoding)


def upload(raw, lang="en", name="own.csv"):
    app = open_page(PAGE, lang=lang)
    app.file_uploader[0].upload(name, raw, "text/csv").run()
    assert not app.exception
    return app


def arcs(app):
    """The arcs of the preview: their words by their ids."""
    drawn = component(app, "map")
    return {arc[0]: said for arc, said in zip(drawn["network"]["arcs"], drawn["names"]["arcs"], strict=True)}


def downloads(app):
    return {button.proto.label for button in app.get("download_button")}


def test_at_first_it_says_what_is_expected_and_what_becomes_of_a_file():
    app = open_page(PAGE, lang="en")
    assert "What is expected" in text_of(app)
    assert "It is not stored and nobody else sees it" in text_of(app)
    assert downloads(app) == {"Download the template (Excel)", "Download the template (CSV)"}
    assert component(app, "map") is None
    assert "Berkas Anda hanya ada di memori selama kunjungan ini" in text_of(open_page(PAGE, lang="id"))


def test_a_good_file_has_no_problem_and_is_drawn():
    app = upload(csv_of(SUWON, FORT_WORTH))
    assert "<strong>2 rows · no problem</strong>" in text_of(app)
    assert "No problem was found in the cells." in text_of(app)
    assert set(arcs(app)) == {"bandung-suwon", "bandung-fort-worth"}
    assert app.text[0].value == "2 of 2 usable rows have both their places on the map."
    assert {"Download the cleaned file (Excel)", "Download the cleaned file (CSV)"} <= downloads(app)


def test_what_is_on_the_map_is_told_to_this_reader_alone_and_lies_under_no_address():
    drawn = component(upload(csv_of(SUWON)), "map")
    assert [key for key, value in drawn.items() if isinstance(value, str) and "/" in value and key != "shown"] == ["deck"]
    assert drawn["fits"] is True, "as high as its arcs need"
    assert drawn["asked"], "and framed"
    assert drawn["opens"] is False, "there is no panel for it"


def test_an_arc_over_the_pacific_stays_within_the_map_and_leaves_it_at_the_edge():
    ((_, path, *_),) = component(upload(csv_of(FORT_WORTH)), "map")["network"]["arcs"]
    lons = [lon for lon, _ in path]
    assert max(map(abs, lons)) <= 180
    assert max(abs(a - b) for a, b in pairwise(lons)) > 300
    assert len(lons) > 40


def fault_table(app):
    return app.dataframe[0].value


def test_every_problem_has_its_row_and_column_what_was_expected_and_what_was_perhaps_meant():
    table = fault_table(upload(csv_of(SUWON, FAULTY)))
    assert table.values.tolist() == [
        [
            3,
            "Id",
            "Bandung Kyoto",
            "Malformed id",
            "Use small letters a-z, digits and single hyphens, for example bandung-suwon.",
            "bandung-kyoto",
        ],
        [
            3,
            "Level of the Indonesian place",
            "Kota",
            "Value not in the list",
            "Write one of: city (City), regency (Regency), province (Province), village (Village), state (State), prefecture "
            "(Prefecture), region (Region), municipality (Municipality), county (County), district (District).",
            "city",
        ],
        [
            3,
            "Country of the partner",
            "Jepang",
            "Unknown country",
            "Write a two-letter country code (ISO 3166-1), for example KR.",
            "JP",
        ],
    ]


def test_the_page_finds_what_the_checks_of_the_command_find():
    raw = csv_of(SUWON, FAULTY, SUWON | {"year_signed": "20O1", "signed_date": ""}, SUWON | {"partner_name": ""})
    table = fault_table(upload(raw))
    report = check_bytes(raw, "own.csv").report
    assert len(report.problems) == 7
    assert [tuple(row) for row in table[["Row", "Column", "Found"]].to_numpy()] == [
        (problem.row, column_name(problem.column), problem.value) for problem in report.problems
    ]


def test_problems_are_counted_by_kind_and_a_kind_can_be_chosen():
    app = upload(csv_of(SUWON, FAULTY, FRANKFURT | {"local_level": "Kota"}))
    kinds = app.pills[0]
    assert kinds.options[0] == "Value not in the list (2)"
    kinds.set_value(["unknown_value"]).run()
    assert fault_table(app)["Kind"].unique().tolist() == ["Value not in the list"]
    column = app.selectbox(key=next(box.key for box in app.selectbox if (box.key or "").startswith("fault-column")))
    assert column.options == ["Level of the Indonesian place (2)", "Id (1)", "Country of the partner (1)"]


def test_it_all_speaks_indonesian_too():
    app = upload(csv_of(SUWON, FAULTY, FRANKFURT), lang="id")
    assert "<strong>3 baris · 3 masalah di 1 baris</strong>" in text_of(app)
    assert fault_table(app)["Jenis"].tolist() == ["Bentuk id salah", "Isi tidak ada dalam daftar", "Negara tidak dikenal"]
    assert app.text[0].value == (
        "1 dari 2 baris yang dapat dipakai memiliki kedua tempatnya di peta. Tempat yang belum ada di peta ada di langkah 3."
    )
    assert "Tidak pasti tempat mana yang dimaksud." in text_of(app)


def test_a_doubtful_place_is_not_drawn_and_told_once_in_step_3():
    app = upload(csv_of(SUWON, FRANKFURT))
    assert list(arcs(app)) == ["bandung-suwon"]
    assert app.text[0].value == (
        "1 of 2 usable rows have both their places on the map. Step 3 lists the places that are not on the map."
    )
    assert text_of(app).count("Not sure which place is meant") == 1
    assert [list(each.value.columns)[:2] for each in app.dataframe] == [["Row", "Indonesian place"]]  # those that are drawn


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "Empty file"),
        (b"PK\x03\x04" + b"\0" * 100, "Not a table. This is a damaged workbook or zip file."),
        (b"x" * (MAX_BYTES + 1), "File too large. A file may have at most 5 MB"),
        (csv_of(*[SUWON] * (MAX_ROWS + 1)), "Too many rows. A file may have at most 20,000 rows"),
        (b"<html><table><tr><td>id</td></tr></table>", "Not a table. This is an HTML page."),
        (b"," * 9_999 + b"x\n1\n", "Too many columns. A file may have at most 500 columns"),
    ],
    ids=["empty", "workbook", "too large", "too many rows", "web page", "too many columns"],
)
def test_what_cannot_be_looked_at_is_refused_in_one_sentence(raw, words):
    app = upload(raw)
    assert app.error[0].value.startswith(words)
    assert component(app, "map") is None
    assert downloads(app) == {"Download the template (Excel)", "Download the template (CSV)"}


def test_semicolons_and_windows_letters_are_read_and_the_letters_are_said():
    app = upload(csv_of(SUWON | {"partner_name": "Süwon"}, separator=";", encoding="cp1252"))
    assert fault_table(app)["Kind"].tolist() == ["Characters may be wrong (not UTF-8)"]
    assert pd.isna(fault_table(app)["Row"][0])
    assert [title for title, _ in arcs(app).values()] == ["Bandung – Süwon"]


@pytest.mark.parametrize("name", ['<script>alert("x")</script>', "@@=alert(1)", "\u202eSuwon", "![](https://evil.example/x.png)"])
def test_hostile_names_show_as_text(name):
    app = upload(csv_of(FORT_WORTH | {"id": "a", "local_name": name}, FORT_WORTH), name=f"{name}.csv")
    assert "<script" not in text_of(app)
    assert "<img" not in text_of(app)
    assert f"<bdi>{escape(name)}</bdi>" in text_of(app)


def test_the_shipped_data_can_be_tried():
    app = open_page(PAGE, lang="en")
    app.button(key="try-shipped").click().run()
    assert not app.exception
    assert f"{len(shipped_rows())} rows · no problem" in text_of(app)
    assert len(arcs(app)) == shipped_atlas().partnerships["located"].sum()


def test_a_file_is_forgotten_when_the_reader_says_so():
    app = upload(csv_of(SUWON))
    app.button(key="forget").click().run()
    assert "own.csv" not in text_of(app)
    assert component(app, "map") is None
    assert app.session_state["_own_file"] is None


def test_a_file_stays_while_the_reader_looks_at_another_page_and_nobody_else_sees_it():
    app = upload(csv_of(SUWON))
    app.switch_page("pages/map.py").run()
    app.switch_page(PAGE).run()
    assert "<strong>1 row · no problem</strong>" in text_of(app)
    assert "own.csv" not in text_of(open_page(PAGE, lang="en"))


def test_of_a_large_file_only_so_many_arcs_and_problems_are_shown_and_the_page_says_so():
    rows = [SUWON | {"id": f"row-{n}", "status": "alive"} for n in range(1_200)]
    app = upload(csv_of(*rows))
    assert len(arcs(app)) == 1_000
    assert len(fault_table(app)) == 1_000
    # The first is ours and differs in 3 cells, the others are new with 15 cells each, and the rest of Bandung's are missing.
    lines = 3 + 1_199 * 15 + shipped_partners("Bandung") - 1
    assert [text.value for text in app.text] == [
        "The first 1,000 of 1,200 are shown; the file below has them all.",
        "1,200 of 1,200 usable rows have both their places on the map. Only the first 1,000 are drawn.",
        f"The first 500 of {lines:,} are shown; the file below has them all.",
    ]


def test_without_a_gazetteer_the_checks_still_hold(monkeypatch):
    def missing():
        raise GazetteerError("no room")

    monkeypatch.setattr(own_file, "gazetteer", missing)
    app = upload(csv_of(SUWON, FAULTY))
    assert len(fault_table(app)) == 3
    assert any("no preview" in each.value for each in app.warning)
    assert {"Download the cleaned file (Excel)", "Download the cleaned file (CSV)"} <= downloads(app)


def test_a_table_of_another_kind_has_one_problem():
    app = upload(b"pegawai;gaji\nBudi;1\n")
    assert fault_table(app)["Kind"].tolist() == ["Headings not known"]
    assert component(app, "map") is None


def test_the_cleaned_file_is_a_workbook_that_says_its_faults_in_the_readers_language():
    app = upload(csv_of(SUWON, FAULTY), lang="id")
    name, data = download(app, f"own-workbook-{app.session_state['_own_generation']}")
    assert (name, names_of(data)) == ("partnerships-cleaned.xlsx", ["Data", "Masalah"])
    assert comments_of(data)["H3"] == (
        "Negara tidak dikenal\nYang diharapkan: Tulis kode negara dua huruf (ISO 3166-1), misalnya KR.\nMungkin maksud Anda: JP"
    )
    cells, _ = sheet_of(data, 2)
    assert [cells[f"{letter}1"] for letter in "AB"] == ["Baris di berkas Anda", "Baris di buku kerja ini"]


def test_the_template_is_a_workbook_with_drop_down_lists():
    name, data = download(open_page(PAGE, lang="en"), "template-xlsx")
    assert (name, len(lists_of(data, 1))) == ("template.xlsx", 7)


def test_the_form_of_csv_is_chosen_once_for_every_file_of_the_page():
    app = upload(csv_of(SUWON, FAULTY))
    app.checkbox(key="csv-choice-template").check().run()
    assert app.checkbox(key="csv-choice-own").value is True
    assert app.query_params["csv"] == "excel-id"
    own = f"own-download-{app.session_state['_own_generation']}"
    for key, start in (("template", "id;local_name;"), (own, "id;local_name;"), ("fault-download", "Row;Column;")):
        name, data = download(app, key)
        assert name.endswith("-excel-id.csv")
        assert data.decode("utf-8-sig").startswith(start)
    app.checkbox(key="csv-choice-own").uncheck().run()
    assert app.checkbox(key="csv-choice-template").value is False
    assert download(app, own)[0] == "partnerships-cleaned.csv"


def test_the_added_coordinates_have_decimal_commas_for_excel_in_indonesia():
    app = upload(csv_of(SUWON))
    app.checkbox(key="own-coordinates").check().run()
    app.checkbox(key="csv-choice-own").check().run()
    _, data = download(app, f"own-download-{app.session_state['_own_generation']}")
    assert data.decode("utf-8-sig").splitlines()[1].endswith(";107,6069;-6,9222;127,0089;37,2911")
