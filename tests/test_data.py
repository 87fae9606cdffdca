"""The shipped data keeps the truth rules, and nothing that was found got lost."""

import re
from dataclasses import replace

import pytest

from mapdata.filters.filters import matches
from mapdata.filters.search import searchable
from mapdata.filters.table import ALL
from mapdata.words.schema import AREA_LEVELS, PLAN_STAGES, SECTORS
from research_pairs import RESEARCH, Names, rows_of
from sample import COLUMNS, ROOT

DATA = ROOT / "data"


@pytest.fixture(scope="module")
def names():
    return Names(RESEARCH, rows_of(DATA / "places.csv"))


@pytest.fixture(scope="module")
def ids(atlas):
    table = atlas.partnerships
    return {
        ends: str(key)
        for key, ends in zip(table.index, zip(table["local_place_id"], table["partner_place_id"], strict=True), strict=True)
    }


def pair_of(names, row):
    """The places that a row of the evidence means, None where the pair is left out."""
    ends = names.pair(row["local_name"], row["local_level"], row["partner_name"], row["partner_country"])
    return ends and ends[:2]


def test_the_shipped_data_has_no_problem(atlas):
    assert atlas.problems == ()


def test_every_pair_of_the_evidence_is_a_row_or_listed_as_left_out(ids, names):
    pairs = [pair_of(names, row) for row in rows_of(RESEARCH / "evidence.csv")]
    assert len(pairs) == 572
    assert [pair for pair in pairs if pair and pair not in ids] == []


def test_every_pair_of_the_crowd_is_a_row_or_listed_as_left_out(ids, names):
    lost = []
    for row in rows_of(RESEARCH / "crowd-links.csv"):
        ends = names.pair(row["indonesian_place"], row["level"], row["partner_place"], row["partner_country"])
        if ends is not None and ends[:2] not in ids:
            lost.append((row["indonesian_place"], row["partner_place"]))
    assert lost == []


def test_every_claim_of_the_evidence_is_in_the_sources_or_has_a_better_address(atlas, ids, names):
    kept = set(zip(atlas.sources["partnership_id"], atlas.sources["source_url"], strict=True))
    judged = [row for row in rows_of(RESEARCH / "judgements.csv") if row["table"] == "sources" and row["column"] == "source_url"]
    replaced = {row["before"] for row in judged}
    rows = [
        (ids.get(pair_of(names, row)), row["source_url"]) for row in rows_of(RESEARCH / "evidence.csv") if pair_of(names, row)
    ]
    assert [row for row in rows if row not in kept and row[1] not in replaced] == []


def test_every_row_of_the_second_round_is_a_claim_or_left_out(atlas):
    kept = set(zip(atlas.sources["partnership_id"], atlas.sources["source_url"], strict=True))
    left = {(row["local"], row["partner"], row["source_url"]) for row in rows_of(RESEARCH / "left-out.csv")}
    rows = rows_of(RESEARCH / "evidence-2.csv")
    assert len(rows) == 272
    for row in rows:
        if row["verdict"] == "left_out":
            assert (row["local_name"], row["partner_name"], row["source_url"]) in left, row
        else:
            assert row["verdict"] in ("claim", "merged"), row
            assert (row["partnership_id"], row["judged_url"]) in kept, row


def test_what_was_left_out_has_a_reason():
    assert all(len(row["reason"]) > 20 for row in rows_of(RESEARCH / "left-out.csv"))


def test_every_judgement_has_a_reason():
    for name in ("spelling.csv", "pairs.csv", "rulings.csv", "judgements.csv", "ties.csv"):
        assert all(row["reason"] for row in rows_of(RESEARCH / name)), name


@pytest.mark.parametrize(
    ("key", "verification", "year"),
    [
        ("jakarta-amsterdam", "disputed", None),
        ("bandung-suwon", "verified", 1997),
        ("surabaya-fremantle", "disputed", None),
        ("di-yogyakarta-kyoto-prefecture", "verified", 1985),
        ("surakarta-melaka", "unverified", None),
        ("surakarta-kofu", "disputed", None),
    ],
)
def test_the_articles_six_claims_stand_beside_what_others_say(atlas, key, verification, year):
    row = atlas.partnerships.loc[key]
    claims = atlas.claims_of(key)
    article = claims[claims["source_title"].str.startswith("Kerjasama Sister City di Indonesia")]
    assert len(article) == 1
    assert len(claims) > 1
    assert row["verification"] == verification
    if year:
        assert row["year_signed"] == year


@pytest.mark.parametrize("q", ["Amsterdam", "Suwon", "Surabaya Fremantle", "Yogyakarta Kyoto", "Surakarta Melaka", "Kofu"])
def test_a_search_finds_each_of_the_six(atlas, q):
    table = atlas.partnerships
    assert matches(table, replace(ALL, q=q), searchable(table, {})).sum() >= 1


def test_a_pair_that_only_crowds_list_is_unverified(atlas):
    only = atlas.sources.groupby("partnership_id")["source_type"].agg(lambda kinds: set(kinds) == {"encyclopedia"})
    crowd = list(only.index[only])
    assert "medan-milan" in crowd
    assert "pekanbaru-florence" in crowd
    assert set(atlas.partnerships.loc[crowd, "verification"]) == {"unverified"}


