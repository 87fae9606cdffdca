"""Local governments without a partnership, on every page that answers for them."""

import pytest

from mapdata.findings.reach import reach, share
from mapui.frame.report import _contact
from mapui.reader.today import today
from opened import component, headline, open_page, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, government, shipped_atlas, write_data

PLACE = "pages/place.py"


@pytest.fixture
def west_java(data_folder):
    """Bandung and Suwon, and the governments of West Java; one of them was searched for."""
    searches = [
        {"government": "bandung-barat", "date": "2026-11-27", "asked_in": "web", "query": "<b>Bandung Barat</b>", "found": "no"},
        {
            "government": "bandung",
            "date": "2026-11-26",
            "query": "Kota Bandung",
            "found": "yes",
            "addresses": "https://a.example/x; https://b.example/y",
        },
    ]
    return write_data(
        data_folder,
        partnerships=[SUWON],
        sources=[SUWON_SOURCE],
        places=[BANDUNG | {"code": "32.73"}, SUWON_PLACE],
        local_governments=WEST_JAVA,
        searches=searches,
    )


@pytest.fixture(autouse=True)
def no_contact(monkeypatch):
    monkeypatch.delenv("MAPDATA_CONTACT", raising=False)
    _contact.cache_clear()


@pytest.mark.usefixtures("west_java")
class TestMap:
    def test_a_search_for_one_without_a_partnership_is_answered_with_ways_on(self):
        app = open_page(lang="en", q="Kab. Bandung")
        text = text_of(app)
        assert headline(app) == "0 / 1"
        assert "No partnership of Kabupaten Bandung is in this data set." in text
        assert 'href="daerah?lang=en&amp;place=kabupaten-bandung">Profile of Kabupaten Bandung</a>' in text
        assert "Others in West Java in this data set:" in text
        assert ">Bandung</a>" in text

    def test_the_answer_is_in_indonesian_too(self):
        assert "Kumpulan data ini tidak memuat kerja sama Kabupaten Bandung." in text_of(open_page(q="Kab. Bandung"))

    def test_namesakes_are_told_apart(self):
        app = open_page(lang="en", q="Bandung")
        text = text_of(app)
        assert headline(app) == "1 / 1"
        assert "Profile of Kota Bandung" in text
        assert "No partnership of Kabupaten Bandung is in this data set." in text
        assert "Others in West Java" not in text

    def test_the_name_of_another_government_is_not_answered_with_a_city_of_its_words(self):
        app = open_page(lang="en", q="bandung barat")
        assert headline(app) == "0 / 1"
        assert "No partnership of Kabupaten Bandung Barat is in this data set." in text_of(app)

    def test_a_misspelt_name_is_asked_about(self):
        app = open_page(lang="en", q="Bandung Barrat")
        text = text_of(app)
        assert "Did you mean:" in text
        assert ">Kabupaten Bandung Barat</a>" in text

    def test_no_search_ends_without_a_way_on(self):
        assert ">All places</a>" in text_of(open_page(lang="en", q="zzzzzz"))

    def test_one_without_neighbours_that_have_any_leads_to_all_places(self, west_java):
        write_data(
            west_java,
            partnerships=[SUWON],
            sources=[SUWON_SOURCE],
            places=[BANDUNG | {"code": "32.73"}, SUWON_PLACE],
            local_governments=[*WEST_JAVA, government("63.72", "Banjarbaru", "city", "Kalimantan Selatan")],
        )
        text = text_of(open_page(lang="en", q="Banjarbaru"))
        assert "No partnership of Kota Banjarbaru is in this data set." in text
        assert text.count(">All places</a>") == 1

    def test_a_chosen_place_without_a_partnership_is_answered_too(self):
        app = open_page(lang="en", place="bandung-barat")
        assert headline(app) == "0 / 1"
        assert "No partnership of Kabupaten Bandung Barat is in this data set." in text_of(app)

    def test_a_chosen_province_says_how_many_of_its_governments_have_one(self):
        text = text_of(open_page(lang="en", province="Jawa Barat"))
        assert "West Java: 1 of 4 local governments have a partnership in this data set." in text

    def test_the_title_says_what_the_data_set_is(self):
        assert "1 partnerships and plans; 1 of 4 Indonesian local governments" in text_of(open_page(lang="en"))

    def test_the_layer_of_all_governments_is_off_until_it_is_switched_on(self):
        app = open_page(lang="en")
        assert "governments" not in component(app, "map")
        app.toggle(key="governments").set_value(True).run()
        assert component(app, "map")["governments"]
        assert app.query_params["governments"] == "1"
        assert "has a partnership (1)" in text_of(app)
        assert "no partnership in this data set (3)" in text_of(app)

    def test_a_government_opens_a_panel_from_the_layer(self):
        app = open_page(lang="en", governments="1", focus="bandung-barat")
        text = text_of(app)
        assert "<h2>Bandung Barat</h2>" in text
        assert "No partnership of Kabupaten Bandung Barat is in this data set." in text


