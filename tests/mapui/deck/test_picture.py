import json

import pytest

from mapdata.findings.compared import MOST
from mapui.deck.colouring import COLOURINGS, COMPARED
from mapui.deck.palette import GREY, ORANGE, on_ground
from mapui.deck.picture import picture


def described(*, globe=False, dark=False):
    return json.loads(picture(globe=globe, dark=dark).to_json())


def layer(deck, key):
    return next(each for each in deck["layers"] if each["id"] == key)


def test_the_layers_lie_one_over_the_other_from_the_ground_up():
    flat = ["basemap", "arcs", "plans", "halo", "lit", "governments", "places", "lit-places"]
    assert [each["id"] for each in described()["layers"]] == flat
    assert [each["id"] for each in described(globe=True)["layers"]] == ["ocean", *flat]


@pytest.mark.parametrize("globe", [False, True])
def test_nothing_is_asked_of_another_host(globe):
    text = picture(globe=globe, dark=False).to_json()
    assert "http" not in text
    assert [each["data"] for each in json.loads(text)["layers"] if "data" in each] == [
        *(["app/static/ocean.json"] if globe else []),
        "app/static/basemap.json",
    ]


def test_the_flat_map_goes_round_and_the_globe_draws_over_its_land():
    flat, globe = described(), described(globe=True)
    assert (flat["views"][0]["@@type"], flat["views"][0]["repeat"]) == ("MapView", True)
    assert globe["views"][0]["@@type"] == "GlobeView"
    for view in (*flat["views"], *globe["views"]):
        assert (view["controller"]["dragRotate"], view["controller"]["touchRotate"]) == (False, False), "north stays up"
    assert layer(flat, "arcs")["wrapLongitude"] is True
    assert layer(flat, "arcs")["getPath"] == "@@=path"
    assert layer(globe, "arcs")["getPath"] == "@@=lifted"
    assert layer(globe, "places")["parameters"] == {"depthWriteEnabled": False}


@pytest.mark.parametrize("dark", [False, True])
def test_each_class_of_each_colouring_has_its_tone_and_whatever_else_is_grey(dark):
    tones = layer(described(dark=dark), "arcs")["tones"]
    assert set(tones) == {*COLOURINGS, COMPARED}
    assert len(tones[COMPARED]) == MOST + 1
    assert tones["sector"][0] == list(on_ground(ORANGE, dark=dark))
    assert all(len(tones[key]) == len(classes) + 1 for key, classes in COLOURINGS.items())
    assert {tuple(each[-1]) for each in tones.values()} == {on_ground(GREY, dark=dark)}


def test_only_plain_names_of_properties_are_expressions():
    for globe in (False, True):
        for each in described(globe=globe)["layers"]:
            for value in each.values():
                assert not isinstance(value, str) or not value.startswith("@@=") or value[3:].isidentifier()
