"""Two to five places or countries compared on the map page: its address, the row, the map, the legend and the table."""

import re
from html import unescape
from urllib.parse import parse_qsl, urlencode

import pytest

from mapdata.findings.compared import touching
from mapui.deck.network import arc_order
from mapui.deck.palette import BLUE, ORANGE, css
from opened import component, drawn_arcs, fire, headline, open_page, shown_atlas, text_of

BOTH = ["bandung", "surabaya"]
TABLE = '<div class="pkk-versus"'
FIVE = ["bandung", "surabaya", "JP", "KR", "CN"]


def compared(*keys, **params):
    return open_page(lang="en", compare=list(keys), **params)


def keys_of(app):
    row = component(app, "compared")
    return [key for key, _, _ in row["compared"]] if row else []


def table_of(app):
    return text_of(app).split(TABLE)[1].split("</table>")[0]


def test_two_are_drawn_alone_and_by_their_colours():
    app = compared(*BOTH)
    assert headline(app) == "21 / 511"
    partnerships = shown_atlas().partnerships
    look = component(app, "map")
    order = arc_order(partnerships)
    digit = dict(zip(order, look["kinds"], strict=True))
    assert look["colouring"] == "compared"
    assert look["asked"] == "bandung surabaya"
    assert {digit[key] for key in drawn_arcs(app)} == {"0", "1"}
    bandung = touching(partnerships, "bandung")
    assert {key for key in drawn_arcs(app) if digit[key] == "0"} <= set(bandung.index[bandung])


def test_the_legend_says_the_places_instead_of_a_choice_of_colours():
    app = compared(*BOTH)
    assert component(app, "legend")["names"] == {"0": "Bandung", "1": "Surabaya"}
    assert "color" not in {box.key for box in app.selectbox}
    colours = [colour for _, _, colour in component(app, "compared")["compared"]]
    assert colours == [css(ORANGE), css(BLUE)]


def test_what_belongs_to_two_has_a_colour_and_a_word_of_its_own():
    legend = component(compared("bandung", "JP"), "legend")
    assert legend["names"] == {"0": "Bandung", "1": "Japan", "5": "of more than one of them"}
    assert legend["colours"]["compared"] == {"0": "orange", "1": "blue", "5": "grey"}


def test_the_legend_names_only_what_is_drawn():
    assert "5" not in component(compared("bandung", "JP", confirmed="neither"), "legend")["names"]
    assert "5" in component(compared("bandung", "JP", year=["1960", "1961"]), "legend")["names"]  # the years may be moved
    assert "5" in component(compared("bandung", "suwon", "KR"), "legend")["names"]


def test_a_partnership_of_none_of_them_opens_its_panel_and_has_no_line():
    app = compared(*BOTH, link="aceh-ivanovo-region")
    assert component(app, "panel")["facts"]["id"] == "aceh-ivanovo-region"
    assert component(app, "panel")["outside"] is True
    assert drawn_arcs(app) == drawn_arcs(compared(*BOTH))
    assert "link" not in component(app, "map")
    assert component(app, "map")["asked"] == "bandung surabaya"


def test_a_partnership_of_one_of_them_is_drawn_whatever_the_filters_say():
    app = compared(*BOTH, link="bandung-seoul")
    assert "bandung-seoul" in drawn_arcs(app)
    assert component(app, "map")["link"] == "bandung-seoul"


def test_the_table_has_a_column_for_each():
    table = table_of(compared(*FIVE))
    assert table.count('<th scope="col">') == 5
    assert "11 partnerships" in table
    assert "Hidden: 8 plans · 4 weak or contradicted." in table
    assert "1960: " in table
    assert "Both parties: 4" in table
    assert "24 Indonesian places" in table


def test_unknown_ones_are_left_out_and_counted_never_shown():
    app = compared("bandung", "<script>", "ZZ", "surabaya", "bandung")
    assert keys_of(app) == BOTH
    assert component(app, "compared")["texts"]["told"] == "2 values in the address are unknown and left out."
    assert "<script>" not in text_of(app)


