import json

import numpy as np
import pytest

from mapdata.export.geojson import geojson_bytes, split_at_antimeridian


@pytest.fixture(scope="module")
def collection(shipped):
    return json.loads(geojson_bytes(shipped.partnerships, shipped.edition.citation))


def lines_of(feature):
    geometry = feature["geometry"]
    return [geometry["coordinates"]] if geometry["type"] == "LineString" else geometry["coordinates"]


def test_every_located_partnership_is_a_feature_and_the_others_are_counted(collection, shipped):
    located = shipped.partnerships["located"]
    assert [feature["id"] for feature in collection["features"]] == list(shipped.partnerships.index[located])
    assert collection["not_located"] == (~located).sum() > 0


def test_a_line_runs_from_the_indonesian_end_to_the_partner(collection):
    feature = next(feature for feature in collection["features"] if feature["id"] == "bandung-suwon")
    assert feature["geometry"]["type"] == "LineString"
    points = feature["geometry"]["coordinates"]
    assert (points[0], points[-1]) == ([107.6069, -6.9222], [127.0089, 37.2911])


def test_a_line_over_the_pacific_is_cut_at_the_antimeridian(collection):
    feature = next(feature for feature in collection["features"] if feature["id"] == "bandung-fort-worth")
    west, east = feature["geometry"]["coordinates"]
    assert feature["geometry"]["type"] == "MultiLineString"
    assert (west[0], east[-1]) == ([107.6069, -6.9222], [-97.3208, 32.7254])
    assert (west[-1][0], east[0][0]) == (180.0, -180.0)
    assert west[-1][1] == east[0][1]


def test_no_line_jumps_and_every_position_is_on_earth(collection):
    for feature in collection["features"]:
        for line in lines_of(feature):
            lon, lat = np.array(line).T
            assert len(line) >= 2
            assert np.abs(lon).max() <= 180
            assert np.abs(lat).max() <= 90
            assert np.abs(np.diff(lon)).max() < 180


def test_positions_have_four_decimals(collection):
    numbers = [number for feature in collection["features"] for line in lines_of(feature) for point in line for number in point]
    assert numbers == [round(number, 4) for number in numbers]


def test_properties_are_the_exported_columns_in_the_types_of_json(collection, shipped):
    feature = next(feature for feature in collection["features"] if feature["id"] == "karo-zundert")
    properties = feature["properties"]
    assert list(properties) == list(shipped.table.columns)
    assert (properties["year_signed"], properties["valid_until"], properties["signed_date"]) == (2008, "2019", None)
    assert isinstance(properties["distance_km"], int)
    assert isinstance(properties["local_lat"], float)
    assert collection["licence"] == "https://creativecommons.org/licenses/by/4.0/"


def test_nothing_located_makes_a_collection_without_features(shipped):
    lost = shipped.partnerships[~shipped.partnerships["located"]]
    collection = json.loads(geojson_bytes(lost, shipped.edition.citation))
    assert (collection["features"], collection["not_located"]) == ([], len(lost))
    assert "bali-unnamed-slovakia" in lost.index


@pytest.mark.parametrize(
    ("points", "parts"),
    [
        ([[170, 0], [175, 5]], [[[170, 0], [175, 5]]]),
        ([[170, 0], [-170, 10]], [[[170, 0], [180, 5]], [[-180, 5], [-170, 10]]]),
        ([[-170, 10], [170, 0]], [[[-170, 10], [-180, 5]], [[180, 5], [170, 0]]]),
        ([[170, 0], [180, 4], [-170, 10]], [[[170, 0], [180, 4]], [[-180, 4], [-170, 10]]]),
        ([[170, 0], [180, 4]], [[[170, 0], [180, 4]]]),
        ([[-180, 4], [-170, 0]], [[[-180, 4], [-170, 0]]]),
        ([[-170, 0], [180, 4]], [[[-170, 0], [-180, 4]]]),
        ([[107, 1], [107, 1]], [[[107, 1], [107, 1]]]),
    ],
)
def test_a_path_is_cut_only_where_it_crosses(points, parts):
    found = split_at_antimeridian(np.array(points, dtype=float))
    assert [part.tolist() for part in found] == parts