@pytest.mark.parametrize(
    ("key", "year"),
    [
        ("bandung-braunschweig", 1960),
        ("bandung-fort-worth", 1990),
        ("jakarta-berlin", 1994),
        ("jakarta-tokyo", 1989),
        ("surabaya-seattle", 1992),
        ("bandung-melbourne", 2024),
        ("semarang-fuzhou", 2023),
        ("surabaya-varna", 2010),
        ("padang-ba-ria-vung-tau", 2016),
        ("ambon-vlissingen", 1996),
        ("denpasar-darwin", 2022),
        ("surakarta-montana", 2007),
        ("jawa-timur-western-australia", 1990),
    ],
)
def test_the_memorandum_gives_the_year(atlas, key, year):
    assert atlas.partnerships.at[key, "year_signed"] == year


def test_one_partnership_written_in_two_ways_is_one_row(atlas):
    ids = list(atlas.partnerships.index)
    assert [key for key in ids if "vung-tau" in key] == ["padang-ba-ria-vung-tau"]
    assert [key for key in ids if (key.startswith("medan-") and "penang" in key) or "george" in key] == ["medan-penang"]
    assert [key for key in ids if key.startswith("mas-")] == ["mas-misato-shimane"]
    assert not atlas.partnerships.reset_index().duplicated(["local_place_id", "partner_place_id"]).any()


def test_a_plan_is_planned_and_has_no_year_of_signing(atlas):
    table = atlas.partnerships
    assert (table["stage"].isin(PLAN_STAGES) == (table["status"] == "planned")).all()
    assert table.loc[table["status"] == "planned", "year_signed"].isna().all()


def test_active_is_always_as_of_a_date(atlas):
    active = atlas.partnerships[atlas.partnerships["status"] == "active"]
    assert {"bandung-braunschweig", "jayapura-vanimo"} <= set(active.index)
    assert (active["status_as_of"] != "").all()


def test_every_claim_says_something_in_both_languages(atlas):
    assert (atlas.sources["summary_id"] != "").all()
    assert (atlas.sources["summary_en"] != "").all()
    assert (atlas.events["summary_id"] != "").all()


def test_notes_come_in_both_languages(atlas):
    table = atlas.partnerships
    assert ((table["note_id"] == "") == (table["note_en"] == "")).all()
    assert (table["note_id"] != "").sum() > 40


@pytest.mark.parametrize(
    ("place", "lon", "lat"),
    [
        ("padang", 100.3543, -0.9492),  # in Sumatra, not in Bali
        ("perth", 115.8614, -31.9522),  # in Australia, not in Scotland
        ("bandung", 107.6186, -6.9222),
        ("jawa-barat", 107.6186, -6.9222),  # at its seat
        ("suzhou-anhui", 116.9789, 33.6361),  # not in Jiangsu
        ("pasadena", -118.1445, 34.1478),  # in California, not in Texas
        ("victoria", 144.9633, -37.814),  # at Melbourne
        ("misato-shimane", 132.58, 35.08),  # not in Saitama
        ("nanjing-county", 117.35, 24.49),  # in Fujian, not the city on the Yangtze
        ("lombok-utara", 116.16, -8.36),  # Tanjung on Lombok, not in Kalimantan
        ("palmerston", 130.98, -12.49),  # beside Darwin, not Darwin
        ("arlington-county", -77.1, 38.88),  # in Virginia, not in Texas
        ("montana", 23.225, 43.4125),  # in Bulgaria
        ("split", 16.44, 43.51),
        ("kyoto-prefecture", 135.7538, 35.0211),
    ],
)
def test_a_place_is_where_it_is_and_not_where_its_namesake_is(atlas, place, lon, lat):
    row = atlas.places.loc[place]
    assert float(row["lon"]) == pytest.approx(lon, abs=0.02)
    assert float(row["lat"]) == pytest.approx(lat, abs=0.02)


def test_indonesian_places_lie_in_indonesia(atlas):
    places = atlas.places[(atlas.places["country"] == "ID") & (atlas.places["lon"] != "")]
    assert places["lon"].astype(float).between(95.0, 141.1).all()
    assert places["lat"].astype(float).between(-11.1, 6.1).all()


def test_every_place_says_how_it_was_located(atlas):
    places = atlas.places
    by_hand = places["method"].isin(("manual", "not_located"))
    assert (places["method"] != "").all()
    assert (places.loc[by_hand, "reason"] != "").all()
    assert (places.loc[~by_hand, "geonameid"] != "").all()
    assert ((places["lon"] == "") == (places["method"] == "not_located")).all()


def test_areas_are_drawn_at_a_seat_that_is_named(atlas):
    areas = atlas.places[(atlas.places["method"] == "seat_of_government")]
    assert (areas["seat"] != "").all()
    assert set(areas["level"]) <= AREA_LEVELS | {"district"}


def test_partners_that_no_source_names_are_in_the_table_but_not_on_the_map(atlas):
    unnamed = atlas.partnerships[atlas.partnerships["partner_place_id"].str.startswith("unnamed-")]
    assert {"bali-unnamed-slovakia", "pariaman-unnamed-japan"} <= set(unnamed.index)
    assert not unnamed["located"].any()


def test_sources_are_not_counted_twice(atlas):
    families = atlas.sources[atlas.sources["source_type"] == "encyclopedia"]
    assert not families.duplicated(["partnership_id", "source_title", "stance"]).any()


def test_every_column_is_in_the_dictionary():
    text = (DATA / "README.md").read_text(encoding="utf-8")
    sections = {part.splitlines()[0].split(":")[0]: set(re.findall(r"`(\w+)`", part)) for part in text.split("\n## ")[1:]}
    for name, columns in COLUMNS.items():
        assert set(columns) <= sections[name], name


def test_the_sectors_of_the_file_are_those_of_the_code():
    assert [row["key"] for row in rows_of(DATA / "sectors.csv")] == list(SECTORS)
