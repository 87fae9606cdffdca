"""The page About in both languages and with any data set."""

import pytest
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
    app.switch_page("pages/about.py").run()
    assert not app.exception
    return app


def html_of(app):
    return "\n".join(element.proto.body for element in app.get("html"))


def text_of(app):
    return "\n".join(each.value for each in app.markdown)


@pytest.mark.parametrize(
    ("lang", "title", "section", "sentence"),
    [
        ("id", "<h1>Tentang</h1>", "Dari gagasan ke kerja sama: jalur hukumnya", "*Di peta: garis putus-putus.*"),
        ("en", "<h1>About</h1>", "From idea to partnership: the legal path", "*On the map: dashed line.*"),
    ],
)
def test_it_speaks_both_languages(lang, title, section, sentence):
    app = open_page(lang=lang)
    assert title in html_of(app)
    assert section in [header.value for header in app.header]
    assert sentence in text_of(app)


def test_the_contents_lead_to_the_headings_of_the_page():
    app = open_page(lang="en")
    headings = [*app.header, *app.subheader]
    assert {heading.tag for heading in app.header} == {"h2"}
    assert {heading.tag for heading in app.subheader} == {"h3"}
    contents = html_of(app).split('<nav class="pkk-contents"')[1].split("</nav>")[0]
    assert contents.count("<a ") == len(headings)
    assert all(f'<a href="#{heading.proto.anchor}">' in contents for heading in headings)


def test_the_sources_stand_at_the_end_before_the_footer():
    html = html_of(open_page(lang="en"))
    assert html.index('<ol class="pkk-references">') < html.index('<footer class="pkk-footer">')
    assert app_headers(open_page(lang="id"))[-1] == "Sumber"


def app_headers(app):
    return [header.value for header in app.header]


def test_with_one_partnership_the_counts_are_of_one(tmp_path, monkeypatch):
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    monkeypatch.setenv("MAPDATA_FOLDER", str(tmp_path))
    assert "partnerships 1, of these plans 0; claims 1; events 0" in text_of(open_page(lang="en"))


def test_without_any_data_the_page_stands(tmp_path, monkeypatch):
    monkeypatch.setenv("MAPDATA_FOLDER", str(tmp_path))
    text = text_of(open_page(lang="id"))
    assert "memuat 0 kerja sama" in text
    assert "Belum tersedia" in text


def test_the_address_keeps_what_was_chosen_on_the_map():
    app = open_page(lang="en", sector="culture")
    assert app.session_state["sectors"] == ["culture"]
