import shutil

import pandas as pd
import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.atlas.governments import read_governments, unlike_governments
from mapdata.words.schema import GOVERNMENT_COLUMNS, PLACE_COLUMNS
from sample import BANDUNG, DATA, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, text_table, write_data

HEAD = ",".join(GOVERNMENT_COLUMNS)
JATIM = "jawa-timur,35,Jawa Timur,Jawa Timur,province,Jawa Timur,Surabaya,112.7508,-7.2492,1625822,seat_of_government,35,Jatim"
KEDIRI = "kota-kediri,35.71,Kota Kediri,Kediri,city,Jawa Timur,Kediri,112.0178,-7.8167,1640660,exact,3571,"


def read(tmp_path, *rows):
    path = tmp_path / "local_governments.csv"
    path.write_text("\n".join([HEAD, *rows, ""]), encoding="utf-8")
    return read_governments(path)


def found(problems):
    return [(problem.row, problem.column, problem.code) for problem in problems]


def test_the_shipped_list_has_all_552_and_no_fault():
    governments, problems = read_governments(DATA / "local_governments.csv")
    assert problems == []
    assert governments["level"].value_counts().to_dict() == {"regency": 416, "city": 98, "province": 38}
    assert governments.loc["kabupaten-kediri", ["code", "province", "seat"]].tolist() == ["35.06", "Jawa Timur", "Ngasem"]


def test_the_rows_are_in_the_order_of_their_codes(tmp_path):
    governments, problems = read(tmp_path, KEDIRI, JATIM)
    assert list(governments.index) == ["jawa-timur", "kota-kediri"]
    assert problems == []


def test_a_folder_without_the_file_has_no_governments_and_no_problem(tmp_path):
    governments, problems = read_governments(tmp_path / "local_governments.csv")
    assert list(governments.reset_index().columns) == list(GOVERNMENT_COLUMNS)
    assert (len(governments), problems) == (0, [])


@pytest.mark.parametrize(
    ("old", "new", "column", "code", "rows"),
    [
        (",35.71,", ",3571,", "code", "bad_code", 1),
        (",35.71,", ",35.7,", "code", "bad_code", 1),
        (",city,", ",regency,", "level", "level_mismatch", 2),
        (",city,", ",kota,", "level", "unknown_value", 1),
        (",35.71,Kota", ",35.70,Kota", "level", "level_mismatch", 2),
        ("city,Jawa Timur", "city,Jawa Tengah", "province", "unknown_province", 2),
        (",112.0178,", ",12.0178,", "lon", "outside_indonesia", 2),
        (",-7.8167,", ",7.8167,", "lat", "outside_indonesia", 2),
        (",-7.8167,", ",-78167,", "lat", "out_of_range", 2),
        ("kota-kediri,", "Kota Kediri,", "id", "bad_id", 1),
        (",Kediri,city", ",,city", "name", "missing_value", 1),
        (",Kota Kediri,", ",,", "official_name", "missing_value", 1),
    ],
)
def test_a_faulty_cell_is_named(tmp_path, old, new, column, code, rows):
    governments, problems = read(tmp_path, JATIM, KEDIRI.replace(old, new, 1))
    assert (3, column, code) in found(problems)
    assert len(governments) == rows


def test_a_code_that_stands_twice_is_named_and_the_later_row_left_out(tmp_path):
    governments, problems = read(tmp_path, JATIM, KEDIRI, KEDIRI.replace("kota-kediri", "kediri"))
    assert found(problems) == [(4, "code", "duplicate_id")]
    assert list(governments.index) == ["jawa-timur", "kota-kediri"]


