import json

import pytest

from mapui.deck.camera import home
from mapui.deck.picking import picked
from mapui.deck.picture import Scene, picture
from mapui.deck.shading import Shading

SCENE = Scene(
    "media/arcs.json",
    "media/hits.json",
    "media/places.json",
    Shading("1", "properties.c"),
    Shading("1", "2", "properties.i==7"),
    labelled="0",
    chosen_url="media/chosen.json",
)
NOTHING_CHOSEN = {"places": Shading("1", "2"), "chosen_url": ""}


def drawn(**changes):
    fields = {name: getattr(SCENE, name) for name in Scene.__slots__} | changes
    return json.loads(picture(Scene(**fields), home()).to_json())


def layers(**changes):
    return {layer["id"]: layer for layer in drawn(**changes)["layers"]}


@pytest.mark.parametrize("globe", [False, True])
def test_the_map_asks_no_other_host(globe):
    text = json.dumps(drawn(globe=globe))
    assert "http" not in text
    assert "mapProvider" not in drawn(globe=globe)
    # Left at pydeck's own marker, Streamlit loads no style; None or "" would ask a tile server.
    assert drawn(globe=globe)["mapStyle"] == "__MAP_STYLE__"


def test_the_basemap_and_the_data_come_by_url():
    assert layers()["basemap"]["data"] == "app/static/basemap.json"
    assert (layers()["arcs"]["data"], layers()["hit-0"]["data"]) == ("media/arcs.json", "media/hits.json")
    assert layers()["places-0"]["data"] == "media/places.json"
    assert (layers()["chosen"]["data"], layers(globe=True)["names"]["data"]) == ("media/chosen.json", "media/places.json")


def test_only_arcs_and_places_can_be_clicked_and_places_lie_on_top():
    assert [key for key, layer in layers().items() if layer.get("pickable")] == ["hit-0", "places-0"]


def test_a_new_generation_gives_the_clickable_layers_new_names():
    assert {"hit-7", "places-7"} <= set(layers(generation=7))


def test_a_finger_has_a_wider_target():
    assert layers(touch=True)["hit-0"]["getLineWidth"].endswith("*44")
    assert layers(touch=True)["places-0"]["getLineWidth"].endswith("*36")
    assert layers()["hit-0"]["getLineWidth"].endswith("*16")


def test_flat_paths_wrap_at_180_degrees_and_the_world_repeats():
    assert layers()["arcs"]["wrapLongitude"] is True
    assert drawn()["views"] == [{"@@type": "MapView", "controller": True, "repeat": True}]


def test_the_globe_has_an_ocean_and_paths_that_do_not_wrap():
    assert next(iter(layers(globe=True))) == "ocean"
    assert "wrapLongitude" not in layers(globe=True)["arcs"]
    assert layers()["arcs"]["wrapLongitude"] is True
    assert drawn(globe=True)["views"] == [{"@@type": "GlobeView", "controller": True}]
    assert "ocean" not in layers()


def test_on_the_globe_names_are_a_layer_of_their_own_that_is_drawn_from_both_sides():
    assert "pointType" not in layers(globe=True)["places-0"]
    names = layers(globe=True)["names"]
    assert names["getTextSize"] == "@@=(0)*13+(properties.i==7)*1"
    assert names["parameters"] == {"depthWriteEnabled": False, "cullMode": "none"}
    assert "names" not in layers()


def test_what_is_chosen_lies_over_the_arcs_and_its_places_have_larger_names():
    assert list(layers()) == ["basemap", "arcs", "chosen", "hit-0", "places-0"]
    assert layers()["places-0"]["getTextSize"] == "@@=(0)*13+(properties.i==7)*1"
    assert list(layers(**NOTHING_CHOSEN)) == ["basemap", "arcs", "hit-0", "places-0"]
    assert layers(**NOTHING_CHOSEN)["places-0"]["getTextSize"] == "@@=(0)*13"


def test_names_may_have_any_letters():
    assert layers()["places-0"]["textCharacterSet"] == layers(globe=True)["names"]["textCharacterSet"] == "auto"


def test_an_accessor_changes_with_its_trigger():
    one, other = layers()["arcs"], layers(arcs=Shading("0", "properties.c"))["arcs"]
    assert one["updateTriggers"]["getLineWidth"] != other["updateTriggers"]["getLineWidth"]
    red, blue = (layers(arcs=Shading("1", colour))["arcs"]["updateTriggers"] for colour in ("[255,0,0,255]", "[0,0,255,255]"))
    assert len({one["updateTriggers"].get("getLineColor"), red["getLineColor"], blue["getLineColor"]}) == 3


def test_plans_have_a_layer_of_their_own_since_their_dashes_cannot_be_taken_off():
    plain, dashed = layers(), layers(plans=True)
    assert "arcs" in plain
    assert dashed["arcs-dashed"]["getDashArray"] == "@@=properties.p?[6,4]:[0,0]"
    assert "arcs" not in dashed


def test_the_camera_is_the_same_whatever_is_drawn():
    assert drawn()["initialViewState"] == drawn(generation=3, **NOTHING_CHOSEN)["initialViewState"]


def test_the_json_is_compact():
    assert "\n" not in picture(SCENE, home()).to_json()


def test_a_pick_is_believed_only_when_we_drew_it():
    assert picked({"objects": {"hit-0": [{"id": "a"}]}}, {"a"}, {"b"}) == ("a", None)
    assert picked({"objects": {"places-3": [{"id": "b"}]}}, {"a"}, {"b"}) == (None, "b")
    assert picked({"objects": {"hit-0": [{"id": "x"}]}}, {"a"}, {"b"}) == (None, None)
    assert picked({"objects": {"places-0": [{"id": "a"}]}}, {"a"}, {"b"}) == (None, None)
    assert picked({"objects": {"hit-0": [{"id": ["a"]}, "a", None]}}, {"a"}, {"b"}) == (None, None)
    assert picked({"objects": {}}, {"a"}, {"b"}) == (None, None)
    assert picked({}, {"a"}, {"b"}) == (None, None)
