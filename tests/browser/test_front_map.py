"""What front/map works out, module by module, on an empty page: camera, sums, stripes, names, great circles, the network."""

import json

import pytest

from mapdata.atlas.great_circle import great_circle_points
from mapdata.export.static_page.joining import FRONT, joined
from mapui.deck.bits import packed

pytestmark = pytest.mark.browser
ROOM = {"width": 800, "height": 500, "left": 0, "top": 0, "right": 0, "bottom": 0}
JAKARTA, BANDUNG, SUWON, SEOUL = ([106.83, -6.18], [107.62, -6.92], [127.01, 37.29], [126.98, 37.57])


@pytest.fixture(scope="module")
def run(chromium):
    """Return what an expression gives that may use the names of a module of front/map."""
    page = chromium.new_page()

    def evaluate(module, expression, *values):
        text = joined(FRONT / "map" / f"{module}.js")
        arguments = ", ".join(json.dumps(each) for each in values)
        return page.evaluate(f"() => {{ {text}\nreturn ({expression})({arguments}); }}")

    yield evaluate
    page.close()


@pytest.mark.parametrize("room", [ROOM, ROOM | {"right": 300}, ROOM | {"width": 390, "height": 700}])
def test_the_first_view_is_the_world_once_in_the_middle_of_what_is_free(run, room):
    found = run("camera", "home", room)
    world = 512 * 2 ** found["zoom"]
    assert world <= room["width"] - room["right"] + 0.01
    assert found["longitude"] == pytest.approx(118 + room["right"] / 2 / world * 360)


@pytest.mark.parametrize(
    ("screen", "zoom", "room"),
    [
        ("1440 by 900", 0.589, {"width": 1106, "height": 718, "top": 54, "right": 336, "bottom": 233}),
        ("1920 by 1080", 1.182, {"width": 1586, "height": 898, "top": 54, "right": 336, "bottom": 207}),
        ("390 by 844", -0.393, {"width": 390, "height": 741, "top": 60, "bottom": 118}),
    ],
)
def test_the_first_view_is_all_of_the_world_where_it_has_room(run, screen, zoom, room):
    assert run("camera", "home", ROOM | room)["zoom"] == pytest.approx(zoom, abs=0.002), screen


@pytest.mark.parametrize(
    "room",
    [
        {"width": 544, "height": 287, "top": 60, "bottom": 118},  # a phone across
        {"width": 844, "height": 287, "top": 60, "bottom": 118},
        {"width": 900, "height": 566, "top": 52, "bottom": 61},  # a frame of 900 by 620
        {"width": 900, "height": 246},
    ],
)
def test_the_first_view_is_the_world_once_with_indonesia_in_a_flat_room_too(run, room):
    flat = ROOM | room
    found = run("camera", "home", flat)
    world = 512 * 2 ** found["zoom"]
    assert world == pytest.approx(flat["width"])
    ends = run("camera", "(view) => [[-11.1, 7.5].map(heightOf), heightOf(view.latitude)]", found)
    lower, upper = (flat["height"] / 2 + (each - ends[1]) * world for each in ends[0])
    assert flat["top"] < upper < lower < flat["height"] - flat["bottom"]


def test_in_a_flat_room_what_is_asked_for_is_still_framed_whole(run):
    flat = ROOM | {"height": 300}
    found = run("camera", "fitted", [[JAKARTA, [100, 70]]], flat)
    [low, high] = run("camera", "() => [-6.18, 70].map(heightOf)")
    assert found["zoom"] < run("camera", "home", flat)["zoom"]
    assert (low - high) * 512 * 2 ** found["zoom"] <= flat["height"] - 80 + 0.01


def test_what_is_framed_fits_and_runs_on_over_the_pacific(run):
    line = [[107.6, -6.9], [180, 45], [262.7, 32.7]]
    found = run("camera", "fitted", [line], ROOM)
    assert found["longitude"] == pytest.approx((107.6 + 262.7) / 2)
    assert (262.7 - 107.6) / 360 * 512 * 2 ** found["zoom"] <= ROOM["width"] - 96 + 0.01
    assert run("camera", "fitted", [[BANDUNG]], ROOM)["zoom"] == 4.5