def test_more_than_five_are_cut_and_that_is_said():
    app = compared(*FIVE, "MY")
    assert keys_of(app) == FIVE
    assert component(app, "compared")["full"] is True
    assert component(app, "compared")["texts"]["told"] == "Only the first 5 are compared."


def test_one_alone_waits_for_another_and_changes_nothing():
    app = compared("bandung")
    assert headline(app) == headline(open_page(lang="en"))
    assert TABLE not in text_of(app)
    assert component(app, "compared")["texts"]["told"] == "Add another one to compare."


def test_an_address_of_which_nothing_can_be_compared_says_so():
    app = open_page(lang="en", compare=["nowhere", "nowhere", "<script>"])
    assert component(app, "compared") is None
    assert "2 values in the address are unknown and left out." in text_of(app)
    assert "<script>" not in text_of(app)
    assert "unknown and left out" not in text_of(open_page(lang="en"))


def test_the_same_country_twice_is_one_and_not_one_too_many():
    app = compared("jp", "JP", "bandung", "surabaya", "KR", "CN")
    assert keys_of(app) == ["JP", "bandung", "surabaya", "KR", "CN"]
    assert component(app, "compared")["texts"]["told"] == ""


def test_what_was_left_out_of_the_address_is_not_said_of_what_the_reader_chose():
    app = fire(compared(*FIVE, "MY", "nowhere"), "compared", "removed", "KR")
    assert len(keys_of(app)) == 4
    assert component(app, "compared")["texts"]["told"] == ""


def test_taking_one_out_keeps_the_others_and_the_filters():
    app = fire(compared(*FIVE, sector="culture"), "compared", "removed", "surabaya")
    assert app.query_params["compare"] == ["bandung", "JP", "KR", "CN"]
    assert app.query_params["sector"] == "culture"


def test_one_is_added_and_a_search_that_would_leave_nothing_of_it_is_not_kept():
    app = fire(compared("bandung", q="Bandung", sector="culture"), "compared", "added", "surabaya")
    assert app.query_params["compare"] == BOTH
    assert "q" not in app.query_params
    assert app.query_params["sector"] == "culture"


def test_ending_it_shows_everything_again():
    app = fire(compared(*BOTH), "compared", "ended")
    assert "compare" not in app.query_params
    assert headline(app) == headline(open_page(lang="en"))


@pytest.mark.parametrize("trigger", ["added", "removed"])
@pytest.mark.parametrize("value", ["nowhere", "", None, 7, ["bandung"], {"a": 1}])
def test_what_is_none_of_ours_changes_nothing(trigger, value):
    app = fire(compared(*BOTH), "compared", trigger, value)
    assert app.query_params["compare"] == BOTH


def test_the_panel_of_a_place_adds_it_and_makes_way():
    app = open_page(lang="en", compare=["bandung"], focus="surabaya")
    app.button(key="compare").click().run()
    assert app.query_params["compare"] == BOTH
    assert "focus" not in app.query_params


def test_the_panel_of_one_that_is_compared_does_not_offer_it():
    assert "compare" not in {button.key for button in open_page(lang="en", compare=["bandung"], focus="bandung").button}


def test_a_profile_leads_to_the_comparison_and_keeps_who_is_compared():
    page = text_of(open_page("pages/place.py", lang="en", place="surabaya", compare=["bandung"]))
    assert 'href="./?lang=en&amp;compare=bandung&amp;compare=surabaya">Compare</a>' in page


