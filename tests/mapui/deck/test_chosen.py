import json

from mapui.deck.chosen import chosen_json
from mapui.deck.palette import HALO

PATH = [[107.6, -6.9], [127.0, 37.3]]


def test_the_line_is_opaque_and_lies_over_its_wider_glow():
    halo, line = json.loads(chosen_json(PATH, (1, 2, 3, 190)))["features"]
    assert halo["geometry"]["coordinates"] == line["geometry"]["coordinates"] == PATH
    assert halo["properties"]["c"] == list(HALO)
    assert line["properties"]["c"] == [1, 2, 3, 255]
    assert halo["properties"]["w"] > 2 * line["properties"]["w"]