@pytest.mark.usefixtures("west_java")
class TestPlace:
    def test_the_profile_says_that_nothing_is_known_and_what_was_looked_for(self):
        text = text_of(open_page(PLACE, lang="en", place="bandung-barat"))
        assert "<h1>Bandung Barat</h1>" in text
        assert "No partnership of Kabupaten Bandung Barat is in this data set." in text
        assert "<dt>Code of the Ministry of Home Affairs</dt><dd>32.17</dd>" in text
        assert "27 November 2026, in web: “&lt;b&gt;Bandung Barat&lt;/b&gt;” – nothing found" in text
        assert "<b>Bandung" not in text

    def test_it_offers_to_report_one(self):
        app = open_page(PLACE, lang="en", place="bandung-barat")
        message = app.code[0].value
        assert message.startswith("Which partnership is missing: with whom, and since when?")
        assert "Kabupaten Bandung Barat (bandung-barat)" in message
        assert "Page: daerah?lang=en&place=bandung-barat" in message

    def test_what_a_search_found_is_linked(self):
        text = text_of(open_page(PLACE, lang="en", place="bandung"))
        assert "26 November 2026: “Kota Bandung” – found: " in text
        assert 'href="https://a.example/x"' in text
        assert ">b.example</a>" in text

    def test_a_province_says_how_many_of_its_governments_have_one(self):
        text = text_of(open_page(PLACE, lang="en", place="jawa-barat"))
        assert "<dt>Local governments with a partnership</dt><dd>1 of 4</dd>" in text

    def test_the_directory_has_those_without_behind_one_click(self):
        text = text_of(open_page(PLACE, lang="en"))
        assert '<h3>West Java <span class="pkk-quiet">1 of 4 with a partnership</span></h3>' in text
        assert '<details class="pkk-without"><summary>3 without an entry here</summary>' in text
        assert text.index(">Bandung</a>") < text.index("<details")

    def test_a_search_in_the_directory_opens_what_it_finds(self):
        text = text_of(open_page(PLACE, lang="en", q="Kab. Bandung"))
        assert '<details class="pkk-without" open>' in text
        assert "place=kabupaten-bandung" in text
        assert "place=bandung-barat" not in text


def test_the_quality_page_counts_governments_by_province():
    text = text_of(open_page("pages/quality.py", lang="en"))
    counts = share(reach(shipped_atlas(), today()))
    assert '<th scope="row">All provinces</th><td>552</td>' in text
    assert f"<strong>{counts.settled}</strong>" in text
    one = text_of(open_page("pages/quality.py", lang="en", province="Jawa Timur"))
    assert '<th scope="row">East Java</th><td>39</td>' in one
    assert "All provinces</th>" not in one


@pytest.mark.parametrize(("q", "place"), [("kediri", "kota-kediri"), ("Berau", "berau"), ("SAWAHLUNTO", "sawahlunto")])
def test_everybody_finds_home(q, place):
    assert f"place={place}" in text_of(open_page(lang="en", q=q))


def test_without_a_list_of_governments_the_pages_are_as_before(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_page(lang="en")
    assert "governments" not in {each.key for each in app.toggle}
    assert "1 partnerships and plans of Indonesian local governments" in text_of(app)
    assert "without an entry here" not in text_of(open_page(PLACE, lang="en"))
    assert "Local governments by province" not in text_of(open_page("pages/quality.py", lang="en"))
