import itertools

import numpy as np
import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.atlas.great_circle import unwrapped
from mapui.deck.colouring import COLOURINGS
from mapui.deck.network import arc_order, names, network, place_table, widths_px
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

LINKS = {"bandung-suwon": ("Bandung – Suwon", "South Korea · since 1997")}
PLACES = {"bandung": ("Bandung", "City, West Java"), "suwon": ("Suwon", "City, Gyeonggi")}


def paths(partnerships):
    return {key: np.array(path) for key, path, *_ in network(partnerships)["arcs"]}


def test_an_arc_ends_at_its_two_places(bandung_suwon):
    found = network(bandung_suwon)
    ((key, path, local, partner, planned, resting, width),) = found["arcs"]
    assert key == "bandung-suwon"
    assert path[0] == [107.619, -6.922]
    assert path[-1] == [127.009, 37.291]
    assert found["places"] == [["bandung", 107.6186, -6.9222, 0, "ID"], ["suwon", 127.0089, 37.2911, 0, "KR"]]
    assert [found["places"][i][0] for i in (local, partner)] == ["bandung", "suwon"]
    assert (planned, resting, width) == (0, 0, 1.8)
    assert (found["begun"], found["over"]) == ([1997], [None])


def test_each_colouring_has_a_digit_for_each_arc(bandung_suwon, partnerships):
    assert network(bandung_suwon)["kinds"] == {"sector": "0", "status": "0", "verification": "0", "level": "0", "region": "0"}
    kinds = network(partnerships)["kinds"]
    assert {colouring: len(digits) for colouring, digits in kinds.items()} == dict.fromkeys(
        COLOURINGS, len(arc_order(partnerships))
    )


def test_each_arc_has_the_years_in_which_it_began_and_ended_where_they_are_known(partnerships):
    order, found = arc_order(partnerships), network(partnerships)
    begun = dict(zip(order, found["begun"], strict=True))
    over = dict(zip(order, found["over"], strict=True))
    assert (begun["bandung-braunschweig"], begun["baubau-anyang"]) == (1960, None)
    ended = partnerships.loc[order, "end_year"].dropna()
    assert (over["depok-osaki"], over["bandung-braunschweig"]) == (2015, None)
    assert {key: over[key] for key in ended.index} == ended.to_dict()
    assert sum(year is not None for year in over.values()) == len(ended)


def test_words_stand_in_the_order_of_arcs_and_places(bandung_suwon):
    assert names(bandung_suwon, LINKS, PLACES) == {
        "arcs": [["Bandung – Suwon", "South Korea · since 1997"]],
        "places": [["Bandung", "City, West Java"], ["Suwon", "City, Gyeonggi"]],
    }


def test_an_arc_is_thinner_the_more_others_run_beside_it(partnerships):
    rows = partnerships.loc[arc_order(partnerships)]
    width = dict(zip(rows.index, widths_px(rows), strict=True))
    assert (width["medan-milwaukee"], width["jakarta-beijing"], width["bandung-suwon"]) == (1.8, 1.4, 1.0)


def test_what_is_hidden_at_first_makes_no_arc_thinner(tmp_path):
    sources = [SUWON_SOURCE | {"partnership_id": f"bandung-suwon-{i}"} for i in range(5)]
    rows = [SUWON | {"id": each["partnership_id"]} for each in sources]
    places = [BANDUNG, SUWON_PLACE]
    for number, (stage, expected) in enumerate([({}, 1.4), ({"stage": "letter_of_intent", "status": "planned"}, 1.8)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_data(folder, partnerships=[row | stage for row in rows], sources=sources, places=places)
        assert widths_px(load_atlas(folder).partnerships) == [expected] * 5


def test_longitudes_stay_within_180_and_no_step_is_longer_than_an_eye_forgives(partnerships):
    found = paths(partnerships)
    assert max(abs(path[:, 0]).max() for path in found.values()) <= 180
    pacific = unwrapped(found["bandung-fort-worth"])
    assert pacific[-1, 0] == pytest.approx(360 - 97.321, abs=0.01)
    over_the_arctic = unwrapped(found["medan-milwaukee"])
    heights = np.degrees(np.arcsinh(np.tan(np.radians(over_the_arctic[:, 1]))))
    steps = np.hypot(np.diff(over_the_arctic[:, 0]), np.diff(heights))
    assert steps.max() < 6, "degrees on the Mercator map"


def test_where_nothing_is_located_there_are_no_arcs_and_no_places(partnerships):
    nowhere = partnerships.head(3).assign(located=False)
    assert arc_order(nowhere) == []
    found = network(nowhere)
    assert (found["arcs"], found["places"], set(found["kinds"].values())) == ([], [], {""})


def test_no_partnership_gives_no_arc(bandung_suwon):
    assert network(bandung_suwon.iloc[:0])["arcs"] == []


def test_long_arcs_are_drawn_first_so_that_short_ones_can_be_clicked(partnerships):
    order = arc_order(partnerships)
    assert order[-1] == "jayapura-vanimo"
    assert len(order) == partnerships["located"].sum()
    usual = [
        key
        for key in order
        if partnerships.at[key, "verification"] in ("verified", "reported") and not partnerships.at[key, "planned"]
    ]
    assert order[-len(usual) :] == usual, "what is off at first lies below"
    assert partnerships.loc[usual, "distance_km"].is_monotonic_decreasing


def test_two_agreements_of_the_same_places_are_two_arcs_with_the_same_ends(tmp_path):
    second = SUWON | {"id": "bandung-suwon-2"}
    sources = [SUWON_SOURCE, SUWON_SOURCE | {"partnership_id": "bandung-suwon-2"}]
    folder = write_data(tmp_path, partnerships=[SUWON, second], sources=sources, places=[BANDUNG, SUWON_PLACE])
    one, other = paths(load_atlas(folder).partnerships).values()
    assert (one[0] == other[0]).all()
    assert (one[-1] == other[-1]).all()
    middle = len(one) // 2
    assert abs(one[middle][0] - other[middle][0]) > 1


def test_a_province_is_a_ring_around_the_city_that_is_its_seat(partnerships):
    places = place_table(partnerships)
    assert places.at["jawa-barat", "ring"]
    assert not places.at["bandung", "ring"]
    order = list(places.index)
    assert order.index("jawa-barat") < order.index("bandung"), "the ring lies below the dot"


def test_every_arc_reaches_its_places(partnerships):
    found = network(partnerships)
    for _, path, local, partner, *_ in found["arcs"]:
        for end, place in ((path[0], local), (path[-1], partner)):
            _, lon, lat, *_ = found["places"][place]
            assert end == pytest.approx([lon, lat], abs=0.001)
    assert all(len(path) >= 2 for _, path, *_ in found["arcs"])
    assert len({tuple(each) for each in itertools.chain(found["places"])}) == len(found["places"])
