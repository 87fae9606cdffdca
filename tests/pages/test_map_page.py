"""The map page in every state, without a browser. The map itself is looked at in tests/browser."""

import pytest

from mapui.deck.palette import TONES
from mapui.words.saying import say
from opened import component, drawn_arcs, fire, headline, open_page, panel_text, results, shown_atlas, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


def map_of(app):
    """What the map is told."""
    return component(app, "map")


def test_it_opens_in_indonesian_with_arcs_a_table_and_no_problem():
    app = open_page()
    shown, total = headline(app).replace(".", "").split(" / ")
    assert 100 < int(shown) < int(total)
    assert len(results(app)) == int(shown)
    assert app.warning.len == 0
    assert panel_text(app) == ""
    assert "bandung-fort-worth" in drawn_arcs(app)


def test_what_is_drawn_is_what_the_table_lists_and_can_be_located():
    app = open_page(lang="en", verification=["verified"])
    assert len(drawn_arcs(app)) <= len(results(app))
    assert "jakarta-amsterdam" not in drawn_arcs(app)


def test_an_address_opens_the_panel_on_the_first_run():
    app = open_page(lang="en", link="bandung-suwon")
    text = panel_text(app)
    assert "Bandung – Suwon" in text
    assert "25 August 1997" in text
    assert "sources differ: 1997, 2013" in text
    assert "5,294 km" in text
    assert "https://swcic.or.kr/eng/ma/gcity.asp" in [source["url"] for source in component(app, "panel")["facts"]["sources"]]


def test_the_panel_speaks_indonesian_too():
    text = panel_text(open_page(lang="id", link="bandung-suwon"))
    assert "25 Agustus 1997" in text
    assert "Korea Selatan" in text
    assert "5.294 km" in text


def test_a_disputed_one_opens_by_its_address_and_is_drawn_although_filters_hide_it():
    app = open_page(lang="en", link="jakarta-amsterdam")
    assert "Jakarta – Amsterdam" in panel_text(app)
    assert "An official source contradicts it and no official source supports it." in panel_text(app)
    assert "jakarta-amsterdam" in drawn_arcs(app)
    assert "This partnership does not match your filters" in panel_text(app)


@pytest.mark.parametrize(
    "params", [{"year": "abc"}, {"sector": "<script>"}, {"link": "x" * 10_000}, {"lang": "'"}, {"q": "\x00"}]
)
def test_hostile_addresses_show_the_plain_page(params):
    app = open_page(**params)
    assert headline(app) == headline(open_page())


def test_a_sector_filter_shows_only_that_sector():
    app = open_page(lang="en", sector="environment")
    assert 0 < len(results(app)) < len(results(open_page()))
    assert results(app)["sectors"].str.contains("Environment, climate & energy").all()


def test_filtering_never_leaves_a_stale_panel():
    app = open_page(lang="en", link="bandung-suwon")
    app.pills(key="sectors").set_value(["health"]).run()
    assert not app.exception
    assert "Bandung – Suwon" not in panel_text(app)
    assert panel_text(app) == ""


def test_a_filter_that_keeps_the_selected_one_keeps_its_panel():
    app = open_page(lang="en", link="bandung-suwon")
    app.pills(key="sectors").set_value(["culture"]).run()
    assert "Bandung – Suwon" in panel_text(app)


def test_an_empty_result_says_so_and_reset_brings_all_back():
    app = open_page(lang="en", q="zzzz")
    assert headline(app).startswith("0 / ")
    assert "No partnership matches these filters" in app.info[0].value
    assert drawn_arcs(app) == set()
    app.button(key="reset_empty").click().run()
    assert headline(app) == headline(open_page())


def test_a_search_offers_what_other_filters_hide():
    app = open_page(lang="en", q="kofu")
    assert headline(app).startswith("0 / ")
    app.button(key="show_hidden").click().run()
    assert list(results(app)["partner"]) == ["Kofu"]