def test_a_flat_map_never_shows_only_what_lies_beyond_the_poles(run):
    assert run("camera", "kept", {"latitude": 89, "longitude": 0, "zoom": 9}, 1)["latitude"] == pytest.approx(82)
    assert run("camera", "kept", {"latitude": 0, "longitude": 0, "zoom": 0}, 1)["zoom"] == 1
    assert run("camera", "kept", {"latitude": 0, "longitude": 0, "zoom": 9}, 1)["zoom"] == 8


def test_a_map_is_as_high_as_its_lines_need(run):
    flat, steep = [[100, 0], [140, 0]], [[107.6, -6.9], [127, 60]]
    assert run("camera", "heightFitting", [flat], 900) == 320
    assert run("camera", "heightFitting", [steep], 900) == 700
    assert run("camera", "heightFitting", [flat], 390) == 260


def test_lines_between_marks_are_the_same_great_circles_as_the_server_s(run):
    ours = great_circle_points(*BANDUNG, -97.3, 32.7)
    assert run("great-circle", "greatCircle", BANDUNG, [-97.3, 32.7]) == pytest.approx(ours, abs=1e-6)


def test_bits_say_which_arcs_are_shown_and_a_line_runs_on_past_180(run):
    arcs = [[f"a{i}", [[170, 0], [-170, 10]], 0, 1, 0, 0, 1] for i in range(20)]
    found = {
        "arcs": arcs,
        "places": [["x", 170, 0, 0], ["y", -170, 10, 0]],
        "kinds": {},
        "begun": [None] * 20,
        "over": [None] * 20,
    }
    words = {"arcs": [["t", "s"]] * 20, "places": [["X", ""], ["Y", ""]]}
    script = """(found, names, bits) => {
        const network = readNetwork(found, names);
        const { arcs, links } = shownOf(network, bits);
        return [arcs.map(({ id }) => id), [...links.values()], network.arcs[0].line];
    }"""
    ids, links, line = run("network", script, found, words, packed(i in (0, 9, 19) for i in range(20)))
    assert ids == ["a0", "a9", "a19"]
    assert links == [3, 3]
    assert line == [[170, 0], [190, 10]]


def summed(run, pairs, zoom, *, apart=False):
    """Return for each mark how many places and arcs it has, for each line how many arcs, and how many of the lines are stubs."""
    view = None if apart else {"longitude": 107, "latitude": -6, "zoom": zoom, "room": ROOM}
    script = """(pairs, view) => {
        const places = [...new Set(pairs.flat().map(String))].map((at, i) => {
            const [lon, lat] = at.split(",").map(Number);
            return { id: at, i, lon, lat, position: [lon, lat], ring: 0 };
        });
        const of = (at) => places.find(({ id }) => id === String(at));
        const arcs = pairs.map(([a, b], i) => ({ id: `a${i}`, i, ends: [of(a), of(b)], line: [a, b], path: [a, b], lifted: [] }));
        const links = new Map();
        for (const { ends } of arcs) for (const end of ends) links.set(end, (links.get(end) ?? 0) + 1);
        const found = summed({ arcs, places, links }, view, () => 8);
        const marks = found.marks.map((mark) => [mark.places.length, mark.links]);
        return [marks, found.lines.map((line) => line.arcs.length), found.lines.filter(({ number }) => number).length];
    }"""
    return run("sums", script, pairs, view)


def test_far_away_places_close_together_are_one_mark_and_their_arcs_one_line(run):
    pairs = [[JAKARTA, SUWON], [BANDUNG, SUWON], [BANDUNG, SEOUL], [JAKARTA, BANDUNG]] * 4
    assert summed(run, pairs, 0.6) == [[[2, 12], [2, 16]], [12], 0], "what runs within a mark has no line, and counts"
    marks, lines, stubs = summed(run, pairs, 5)
    assert sorted(marks) == [[1, 8], [1, 12], [2, 12]], "what is far outside the frame is one direction"
    assert sorted(lines) == [1, 1, 1, 1, 4, 8]
    assert stubs == 2, "what leaves the frame is a stub of each of the two places"
    assert summed(run, pairs, 0.6, apart=True)[1] == [1] * 16


