import pandas as pd

from mapui.deck.camera import home
from mapui.deck.labelling import labelled

HOME = home()


def places(*rows):
    return pd.DataFrame(rows, columns=["id", "name", "lon", "lat", "links"]).set_index("id")


BANDUNG = ("bandung", "Bandung", 107.62, -6.92, 12)
JAKARTA = ("jakarta", "Jakarta", 106.85, -6.21, 20)
SEATTLE = ("seattle", "Seattle", -122.33, 47.6, 1)


def test_the_busiest_place_has_the_room_and_far_ones_have_their_own():
    assert labelled(places(BANDUNG, JAKARTA, SEATTLE), HOME) == ["jakarta", "seattle"]


def test_nearer_there_is_room_for_more():
    near = {"longitude": 118.0, "latitude": -2.5, "zoom": 6.0}
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
    assert len(labelled(many, HOME | {"zoom": 5.0})) == 40


def test_on_the_globe_names_keep_more_distance():
    surabaya = ("surabaya", "Surabaya", 121.0, -7.25, 5)  # moved east, so that the flat map has just room for both
    near = {"longitude": 115.0, "latitude": -7.0, "zoom": 3.08}
    assert labelled(places(JAKARTA, surabaya), near) == ["jakarta", "surabaya"]
    assert labelled(places(JAKARTA, ("x", "Surabaya", 113.0, -7.25, 5)), near) == ["jakarta", "x"]
    assert labelled(places(JAKARTA, ("x", "Surabaya", 113.0, -7.25, 5)), near, globe=True) == ["jakarta"]
