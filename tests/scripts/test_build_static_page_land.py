import json

import shapely
from shapely.geometry import Polygon

from build_static_page_land import EDGE_LON, SCALE, TARGET, encoded, land, lines


def decoded(steps):
    lon, lat = steps[:2]
    points = [(lon, lat)]
    for i in range(2, len(steps), 2):
        lon, lat = lon + steps[i], lat + steps[i + 1]
        points.append((lon, lat))
    return [(lon / SCALE, lat / SCALE) for lon, lat in points]


def test_a_line_reads_back_without_points_that_do_not_move():
    assert encoded([(1.0, 2.0), (1.001, 2.0), (1.5, 1.0)]) == [100, 200, 50, -100]
    assert decoded([100, 200, 50, -100]) == [(1.0, 2.0), (1.5, 1.0)]


def test_pieces_of_the_grid_are_one_island_again():
    rings = land([shapely.box(100, 0, 110, 5), shapely.box(110, 0, 120, 5)])
    assert len(rings) == 1
    assert shapely.box(100, 0, 120, 5).symmetric_difference(Polygon(decoded(rings[0]))).area < 0.5


def test_what_lies_west_of_the_edge_comes_after_the_pacific():
    west, east = (decoded(ring) for ring in sorted(land([shapely.box(-60, 0, 0, 10)]), key=lambda ring: -ring[0]))
    assert {round(lon) for lon, _ in west} == {300, 330}
    assert {round(lon) for lon, _ in east} == {-30, 0}


def test_a_border_is_cut_at_the_edge_too():
    assert len(lines(shapely.LineString([(-40, 50), (-20, 50)]))) == 2


def test_the_file_shows_indonesia_antarctica_and_no_seam():
    document = json.loads(TARGET.read_text(encoding="utf-8"))
    assert (document["edge_lon"], document["scale"]) == (EDGE_LON, SCALE)
    areas = [Polygon(decoded(ring)).buffer(0) for ring in document["land"]]
    for lon, lat in ((107.6, -6.9), (115.2, -8.4), (140.7, -2.6), (104.0, -1.6), (90.0, -80.0), (262.7, 32.7)):
        assert any(area.covers(shapely.Point(lon, lat)) for area in areas)
    largest = max(areas, key=lambda area: area.area)
    assert largest.bounds[2] - largest.bounds[0] > 150  # Europe and Asia, no longer cut every ten degrees
