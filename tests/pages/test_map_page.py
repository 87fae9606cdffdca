"""The map page in every state, without a browser. The map itself is looked at in tests/browser."""

import json

import pytest
from streamlit.elements.deck_gl_json_chart import PydeckState
from streamlit.testing.v1 import AppTest

from mapui.i18n import use_language
from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

TIMEOUT_S = 60  # a first run compiles the whole app on a slow machine


def open_page(**params):
    use_language(params.get("lang", "id"))  # AppTest formats choices outside the run, in the test's own context
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=TIMEOUT_S)
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def text_of(app):
    """All HTML of the page, in order."""
    return "\n".join(element.proto.body for element in app.get("html"))


def headline(app):
    return text_of(app).split("<strong>")[1].split("</strong>")[0]


def deck(app):
    return json.loads(app.get("deck_gl_json_chart")[0].proto.json)


def drawn_ids(app):
    hit = next(layer for layer in deck(app)["layers"] if layer["id"].startswith("hit"))
    return {record["id"] for record in hit["data"]}


def table(app):
    return app.dataframe[-1].value


@pytest.fixture
def data_folder(tmp_path, monkeypatch):
    """Use this folder as the data set; the tests fill it."""
    monkeypatch.setenv("MAPDATA_FOLDER", str(tmp_path))
    return tmp_path


def test_it_opens_in_indonesian_with_arcs_a_table_and_no_problem():
    app = open_page()
    shown, total = headline(app).replace(".", "").split(" / ")
    assert 100 < int(shown) < int(total)
    assert len(table(app)) == int(shown)
    assert app.warning.len == 0
    assert "Pilih busur di peta" in text_of(app)
    assert "bandung-fort-worth" in drawn_ids(app)


def test_what_is_drawn_is_what_the_table_lists_and_can_be_located():
    app = open_page(lang="en", verification=["verified"])
    assert len(drawn_ids(app)) <= len(table(app))
    assert "jakarta-amsterdam" not in drawn_ids(app)


def test_an_address_opens_the_panel_on_the_first_run():
    text = text_of(open_page(lang="en", link="bandung-suwon"))
    assert "Bandung – Suwon" in text
    assert "25 August 1997" in text
    assert "sources differ: 1997, 2013" in text
    assert "5,294 km" in text
    assert 'href="https://swcic.or.kr/eng/ma/gcity.asp"' in text


def test_the_panel_speaks_indonesian_too():
    text = text_of(open_page(lang="id", link="bandung-suwon"))
    assert "25 Agustus 1997" in text
    assert "Korea Selatan" in text
    assert "5.294 km" in text


def test_a_disputed_one_opens_by_its_address_and_is_drawn_although_filters_hide_it():
    app = open_page(lang="en", link="jakarta-amsterdam")
    assert "Jakarta – Amsterdam" in text_of(app)
    assert "An official source contradicts it." in text_of(app)
    assert "jakarta-amsterdam" in drawn_ids(app)
    assert "The filters leave this one out" in text_of(app)


@pytest.mark.parametrize(
    "params", [{"year": "abc"}, {"sector": "<script>"}, {"link": "x" * 10_000}, {"lang": "'"}, {"q": "\x00"}]
)
def test_hostile_addresses_show_the_plain_page(params):
    app = open_page(**params)
    assert headline(app) == headline(open_page())


def test_a_sector_filter_shows_only_that_sector():
    app = open_page(lang="en", sector="environment")
    assert 0 < len(table(app)) < len(table(open_page()))
    assert table(app)["sectors"].str.contains("Environment, climate & energy").all()


def test_filtering_never_leaves_a_stale_panel():
    app = open_page(lang="en", link="bandung-suwon")
    app.multiselect(key="sectors").set_value(["health"]).run()
    assert not app.exception
    assert "Bandung – Suwon" not in text_of(app)
    assert "Select an arc on the map" in text_of(app)


def test_a_filter_that_keeps_the_selected_one_keeps_its_panel():
    app = open_page(lang="en", link="bandung-suwon")
    app.multiselect(key="sectors").set_value(["culture"]).run()
    assert "Bandung – Suwon" in text_of(app)


def test_an_empty_result_says_so_and_reset_brings_all_back():
    app = open_page(lang="en", q="zzzz")
    assert headline(app).startswith("0 / ")
    assert "No partnership matches these filters" in app.info[0].value
    assert drawn_ids(app) == set()
    app.button(key="reset_empty").click().run()
    assert headline(app) == headline(open_page())


def test_a_search_offers_what_other_filters_hide():
    app = open_page(lang="en", q="kofu")
    assert headline(app).startswith("0 / ")
    app.button(key="show_hidden").click().run()
    assert list(table(app)["partner"]) == ["Kofu"]


def test_close_empties_the_panel():
    app = open_page(lang="en", link="bandung-suwon")
    app.button(key="close").click().run()
    assert "Bandung – Suwon" not in text_of(app)


