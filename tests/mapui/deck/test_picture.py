import json

from mapui.deck.picking import picked_id
from mapui.deck.picture import picture

ARC = {
    "id": "a",
    "path": [[1.0, 2.0], [3.0, 4.0]],
    "color": [1, 2, 3, 4],
    "planned": False,
    "title": "A – B",
    "since": "since 1997",
}
PLAN = ARC | {"id": "b", "planned": True}


def drawn(generation=0, selected=()):
    return json.loads(picture([ARC, PLAN], [], list(selected), [], generation).to_json())


def layers(**kwargs):
    return {layer["id"]: layer for layer in drawn(**kwargs)["layers"]}


def test_the_map_asks_no_other_host():
    text = json.dumps(drawn())
    assert "http" not in text
    assert "mapProvider" not in drawn()
    # Left at pydeck's own marker, Streamlit loads no style; None or "" would ask a tile server.
    assert drawn()["mapStyle"] == "__MAP_STYLE__"
    assert layers()["land"]["data"] == "app/static/land.json"


def test_only_the_hit_layer_can_be_clicked_and_it_lies_on_top():
    assert [key for key, layer in layers().items() if layer["pickable"]] == ["hit-0"]
    assert list(layers())[-1] == "hit-0"
    assert [record["id"] for record in layers()["hit-0"]["data"]] == ["a", "b"]


def test_each_pick_gives_the_hit_layer_a_new_name():
    assert "hit-7" in layers(generation=7)


def test_plans_are_dashed_and_signed_ones_are_not():
    assert len(layers()["plans"]["data"]) == len(layers()["arcs"]["data"]) == 1
    assert layers()["plans"]["extensions"] == [{"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}]
    assert "extensions" not in layers()["arcs"]


def test_paths_wrap_at_180_degrees_and_the_world_repeats():
    assert layers()["arcs"]["wrapLongitude"] is True
    assert drawn()["views"][0]["repeat"] is True


def test_the_camera_is_the_same_whatever_is_drawn():
    assert drawn()["initialViewState"] == drawn(generation=3, selected=[ARC])["initialViewState"]


def test_the_json_is_compact():
    assert "\n" not in picture([ARC], [], [], [], 0).to_json()


def test_a_pick_is_believed_only_when_we_drew_it():
    assert picked_id({"objects": {"hit-0": [{"id": "a"}]}}, {"a"}) == "a"
    assert picked_id({"objects": {"hit-0": [{"id": "x"}]}}, {"a"}) is None
    assert picked_id({"objects": {"hit-0": [{"id": ["a"]}, "a", None]}}, {"a"}) is None
    assert picked_id({"objects": {}}, {"a"}) is None
    assert picked_id({}, {"a"}) is None
