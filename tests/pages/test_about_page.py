"""The page About in both languages and with any data set."""

import pytest

from opened import open_page
from opened import text_of as html
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

PAGE = "pages/about.py"


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
    app = open_page(PAGE, lang=lang)
    assert title in html(app)
    assert section in [header.value for header in app.header]
    assert sentence in text_of(app)


def test_the_contents_lead_to_the_headings_of_the_page():
    app = open_page(PAGE, lang="en")
    headings = [*app.header, *app.subheader]
    assert {heading.tag for heading in app.header} == {"h2"}
    assert {heading.tag for heading in app.subheader} == {"h3"}
    contents = html(app).split('<nav class="pkk-contents"')[1].split("</nav>")[0]
    assert contents.count("<a ") == len(headings)
    assert all(f'<a href="#{heading.proto.anchor}">' in contents for heading in headings)


def test_the_sources_stand_at_the_end_before_the_footer():
    found = html(open_page(PAGE, lang="en"))
    assert found.index('<ol class="pkk-references">') < found.index('<footer class="pkk-footer">')
    assert app_headers(open_page(PAGE, lang="id"))[-1] == "Sumber"


def app_headers(app):
    return [header.value for header in app.header]


def test_with_one_partnership_the_counts_are_of_one(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    assert "partnerships 1, of these plans 0; claims 1; events 0" in text_of(open_page(PAGE, lang="en"))


@pytest.mark.usefixtures("data_folder")
def test_without_any_data_the_page_stands():
    text = text_of(open_page(PAGE, lang="id"))
    assert "memuat 0 kerja sama" in text
    assert "Belum tersedia" in text


def test_the_address_keeps_what_was_chosen_on_the_map():
    app = open_page(PAGE, lang="en", sector="culture")
    assert app.session_state["sectors"] == ["culture"]