def test_years_narrow_the_result_and_unknown_years_are_a_choice():
    app = open_page(lang="en", year=["1990", "1999"], undated="0")
    years = table(app)["year"]
    assert years.between(1990, 1999).all()
    app.checkbox(key="undated").check().run()
    assert table(app)["year"].isna().any()


def test_plans_are_dashed_and_come_only_when_asked_for():
    asked = open_page(status=["planned"])
    plans = next(layer for layer in deck(asked)["layers"] if layer["id"] == "plans")
    arcs = next(layer for layer in deck(asked)["layers"] if layer["id"] == "arcs")
    assert plans["data"]
    assert arcs["data"] == []
    assert next(layer for layer in deck(open_page())["layers"] if layer["id"] == "plans")["data"] == []


def test_the_language_switch_changes_the_page():
    app = open_page(lang="id")
    app.session_state["lang"] = "en"
    app.run()
    assert "partnerships in this data set" in text_of(app)


def test_the_map_has_words_for_those_who_cannot_see_it():
    chart = open_page(lang="en").get("deck_gl_json_chart")[0].proto
    assert "partnerships as arcs between" in chart.alt


def test_a_stale_selection_of_the_chart_opens_nothing():
    app = open_page(lang="en")
    app.session_state["chart"] = PydeckState({"selection": {"indices": {"hit-0": [1]}, "objects": {"hit-0": [{"id": "x"}]}}})
    app.run()
    assert "Select an arc on the map" in text_of(app)


def test_without_any_data_the_page_says_what_is_missing(data_folder):
    app = open_page(lang="en")
    assert headline(app) == "0 / 0"
    assert "The data has 4 problems" in app.warning[0].value
    assert "partnerships.csv" in app.text[0].value
    assert list(data_folder.iterdir()) == []


def test_half_broken_data_shows_the_good_rows_and_names_the_bad_cell(data_folder):
    broken = SUWON | {"id": "bandung-broken", "year_signed": "20O1", "signed_date": "", "status": "alive"}
    write_data(
        data_folder,
        partnerships=[SUWON, broken],
        sources=[SUWON_SOURCE, SUWON_SOURCE | {"partnership_id": "bandung-broken"}],
        places=[BANDUNG, SUWON_PLACE],
    )
    app = open_page(lang="en")
    assert headline(app) == "2 / 2"
    faults = app.dataframe[0].value
    assert faults[["File", "Row", "Column", "Found"]].values.tolist() == [
        ["partnerships.csv", 3, "status", "alive"],
        ["partnerships.csv", 3, "year_signed", "20O1"],
    ]


@pytest.mark.parametrize(
    "name", ['<script>alert("x")</script>', "@@=alert(1)", 'O\'Brien "Quote"', "x" * 200, "![](https://evil.example/x.png)"]
)
def test_hostile_names_show_as_text(data_folder, name):
    write_data(
        data_folder,
        partnerships=[SUWON | {"partner_name": name}],
        sources=[SUWON_SOURCE | {"source_title": name, "summary_en": name}],
        places=[BANDUNG, SUWON_PLACE | {"name": name}],
    )
    app = open_page(lang="en", link="bandung-suwon")
    assert "<script" not in text_of(app)
    assert "<img" not in text_of(app)
    assert name in table(app)["partner"].tolist()
    assert '"@@=alert' not in app.get("deck_gl_json_chart")[0].proto.json


def test_the_colours_mean_what_the_address_says_and_the_legend_explains_them():
    app = open_page(lang="en", color="region")
    assert app.selectbox(key="color").value == "region"
    assert "Oceania" in text_of(app)
    assert "Social and cultural" not in text_of(app)


def test_choosing_another_meaning_goes_into_the_address_and_keeps_the_selection():
    app = open_page(lang="en", link="bandung-suwon")
    before = deck(app)["layers"]
    app.selectbox(key="color").select("verification").run()
    assert not app.exception
    assert app.query_params["color"] == "verification"
    assert app.query_params["link"] == "bandung-suwon"
    assert deck(app)["layers"] != before
    app.selectbox(key="color").select("sector").run()
    assert "color" not in app.query_params


def view_of(app):
    state = deck(app)["initialViewState"]
    return state["longitude"], state["latitude"], state["zoom"]


def test_the_camera_moves_each_time_that_it_is_told_to():
    app = open_page(lang="en", link="bandung-fort-worth")
    views = [view_of(app)]
    for name in ("camera-link", "camera-indonesia", "camera-indonesia", "camera-all"):
        app.button(key=name).click().run()
        assert not app.exception
        views.append(view_of(app))
    assert len(set(views)) == 5
    assert views[1][0] == pytest.approx(185.1, abs=0.1)
    assert views[2] == pytest.approx(views[3], abs=1e-4)
    assert views[4] == pytest.approx(views[0], abs=1e-4)


def test_a_filter_leaves_the_camera_alone():
    app = open_page(lang="en")
    before = view_of(app)
    app.text_input(key="q").set_value("Kyoto").run()
    assert view_of(app) == before


def test_without_a_selection_there_is_no_link_to_look_at():
    app = open_page(lang="en")
    assert "camera-link" not in {button.key for button in app.button}