def test_a_mark_is_of_indonesia_or_of_abroad(run):
    script = """(room) => {
        const places = ["ID", "ID", "MY"].map((country, i) => (
            { id: `${i}`, i, country, lon: 103 + i / 10, lat: 1, position: [103, 1], ring: 0 }));
        const far = { id: "far", i: 3, country: "JP", lon: 140, lat: 36, position: [140, 36], ring: 0 };
        const arcs = Array.from({ length: 15 }, (_, i) => (
            { id: `a${i}`, i, ends: [places[i % 3], far], line: [[103, 1], [140, 36]], path: [], lifted: [] }));
        const links = new Map([...places, far].map((place) => [place, 1]));
        const view = { longitude: 107, latitude: -6, zoom: 0.6, room };
        return summed({ arcs, places: [...places, far], links }, view, () => 8).marks.map((mark) => mark.places.length);
    }"""
    assert sorted(run("sums", script, ROOM)) == [1, 1, 2]


def test_a_name_never_stands_beside_the_dot_of_another_place(run):
    script = """(must) => {
        const marks = [["Arkansas", 100, 9], ["Hawaii", 160, 1]].map(([name, x, rank]) => (
            { name, spot: [x, 100], radius: 5, rank, must }));
        const walls = [{ left: 0, top: 0, right: 400, bottom: 90 }, { left: 0, top: 110, right: 400, bottom: 300 }];
        return placeNames(marks, { left: 60, top: 0, right: 400, bottom: 300 }, walls).map(({ mark }) => mark.name);
    }"""
    assert run("names", script, False) == ["Hawaii"]
    assert "Arkansas" in run("names", script, True), "what was asked for is named all the same"


def test_few_are_never_summed(run):
    assert summed(run, [[JAKARTA, SUWON], [BANDUNG, SEOUL]], 0.6)[1] == [1, 1]


def test_what_leaves_the_frame_the_same_way_is_one_stub_in_its_direction(run):
    script = """(from, to, zoom) => {
        const mark = { lon: from[0], lat: from[1] };
        const arcs = to.map((end, i) => ({ i, ends: [mark, { lon: end[0], lat: end[1] }], line: [from, end] }));
        const markOf = new Map(arcs.flatMap(({ ends }) => ends.map((end) => [end, end])));
        const frame = { inside: (each) => each === mark, zoom, radius: () => 5 };
        return stubsOf(arcs, markOf, frame).map(({ arcs: own, line: [, [lon, lat]], number }) => [own.length, lon, lat, number.lat]);
    }"""
    east, north = sorted(run("stubs", script, [0, 0], [[120, 2], [2, 60], [-2, 60], [118, -2]], 3), key=lambda each: -each[1])
    world_px = 512 * 2**3
    assert east[:3] == pytest.approx([2, 25 / world_px * 360, 0], abs=0.05)
    assert north[:3] == pytest.approx([2, 0, 25 / world_px * 360], abs=0.05)
    assert north[3] > north[2], "its number is beyond its end"


def test_only_a_near_frame_has_stubs_and_counts_what_nothing_covers(run):
    script = """(view, lon) => {
        const inside = insideOf(view);
        return inside && [-50, -20, -2, 20, 50].map((away) => inside({ lon: lon + away, lat: 0 }));
    }"""
    view = {"longitude": 120, "latitude": 0, "zoom": 3, "room": {**ROOM, "right": 400}}
    assert run("stubs", script, view, 120) == [False, True, True, False, False], "the list lies over the east"
    assert run("stubs", script, view, 120 - 360) == [False, True, True, False, False]
    assert run("stubs", script, {**view, "zoom": 1}, 120) is None


def test_a_place_is_found_on_the_copy_of_the_world_that_nothing_covers(run):
    script = """(room) => {
        const viewport = { longitude: 196, zoom: 0.6, project: ([lon]) => [lon] };
        return spotOf({ viewport, room }, 0, 51)[0];
    }"""
    assert run("screen", script, ROOM) == 360
    assert run("screen", script, {**ROOM, "right": 336}) == 0, "the middle of what is seen is at 116 degrees east"


