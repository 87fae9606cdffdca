"""The shipped rows are what the rules read from the shipped claims, and real cases of each rule stay as they were judged."""

import datetime as dt

import pytest

from mapdata.export.descriptor import CREATED
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from read_claims import DATA, READ, readings, rulings_of
from research_pairs import RESEARCH, rows_of

EDITION = dt.date.fromisoformat(CREATED[:10])


@pytest.fixture(scope="module")
def rows():
    return {row["id"]: row for row in rows_of(DATA / "partnerships.csv")}


@pytest.fixture(scope="module")
def read(atlas):
    return readings(atlas, rulings_of(RESEARCH / "rulings.csv"), EDITION)


def test_every_row_is_what_is_read_from_its_claims(rows, read):
    assert set(READ) < set(PARTNERSHIP_COLUMNS)
    shipped = {key: {column: row[column] for column in READ} for key, row in rows.items()}
    assert shipped == {key: each.row for key, each in read.items()}


def test_every_tie_is_on_record_with_its_reason(read):
    ties = [(key, column, why) for key, each in read.items() for column, why in sorted(each.ties.items())]
    assert [tuple(row.values()) for row in rows_of(RESEARCH / "ties.csv")] == ties
    assert len(ties) > 5


def test_every_publisher_of_a_claim_has_a_role(atlas):
    assert set(atlas.sources["publisher"]) == set(atlas.publishers.index)
    assert (atlas.sources["role"] != "").all()


def test_a_party_is_a_place_that_there_is(atlas):
    named = {place for cell in atlas.publishers["place_id"] for place in cell.split(";") if place}
    assert named <= set(atlas.places.index)
    assert len(named) > 30


@pytest.mark.parametrize(
    ("kinds", "roles"),
    [
        ({"government"}, {"local_government", "partner_government", "ministry_or_embassy"}),
        ({"encyclopedia"}, {"encyclopedia"}),
        ({"news"}, {"news", "political_party"}),
        ({"association"}, {"party_association", "register", "other"}),
    ],
)
def test_the_type_of_a_source_is_one_of_its_publishers_role(atlas, kinds, roles):
    sources = atlas.sources
    assert set(sources["role"][sources["source_type"].isin(kinds)]) <= roles


def test_four_fifths_of_the_official_pages_are_a_partys_own(atlas):
    sources = atlas.sources
    official = sources["source_type"] == "government"
    assert official.sum() > 200
    assert 0.8 < (sources["side"][official] != "").mean() < 0.9


def test_every_year_of_a_claim_says_what_it_is_the_year_of(atlas):
    assert (atlas.sources["year_basis"] != "").equals(atlas.sources["year_signed"] != "")
    dated = atlas.partnerships["year_signed"].notna()
    assert (atlas.partnerships["year_basis"] != "").equals(dated)


def test_every_claim_has_an_id_of_its_own_and_a_date_of_the_page_or_of_the_reading(atlas):
    assert atlas.sources["claim_id"].is_unique
    assert ((atlas.sources["source_date"] != "") | (atlas.sources["accessed"] != "")).all()


def test_a_repository_or_a_home_page_stands_only_where_nothing_better_is_known_and_says_so(atlas):
    sources = atlas.sources
    assert sources["address_of"][sources["source_url"].str.contains("github.com")].tolist() == ["copy"] * 4
    bare = sources["source_url"].str.fullmatch(r"https?://[^/]+/?")
    assert set(sources["address_of"][bare]) <= {"site"}


def test_active_is_a_word_of_the_last_five_years(atlas):
    table = atlas.partnerships
    oldest = min(table["status_as_of"][table["status"] == "active"])
    assert oldest >= "2021"
    assert max(table["status_as_of"][table["status"] == "last_seen_active"]) <= "2021-11-28"


def test_a_pair_that_was_retired_lives_on_where_it_belongs(rows, atlas):
    assert "samarinda-unnamed-kazakhstan" not in rows
    assert atlas.claims_of("nusantara-astana")["source_url"].str.contains("kaltim.inews.id").any()


