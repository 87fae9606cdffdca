import pandas as pd

from mapui.deck.camera import DESKTOP, globe_home, home
from mapui.deck.labelling import labelled

HOME = home()


def places(*rows):
    return pd.DataFrame(rows, columns=["id", "name", "lon", "lat", "links"]).set_index("id")


BANDUNG = ("bandung", "Bandung", 107.62, -6.92, 12)
JAKARTA = ("jakarta", "Jakarta", 106.85, -6.21, 20)
SEATTLE = ("seattle", "Seattle", -122.33, 47.6, 1)


def test_the_busiest_place_has_the_room_and_far_ones_have_their_own():
    assert labelled(places(BANDUNG, JAKARTA, SEATTLE), HOME, DESKTOP) == ["jakarta", "seattle"]


def test_nearer_there_is_room_for_more():
    near = {"longitude": 118.0, "latitude": -2.5, "zoom": 6.0}
    assert labelled(places(BANDUNG, JAKARTA), near, DESKTOP) == ["jakarta", "bandung"]


def test_what_is_chosen_goes_first_even_without_links():
    assert labelled(places(BANDUNG, JAKARTA, (*SEATTLE[:4], 0)), HOME, DESKTOP, ["bandung", "seattle"]) == ["bandung", "seattle"]


def test_what_is_not_shown_has_no_label():
    assert labelled(places((*BANDUNG[:4], 0)), HOME, DESKTOP) == []


def test_a_label_that_the_frame_would_cut_is_left_out_unless_it_is_chosen():
    buenos_aires = places(("buenos-aires", "Buenos Aires", -58.38, -34.6, 3))
    assert labelled(buenos_aires, HOME, DESKTOP) == []
    assert labelled(buenos_aires, HOME, DESKTOP, ["buenos-aires"]) == ["buenos-aires"]
    assert labelled(buenos_aires, globe_home(), DESKTOP, globe=True) == ["buenos-aires"]


def test_names_in_view_come_before_busier_ones_elsewhere():
    near = {"longitude": 107.0, "latitude": -6.5, "zoom": 7.0}
    elsewhere = [(f"p{i}", "x", -170 + i * 6, 40, 9) for i in range(35)]
    found = labelled(places(*elsewhere, BANDUNG), near, DESKTOP)
    assert (found[0], len(found)) == ("bandung", 30)


def test_wide_letters_take_more_room():
    other = ("b", "Bandung", 107.62 + 26, -6.92, 1)
    latin = places(("a", "Banjarmasin", 107.62, -6.92, 2), other)
    chinese = places(("a", "成都成都成都成都成都", 107.62, -6.92, 2), other)
    assert labelled(latin, HOME, DESKTOP) == ["a"] or len(labelled(latin, HOME, DESKTOP)) >= len(labelled(chinese, HOME, DESKTOP))
    assert labelled(chinese, HOME, DESKTOP) == ["a"]


def test_there_is_an_end_to_labels():
    many = places(*((f"p{i}", "x", -170 + i * 8, lat, 1) for i in range(42) for lat in (0,)))
    assert len(labelled(many, HOME | {"zoom": 5.0}, DESKTOP)) == 30


def test_on_the_globe_names_keep_more_distance():
    surabaya = ("surabaya", "Surabaya", 121.0, -7.25, 5)  # moved east, so that the flat map has just room for both
    near = {"longitude": 115.0, "latitude": -7.0, "zoom": 3.08}
    assert labelled(places(JAKARTA, surabaya), near, DESKTOP) == ["jakarta", "surabaya"]
    assert labelled(places(JAKARTA, ("x", "Surabaya", 113.0, -7.25, 5)), near, DESKTOP) == ["jakarta", "x"]
    assert labelled(places(JAKARTA, ("x", "Surabaya", 113.0, -7.25, 5)), near, DESKTOP, globe=True) == ["jakarta"]