def test_a_line_of_many_is_stripes_by_class_as_wide_as_their_share(run):
    script = """(kinds) => stripesOf(
        { path: [], lifted: [], arcs: kinds.map((kind, i) => ({ i, kind, planned: 0, resting: 0, width: 1 })) },
        ({ kind }) => kind,
    ).map(({ width, offset }) => [width, offset * width])"""
    (three, beside), (one, other) = run("stripes", script, [0, 0, 0, 1])
    assert three == pytest.approx(3 * one)
    assert other - beside == pytest.approx((three + one) / 2), "they touch"
    assert run("stripes", script, [2]) == [[1, 0]]


def test_names_never_touch_each_other_nor_what_is_blocked_nor_the_frame(run):
    script = """(spots) => {
        const marks = spots.map(([x, y, rank, must], i) => ({ name: `Place ${i}`, spot: [x, y], radius: 3, rank, must }));
        const frame = { left: 0, top: 0, right: 400, bottom: 300 };
        return placeNames(marks, frame, [{ left: 180, top: 80, right: 240, bottom: 120 }]).map(
            ({ mark, left, top, right, bottom }) => [mark.name, left, top, right, bottom]);
    }"""
    spots = [
        [50, 50, 1, False],
        [52, 50, 9, False],
        [51, 51, 2, True],
        [398, 150, 5, False],
        [210, 100, 7, False],
        [50, 3, 1, False],
    ]
    found = run("names", script, spots)
    assert found[0][0] == "Place 2", "what must have a name comes first"
    boxes = [each[1:] for each in found]
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert top >= 0
        assert right <= 400
        assert bottom <= 300
        assert not (left < 240 and right > 180 and top < 120 and bottom > 80)
        for other in boxes[i + 1 :]:
            assert left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]


def test_pointing_prefers_a_place_and_finds_what_is_near(run):
    script = """(at, near) => {
        const room = { left: 0, right: 0 };
        const viewport = { width: 400, zoom: 8, longitude: 0, project: ([lon, lat]) => [lon, lat] };
        const marks = [{ id: "m", lon: 10, lat: 10 }];
        const lines = [{ id: "l", line: [[10, 10], [100, 10]] }];
        const found = whatIsAt(at, near, { viewport, room, marks, lines, radius: () => 3 });
        return found && (found.mark ?? found.line).id;
    }"""
    assert run("pointing", script, [14, 10], 8) == "m"
    assert run("pointing", script, [60, 16], 8) == "l"
    assert run("pointing", script, [60, 30], 8) is None
    assert run("pointing", script, [60, 30], 22) == "l"


def test_shapes_stand_on_what_is_seen_of_a_line_one_for_each_of_its_commonest_colours(run):
    script = """(tones, stub) => {
        const viewport = { width: 800, zoom: 8, project: ([lon, lat]) => [lon, lat], unproject: (at) => at };
        const arcs = tones.map((tone) => ({ tone }));
        const points = Array.from({ length: 91 }, (_, i) => [10 * i - 500, 250]);
        const line = { arcs, line: stub ? [[0, 0], [0, 250]] : points, number: stub && { lon: 1, lat: 1 } };
        const colours = { tone: (arc) => arc.tone, of: () => [1, 2, 3] };
        const room = { width: 800, height: 500, left: 0, top: 0, right: 200, bottom: 0 };
        return shapesOn([line], colours, { viewport, room }).map(({ tone, lon, lat }) => [tone, lon, lat]);
    }"""
    assert run("marks", script, ["grey"], False) == [], "what is not known has no shape"
    (most, next_) = run("marks", script, ["blue", "orange", "blue", "green", "green", "blue"], False)
    assert (most[0], next_[0]) == ("blue", "green")
    assert (most[1] + next_[1]) / 2 == pytest.approx(205), "in the middle of what is inside the frame"
    assert next_[1] - most[1] == pytest.approx(12)
    assert run("marks", script, ["blue", "orange"], True) == [["blue", 0, 250]]