def test_close_empties_the_panel():
    app = open_page(lang="en", link="bandung-suwon")
    fire(app, "panel", "closed")
    assert "Bandung – Suwon" not in panel_text(app)


def test_years_narrow_the_result_and_unknown_years_are_a_choice():
    app = open_page(lang="en", year=["1990", "1999"], undated="0")
    years = results(app)["year"]
    assert years.between(1990, 1999).all()
    app.checkbox(key="undated").check().run()
    assert results(app)["year"].isna().any()


def test_plans_come_only_when_asked_for():
    planned = set(shown_atlas().partnerships.query("planned").index)
    assert drawn_arcs(open_page(status=["planned"])) & planned
    assert not drawn_arcs(open_page()) & planned


def test_the_language_switch_changes_the_page():
    app = open_page(lang="id")
    app.session_state["lang"] = "en"
    app.run()
    assert "entries shown" in text_of(app)


def test_the_map_has_words_for_those_who_cannot_see_it():
    def words(**params):
        return map_of(open_page(lang="en", **params))["alt"]

    rows = shown_atlas().partnerships.loc[sorted(drawn_arcs(open_page(lang="en")))]
    places, countries = rows["local_place_id"].nunique(), rows["partner_country"].nunique()
    assert words() == f"Map of {len(rows)} partnerships, {places} Indonesian places, {countries} partner countries"
    assert min(len(rows), places, countries) > 1
    assert words(q="Suwon", year=["1990", "1999"]) == (
        "Map of 1 partnership, 1 Indonesian place, 1 partner country, begun 1990–1999"
    )
    assert words(year=["1990", "1999"], reading="in_force").endswith(", in force 1990–1999")


def test_without_any_data_the_page_says_what_is_missing(data_folder):
    app = open_page(lang="en")
    assert headline(app) == "0 / 0"
    assert "The data has 4 problems" in app.warning[0].value
    assert "partnerships.csv" in app.text[0].value
    assert list(data_folder.iterdir()) == []


def test_half_broken_data_shows_the_good_rows_and_names_the_bad_cell(data_folder):
    broken = SUWON | {"id": "bandung-broken", "year_signed": "20O1", "signed_date": "", "status": "alive"}
    write_data(
        data_folder,
        partnerships=[SUWON, broken],
        sources=[SUWON_SOURCE, SUWON_SOURCE | {"partnership_id": "bandung-broken"}],
        places=[BANDUNG, SUWON_PLACE],
    )
    app = open_page(lang="en")
    assert headline(app) == "2 / 2"
    faults = app.dataframe[0].value
    assert faults[["File", "Row", "Column", "Found"]].values.tolist() == [
        ["partnerships.csv", 3, "status", "alive"],
        ["partnerships.csv", 3, "year_signed", "20O1"],
        ["partnerships.csv", 2, "id", "bandung-suwon, bandung-broken"],
        ["partnerships.csv", 3, "id", "bandung-suwon, bandung-broken"],
    ]


@pytest.mark.parametrize(
    "name", ['<script>alert("x")</script>', "@@=alert(1)", 'O\'Brien "Quote"', "x" * 200, "![](https://evil.example/x.png)"]
)
def test_hostile_names_show_as_text(data_folder, name):
    write_data(
        data_folder,
        partnerships=[SUWON | {"partner_name": name}],
        sources=[SUWON_SOURCE | {"source_title": name, "summary_en": name}],
        places=[BANDUNG, SUWON_PLACE | {"name": name}],
    )
    app = open_page(lang="en", link="bandung-suwon")
    assert "<script" not in text_of(app)
    assert "<img" not in text_of(app)
    assert name in results(app)["partner"].tolist()
    assert panel_text(app).count(name) == 4, "the title, the place, what the source says and its title"


def test_the_colours_mean_what_the_address_says_and_the_legend_explains_them():
    app = open_page(lang="en", color="region")
    assert app.selectbox(key="color").value == "region"
    drawn_by = component(app, "legend")
    assert drawn_by["colouring"] == "region"
    assert list(drawn_by["colours"]["region"]) == ["asia", "europe", "oceania", "americas", "africa"]
    assert set(drawn_by["colours"]["region"].values()) <= set(TONES)


