"""The long texts: both languages have one structure, one list of sources, and no address that leads nowhere."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.table.cells import web_address
from mapdata.words import schema
from mapui.about import facts
from mapui.frame.site import PAGES
from mapui.parts import article
from mapui.words.i18n import LANGUAGES, use_language
from sample import shipped_atlas

ATLAS = shipped_atlas()
TEXTS = {lang: (article.FOLDER / f"about.{lang}.md").read_text(encoding="utf-8") for lang in LANGUAGES}
SOURCES = article.sources("about")
LINK = re.compile(r"(?<!!)\[(?:\\.|[^\]])*\]\(([^)]*)\)")


def parts_of(lang, atlas=ATLAS):
    use_language(lang)
    return article.sections("about", facts.values(atlas))


def links_of(lang):
    return [target for part in parts_of(lang) for target in LINK.findall(part.body)]


def test_both_languages_have_the_same_sections():
    outline = {lang: [(part.level, part.anchor) for part in parts_of(lang)] for lang in LANGUAGES}
    assert outline["id"] == outline["en"]
    anchors = [anchor for _, anchor in outline["id"]]
    assert len(set(anchors)) == len(anchors)


def test_a_subsection_stands_under_a_section():
    levels = [part.level for part in parts_of("id")]
    assert levels[:2] == [0, 2]
    assert set(levels) == {0, 2, 3}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_heading_of_the_text_is_a_section(lang):
    assert len(re.findall(r"^#", TEXTS[lang], re.MULTILINE)) == len(parts_of(lang)) - 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sources_are_numbered_as_the_text_first_names_them_and_all_are_named(lang):
    named = list(dict.fromkeys(re.findall(r"\[\^([^\]]+)\]", TEXTS[lang])))
    assert named == [source["key"] for source in SOURCES]


def test_both_languages_say_where_they_have_it_from_in_the_same_sections():
    def cited(lang):
        return [re.findall(r"#source-[a-z0-9-]+", part.body) for part in parts_of(lang)]

    assert cited("id") == cited("en")


def test_both_languages_name_the_same_values():
    named = {lang: sorted(re.findall(r"\{[a-z_]+(?:\[[a-z-_]+\])?\}", TEXTS[lang])) for lang in LANGUAGES}
    assert named["id"] == named["en"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_link_inside_the_page_is_dead(lang):
    known = {part.anchor for part in parts_of(lang)} | {f"source-{source['key']}" for source in SOURCES}
    inside = [target.removeprefix("#") for target in links_of(lang) if target.startswith("#")]
    assert inside
    assert set(inside) <= known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_other_links_lead_to_a_partnership_on_our_own_map_in_the_same_language(lang):
    pages = [address for _, address, _ in PAGES]
    others = [urlsplit(target) for target in links_of(lang) if not target.startswith("#")]
    assert len(others) == 6
    for parts in others:
        assert (parts.scheme, parts.netloc) == ("", "")
        assert parts.path in pages
        assert parse_qs(parts.query)["lang"] == [lang]
        assert parse_qs(parts.query)["link"][0] in ATLAS.partnerships.index


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_has_no_pictures_no_html_and_no_directives(lang):
    assert not re.search(r"!\[|<[a-zA-Z/!]|:\w+\[|:material|\$", TEXTS[lang])


def test_every_source_has_a_title_a_publisher_and_a_web_address_and_stands_once():
    for source in SOURCES:
        assert web_address(source["url"]) is None
        assert source["title"]
        assert source["publisher"]
        assert re.fullmatch(r"[a-z]{2}", source["language"])
    assert len({source["url"] for source in SOURCES}) == len(SOURCES)


def test_sources_open_apart_and_learn_nothing():
    markup = article.sources_markup("about")
    assert markup.count("<li") == markup.count('target="_blank" rel="noopener noreferrer"') == len(SOURCES)
    assert '<li id="source-kyoto"><cite lang="ja"><a href="https://www.pref.kyoto.jp/' in markup


def test_the_contents_list_every_section_once_and_nest_subsections():
    parts = parts_of("en")
    markup = article.contents_markup(parts, "On <this> page")
    assert re.findall(r'href="#([a-z-]+)"', markup) == [part.anchor for part in parts if part.level]
    assert '<li><a href="#law">From idea to partnership: the legal path</a></li>' in markup
    assert '<a href="#use">Correct, reuse, embed</a><ul><li><a href="#correct">Corrections</a></li>' in markup
    assert "On &lt;this&gt; page" in markup


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_legal_path_has_every_stage_in_its_order_and_says_how_it_is_drawn(lang):
    law = next(part.body for part in parts_of(lang) if part.anchor == "law")
    values = facts.values(ATLAS)
    places = [law.index(f"**{values['stage'][stage]}") for stage in schema.STAGES]
    assert places == sorted(places)
    dashed, solid = values["drawn"]["letter_of_intent"], values["drawn"]["memorandum"]
    assert [values["drawn"][stage] == dashed for stage in schema.STAGES] == [
        stage in schema.PLAN_STAGES for stage in schema.STAGES
    ]
    assert re.findall(r"^(\d)\. .*?: ([\w -]+)\.\*$", law, re.MULTILINE) == [
        (str(number), dashed if number <= 4 else solid) for number in range(1, 8)
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_verification_stands_with_its_rule_and_its_count(lang):
    table = next(part.body for part in parts_of(lang) if part.anchor == "verification")
    values = facts.values(ATLAS)
    for word in schema.VERIFICATIONS:
        assert f"| {values['verification'][word]} | {values['rule'][word]} | {values['n'][word]} |" in table


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_about_the_data_come_from_the_data(lang, one_partnership):
    of_one = {part.anchor: part.body for part in parts_of(lang, load_atlas(one_partnership))}
    of_all = {part.anchor: part.body for part in parts_of(lang)}
    assert {anchor for anchor in of_all if of_one[anchor] != of_all[anchor]} == {
        "model",
        "verification",
        "limits",
        "total",
        "checked",
        "reading",
    }


def test_a_partnership_that_the_data_set_lacks_reads_as_a_blank(one_partnership):
    checked = next(part.body for part in parts_of("en", load_atlas(one_partnership)) if part.anchor == "checked")
    assert checked.count("Not available yet") == 5
    assert "Strong evidence, with the year 1997" in checked


def test_the_case_studies_read_as_the_data_has_them():
    checked = next(part.body for part in parts_of("en") if part.anchor == "checked")
    assert [row.rsplit("|", 2)[1].strip() for row in checked.splitlines() if "peta?link=" in row] == [
        "Contradicted",
        "Strong evidence, with the year 1997",
        "Contradicted",
        "Strong evidence, between provinces",
        "Weak evidence",
        "Contradicted",
    ]


def test_a_text_that_names_an_unknown_source_is_refused(tmp_path, monkeypatch):
    (tmp_path / "x.en.md").write_text("Says who? [^nobody]", encoding="utf-8")
    (tmp_path / "x.sources.csv").write_text(",".join(article.SOURCE_COLUMNS) + "\n", encoding="utf-8")
    monkeypatch.setattr(article, "FOLDER", tmp_path)
    use_language("en")
    with pytest.raises(KeyError, match="nobody"):
        article.sections("x", {})


def test_a_faulty_file_of_sources_is_refused(tmp_path, monkeypatch):
    (tmp_path / "y.sources.csv").write_text("key,title\na,b\n", encoding="utf-8")
    monkeypatch.setattr(article, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match="language"):
        article.sources("y")
