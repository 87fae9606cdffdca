import json

import pandas as pd
import pytest

from expressions import evaluate
from mapui.deck.colouring import arc_colours
from mapui.deck.features import arcs_json
from mapui.deck.palette import ARC_ALPHA, BLUE, FAINT_ALPHA, ORANGE, PURPLE, RESTING_ALPHA
from mapui.deck.place_features import places_json
from mapui.deck.shading import among, arc_shading, mask, place_shading, trigger


@pytest.fixture(scope="module")
def arcs(partnerships):
    return json.loads(arcs_json(partnerships, "sector", globe=False, dark=False))["features"]


@pytest.fixture(scope="module")
def places(partnerships):
    ids = {*partnerships["local_place_id"], *partnerships["partner_place_id"]}
    return json.loads(places_json(partnerships, {key: (key, "") for key in ids}, globe=False))["features"]


def shade(partnerships, shown, sectors=(), chosen=None):
    return arc_shading(partnerships, shown, "sector", sectors, chosen, dark=False)


def test_a_mask_shows_exactly_what_is_asked_for(partnerships, arcs):
    shown = {"bandung-suwon", "batam-johor-bahru", "bandung-fort-worth"}
    expression = shade(partnerships, shown).shown
    assert {arc["id"] for arc in arcs if evaluate(expression, arc["properties"])} == shown
    nothing = shade(partnerships, ()).shown
    assert not any(evaluate(nothing, arc["properties"]) for arc in arcs)


def test_a_mask_is_small():
    assert len(mask([True] * 334)) < 170


def colour(shading, arcs, key):
    return evaluate(shading.look, next(arc["properties"] for arc in arcs if arc["id"] == key))


def test_without_a_choice_the_colour_is_the_one_in_the_file(partnerships, arcs):
    shading = shade(partnerships, partnerships.index)
    assert shading.look == "properties.c"
    assert colour(shading, arcs, "bandung-suwon") == [*BLUE, ARC_ALPHA]


def test_what_is_dormant_or_over_is_fainter(partnerships):
    resting = partnerships.loc[["bandung-suwon"]].assign(status="dormant")
    assert arc_colours(resting, "sector", (), dark=False) == [[*BLUE, RESTING_ALPHA]]


def test_the_colour_is_that_of_the_sectors_asked_for(partnerships, arcs):
    tourism, technology = (shade(partnerships, partnerships.index, (sector,)) for sector in ("tourism", "technology"))
    assert colour(tourism, arcs, "bandung-suwon") == [*ORANGE, ARC_ALPHA]
    assert colour(technology, arcs, "bandung-suwon") == [*PURPLE, ARC_ALPHA]


def test_the_others_step_back_when_some_are_chosen(partnerships, arcs):
    shading = shade(partnerships, partnerships.index, chosen={"bandung-suwon"})
    assert colour(shading, arcs, "bandung-suwon")[3] == ARC_ALPHA
    assert colour(shading, arcs, "bandung-fort-worth")[3] == FAINT_ALPHA


@pytest.mark.parametrize("count", [1, 2, 4, 40])
def test_few_are_named_by_number_and_many_by_mask(partnerships, places, count):
    ids = [place["id"] for place in places[5 : 5 + count]]
    chosen = place_shading(partnerships, partnerships.index, [*ids, "nowhere"]).chosen
    assert [place["id"] for place in places if evaluate(chosen, place["properties"])] == ids
    assert ("[" in chosen) == (count > 3)


def test_none_are_named_by_nothing():
    assert among(pd.Index(["a"]), ["b"]) == ""


def test_the_size_of_a_place_follows_the_links_that_are_shown(partnerships, places):
    def sizes(shown):
        look = place_shading(partnerships, shown).look
        return {place["id"]: evaluate(look, place["properties"]) for place in places}

    every = sizes(partnerships.index)
    assert set(every.values()) == {1, 2, 3}
    assert (every["bandung"], every["suwon"]) == (3, 1)
    few = sizes(["bandung-suwon", "bandung-fort-worth"])
    assert {key: size for key, size in few.items() if size} == {"bandung": 2, "suwon": 1, "fort-worth": 1}


def test_a_place_without_links_shown_is_not_drawn(partnerships, places):
    shown = place_shading(partnerships, ["bandung-suwon"]).shown
    assert {place["id"] for place in places if evaluate(shown, place["properties"])} == {"bandung", "suwon"}


def test_a_trigger_changes_with_its_expression():
    assert trigger("a") != trigger("b")
    assert isinstance(trigger("a"), int)


def test_without_data_there_is_an_expression_all_the_same(partnerships):
    none = partnerships.iloc[:0]
    assert "[]" in shade(none, ()).shown
    assert "[]" in place_shading(none, ()).shown
