import pytest

from mapdata.evidence.publishers import COMPUTED
from mapdata.findings.claims import event, in_order, source
from mapdata.findings.facts import partnership_facts
from mapdata.words.schema import EVENT_COLUMNS, SOURCE_COLUMNS
from sample import SUWON_SOURCE

BLANK = dict.fromkeys((*SOURCE_COLUMNS, *COMPUTED), "")


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
    assert [title.rsplit("(", 1)[1] for title in found] == ["Rienews, 2019)", "Kabartoday, 2019)", "Jurnal Asia, 2019)"]


def test_a_contradiction_keeps_its_stance_and_a_support_needs_no_word(atlas):
    found = partnership_facts(atlas, "jakarta-amsterdam").sources
    assert [each.stance for each in found] == ["contradicts", "", ""]
    government = {"word": ["source_types", "government"]}
    assert found[0].origin == [
        {"say": "own_word", "source": government},
        "Jakarta government news portal",
        {"date": "2019-02-14"},
    ]
    assert found[2].stated == [{"say": "says_established", "date": {"date": "1972"}}]
    assert found[2].origin[-1] == {"say": "seen", "date": {"date": "2026-11"}}


def test_a_source_says_its_own_date_and_status_where_it_gives_them():
    found = source(BLANK | SUWON_SOURCE | {"signed_date": "1997-08-25", "year_basis": "signed", "sectors": "culture;health"})
    assert found.stated == [
        {"say": "says_signed", "date": {"date": "1997-08-25"}},
        {"say": "says_status", "status": {"word": ["statuses", "active"]}},
        {"say": "says_sectors", "sectors": {"words": ["sectors", ["culture", "health"]]}},
    ]
    assert source(BLANK | SUWON_SOURCE).stated[0] == {"say": "says_year", "date": {"date": "1997"}}
    assert source(BLANK | {"status": "unknown", "stance": "supports"}).stated == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://[", "ftp://example.org/x", ""])
def test_an_address_that_would_be_a_trap_leads_nowhere(url):
    found = source(BLANK | SUWON_SOURCE | {"source_url": url})
    assert (found.url, found.origin) == ("", [{"word": ["source_types", "government"]}, "swcic.or.kr"])


def test_an_address_that_leads_to_something_else_says_so():
    assert source(BLANK | {"address_of": "site"}).leads == {"say": "leads_to_site"}
    assert source(BLANK).leads == ""


def test_a_title_of_ours_is_said_in_the_readers_language():
    ours = {"source_title": "Wikipedia: list of sister cities", "source_title_id": "Wikipedia: daftar kota kembar"}
    assert source(BLANK | ours).title == {"id": "Wikipedia: daftar kota kembar", "en": "Wikipedia: list of sister cities"}
    assert source(BLANK | {"source_title": "Partnerstädte"}).title == "Partnerstädte"


def test_an_event_says_until_when_it_is_valid_after_its_words():
    row = dict.fromkeys(EVENT_COLUMNS, "") | {"kind": "renewal", "date": "2013", "valid_until": "2016", "summary_en": "Renewed."}
    assert event(row).words == ["Renewed.", {"say": "until", "date": {"date": "2016"}}]
    assert event(row | {"summary_en": "", "valid_until": ""}).words == []