def test_choosing_another_meaning_goes_into_the_address_and_keeps_the_selection():
    app = open_page(lang="en", link="bandung-suwon")
    assert map_of(app)["colouring"] == "sector"
    app.selectbox(key="color").select("verification").run()
    assert not app.exception
    assert app.query_params["color"] == "verification"
    assert app.query_params["link"] == "bandung-suwon"
    assert map_of(app)["colouring"] == "verification"
    app.selectbox(key="color").select("sector").run()
    assert "color" not in app.query_params


@pytest.mark.parametrize(
    "params",
    [{"link": "bandung-fort-worth"}, {"focus": "bandung"}, {"q": "Kyoto"}, {"country": "JP"}, {"place": "bandung"}],
)
def test_what_is_asked_for_is_framed(params):
    asked = map_of(open_page(lang="en", **params))["asked"]
    assert asked
    assert asked != map_of(open_page(lang="en", q="Suwon"))["asked"]


@pytest.mark.parametrize("params", [{}, {"sector": "culture"}, {"year": ["1990", "1999"]}, {"q": "zzzz"}])
def test_a_filter_that_names_no_place_leaves_the_camera_alone(params):
    assert "asked" not in map_of(open_page(lang="en", **params))


def test_what_is_chosen_can_be_looked_at_again_and_nothing_where_nothing_is():
    assert component(open_page(lang="en", link="bandung-suwon"), "cameras") == {"asked": True}
    assert component(open_page(lang="en"), "cameras") == {"asked": False}


@pytest.mark.parametrize(
    ("said", "link", "focus"),
    [
        ({"link": "bandung-suwon"}, "bandung-suwon", None),
        ({"place": "bandung"}, None, "bandung"),
        ({"link": "nowhere"}, None, None),
        ({"place": "<script>"}, None, None),
        ({"link": ["bandung-suwon"]}, None, None),
        ("bandung-suwon", None, None),
        (None, None, None),
    ],
)
def test_what_is_tapped_opens_if_it_is_ours(said, link, focus):
    app = fire(open_page(lang="en"), "map", "picked", said)
    assert map_of(app).get("link") == link
    assert map_of(app).get("place") == focus
    assert bool(panel_text(app)) == bool(link)


def test_the_same_one_opens_again_after_closing():
    app = open_page(lang="en")
    for _ in range(2):
        fire(app, "map", "picked", {"link": "bandung-suwon"})
        assert "Bandung – Suwon" in panel_text(app)
        fire(app, "panel", "closed")
        assert panel_text(app) == ""


def test_the_colours_follow_the_sectors_filtered_by():
    assert "kinds" not in map_of(open_page(lang="en"))
    assert set(map_of(open_page(lang="en", sector="technology"))["kinds"]) > {"3"}
    assert "kinds" not in map_of(open_page(lang="en", sector="technology", color="level"))


def test_the_layer_of_all_governments_is_asked_for():
    assert "governments" not in map_of(open_page(lang="en"))
    assert map_of(open_page(lang="en", governments="1"))["governments"]


def test_a_place_stands_out_with_all_its_links_and_each_opens():
    app = open_page(lang="en", focus="bandung")
    assert "<h2>Bandung</h2>" in text_of(app)
    links = [button.key for button in app.button if button.key.startswith("open-")]
    assert "open-bandung-suwon" in links
    assert len(links) == results(app)["local"].eq("Bandung").sum()
    assert map_of(app)["place"] == "bandung"
    app.button(key="open-bandung-suwon").click().run()
    assert say(component(app, "panel")["facts"]["title"]) == "Bandung – Suwon"
    assert app.query_params["link"] == "bandung-suwon"
    assert "focus" not in app.query_params


