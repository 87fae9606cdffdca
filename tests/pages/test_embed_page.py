"""The builder of embed codes, and the map inside another page's frame, without a browser."""

import pytest

from opened import component, fire, headline, open_page, text_of

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


def build(**params):
    return open_page("pages/embed.py", **params)


def frame(app):
    return app.get("iframe")[0].proto.src


def framed(**params):
    app = open_page(**params)
    app.context["is_embedded"] = True
    app.run()
    assert not app.exception
    return app


def labels_of(app):
    kinds = ("text_input", "slider", "checkbox", "button", "selectbox", "multiselect", "button_group")
    return {element.label for kind in kinds for element in app.get(kind)}


@pytest.mark.parametrize(("lang", "title"), [("en", "Embed on a website"), ("id", "Sematkan di situs web")])
def test_it_shows_the_frame_and_its_code(lang, title):
    app = build(lang=lang, sector="environment")
    assert f"<h1>{title}</h1>" in text_of(app)
    snippet, address = (code.value for code in app.code)
    assert address.endswith(f"?embed=true&sector=environment&lang={lang}")
    assert snippet.startswith("<iframe src=")
    assert frame(app).split("?")[1] == address.split("?")[1]


def test_the_choices_go_into_the_address():
    app = build(lang="en", place="bandung")
    app.radio(key="embed_theme").set_value("dark")
    app.radio(key="embed_size").set_value("600x450")
    app.checkbox(key="embed_follow").check()
    next(group for group in app.get("button_group") if group.key == "embed_hide").set_value(["legend", "results"])
    next(group for group in app.get("button_group") if group.key == "embed_lock").set_value(["place"])
    app.run()
    assert not app.exception
    snippet, address = (code.value for code in app.code)
    assert address.split("?")[1] == "embed=true&embed_options=dark_theme&hide=legend,results&lock=place&place=bandung"
    assert "height:450px" in snippet


@pytest.mark.parametrize(
    "setting", ["https://peta.example.go.id", "https://peta.example.go.id/", " https://peta.example.go.id/ "]
)
def test_the_public_address_stands_in_the_code(monkeypatch, setting):
    monkeypatch.setenv("MAPDATA_PUBLIC_URL", setting)
    app = build(lang="en")
    assert [code.value for code in app.code][1] == "https://peta.example.go.id/?embed=true&lang=en"


def test_a_public_address_that_is_none_never_gets_into_the_code(monkeypatch):
    """The server ends at such a setting; `streamlit run app.py` alone does not read it before this page."""
    monkeypatch.setenv("MAPDATA_PUBLIC_URL", "peta.example.go.id")
    app = build(lang="en")
    assert [code.value for code in app.code][1].endswith("/?embed=true&lang=en")
    assert "peta.example.go.id" not in "".join(code.value for code in app.code)


def test_in_a_frame_there_is_no_sidebar_and_one_line_of_attribution():
    app = framed(lang="en")
    assert headline(app) == headline(open_page(lang="en"))
    assert not app.sidebar.text_input
    assert "Search" in labels_of(app)
    assert text_of(app).count("<h1>") == 0
    assert "Not an official register." in text_of(app)


def test_what_the_frame_hides_is_not_drawn():
    app = framed(lang="en", hide="filters,legend,results,language")
    assert not {"Search", "Years", "Colour shows", "Language"} & labels_of(app)
    assert "<h2>Results</h2>" not in text_of(app)
    assert component(app, "map")


def test_hidden_and_locked_words_that_mean_nothing_are_ignored():
    app = framed(lang="en", hide="<script>", lock="everything,,")
    assert {"Search", "Include partnerships with no known year"} <= labels_of(app)


def test_a_locked_filter_is_not_offered_and_survives_a_reset():
    app = framed(lang="en", place="bandung", q="Japan", sector="culture", lock="place,sector")
    assert "Sector" not in labels_of(app)
    assert "Status" in labels_of(app)
    assert [chip["text"] for chip in component(app, "chips")["chips"]] == ["“Japan”", "Years"]
    app.button(key="reset").click().run()
    assert (app.query_params["place"], app.query_params["sector"]) == ("bandung", "culture")
    assert "q" not in app.query_params


@pytest.mark.parametrize(
    ("asked", "switches", "fixed"),
    [
        ({}, ["plans", "weak"], []),
        ({"lock": "status"}, ["weak"], ["plans"]),
        ({"lock": "status,verification"}, [], ["plans", "weak"]),
        ({"hide": "filters"}, [], ["plans", "weak"]),
    ],
)
def test_what_is_hidden_has_a_switch_only_where_the_reader_may_change_it(asked, switches, fixed):
    app = framed(lang="en", **asked)
    found = component(app, "parts")
    assert (list(found["switches"]), found["fixed"]) == (switches, fixed)
    for kind in fixed:
        fire(app, "parts", "switched", kind)
    assert headline(app) == headline(open_page(lang="en"))
