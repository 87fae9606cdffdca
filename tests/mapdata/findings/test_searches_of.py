from mapdata.findings.searches import searches_of
from mapdata.words.schema import SEARCH_COLUMNS
from sample import text_table


def test_the_searches_of_a_government_come_newest_first():
    rows = [
        {"government": "kediri", "date": "2026-01-02", "query": "old"},
        {"government": "blitar", "date": "2026-11-27", "query": "another's"},
        {"government": "kediri", "date": "2026-11-27", "query": "new"},
    ]
    searches = text_table(rows, SEARCH_COLUMNS)
    assert list(searches_of(searches, "kediri")["query"]) == ["new", "old"]
    assert searches_of(searches, "nowhere").empty
