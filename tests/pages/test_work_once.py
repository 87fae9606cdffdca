"""What a run needs is worked out once in it, however many parts of the page show it."""

import pytest

from mapui.reader import shown
from opened import open_page


@pytest.fixture
def asked(monkeypatch):
    """The filters that rows were picked by, one entry each time."""
    calls, matches = [], shown.matches

    def counted(partnerships, filters, names):
        calls.append(filters)
        return matches(partnerships, filters, names)

    monkeypatch.setattr(shown, "matches", counted)
    return calls


def test_the_map_page_picks_its_rows_once(asked):
    open_page(sector="environment")
    assert [filters.sectors for filters in asked] == [("environment",)]


def test_a_click_on_a_filter_picks_the_rows_once_more(asked):
    app = open_page()
    asked.clear()
    app.pills(key="sectors").set_value(["culture"]).run()
    assert [filters.sectors for filters in asked] == [("culture",)]