def test_a_province_at_the_same_spot_is_one_press_away():
    app = open_page(lang="en", focus="bandung")
    app.button(key="near-jawa-barat").click().run()
    assert "<h2>West Java</h2>" in text_of(app)
    assert app.query_params["focus"] == "jawa-barat"


@pytest.mark.parametrize("focus", ["nowhere", "<script>", "x" * 10_000])
def test_an_unknown_place_is_ignored(focus):
    assert panel_text(open_page(lang="en", focus=focus)) == ""


def test_the_globe_comes_by_address_and_by_its_switch():
    flat = map_of(open_page(lang="en"))["deck"]
    app = open_page(lang="en", view="globe")
    assert map_of(app)["deck"] != flat
    app.segmented_control(key="view").set_value("flat").run()
    assert map_of(app)["deck"] == flat
    assert "view" not in app.query_params


def test_in_force_is_another_reading_of_the_years():
    signed = open_page(lang="en", year=["2020", "2020"], undated="0")
    in_force = open_page(lang="en", year=["2020", "2020"], undated="0", reading="in_force")
    assert set(results(signed)["year"]) == {2020}
    assert results(in_force)["year"].max() == 2020
    assert results(in_force)["year"].min() < 2000
    assert in_force.segmented_control(key="year_reading").value == "in_force"


def counts(app):
    """The numbers behind the choices, as the style sheet says them."""
    words = text_of(app).split("counter-reset:")[1].split("}")[0].split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def test_each_choice_says_how_many_it_would_leave():
    app = open_page(lang="en")
    before = counts(app)
    app.pills(key="sectors").set_value(["environment"]).run()
    assert len(results(app)) == before["a8"]
    assert counts(app)["a8"] == before["a8"], "a filter does not count itself"
    assert counts(app)["c1"] < before["c1"]


def test_counts_follow_the_years():
    app = open_page(lang="en")
    before = counts(app)
    app.slider(key="years").set_value((1990, 1999)).run()
    assert counts(app)["a1"] < before["a1"]


def chips(app):
    """The keys of the chips by their text."""
    return {chip["text"]: chip["key"] for chip in component(app, "chips")["chips"]}


def test_filters_that_are_set_are_chips_that_take_them_away():
    app = open_page(lang="en", q="Bandung", sector=["culture", "education"], country="KR", undated="0")
    assert set(chips(app)) == {
        "“Bandung”",
        "Sector: Culture, arts & heritage, Education, research & talent",
        "South Korea",
        "Without unknown years",
        "Years",
    }
    fire(app, "chips", "taken", chips(app)["Sector: Culture, arts & heritage, Education, research & talent"])
    assert "sector" not in app.query_params
    assert app.pills(key="sectors").value == []
    fire(app, "chips", "taken", chips(app)["“Bandung”"])
    assert "q" not in app.query_params
    fire(app, "chips", "reset")
    assert dict(app.query_params) == {"lang": "en"}


@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        ({"status": "planned"}, "Status: Planned"),
        ({"verification": ["unverified", "disputed"]}, "Evidence: Weak evidence, Contradicted"),
        ({"status": ["active", "dormant", "unknown"]}, "Status: 3"),
        ({"sector": ["culture", "education", "health"]}, "Sector: 3"),
    ],
)
def test_the_chip_of_a_whole_filter_names_few_choices_and_counts_many(chosen, text):
    assert text in chips(open_page(lang="en", **chosen))


@pytest.mark.parametrize("key", ["nothing", "sectors=health", "", None, 7, ["q"], "<script>"])
def test_a_chip_that_is_not_there_takes_nothing_away(key):
    app = open_page(lang="en", sector="culture")
    before = dict(app.query_params)
    fire(app, "chips", "taken", key)
    assert dict(app.query_params) == before


def test_without_filters_there_is_only_the_hidden_chip_of_the_years():
    assert set(chips(open_page(lang="en"))) == {"Years"}
    assert "pkk-years" not in text_of(open_page(lang="en")).split("<p class")[1]


