"""The steps of the page Your data, without a browser: headings, corrections, doubtful places."""

import pytest

from mapdata.own_file.checking import check_bytes
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.your_data import own_file
from opened import component, download, open_page, text_of
from sample import SUWON, text_table

PAGE = "pages/your_data.py"
MEMO = (
    b"Daftar kerja sama;;;;;;;\n"
    b"Nama Daerah;Provinsi;Nama Mitra;Negara Mitra;Tingkat Mitra;Tahun;Bidang Kerja Sama;Kontak\n"
    b"Kota Bandung;Jawa Barat;Suwon;Korea Selatan;kota;1997;Ekonomi, Budaya;<b>Budi</b>\n"
    b"Surabaya;Jawa Timur;Busan;Korea Selatan;kota;1994;Ekonomi;\n"
)
FRANKFURT = SUWON | {"id": "bandung-frankfurt", "partner_name": "Frankfurt", "partner_region": "", "partner_country": "DE"}
FAULTY = SUWON | {"id": "b", "local_level": "Kota", "partner_country": "Jepang", "partner_name": "Kyoto"}


def csv_of(*rows):
    return text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False).encode()


def upload(raw, lang="en"):
    app = open_page(PAGE, lang=lang)
    app.file_uploader[0].upload("own.csv", raw, "text/csv").run()
    assert not app.exception
    return app


def press(app, start):
    next(button for button in app.button if (button.key or "").startswith(start)).click().run()
    assert not app.exception
    return app


def fields(app, kind):
    """The fields of a kind in which cells are mended, by their label."""
    return {each.label: each for each in app.get(kind) if (each.key or "").startswith("cell-")}


def heading(app, column):
    return next(each for each in app.selectbox if (each.key or "").startswith("heading-") and each.key.endswith(f"-{column}"))


def file_of(app):
    return app.session_state["_own_file"]


def test_without_a_file_there_is_only_the_first_step():
    text = text_of(open_page(PAGE, lang="en"))
    assert 'pkk-number">1</span> File' in text
    assert 'pkk-number">2' not in text


def test_a_good_file_passes_straight_to_the_result_and_each_step_says_so():
    app = upload(csv_of(SUWON))
    text = text_of(app)
    assert "The headings are those of the template. Nothing to do here." in text
    assert "No problem was found in the cells." in text
    assert 'pkk-number">4</span> Result' in text
    assert not any((button.key or "").startswith(("suggested", "mend", "headings-right", "undo")) for button in app.button)
    assert component(app, "map")


def test_other_headings_are_matched_and_what_is_not_needed_is_kept_and_said():
    app = upload(MEMO)
    assert heading(app, "local_name").value == "Nama Daerah"
    assert heading(app, "local_level").value == ""
    assert heading(app, "year_signed").value == "Tahun"
    assert "Nama Mitra (Suwon)" in heading(app, "partner_name").options
    assert "1 more column of your file is not checked. It is kept as it is: <bdi>Kontak</bdi>" in text_of(app)
    press(app, "headings-right")
    codes = {problem.code for problem in file_of(app).checked.report.problems}
    assert codes == {"rows_above_header", "unknown_value", "unknown_country", "unknown_sector"}
    assert "You matched the headings." in text_of(app)


def test_a_heading_can_be_changed_and_the_file_is_read_again_with_it():
    app = upload(MEMO)
    heading(app, "local_name").set_value("Kontak").run()
    assert not app.exception
    written = file_of(app).checked.written
    assert written["local_name"].tolist() == ["<b>Budi</b>", ""]
    assert written["Nama Daerah"].tolist() == ["Kota Bandung", "Surabaya"]
    heading(app, "partner_region").set_value("Nama Mitra").run()
    assert heading(app, "partner_name").value == ""
    assert file_of(app).checked.written["partner_region"].tolist() == ["Suwon", "Busan"]
    assert "<b>Budi" not in text_of(app)