@pytest.mark.parametrize(
    "asked", [{}, {"q": "Jawa"}, {"country": "JP"}, {"province": "Bali"}, {"island": "Sumatra"}, {"sector": "culture"}]
)
def test_a_button_on_the_map_and_a_link_from_a_profile_lead_to_the_same_view(asked):
    app = compared("bandung", focus="surabaya", **asked)
    app.button(key="compare").click().run()
    query = urlencode({key: app.query_params[key] for key in app.query_params}, doseq=True)
    page = text_of(open_page("pages/place.py", lang="en", place="surabaya", compare=["bandung"], **asked))
    link = unescape(re.search(r'href="\./\?([^"]*)">Compare<', page)[1])
    assert sorted(parse_qsl(link)) == sorted(parse_qsl(query))
    assert ("country" in app.query_params) == ("country" in asked)
    assert not {"province", "island", "q"} & set(app.query_params)


def test_a_country_is_not_added_under_a_filter_of_other_countries():
    app = fire(compared("bandung", country="JP", province="Jawa Barat"), "compared", "added", "KR")
    assert app.query_params["compare"] == ["bandung", "KR"]
    assert "country" not in app.query_params
    assert app.query_params["province"] == "Jawa Barat"


def test_the_tour_goes_on_when_its_reader_adds_one_and_ends_by_a_link_from_elsewhere():
    app = fire(compared(*BOTH, story="4"), "compared", "added", "JP")
    assert app.query_params["story"] == "4"
    assert "story=" not in text_of(open_page("pages/place.py", lang="en", place="bali", compare=BOTH, story="4"))


def test_a_profile_offers_no_comparison_of_what_is_compared_or_too_many():
    assert ">Compare<" not in text_of(open_page("pages/place.py", lang="en", place="surabaya", compare=["surabaya"]))
    assert ">Compare<" not in text_of(open_page("pages/place.py", lang="en", place="bali", compare=FIVE))


@pytest.mark.parametrize(
    "lock",
    [{"lock": "place", "place": "bandung"}, {"lock": "province", "province": "Bali"}, {"lock": "country", "country": "JP"}],
)
def test_no_comparison_is_offered_where_a_locked_filter_would_leave_nothing_of_it(lock):
    app = open_page(lang="en", focus="bandung", **lock)
    assert "compare" not in {button.key for button in app.button}
    assert ">Compare<" not in text_of(open_page("pages/place.py", **{"lang": "en", "place": "bandung"} | lock))
    app = fire(compared(*BOTH, **lock), "compared", "added", "JP")
    assert keys_of(app) == BOTH
    assert component(app, "compared")["full"] is True


def test_filters_apply_to_all_and_their_counts_follow():
    app = compared(*BOTH, sector="environment")
    assert headline(app) == "8 / 511"
    parts = component(app, "parts")
    assert parts["shown"]["settled"] == 8
    assert parts["filters"] == ["Environment, climate & energy", "only Bandung and Surabaya"]


def test_other_pages_are_not_narrowed():
    assert headline(open_page("pages/data_set.py", lang="en", compare=BOTH)) == headline(
        open_page("pages/data_set.py", lang="en")
    )


def test_without_results_the_table_is_hidden_too():
    app = compared(*BOTH, hide="results")
    assert keys_of(app) == BOTH
    assert TABLE not in text_of(app)


def test_the_builder_of_frames_takes_it_along():
    app = open_page("pages/embed.py", lang="en", compare=BOTH)
    assert [code.value for code in app.code][1].endswith("/?embed=true&compare=bandung&compare=surabaya&lang=en")


@pytest.mark.parametrize(("keys", "promise"), [(BOTH, "Show 1 more hidden"), (["bandung", "JP"], "Show 1 more hidden")])
def test_the_panel_of_a_place_counts_as_hidden_only_what_the_comparison_is_about(keys, promise):
    app = compared(*keys, focus="seoul")
    hidden = app.button(key="place-hidden")
    assert hidden.label.startswith(promise)
    hidden.click().run()
    assert not app.exception
    assert headline(app) == "1 / 511"
    assert "place-hidden" not in {button.key for button in app.button}


def test_what_only_the_comparison_leaves_out_is_not_hidden_by_filters():
    assert "place-hidden" not in {button.key for button in compared("surabaya", "JP", focus="medan", place="medan").button}