def test_the_chip_of_the_years_brings_all_years_back():
    app = open_page(lang="en", year=["1990", "1999"])
    assert '"pkk-count pkk-years"' in text_of(app)
    assert " y1 1990 y2 1999 set 1}</style>" in text_of(app)  # what the style sheet writes into the chip
    fire(app, "chips", "taken", chips(app)["Years"])
    assert "year" not in app.query_params
    assert '"pkk-count pkk-years"' not in text_of(app)


@pytest.mark.parametrize(
    ("params", "column", "value"),
    [
        ({"country": "JP"}, "country", {"Japan"}),
        ({"country": "jp"}, "country", {"Japan"}),
        ({"place": "bandung"}, "local", {"Bandung"}),
        ({"type": "sister_province"}, "type", {"Sister province"}),
    ],
)
def test_every_filter_comes_by_address(params, column, value):
    assert set(results(open_page(lang="en", **params))[column]) == value


def test_filters_of_the_closed_box_hold_and_those_of_the_open_one_can_be_changed():
    app = open_page(lang="en", island="papua")
    only = len(results(app))
    fire(app, "search", "text", "Vanimo")
    assert 0 < len(results(app)) <= only
    app.session_state["more"] = True
    app.run()
    islands = app.multiselect(key="islands")
    assert islands.value == ["papua"]
    assert any(option.startswith("Papua (") for option in islands.options)
    islands.set_value([]).run()
    assert "island" not in app.query_params


def test_an_empty_result_offers_the_filter_to_open():
    app = open_page(lang="en", q="Kyoto", sector="health")
    assert headline(app).startswith("0 / ")
    app.button(key="loosen-sectors").click().run()
    assert headline(app).startswith("1 / ")


def test_a_switch_beside_the_headline_shows_what_is_hidden_and_hides_it_again():
    app = open_page(lang="en")
    before = headline(app), component(app, "parts")
    assert before[1]["switches"] == {"plans": False, "weak": False}
    fire(app, "parts", "switched", "plans")
    assert "planned" in app.pills(key="statuses").value
    found = component(app, "parts")
    assert found["switches"] == {"plans": True, "weak": False}
    assert headline(app).split(" / ")[0] == str(sum(found["shown"].values()))
    fire(app, "parts", "switched", "plans")
    assert (headline(app), component(app, "parts")) == before
    assert dict(app.query_params) == {"lang": "en"}


@pytest.mark.parametrize("kind", ["settled", "", None, 7, ["plans"], "<script>"])
def test_a_switch_that_is_not_there_shows_nothing_more(kind):
    app = open_page(lang="en")
    before = headline(app)
    fire(app, "parts", "switched", kind)
    assert headline(app) == before


def test_filters_keep_when_the_language_changes():
    app = open_page(lang="id", sector=["environment", "health"], match="all", status="active", country="JP")
    before = headline(app)
    app.session_state["lang"] = "en"
    app.run()
    assert headline(app) == before
    assert app.pills(key="sectors").value == ["health", "environment"]
    assert app.query_params["match"] == "all"


def test_the_panel_says_when_it_ends_or_that_it_is_counted_as_running():
    assert "\nValid until: 2019\n" in panel_text(open_page(lang="en", link="karo-zundert"))
    assert "ended no later than 2025" in panel_text(open_page(lang="en", link="jawa-tengah-queensland"))
    assert "No source states an end" in panel_text(open_page(lang="en", link="bandung-suwon"))


def test_the_results_are_a_list_beside_the_map_or_a_table_under_it_as_the_address_says():
    app = open_page(lang="en")
    assert app.toggle(key="as_table").value is False
    assert "Click a column heading to sort." not in text_of(app)
    assert "table" not in app.query_params
    app.toggle(key="as_table").set_value(True).run()
    assert not app.exception
    assert "Click a column heading to sort." in text_of(app)
    assert app.query_params["table"] == "1"
    assert open_page(lang="en", table="1").toggle(key="as_table").value is True