REAL = {
    # a listing never outweighs a documented plan
    "singkawang-sibu": {"status": "planned", "stage": "letter_of_intent", "agreement_type": "friendship", "year_signed": ""},
    "jakarta-kuala-lumpur": {"status": "planned", "stage": "letter_of_intent"},
    "mataram-pengzhou": {"status": "planned", "stage": "letter_of_intent", "year_signed": ""},
    "yogyakarta-baalbek": {"status": "planned", "stage": "letter_of_intent", "sectors": "economy;culture"},
    "surabaya-shah-alam": {"status": "planned", "status_as_of": "2009-05-22", "sectors": "tourism;culture;youth_community;urban"},
    "bandung-cuenca": {"status": "planned", "stage": "letter_of_intent"},
    # what was signed, or done, does: Incheon's own list and the Korean press, Depok's own evaluation of what began in 2012
    "banten-incheon": {
        "status": "last_seen_active",
        "stage": "memorandum",
        "agreement_type": "sister_city",
        "year_signed": "2009",
        "signed_date": "2009-09-14",
    },
    "depok-osaki": {
        "status": "last_seen_active",
        "status_as_of": "2014-11-06",
        "stage": "implementation",
        "agreement_type": "cooperation",
        "year_basis": "established",
        "signed_date": "2012-04",
        "valid_until": "2015-02",
    },
    # what the year is
    "bandung-braunschweig": {"year_signed": "1960", "year_basis": "signed", "signed_date": "1960-05-24"},
    "jakarta-berlin": {"year_signed": "1994", "year_basis": "signed", "signed_date": "1994-04-13"},
    "surakarta-montana": {"year_signed": "2007", "year_basis": "signed", "signed_date": "2007-02-19"},
    "banda-aceh-higashimatsushima": {"year_basis": "signed", "signed_date": "2014-06-02", "agreement_type": "sister_city"},
    "kupang-palmerston": {"year_signed": "2006", "year_basis": "first_known", "stage": ""},
    "jakarta-heidelberg": {"year_signed": "", "status": "unknown", "stage": ""},
    "dumai-melaka": {"year_signed": "", "status": "planned", "stage": "exploring"},
    "jakarta-buenos-aires": {"year_signed": "", "status": "planned"},
    # what officials contradict keeps no year
    "jakarta-amsterdam": {"year_signed": "", "status": "unknown"},
    # the newest dated sign decides
    "jayapura-vanimo": {"status": "active", "status_as_of": "2025-07-02"},
    "bandung-kawasaki": {"status": "active", "status_as_of": "2025-02-27"},
    "bandung-liuzhou": {"status": "active", "status_as_of": "2025-04-21"},
    "di-yogyakarta-kyoto-prefecture": {"status": "active", "status_as_of": "2025-11-03"},
    "jakarta-seoul": {"status": "active", "status_as_of": "2024-07-28"},
    "mas-misato-shimane": {"status": "active", "status_as_of": "2024-04-01"},
    "bandung-suwon": {"status": "last_seen_active", "status_as_of": "2018-04-04"},
    "palu-iwanuma": {  # the project closed on the day on which, by one headline, an agreement was signed
        "status": "active",
        "status_as_of": "2025-07-14",
        "stage": "memorandum",
        "agreement_type": "cooperation",
        "year_signed": "2025",
    },
    "karo-jinning": {"status": "planned", "stage": "cooperation_plan", "year_signed": ""},
    # an override works out what depends on it
    "papua-madang": {
        "status": "planned",
        "status_as_of": "2018-10-23",
        "sectors": "economy;tourism;agri_marine;culture;education;health;urban",
    },
    # the parties that the source names
    "yogyakarta-yamanashi-prefecture": {"local_name": "DI Yogyakarta", "local_level": "province", "signed_date": "2016-11-24"},
}


@pytest.mark.parametrize("key", REAL)
def test_real_rows_stay_as_they_were_judged(rows, key):
    assert {column: rows[key][column] for column in REAL[key]} == REAL[key]


@pytest.mark.parametrize(
    ("key", "verification"),
    [
        ("jakarta-heidelberg", "reported"),  # two papers, one press release
        ("mataram-shah-alam", "reported"),
        ("batam-yokohama", "verified"),
        ("surabaya-perth", "unverified"),  # a party-political page contradicts it
    ],
)
def test_copies_students_and_parties_friends_are_weighed(atlas, key, verification):
    assert atlas.partnerships.at[key, "verification"] == verification


@pytest.mark.parametrize(
    ("key", "confirmed"),
    [("bandung-suwon", "both"), ("surabaya-kitakyushu", "partner"), ("jakarta-berlin", "both"), ("medan-milan", "neither")],
)
def test_whose_own_word_there_is(atlas, key, confirmed):
    assert atlas.partnerships.at[key, "confirmed"] == confirmed


def test_no_summary_says_what_its_page_lacks(atlas):
    lacks = r"(?:page|report|text|list|article|It) (?:gives|names|has|tells) (?:no|neither)\b|\bNo (?:year|date|document) is\b"
    assert atlas.sources["summary_en"][atlas.sources["summary_en"].str.contains(lacks)].tolist() == []
    assert not atlas.sources["summary_id"].str.contains(r"Laman (?:ini|itu) tidak menyebut").any()
