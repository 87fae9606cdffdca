import pytest

from mapdata.atlas import load_atlas
from mapui.deck.palette import ARC_ALPHA, BLUE, FAINT_ALPHA, GREEN, ORANGE
from mapui.deck.records import arc_records, place_records, plain

CAPTIONS = {"bandung-suwon": ("Bandung – Suwon", "South Korea · since 1997")}


@pytest.fixture
def partnerships(one_partnership):
    return load_atlas(one_partnership).partnerships


def test_an_arc_ends_at_its_two_places(partnerships):
    (arc,) = arc_records(partnerships, CAPTIONS, (), None)
    assert arc["id"] == "bandung-suwon"
    assert arc["path"][0] == [107.62, -6.92]
    assert arc["path"][-1] == [127.01, 37.29]
    assert arc["title"] == "Bandung – Suwon"
    assert not arc["planned"]


def test_records_are_numbers_and_text_that_json_knows(partnerships):
    (arc,) = arc_records(partnerships, CAPTIONS, (), None)
    assert {type(value) for value in arc["color"]} == {int}
    assert {type(value) for point in arc["path"] for value in point} == {float}


def test_the_colour_is_that_of_the_sectors_asked_for(partnerships):
    own = arc_records(partnerships, CAPTIONS, (), None)[0]["color"]
    asked = arc_records(partnerships, CAPTIONS, ("culture",), None)[0]["color"]
    assert own == [*ORANGE, ARC_ALPHA]
    assert asked == [*BLUE, ARC_ALPHA]


def test_the_colour_follows_the_reading(partnerships):
    def colour(reading):
        return tuple(arc_records(partnerships, CAPTIONS, (), None, reading)[0]["color"][:3])

    assert (colour("region"), colour("level"), colour("status")) == (ORANGE, BLUE, GREEN)


def test_the_others_step_back_when_one_is_selected(partnerships):
    assert arc_records(partnerships, CAPTIONS, (), "another")[0]["color"][3] == FAINT_ALPHA
    assert arc_records(partnerships, CAPTIONS, (), "bandung-suwon")[0]["color"][3] == ARC_ALPHA


def test_ended_and_dormant_ones_are_fainter(partnerships):
    resting = partnerships.assign(status="dormant")
    assert arc_records(resting, CAPTIONS, (), None)[0]["color"][3] < ARC_ALPHA


def test_places_are_counted_once_each(partnerships):
    places = place_records(partnerships, {"bandung": "Bandung"})
    assert [(place["name"], place["links"], place["position"]) for place in places] == [
        ("Bandung", 1, [107.6186, -6.9222]),
        ("suwon", 1, [127.0089, 37.2911]),
    ]


def test_no_partnership_gives_no_record(partnerships):
    assert arc_records(partnerships.iloc[:0], {}, (), None) == []
    assert place_records(partnerships.iloc[:0], {}) == []


@pytest.mark.parametrize("text", ["@@=alert(1)", "@@#x"])
def test_text_that_the_browser_would_run_is_made_text_again(text):
    assert plain(text) == "\u2060" + text
    assert plain("Bandung @@= x") == "Bandung @@= x"