def test_ids_and_levels_are_made_where_they_lack_and_it_is_said():
    app = upload(MEMO)
    assert "4 cells filled in" in text_of(app)
    assert app.info[0].value == "4 cells that must not be blank were blank. We filled them in; please check them."
    filled = [(each.row, each.column, each.value) for each in file_of(app).checked.filled]
    assert filled == [
        (3, "local_level", "city"),
        (3, "id", "kota-bandung-suwon"),
        (4, "local_level", "city"),
        (4, "id", "surabaya-busan"),
    ]
    fields(app, "text_input")["Id · Row 4"].set_value("surabaya-pusan")
    press(app, "filled-apply")
    assert file_of(app).checked.written["id"].tolist() == ["kota-bandung-suwon", "surabaya-pusan"]


def test_faults_are_mended_one_by_one_in_fields_that_have_our_suggestion():
    app = upload(csv_of(SUWON, FAULTY))
    selects = fields(app, "selectbox")
    assert {label: each.value for label, each in selects.items()} == {
        "Level of the Indonesian place · Row 3": "city",
        "Country of the partner · Row 3": "JP",
    }
    assert selects["Level of the Indonesian place · Row 3"].options[:2] == ["City", "Regency"]
    selects["Country of the partner · Row 3"].set_value("KR")
    selects["Level of the Indonesian place · Row 3"].set_value("Kota")
    press(app, "meant-apply")
    checked = file_of(app).checked
    assert [(each.column, each.value) for each in checked.report.problems] == [("local_level", "Kota")]
    assert checked.written.loc[3, "partner_country"] == "KR"
    fields(app, "selectbox")["Level of the Indonesian place · Row 3"].set_value("city")
    press(app, "meant-apply")
    assert file_of(app).checked.report.problems == ()
    assert "No problem was found in the cells." in text_of(app)


def test_all_suggestions_are_applied_in_one_click_and_each_change_can_be_undone():
    app = upload(csv_of(SUWON, FAULTY))
    press(app, "suggested")
    assert file_of(app).checked.report.problems == ()
    assert "row 3, Country of the partner: “Japan (JP)”" in text_of(app)
    assert [each["id"] for each in file_of(app).placed.partnerships.to_dict("records")] == ["bandung-suwon", "b"]
    press(app, "undo-")
    assert len(file_of(app).checked.report.problems) == 2
    assert file_of(app).mending.steps == ()


def test_all_changes_can_be_undone_at_once_and_what_was_applied_is_in_the_cleaned_copy():
    app = upload(csv_of(SUWON | {"status": "baik"}, FAULTY))
    press(app, "suggested")
    fields(app, "selectbox")["Status · Row 2"].set_value("dormant")
    press(app, "mend-apply")
    _, data = download(app, f"own-download-{app.session_state['_own_generation']}")
    assert check_bytes(data, "own.csv").report.problems == ()
    press(app, "undo-all")
    assert len(file_of(app).checked.report.problems) == 3


def test_sectors_are_chosen_from_a_list_and_a_word_that_is_none_stays_until_it_is_taken_out():
    app = upload(csv_of(SUWON | {"sectors": "culture;sihir"}))
    (field,) = fields(app, "multiselect").values()
    assert field.value == ["culture", "sihir"]
    press(app, "mend-apply")
    assert file_of(app).mending.steps == ()
    (field,) = fields(app, "multiselect").values()
    field.set_value(["culture", "health"])
    press(app, "mend-apply")
    assert file_of(app).checked.written.loc[2, "sectors"] == "culture;health"


def test_what_no_cell_can_mend_says_what_to_do_in_the_file():
    app = upload(csv_of(SUWON) + b"x,y\n")
    assert "To be put right in your file" in text_of(app)
    assert "<strong>Wrong number of cells</strong> (row 3)" in text_of(app)
    assert "No cell needs correcting." in text_of(app)


def test_a_doubtful_place_is_picked_among_candidates_and_kept_in_the_copy():
    app = upload(csv_of(SUWON, FRANKFURT))
    which = next(each for each in app.selectbox if each.label == "Place that is meant")
    assert which.options[0].startswith("Frankfurt am Main, Hessen, Germany · ")
    assert which.value is None
    which.set_value("1")
    press(app, "places-apply")
    assert file_of(app).placed.unplaced.empty
    assert app.text[0].value == "2 of 2 usable rows have both their places on the map."
    _, data = download(app, f"own-download-{app.session_state['_own_generation']}")
    again = upload(data)
    assert again.text[0].value == "2 of 2 usable rows have both their places on the map."
    assert file_of(again).placed.partnerships.loc[3, "partner_lon"] == pytest.approx(14.55, abs=0.01)


