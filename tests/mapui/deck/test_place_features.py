import json

from mapui.deck.palette import PLACE, PLACE_RING
from mapui.deck.place_features import place_table, places_json

PLACES = {"bandung": ("Bandung", "City, West Java"), "suwon": ("Suwon", "City, Gyeonggi")}


def test_places_are_counted_once_each(bandung_suwon):
    places = json.loads(places_json(bandung_suwon, PLACES, globe=False))["features"]
    assert [(place["id"], place["properties"]["n"], place["geometry"]["coordinates"]) for place in places] == [
        ("bandung", 1, [107.6186, -6.9222]),
        ("suwon", 1, [127.0089, 37.2911]),
    ]
    assert places[1]["properties"]["text"] == "Suwon"
    lifted = json.loads(places_json(bandung_suwon, PLACES, globe=True))["features"]
    assert lifted[0]["geometry"]["coordinates"] == [107.6186, -6.9222, 8000]


def test_a_province_is_a_ring_around_the_city_that_is_its_seat(partnerships):
    places = place_table(partnerships)
    assert places.at["jawa-barat", "ring"]
    assert not places.at["bandung", "ring"]
    order = list(places.index)
    assert order.index("jawa-barat") < order.index("bandung"), "the ring lies below the dot"


def test_a_ring_is_wider_than_a_dot_and_fainter(partnerships):
    captions = dict.fromkeys(place_table(partnerships).index, ("", ""))
    places = {each["id"]: each["properties"] for each in json.loads(places_json(partnerships, captions, globe=False))["features"]}
    ring, dot = places["jawa-barat"], places["bandung"]
    assert (ring["r"], dot["r"]) == ([0, 5.5, 6.5, 8], [0, 2.5, 3.5, 5])
    assert (ring["c"], dot["c"]) == (list(PLACE_RING), list(PLACE))


def test_no_partnership_gives_no_place(bandung_suwon):
    assert json.loads(places_json(bandung_suwon.iloc[:0], {}, globe=False))["features"] == []
