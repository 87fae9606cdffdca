import pytest

from mapdata.findings.facts import all_facts
from mapdata.own_file.own_sources import own_sources
from own import checked_of, selection_of
from sample import SUWON


def sources_of(**cells):
    checked = checked_of(SUWON | cells)
    table = own_sources(checked.written, checked.good["id"])
    assert set(table["partnership_id"]) <= {"bandung-suwon"}
    return list(zip(table["source_title"], table["source_url"], strict=True))


@pytest.mark.parametrize(
    ("title", "url"), [("source_title", "source_url"), ("Sumber", "Tautan"), ("Judul Sumber", "URL"), ("Source", "Link")]
)
def test_columns_of_these_names_are_sources(title, url):
    assert sources_of(**{title: "Perjanjian 1997", url: "https://bandung.go.id/x"}) == [
        ("Perjanjian 1997", "https://bandung.go.id/x")
    ]


def test_a_source_may_have_a_title_only_or_an_address_only():
    assert sources_of(Sumber="Arsip Setda") == [("Arsip Setda", "")]
    assert sources_of(Tautan="https://bandung.go.id/x") == [("bandung.go.id/x", "https://bandung.go.id/x")]
    assert sources_of(Sumber="https://bandung.go.id/x") == [("bandung.go.id/x", "https://bandung.go.id/x")]


def test_several_addresses_in_one_cell_are_several_sources():
    assert sources_of(Sumber="Berita", Tautan="https://a.example/x; https://b.example/y.") == [
        ("Berita", "https://a.example/x"),
        ("Berita", "https://b.example/y"),
    ]


@pytest.mark.parametrize("text", ["javascript:alert(1)", "data:text/html,x", "ftp://a.example", "www.bandung.go.id", "http://[x"])
def test_what_is_no_web_address_stays_text_without_a_link(text):
    assert sources_of(Tautan=text) == [(text, "")]


def test_a_file_without_such_columns_or_with_blank_cells_names_no_source():
    assert sources_of() == []
    assert sources_of(Sumber="", Tautan=" ") == []


def test_the_panel_has_the_source_without_an_id_or_a_judgement():
    selection = selection_of(SUWON | {"Sumber": "Arsip Setda", "Tautan": "https://bandung.go.id/x"})
    (facts,) = all_facts(selection.atlas, selection.partnerships)
    (source,) = facts.sources
    assert (source.title, source.url, source.origin, source.id) == (
        "Arsip Setda",
        "https://bandung.go.id/x",
        ["bandung.go.id"],
        "",
    )
    assert facts.verification == ""
    assert [fact.term for fact in facts.facts][-2:] == ["sectors", "distance"]
