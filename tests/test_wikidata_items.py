"""The items of Wikidata in the shipped data: the right ones, each once, and a reason for each that is missing."""

import pytest

from mapdata.atlas.atlas import load_atlas
from research_pairs import RESEARCH, rows_of
from sample import BANDUNG, DATA, SUWON, SUWON_PLACE, write_data

WELL_KNOWN = {
    "bandung": "Q10389",
    "suwon": "Q20714",
    "surabaya": "Q11462",
    "yogyakarta": "Q7568",
    "di-yogyakarta": "Q3741",
    "kyoto": "Q34600",
    "kyoto-prefecture": "Q120730",
    "melaka": "Q61089",
    "melaka-state": "Q185221",
    "fort-worth": "Q16558",
}


@pytest.fixture(scope="module")
def places():
    return rows_of(DATA / "places.csv")


def test_ten_well_known_places_have_their_items(places):
    items = {place["id"]: place["wikidata"] for place in places}
    assert {key: items[key] for key in WELL_KNOWN} == WELL_KNOWN


def test_no_two_places_share_an_item(places):
    items = [place["wikidata"] for place in places if place["wikidata"]]
    assert len(items) == len(set(items))


def test_most_located_places_have_an_item(places):
    located = [place for place in places if place["lon"]]
    assert sum(bool(place["wikidata"]) for place in located) >= 0.93 * len(located)


def test_each_place_of_the_research_table_is_a_place(places):
    known = {place["id"] for place in places}
    assert {row["place_id"] for row in rows_of(RESEARCH / "qids.csv")} <= known


def test_each_item_was_seen_somewhere_and_each_missing_one_has_a_reason(places):
    seen = {row["place_id"]: row for row in rows_of(RESEARCH / "qids.csv")}
    doubts = {row["place_id"]: row["doubt"] for row in rows_of(RESEARCH / "doubtful-qids.csv")}
    for place in places:
        row = seen.get(place["id"], {"qid": ""})
        assert place["wikidata"] == row["qid"]
        assert not place["wikidata"] or row["seen_in"]
        assert bool(doubts.get(place["id"])) == bool(place["lon"] and not place["wikidata"]), place["id"]


def test_each_decision_says_why_and_where_it_was_seen():
    for row in rows_of(RESEARCH / "qid-decisions.csv"):
        assert row["reason"]
        assert bool(row["qid"]) == bool(row["seen_in"]), row["place_id"]


def problems_of(folder):
    return [(problem.file, problem.row, problem.column, problem.code) for problem in load_atlas(folder).problems]


def test_a_faulty_item_and_one_used_twice_are_reported(tmp_path):
    places = [
        BANDUNG | {"wikidata": "10389"},
        SUWON_PLACE | {"wikidata": "Q20714"},
        SUWON_PLACE | {"id": "suwon-district", "level": "district", "wikidata": "Q20714"},
        SUWON_PLACE | {"id": "hwaseong", "name": "Hwaseong", "lon": "126.8", "wikidata": "Q20714"},
    ]
    told = problems_of(write_data(tmp_path, partnerships=[SUWON], places=places))
    assert ("places.csv", 2, "wikidata", "bad_item") in told
    assert [each for each in told if each[3] == "item_used_twice"] == [("places.csv", 5, "wikidata", "item_used_twice")]


def test_an_older_folder_without_the_column_loads(tmp_path):
    write_data(tmp_path, partnerships=[SUWON], places=[BANDUNG, SUWON_PLACE])
    path = tmp_path / "places.csv"
    lines = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines()]
    at = lines[0].index("wikidata")
    path.write_text("\n".join(",".join(line[:at] + line[at + 1 :]) for line in lines), encoding="utf-8")
    atlas = load_atlas(tmp_path)
    assert [problem for problem in atlas.problems if problem.file == "places.csv"] == []
    assert atlas.places["wikidata"].tolist() == ["", ""]
    assert atlas.partnerships["local_wikidata"].tolist() == [""]
