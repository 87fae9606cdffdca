import json

from mapui.deck.chosen import chosen_json
from mapui.deck.palette import HALO

PATH = [[107.6, -6.9], [127.0, 37.3]]


def chosen(path=PATH, colour=(1, 2, 3, 190), names=None):
    return json.loads(chosen_json(path, colour, names or {}))["features"]


def test_the_line_is_opaque_and_lies_over_its_wider_glow():
    halo, line = chosen()
    assert halo["geometry"]["coordinates"] == line["geometry"]["coordinates"] == PATH
    assert halo["properties"]["c"] == list(HALO)
    assert line["properties"]["c"] == [1, 2, 3, 255]
    assert halo["properties"]["w"] > 2 * line["properties"]["w"]


def test_each_place_has_its_name_and_code_in_a_name_stays_text():
    bandung, hostile = chosen(path=[], colour=[], names={"Bandung": (107.6, -6.9), "@@#x": (0.0, 1.0)})
    assert bandung["geometry"] == {"type": "Point", "coordinates": [107.6, -6.9]}
    assert bandung["properties"] == {"text": "Bandung"}
    assert not hostile["properties"]["text"].startswith("@@")


def test_nothing_chosen_is_no_feature():
    assert chosen(path=[], colour=[]) == []
