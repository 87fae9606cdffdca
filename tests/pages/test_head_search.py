"""The search at the head of the map page: what the browser sends opens a place, sets a country or is searched for."""

import pytest

from mapdata.filters.parameters import MAX_QUERY_LENGTH
from opened import component, fire, headline, open_page, panel_text, text_of


def test_a_chosen_place_opens_its_panel_and_leaves_the_other_filters():
    app = open_page(lang="en", q="Kyoto", sector="culture", place="yogyakarta")
    fire(app, "search", "place", "surabaya")
    assert "<h2>Surabaya</h2>" in text_of(app)
    assert dict(app.query_params) == {"lang": "en", "sector": "culture", "focus": "surabaya"}
    assert component(app, "search")["q"] == ""


def test_a_place_without_a_partnership_says_so_and_leads_to_its_profile():
    app = fire(open_page(lang="en"), "search", "place", "kota-kediri")
    assert "No partnership of Kota Kediri is in this data set." in text_of(app)
    assert "Profile of Kediri" in text_of(app)
    assert "place-hidden" not in {button.key for button in app.button}


def test_what_the_filters_hide_of_a_place_is_one_click_away():
    app = fire(open_page(lang="en", year=["1960", "1961"], undated="0"), "search", "place", "surabaya")
    assert "0 partnerships shown" in text_of(app)
    button = app.button(key="place-hidden")
    hidden = int(button.label.split()[1])
    assert button.label == f"Show {hidden} more hidden by other filters"
    button.click().run()
    assert headline(app).startswith(f"{hidden} / ")
    assert app.query_params["focus"] == "surabaya"


def test_a_chosen_country_is_a_filter_and_closes_the_panel():
    app = fire(open_page(lang="en", q="Suwon", focus="bandung"), "search", "country", "JP")
    assert dict(app.query_params) == {"lang": "en", "country": "JP"}
    assert "<h2>Bandung</h2>" not in text_of(app)


def test_a_text_is_searched_for_and_stays_in_the_field():
    app = fire(open_page(lang="en", link="bandung-suwon"), "search", "text", "  Kyoto\u202e ")
    assert dict(app.query_params) == {"lang": "en", "q": "Kyoto"}
    assert component(app, "search")["q"] == "Kyoto"
    assert headline(app).startswith("1 / ")
    assert panel_text(app) == ""
    fire(app, "search", "text", "")
    assert dict(app.query_params) == {"lang": "en"}


def test_a_text_is_cut_to_what_an_address_may_have():
    app = fire(open_page(lang="en"), "search", "text", "x" * 10_000)
    assert app.query_params["q"] == "x" * MAX_QUERY_LENGTH


@pytest.mark.parametrize("trigger", ["place", "country"])
@pytest.mark.parametrize("value", ["nowhere", "ID", "", None, 7, ["surabaya"], {"a": 1}, "<script>"])
def test_what_is_none_of_ours_changes_nothing(trigger, value):
    app = open_page(lang="en", sector="culture")
    before = dict(app.query_params)
    fire(app, "search", trigger, value)
    assert dict(app.query_params) == before


@pytest.mark.parametrize("value", [None, 7, ["Kyoto"]])
def test_what_is_no_text_is_not_searched_for(value):
    app = fire(open_page(lang="en", q="Suwon"), "search", "text", value)
    assert app.query_params["q"] == "Suwon"


@pytest.mark.parametrize("params", [{"lock": "q"}, {"hide": "filters"}])
def test_there_is_no_search_where_the_address_forbids_it(params):
    assert component(open_page(lang="en", **params), "search") is None


def test_other_pages_have_the_search_among_their_filters_and_no_skip_links():
    app = open_page("pages/insights.py", lang="en", q="Suwon")
    assert app.text_input(key="q").value == "Suwon"
    assert component(app, "search") is None
    assert component(app, "frame")["skips"] is False


def test_the_map_page_has_one_search_and_skip_links():
    app = open_page(lang="en")
    assert not app.text_input
    assert component(app, "frame")["skips"] is True
