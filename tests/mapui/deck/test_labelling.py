import pandas as pd

from mapui.deck.camera import HOME, INDONESIA
from mapui.deck.labelling import labelled


def places(*rows):
    return pd.DataFrame(rows, columns=["id", "name", "lon", "lat", "links"]).set_index("id")


BANDUNG = ("bandung", "Bandung", 107.62, -6.92, 12)
JAKARTA = ("jakarta", "Jakarta", 106.85, -6.21, 20)
SEATTLE = ("seattle", "Seattle", -122.33, 47.6, 1)


def test_the_busiest_place_has_the_room_and_far_ones_have_their_own():
    assert labelled(places(BANDUNG, JAKARTA, SEATTLE), HOME) == ["jakarta", "seattle"]


def test_nearer_there_is_room_for_more():
    near = INDONESIA | {"zoom": 6.0}
    assert labelled(places(BANDUNG, JAKARTA), near) == ["jakarta", "bandung"]


def test_what_is_chosen_goes_first_even_without_links():
    assert labelled(places(BANDUNG, JAKARTA, (*SEATTLE[:4], 0)), HOME, ["bandung", "seattle"]) == ["bandung", "seattle"]


def test_what_is_not_shown_has_no_label():
    assert labelled(places((*BANDUNG[:4], 0)), HOME) == []


def test_wide_letters_take_more_room():
    other = ("b", "Bandung", 107.62 + 26, -6.92, 1)
    latin = places(("a", "Banjarmasin", 107.62, -6.92, 2), other)
    chinese = places(("a", "成都成都成都成都成都", 107.62, -6.92, 2), other)
    assert labelled(latin, HOME) == ["a"] or len(labelled(latin, HOME)) >= len(labelled(chinese, HOME))
    assert labelled(chinese, HOME) == ["a"]


def test_there_is_an_end_to_labels():
    many = places(*((f"p{i}", "x", -170 + i * 8, lat, 1) for i in range(42) for lat in (0,)))
    assert len(labelled(many, HOME | {"zoom": 5.0})) == 30
