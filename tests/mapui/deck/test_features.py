import itertools
import json

import pytest

from mapdata.atlas.atlas import load_atlas
from mapui.deck.features import arc_order, arcs_json, hits_json, plain, widths_px
from mapui.deck.palette import ARC_ALPHA, BLUE, FAINT_ALPHA, ORANGE
from mapui.deck.place_features import place_table
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

LINKS = {"bandung-suwon": ("Bandung – Suwon", "South Korea · since 1997")}


def arcs(partnerships, colouring="sector", globe=False):
    return json.loads(arcs_json(partnerships, colouring, globe=globe, dark=False))["features"]


def hits(partnerships, links, globe=False):
    return json.loads(hits_json(partnerships, links, globe=globe))["features"]


def test_an_arc_ends_at_its_two_places(bandung_suwon):
    (arc,) = arcs(bandung_suwon)
    assert arc["id"] == "bandung-suwon"
    assert arc["geometry"]["type"] == "LineString"
    assert arc["geometry"]["coordinates"][0] == [107.619, -6.922]
    assert arc["geometry"]["coordinates"][-1] == [127.009, 37.291]
    assert arc["properties"] == {
        "i": 0,
        "w": 0,
        "b": 0,
        "c": [*ORANGE, ARC_ALPHA],
        "f": [*ORANGE, FAINT_ALPHA],
        "p": 0,
        "v": 1.8,
    }


def test_an_arc_is_thinner_the_more_others_run_beside_it(partnerships):
    rows = partnerships.loc[arc_order(partnerships)]
    width = dict(zip(rows.index, widths_px(rows), strict=True))
    assert (width["medan-milwaukee"], width["jakarta-beijing"], width["bandung-suwon"]) == (1.8, 1.4, 1.0)


def test_what_is_hidden_at_first_makes_no_arc_thinner(tmp_path):
    sources = [SUWON_SOURCE | {"partnership_id": f"bandung-suwon-{i}"} for i in range(5)]
    rows = [SUWON | {"id": each["partnership_id"]} for each in sources]
    places = [BANDUNG, SUWON_PLACE]
    for number, (stage, expected) in enumerate([({}, 1.4), ({"stage": "letter_of_intent", "status": "planned"}, 1.8)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_data(folder, partnerships=[row | stage for row in rows], sources=sources, places=places)
        assert widths_px(load_atlas(folder).partnerships) == [expected] * 5


def test_the_colour_follows_the_reading(bandung_suwon):
    assert arcs(bandung_suwon, colouring="level")[0]["properties"]["c"][:3] == list(BLUE)


def test_what_is_clicked_has_the_same_ends_order_and_fewer_points(partnerships):
    clicked = hits(partnerships, {key: (key, "") for key in partnerships.index})
    seen = arcs(partnerships)
    assert [each["id"] for each in clicked] == [each["id"] for each in seen]
    for one, other in zip(clicked, seen, strict=True):
        ends = [(each["geometry"]["coordinates"][0], each["geometry"]["coordinates"][-1]) for each in (one, other)]
        assert ends[0] == ends[1]
    points = [sum(len(each["geometry"]["coordinates"]) for each in features) for features in (clicked, seen)]
    assert points[0] < points[1] / 2


def test_what_is_clicked_has_the_tooltip(bandung_suwon):
    (hit,) = hits(bandung_suwon, LINKS)
    assert (hit["properties"]["t"], hit["properties"]["s"]) == LINKS["bandung-suwon"]


def test_the_globe_wants_longitudes_that_run_on_and_the_flat_map_wants_them_within_180(partnerships):
    flat = {arc["id"]: arc for arc in arcs(partnerships)}["bandung-fort-worth"]
    round_ = {arc["id"]: arc for arc in arcs(partnerships, globe=True)}["bandung-fort-worth"]
    assert max(abs(lon) for lon, _ in flat["geometry"]["coordinates"]) <= 180
    lons = [lon for lon, _, altitude_m in round_["geometry"]["coordinates"] if altitude_m == 8000]
    assert lons[-1] == pytest.approx(360 - 97.321, abs=0.01)
    assert max(abs(b - a) for a, b in itertools.pairwise(lons)) < 10


def test_where_nothing_is_located_there_are_no_arcs_and_no_places(partnerships):
    nowhere = partnerships.head(3).assign(located=False)
    assert arc_order(nowhere) == []
    assert arcs(nowhere) == []
    assert place_table(nowhere).empty


def test_long_arcs_are_drawn_first_so_that_short_ones_can_be_clicked(partnerships):
    order = arc_order(partnerships)
    assert order[-1] == "jayapura-vanimo"
    assert len(order) == partnerships["located"].sum()
    usual = [
        key
        for key in order
        if partnerships.at[key, "verification"] in ("verified", "reported") and not partnerships.at[key, "planned"]
    ]
    assert order[-len(usual) :] == usual, "what is off at first lies below"
    assert partnerships.loc[usual, "distance_km"].is_monotonic_decreasing


def test_two_agreements_of_the_same_places_are_two_arcs_with_the_same_ends(tmp_path):
    second = SUWON | {"id": "bandung-suwon-2"}
    sources = [SUWON_SOURCE, SUWON_SOURCE | {"partnership_id": "bandung-suwon-2"}]
    folder = write_data(tmp_path, partnerships=[SUWON, second], sources=sources, places=[BANDUNG, SUWON_PLACE])
    both = load_atlas(folder).partnerships
    one, other = (arc["geometry"]["coordinates"] for arc in arcs(both))
    assert (one[0], one[-1]) == (other[0], other[-1])
    middle = len(one) // 2
    assert abs(one[middle][0] - other[middle][0]) > 1


def test_no_partnership_gives_no_feature(bandung_suwon):
    none = bandung_suwon.iloc[:0]
    assert arcs(none) == []


@pytest.mark.parametrize("text", ["@@=alert(1)", "@@#x"])
def test_text_that_the_browser_would_run_is_made_text_again(text):
    assert plain(text) == "\u2060" + text
    assert plain("Bandung @@= x") == "Bandung @@= x"
