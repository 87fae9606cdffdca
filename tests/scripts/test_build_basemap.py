import itertools
import json

import pytest
import shapely
from shapely.geometry import LineString, Point, box, shape

import build_basemap
from build_basemap import CELL_DEG, LONGEST_EDGE_DEG, borders, cut, feature, land, nearest, ocean
from sample import ROOT

MAX_BYTES = {"basemap": 600_000, "ocean": 110_000}


def load(name):
    return json.loads((ROOT / "static" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def drawn():
    return {each["properties"]["kind"]: shape(each["geometry"]) for each in load("basemap")["features"]}


@pytest.fixture(scope="module")
def drawn_land(drawn):
    return shapely.get_parts(drawn["land"])


@pytest.fixture(scope="module")
def drawn_borders(drawn):
    return {kind: drawn[kind] for kind in ("agreed", "disputed")}


def lies_in_one_cell(area):
    lon_min, lat_min, lon_max, lat_max = area.bounds
    return lon_max <= lon_min // CELL_DEG * CELL_DEG + CELL_DEG and lat_max <= lat_min // CELL_DEG * CELL_DEG + CELL_DEG


def longest_edge_deg(area):
    return max(LineString(pair).length for pair in itertools.pairwise(area.exterior.coords))


def test_an_area_is_cut_into_cells_that_meet_without_gap_or_overlap():
    whole = box(-3, 4, 12, 16)
    pieces = cut(whole).geoms
    assert len(pieces) == 6
    assert all(lies_in_one_cell(piece) for piece in pieces)
    assert sum(piece.area for piece in pieces) == pytest.approx(whole.area)
    assert shapely.union_all(list(pieces)).equals(whole)


def test_long_edges_get_points_between():
    assert max(longest_edge_deg(piece) for piece in cut(box(0, 0, 10, 10)).geoms) == LONGEST_EDGE_DEG


def test_a_lake_stays_open_when_its_land_is_cut():
    lake = box(4, 4, 5, 5)
    assert cut(box(0, 0, 20, 9).difference(lake)).intersection(lake).area == 0


def test_land_that_crosses_the_edge_of_the_box_shows_no_seam():
    island = box(90, 0, 98, 5)
    joined = land([island], [island])
    assert shapely.union_all(list(joined.geoms)).equals(island)
    assert all(lies_in_one_cell(piece) for piece in joined.geoms)


def test_detail_and_small_islands_are_kept_only_inside_the_box():
    islet_inside, islet_outside = box(110, -5, 110.02, -4.98), box(10, 10, 10.02, 10.02)
    kept = land([islet_inside, islet_outside], [islet_inside, islet_outside])
    assert kept.covers(islet_inside)
    assert not kept.intersects(islet_outside)


def test_antarctica_is_left_out():
    assert land([box(-180, -85, 180, -70)], []).is_empty


def test_the_ocean_covers_the_globe_once():
    assert ocean().area == 360 * 180
    assert shapely.union_all(list(ocean().geoms)).equals(box(-180, -90, 180, 90))


def test_the_nearest_line_is_found_and_a_far_one_refused():
    lines = [LineString([(0, 0), (0, 9)]), LineString([(1, 0), (1, 9)])]
    assert nearest(lines, 0.95, 5) == 1
    with pytest.raises(ValueError, match=r"lon 5, lat 5: expected a border within 0\.1 degree"):
        nearest(lines, 5, 5)


def test_lines_are_sorted_into_agreed_and_disputed_and_city_limits_left_out(monkeypatch):
    monkeypatch.setattr(build_basemap, "DISPUTED", {"second": (1, 1)})
    monkeypatch.setattr(build_basemap, "NO_COUNTRY_BORDER", {"third": (2, 1)})
    coarse = [LineString([(lon, 0), (lon, 2)]) for lon in (0, 1, 2)]
    agreed, disputed = (shape(each["geometry"]) for each in borders(coarse, []))
    assert agreed.equals(coarse[0])
    assert disputed.equals(coarse[1])


def test_inside_the_box_only_the_fine_borders_are_drawn(monkeypatch):
    monkeypatch.setattr(build_basemap, "DISPUTED", {})
    monkeypatch.setattr(build_basemap, "NO_COUNTRY_BORDER", {})
    coarse, fine = LineString([(92, 1), (96, 1)]), LineString([(92, 1.001), (96, 1.001)])
    agreed = shape(borders([coarse], [fine])[0]["geometry"])
    assert [list(line.coords) for line in agreed.geoms] == [[(92, 1), (94, 1)], [(94, 1.001), (96, 1.001)]]


def test_a_feature_has_short_numbers_and_its_properties():
    made = feature(Point(107.61861, -7.0), kind="agreed")
    assert json.dumps(made["geometry"]["coordinates"]) == "[107.619, -7]"
    assert made["properties"] == {"kind": "agreed"}


@pytest.mark.parametrize("name", MAX_BYTES)
def test_each_file_is_light_and_stays_on_the_globe(name):
    assert (ROOT / "static" / f"{name}.json").stat().st_size < MAX_BYTES[name]
    content = load(name)
    for each in content.get("features", [content]):
        lon_min, lat_min, lon_max, lat_max = shape(each["geometry"]).bounds
        assert -180 <= lon_min <= lon_max <= 180
        assert -90 <= lat_min <= lat_max <= 90


def test_every_piece_of_land_is_a_sound_polygon_in_one_cell_north_of_antarctica(drawn_land):
    assert [piece.bounds for piece in drawn_land if not (piece.is_valid and lies_in_one_cell(piece))] == []
    assert min(piece.bounds[1] for piece in drawn_land) >= -60
    assert max(longest_edge_deg(piece) for piece in drawn_land) < LONGEST_EDGE_DEG + 0.01


def test_no_two_pieces_of_land_overlap(drawn_land):
    assert shapely.STRtree(drawn_land).query(drawn_land, predicate="overlaps").size == 0


@pytest.mark.parametrize(
    ("place", "lon", "lat", "is_land"),
    [
        ("Bandung", 107.6186, -6.9222, True),
        ("Batam", 104.03, 1.13, True),
        ("Ambon", 128.18, -3.695, True),
        ("Sabang", 95.32, 5.89, True),
        ("Singapore", 103.82, 1.35, True),
        ("Bern", 7.45, 46.95, True),
        ("Fiji", 178.0, -17.8, True),
        ("Chukotka, west of 180", 179.5, 68.5, True),
        ("Chukotka, east of 180", -179.5, 68.0, True),
        ("Java Sea", 110.0, -5.0, False),
        ("Caspian Sea", 51.0, 42.0, False),
        ("Pacific Ocean", -150.0, 0.0, False),
    ],
)
def test_known_places_are_on_land_or_at_sea(drawn_land, place, lon, lat, is_land):
    assert shapely.intersects(drawn_land, Point(lon, lat)).any() == is_land, place


@pytest.mark.parametrize(
    ("kind", "lon", "lat"),
    [
        ("agreed", 114.0, 1.45),  # Indonesia and Malaysia on Borneo
        ("agreed", 141.0, -4.0),  # Indonesia and Papua New Guinea
        ("agreed", 125.1, -9.2),  # Indonesia and Timor-Leste
        ("disputed", 74.24, 34.74),  # line of control in Kashmir
        ("disputed", 127.45, 38.31),  # Korea
    ],
)
def test_known_borders_are_drawn_as_what_they_are(drawn_borders, kind, lon, lat):
    other = {"agreed": "disputed", "disputed": "agreed"}[kind]
    assert drawn_borders[kind].distance(Point(lon, lat)) < 0.1
    assert drawn_borders[other].distance(Point(lon, lat)) > 0.5


def test_the_borders_of_indonesia_reach_the_coast(drawn_borders, drawn_land):
    coast = shapely.union_all(drawn_land).boundary
    ends = [Point(end) for line in drawn_borders["agreed"].geoms for end in (line.coords[0], line.coords[-1])]
    for lon, lat in [(109.65, 2.08), (140.97, -2.6), (140.98, -9.11), (124.92, -8.96)]:
        assert min(end.distance(coast) for end in ends if end.distance(Point(lon, lat)) < 0.1) < 0.01
