"""The page of places in every state, without a browser: the directory, a profile, unknown places, broken data."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from mapui.frame.report import _contact
from opened import component, drawn_arcs, open_page, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

# 17 of its 28 governments, itself among them, have a partnership here.
WEST_JAVA = '<h3>West Java <span class="pkk-quiet">8 of 28 with a partnership</span></h3>'


def open_place(**params):
    return open_page("pages/place.py", **params)


def section(app, start, end="</section>"):
    return text_of(app).split(start, 1)[1].split(end, 1)[0]


@pytest.fixture(autouse=True)
def no_contact(monkeypatch):
    monkeypatch.delenv("MAPDATA_CONTACT", raising=False)
    _contact.cache_clear()


def test_without_a_place_the_page_lists_all_places_by_province_and_country():
    app = open_place(lang="en")
    text = text_of(app)
    assert "<h1>Places</h1>" in text
    assert WEST_JAVA in text
    assert (
        'href="daerah?lang=en&amp;place=bandung">Bandung</a> <span class="pkk-kinds"><b>11 partnerships</b> · 8 plans · 4 weak or contradicted</span>'
        in text
    )
    assert "<h3>South Korea</h3>" in text
    assert app.info.len == 0
    assert component(app, "map") is None


def test_the_search_forgives_a_misspelling_and_says_where_nothing_is_left():
    app = open_place(lang="en")
    app.text_input(key="q").set_value("bandng").run()
    assert ">Bandung</a>" in text_of(app)
    assert "Partners abroad" not in text_of(app)
    assert app.query_params["q"] == "bandng"
    app.text_input(key="q").set_value("zzzz").run()
    assert app.info[0].value == "No place in this data set has that name."


@pytest.mark.parametrize("place", ["nowhere", "<script>alert(1)</script>", "x" * 10_000])
def test_an_unknown_place_shows_the_directory_and_a_calm_word(place):
    app = open_place(lang="en", place=place)
    assert app.info[0].value.startswith("This data set does not have the place in the address.")
    assert WEST_JAVA in text_of(app)
    assert "<script" not in text_of(app)


def test_an_empty_place_shows_the_directory():
    assert "<h1>Places</h1>" in text_of(open_place(lang="en", place=""))


def test_bandung_in_full():
    app = open_place(lang="en", place="bandung")
    text = text_of(app)
    assert "<h1>Bandung</h1><p>City, West Java, Indonesia</p>" in text
    assert "Partnerships (11)" in text
    assert "Plans and weak or contradicted evidence (12)" in text
    assert '11 partnerships<br><span class="pkk-quiet">8 plans · 4 weak or contradicted</span>' in text
    assert 'href="./?lang=en&amp;link=bandung-braunschweig">Bandung – Braunschweig</a>' in text
    assert "Coordinates: <a" in text
    assert "GeoNames, no. 1650357</a>." in text
    assert 'href="https://www.geonames.org/1650357"' in text
    assert 'href="https://www.wikidata.org/wiki/Q10389" target="_blank" rel="noopener noreferrer">Q10389</a>' in text
    assert "since when: 1997, 2013" in section(app, "Where sources differ")
    assert ">West Java</a>" in section(app, "Others in West Java")
    assert "<strong>25 August 1997</strong>" in section(app, "<h2>Timeline")
    assert "<b>7</b>" in section(app, "<h2>Sectors")


def differences(app):
    return section(app, '<section class="pkk-differences">')


def test_kyoto_names_the_source_that_means_another_level():
    text = differences(open_place(lang="en", place="kyoto-prefecture"))
    assert (
        'link=di-yogyakarta-kyoto-prefecture">Special Region of Yogyakarta – Kyoto Prefecture</a>: 2 sources are about another level of government or another kind of partnership<'
        in text
    )
    assert "do not contradict each other" not in text
    told = "2 sumber menyangkut tingkat pemerintahan atau jenis kerja sama lain<"
    assert told in differences(open_place(lang="id", place="kyoto-prefecture"))


def test_a_plan_that_is_told_of_after_an_agreement_is_named_as_a_status_of_its_own_date():
    text = differences(open_place(lang="en", place="karo"))
    assert "Karo – Jinning</a>: status, each as of its own date: Active and Planned<" in text


def test_a_source_that_contradicts_is_counted():
    text = differences(open_place(lang="en", place="amsterdam"))
    assert "Jakarta – Amsterdam</a>: 1 source says that there is no such partnership<" in text


def test_sources_that_agree_are_said_to_do_so():
    assert "The sources on record do not contradict each other." in differences(open_place(lang="en", place="suzhou-anhui"))


def test_a_row_leads_to_the_partner_and_to_the_partnership():
    row = section(open_place(lang="en", place="bandung"), ">Suwon</a>", "</tr>")
    assert 'href="./?lang=en&amp;link=bandung-suwon"' in row
    assert 'href="daerah?lang=en&amp;place=suwon"' in text_of(open_place(lang="en", place="bandung"))


def test_plans_unverified_and_disputed_ones_stand_apart_and_are_marked():
    app = open_place(lang="en", place="bandung")
    settled, apart = section(app, "Partnerships (11)").split("Plans and weak or contradicted evidence", 1)
    assert "Gimcheon" not in settled
    assert 'pkk-planned">Planned<' in apart
    assert 'pkk-unverified">Weak evidence<' in apart
    assert 'pkk-disputed">Contradicted<' in text_of(open_place(lang="en", place="amsterdam"))


def test_all_partnerships_are_shown_whatever_is_filtered_and_the_links_keep_the_filters():
    app = open_place(lang="en", place="bandung", sector="health", year=["1990", "1991"])
    assert "Partnerships (11)" in text_of(app)
    assert {"bandung-suwon", "bandung-gimcheon", "bandung-bari"} <= drawn_arcs(app)
    assert all(key.startswith("bandung-") for key in drawn_arcs(app))
    assert "daerah?lang=en&amp;sector=health&amp;year=1990&amp;year=1991&amp;place=suwon" in text_of(app)


def test_a_place_abroad_names_its_indonesian_partners():
    app = open_place(lang="id", place="chengdu")
    assert "<h1>Chengdu</h1><p>Kota, Sichuan, Tiongkok</p>" in text_of(app)
    assert ">Medan</a>" in section(app, "Kerja sama (1)")
    assert "17 Desember 2002" in text_of(app)
    assert ">Beijing</a>" in section(app, "Mitra lain di Tiongkok")


def test_a_province_says_that_it_is_drawn_at_its_seat():
    assert "Drawn at the seat of government, Bandung." in text_of(open_place(lang="en", place="jawa-barat"))


def test_a_place_that_cannot_be_drawn_says_so_in_words():
    app = open_place(lang="en", place="unnamed-slovakia")
    assert component(app, "map") is None
    assert "None of its partnerships can be drawn" in text_of(app)
    assert "Not on the map: the exact location is unknown." in text_of(app)


def test_the_map_frames_all_links_and_has_words():
    drawn = component(open_place(lang="en", place="fort-worth"), "map")
    assert drawn["asked"] == "fort-worth"
    assert drawn["alt"] == "Map of 1 partnership of Fort Worth: Bandung"


def test_choosing_another_place_makes_it_the_subject_and_the_only_place_filtered_by():
    app = open_place(lang="en", place=["bandung", "suwon"])
    assert app.selectbox(key="place-choice").value == "bandung"
    app.selectbox(key="place-choice").select("chengdu").run()
    assert not app.exception
    assert "<h1>Chengdu</h1>" in text_of(app)
    assert app.query_params["place"] == "chengdu"


def test_the_language_switch_keeps_the_place():
    app = open_place(lang="id", place="jawa-barat")
    assert "<h1>Jawa Barat</h1>" in text_of(app)
    app.session_state["lang"] = "en"
    app.run()
    assert "<h1>West Java</h1>" in text_of(app)


def test_without_any_data_there_are_no_places(data_folder):
    app = open_place(lang="en")
    assert app.info[0].value == "This data set has no places yet."
    assert list(data_folder.iterdir()) == []


@pytest.mark.parametrize(
    "name", ['<script>alert("x")</script>', "@@=alert(1)", 'O\'Brien "Quote"', "![](https://evil.example/x.png)"]
)
def test_hostile_names_show_as_text(data_folder, name):
    write_data(
        data_folder,
        partnerships=[SUWON | {"partner_name": name}],
        sources=[SUWON_SOURCE],
        events=[{"partnership_id": "bandung-suwon", "kind": "activity", "date": "2001", "summary_en": name, "source_url": name}],
        places=[BANDUNG | {"reason": name, "method": "manual"}, SUWON_PLACE | {"name": name}],
    )
    for place in ("bandung", "suwon"):
        app = open_place(lang="en", place=place)
        assert "<script" not in text_of(app)
        assert "<img" not in text_of(app)
        assert name in app.code[0].value or place == "bandung"


def test_the_panel_leads_to_both_profiles():
    panel = component(open_page(lang="en", link="bandung-suwon"), "panel")
    assert {each["place"]: each["value"] for each in panel["facts"]["facts"] if each["place"]} == {
        "bandung": "Bandung",
        "suwon": "Suwon",
    }
    assert panel["profiles"] == {"bandung": "daerah?lang=en&place=bandung", "suwon": "daerah?lang=en&place=suwon"}


def test_the_panel_of_a_place_leads_to_its_profile():
    assert ">Profile of Bandung</a>" in text_of(open_page(lang="en", focus="bandung"))


@pytest.mark.parametrize(
    ("params", "offer"),
    [
        ({"q": "kota chengdu"}, "Profile of Chengdu"),
        ({"q": "Suwon Bandung"}, "Profile of Bandung"),
        ({"country": "EC", "status": ["planned"]}, "Profile of Bandung"),
        ({}, None),
        ({"q": "Japan"}, None),
    ],
)
def test_a_search_offers_the_profile_that_it_names_or_that_all_results_share(params, offer):
    text = text_of(open_page(lang="en", **params))
    assert (f">{offer}</a>" in text) if offer else ("Profile of" not in text)


def test_without_a_contact_a_correction_is_a_text_to_copy():
    text = open_page(lang="en", link="bandung-suwon").code[0].value
    assert "Bandung – Suwon (bandung-suwon)" in text
    assert "./?lang=en&link=bandung-suwon" in text or "/?lang=en&link=bandung-suwon" in text
    assert "- Since: 1997 (signed)\n- Date: 25 August 1997\n- Valid until: Not available yet" in text
    assert "https://swcic.or.kr/eng/ma/gcity.asp" in text


def test_a_correction_names_the_values_and_the_sources_as_the_panel_does():
    text = open_page(lang="en", link="karo-zundert").code[0].value
    assert text.split("Shown now:\n", 1)[1].split("\n\n", 1)[0].split("\n") == [
        "- Type of agreement: Sister regency",
        "- Stage: Renewed",
        "- Status: Dormant, as of July 2019",
        "- Since: 2008 (signed)",
        "- Date: Not available yet",
        "- Valid until: 2019",
        "- Sectors: Trade, investment & MSMEs; Agriculture, fisheries & ports; Culture, arts & heritage; "
        "Environment, climate & energy",
        "- Evidence: One source",
    ]
    sources = text.split("Sources on record: ", 1)[1].split("\n")
    assert sources[0] == "3"
    assert ["rienews" in sources[1], "kabartoday" in sources[2], "jurnalasia" in sources[3]] == [True] * 3


def test_a_correction_says_an_end_that_only_the_status_tells_as_the_panel_does():
    assert "- Valid until: ended no later than 2016" in open_page(lang="en", link="manado-davao-city").code[0].value


def test_with_a_mail_address_a_correction_is_a_message_that_names_what_is_shown(monkeypatch):
    monkeypatch.setenv("MAPDATA_CONTACT", "data@example.go.id")
    app = open_page(lang="id", link="bandung-suwon")
    url = section(app, 'href="mailto:', '"').replace("&amp;", "&")
    assert unquote(url).startswith("data@example.go.id?subject=Koreksi: Bandung – Suwon (bandung-suwon)&body=Apa yang keliru")
    assert len(url) <= 1900
    assert not app.code


def test_with_a_tracker_a_correction_of_a_place_is_a_new_issue(monkeypatch):
    monkeypatch.setenv("MAPDATA_CONTACT", "https://git.example.go.id/issues/new")
    href = section(open_place(lang="en", place="suwon"), 'href="https://git.', '"').replace("&amp;", "&")
    sent = parse_qs(urlsplit(f"https://git.{href}").query)
    assert sent["title"] == ["Correction: Suwon (suwon)"]
    assert "Partnerships in this data set: 1" in sent["body"][0]


def test_a_contact_that_makes_no_sense_is_said_in_the_log_and_readers_get_the_text(monkeypatch, caplog):
    monkeypatch.setenv("MAPDATA_CONTACT", "data@example.go.id?bcc=spy@evil.example")
    app = open_page(lang="en", link="bandung-suwon")
    assert app.code
    assert "evil" not in text_of(app)
    assert "MAPDATA_CONTACT is" in caplog.text
