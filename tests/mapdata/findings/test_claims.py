import pytest

from mapdata.findings.claims import event, in_order, source
from mapdata.findings.facts import partnership_facts
from mapdata.words.schema import EVENT_COLUMNS, SOURCE_COLUMNS
from sample import SUWON_SOURCE

BLANK = dict.fromkeys(SOURCE_COLUMNS, "")


def listed(*claims):
    return [claim["source_title"] for claim in in_order([BLANK | claim for claim in claims])]


def test_official_sources_come_first_then_the_newest_and_undated_ones_last():
    blog, news = {"source_type": "blog"}, {"source_type": "news"}
    assert listed(
        blog | {"source_title": "blog", "source_date": "2024"},
        news | {"source_title": "undated"},
        news | {"source_title": "old", "source_date": "2011-03-04"},
        news | {"source_title": "new", "source_date": "2018-04"},
        {"source_title": "unheard of", "source_type": "rumour", "source_date": "2025"},
        {"source_title": "official", "source_type": "government"},
    ) == ["official", "new", "old", "undated", "blog", "unheard of"]


def test_a_year_counts_as_its_last_day_and_the_order_of_the_file_decides_between_equals():
    assert listed(
        {"source_title": "day", "source_date": "2019-07-01"},
        {"source_title": "year", "source_date": "2019"},
        {"source_title": "last day", "source_date": "2019-12-31"},
    ) == ["year", "last day", "day"]


def test_the_sources_of_karo_and_zundert_are_in_order(atlas):
    found = [source.title for source in partnership_facts(atlas, "karo-zundert").sources]
    assert [title.rsplit("(", 1)[1] for title in found] == ["Jurnal Asia, 2019)", "Rienews, 2019)", "Kabartoday, 2019)"]


def test_a_contradiction_keeps_its_stance_and_a_support_needs_no_word(atlas):
    found = partnership_facts(atlas, "jakarta-amsterdam").sources
    assert [each.stance for each in found] == ["contradicts", "", ""]
    assert found[0].origin == [{"word": ["source_types", "government"]}, "beritajakarta.id", {"date": "2019-02"}]
    assert found[2].stated == [{"say": "signed", "date": {"date": "1972"}}]


def test_a_source_says_its_own_date_and_status_where_it_gives_them():
    found = source(BLANK | SUWON_SOURCE | {"signed_date": "1997-08-25"})
    assert found.stated == [
        {"say": "signed", "date": {"date": "1997-08-25"}},
        {"say": "says_status", "status": {"word": ["statuses", "active"]}},
    ]
    assert source(BLANK | {"status": "unknown", "stance": "supports"}).stated == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://[", "ftp://example.org/x", ""])
def test_an_address_that_would_be_a_trap_leads_nowhere(url):
    found = source(BLANK | SUWON_SOURCE | {"source_url": url})
    assert (found.url, found.origin) == ("", [{"word": ["source_types", "government"]}])


def test_an_event_says_until_when_it_is_valid_after_its_words():
    row = dict.fromkeys(EVENT_COLUMNS, "") | {"kind": "renewal", "date": "2013", "valid_until": "2016", "summary_en": "Renewed."}
    assert event(row).words == ["Renewed.", {"say": "until", "date": {"date": "2016"}}]
    assert event(row | {"summary_en": "", "valid_until": ""}).words == []