def test_a_place_is_given_by_coordinates_or_spelt_otherwise():
    app = upload(csv_of(FRANKFURT, FRANKFURT | {"id": "c", "partner_name": "Suwonn", "partner_country": "KR"}))
    at = [each for each in app.text_input if "coordinates" in each.label]
    names = [each for each in app.text_input if each.label == "or another spelling of the name"]
    at[0].set_value("Frankfurt")
    press(app, "places-apply")
    assert app.error[0].value.startswith("Write coordinates as latitude, longitude")
    at = [each for each in app.text_input if "coordinates" in each.label]
    names = [each for each in app.text_input if each.label == "or another spelling of the name"]
    at[0].set_value("52.3471, 14.5506")
    names[1].set_value("Suwon")
    press(app, "places-apply")
    assert file_of(app).placed.unplaced.empty
    assert file_of(app).checked.written["partner_name"].tolist() == ["Frankfurt", "Suwon"]


def test_of_many_faults_one_page_of_fields_is_drawn_and_the_others_are_a_click_away():
    app = upload(csv_of(*[SUWON | {"id": f"row-{n}", "status": f"alive {n}"} for n in range(50)]))
    assert len(fields(app, "selectbox")) == 20
    assert "1–20 of 50" in text_of(app)
    next(each for each in app.button if (each.key or "").endswith("-on")).click().run()
    assert "21–40 of 50" in text_of(app)
    assert "Status · Row 22" in fields(app, "selectbox")


def test_the_fields_of_one_file_know_nothing_of_those_of_another():
    app = upload(csv_of(SUWON | {"status": "baik"}))
    fields(app, "selectbox")["Status · Row 2"].set_value("ended")
    app.run()
    app.file_uploader[0].upload("other.csv", csv_of(SUWON | {"status": "baik"}), "text/csv").run()
    assert fields(app, "selectbox")["Status · Row 2"].value == "baik"
    assert file_of(app).mending.steps == ()


def test_a_change_asks_the_gazetteer_for_nothing_that_it_was_asked_before(monkeypatch):
    app = upload(csv_of(SUWON, FRANKFURT, FAULTY))
    known = dict(file_of(app).answers)
    asked = []
    answer = own_file.OfflineGeocoder.answer
    monkeypatch.setattr(
        own_file.OfflineGeocoder, "answer", lambda self, query: asked.append(query["name"]) or answer(self, query)
    )
    press(app, "suggested")
    assert "Frankfurt" not in asked
    assert set(known) <= set(file_of(app).answers)


@pytest.mark.parametrize("text", ['<img src=x onerror="alert(1)">', "**bold** $x^2$ :red[a]", "\u202eabc", "x" * 300])
def test_hostile_cells_and_headings_show_as_text(text):
    raw = text_table(
        [{"Nama Daerah": text, "Nama Mitra": text, "Negara": text, text: text}], ["Nama Daerah", "Nama Mitra", "Negara", text]
    )
    app = upload(raw.to_csv(index=False).encode())
    press(app, "headings-right")
    assert "<img" not in text_of(app)
    assert "x" * 100 not in text_of(app)


def test_the_steps_speak_indonesian():
    app = upload(MEMO, lang="id")
    text = text_of(app)
    for words in ("Berkas", "Judul kolom", "Perbaikan", "Hasil"):
        assert f"</span> {words}" in text
    assert "Tingkat mitra · Baris 3, 4" in fields(app, "selectbox")
    assert fields(app, "selectbox")["Tingkat mitra · Baris 3, 4"].options[0] == "Kota"


def test_headings_that_nobody_knows_can_be_matched_by_hand_and_the_page_says_why_there_is_no_map_yet():
    app = upload(b"Siapa,Dengan siapa,Di mana\nKota Bandung,Suwon,KR\n")
    assert "1 row · headings to check" in text_of(app)
    assert "No row can be used yet." in app.warning[0].value
    for column, name in (("local_name", "Siapa"), ("partner_name", "Dengan siapa"), ("partner_country", "Di mana")):
        heading(app, column).set_value(name).run()
    press(app, "headings-right")
    assert len(app.warning) == 0
    assert file_of(app).checked.good["local_name"].tolist() == ["Kota Bandung"]