@pytest.mark.parametrize(
    ("cells", "strange"),
    [
        ({"code": "32.73"}, False),
        ({"code": ""}, False),
        ({"code": "32.04"}, True),
        ({"code": "32.99"}, True),
        ({"code": "32.73", "level": "regency"}, True),
        ({"code": "32.73", "region": "Jawa Timur"}, True),
        ({"code": "32.73", "name": "Bandung Barat"}, True),
    ],
)
def test_a_place_has_the_code_of_its_own_government(cells, strange):
    governments, _ = read_governments(DATA / "local_governments.csv")
    problems = unlike_governments(text_table([SUWON_PLACE, BANDUNG | cells], PLACE_COLUMNS), governments)
    said = [each for each in found(problems) if each[1] == "code"]
    assert said == ([(1, "code", "unknown_government")] if strange else [])


@pytest.mark.parametrize(
    ("cells", "strange"),
    [
        ({}, False),
        ({"id": "kota-bandung"}, True),
        ({"id": "kabupaten-bandung"}, True),
        ({"level": "regency"}, True),
        ({"level": "regency", "id": "kabupaten-bandung"}, False),
        ({"region": "Jawa Timur"}, True),
        ({"name": "Bandoeng"}, True),
        ({"name": "Bandoeng", "id": "bandoeng"}, False),
        ({"country": "PH"}, True),
        ({"country": "PH", "id": "bandung-ph"}, False),
    ],
)
def test_a_place_without_a_code_is_the_government_whose_id_it_has(cells, strange):
    governments, _ = read_governments(DATA / "local_governments.csv")
    problems = unlike_governments(text_table([SUWON_PLACE, BANDUNG | cells], PLACE_COLUMNS), governments)
    assert found(problems) == ([(1, "id", "unlike_government")] if strange else [])


def test_the_id_that_a_government_has_is_named():
    governments, _ = read_governments(DATA / "local_governments.csv")
    (problem,) = unlike_governments(text_table([BANDUNG | {"id": "kota-bandung"}], PLACE_COLUMNS), governments)
    assert problem.value == "kota-bandung"
    assert "has the id bandung in local_governments.csv" in problem.message


def test_a_wrong_id_is_a_fault_of_the_folder(tmp_path):
    places = [BANDUNG | {"id": "kota-bandung"}, SUWON_PLACE]
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=places, local_governments=WEST_JAVA)
    assert [(each.file, *found([each])[0]) for each in load_atlas(tmp_path).problems] == [
        ("places.csv", 2, "id", "unlike_government")
    ]


def test_one_without_coordinates_stays(tmp_path):
    governments, problems = read(tmp_path, JATIM, KEDIRI.replace(",112.0178,-7.8167,", ",,,"))
    assert problems == []
    assert governments.loc["kota-kediri", ["lon", "lat"]].tolist() == ["", ""]


def test_without_the_list_nothing_is_said_of_codes(tmp_path):
    none, _ = read_governments(tmp_path / "local_governments.csv")
    assert unlike_governments(text_table([BANDUNG | {"code": "32.99"}], PLACE_COLUMNS), none) == []


def test_the_atlas_has_the_governments_and_names_a_strange_code(tmp_path):
    for path in DATA.glob("*.csv"):
        shutil.copy(path, tmp_path)
    text = (tmp_path / "places.csv").read_text(encoding="utf-8")
    (tmp_path / "places.csv").write_text(text.replace(",ID,32.73,", ",ID,32.04,"), encoding="utf-8")
    atlas = load_atlas(tmp_path)
    assert len(atlas.governments) == 552
    assert [(problem.file, problem.code, problem.value) for problem in atlas.problems] == [
        ("places.csv", "unknown_government", "32.04")
    ]


def test_an_older_folder_without_codes_and_governments_loads(tmp_path):
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    places = tmp_path / "places.csv"
    pd.read_csv(places, dtype=str).drop(columns="code").to_csv(places, index=False)
    atlas = load_atlas(tmp_path)
    assert atlas.problems == ()
    assert atlas.places.loc["bandung", "code"] == ""
    assert len(atlas.governments) == 0
    assert bool(atlas.partnerships.loc["bandung-suwon", "located"])
