import pandas as pd
import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.atlas.searches import read_searches
from mapdata.words.schema import SEARCH_COLUMNS
from sample import BANDUNG, DATA, SUWON, SUWON_PLACE, SUWON_SOURCE, shipped_atlas, write_data

HEAD = ",".join(SEARCH_COLUMNS)
KEDIRI = "kota-kediri,2026-11-27,stored public web pages,Kota Kediri sister city,no,"
KNOWN = pd.Index(["kota-kediri"])


def read(tmp_path, row):
    path = tmp_path / "searches.csv"
    path.write_text(f"{HEAD}\n{row}\n", encoding="utf-8")
    return read_searches(path, KNOWN)


def test_a_good_row_is_kept(tmp_path):
    searches, problems = read(tmp_path, KEDIRI)
    assert problems == []
    assert searches.loc[0, ["government", "date", "found"]].tolist() == ["kota-kediri", "2026-11-27", "no"]


@pytest.mark.parametrize(
    ("old", "new", "column", "code", "rows"),
    [
        ("kota-kediri,", "kediri,", "government", "unknown_search", 0),
        (",no,", ",perhaps,", "found", "unknown_value", 0),
        ("2026-11-27", "yesterday", "date", "bad_date", 0),
        (",Kota Kediri sister city,", ",,", "query", "missing_value", 0),
        (",no,", ",yes,", "found", "found_unlike", 1),
        (",no,", ",no,https://a.example", "found", "found_unlike", 1),
        (",no,", ",yes,https://a.example;javascript:alert(1)", "addresses", "bad_address", 1),
    ],
)
def test_a_faulty_row_is_named(tmp_path, old, new, column, code, rows):
    searches, problems = read(
        tmp_path, KEDIRI.replace(old, new).removesuffix(",") if "https" in new else KEDIRI.replace(old, new)
    )
    assert (problems[0].file, problems[0].row, problems[0].column, problems[0].code) == ("searches.csv", 2, column, code)
    assert len(searches) == rows


def test_a_folder_without_the_file_has_no_searches_and_no_problem(tmp_path):
    searches, problems = read_searches(tmp_path / "searches.csv", KNOWN)
    assert (list(searches.columns), len(searches), problems) == (list(SEARCH_COLUMNS), 0, [])


def test_a_faulty_address_is_not_called_a_missing_one_too(tmp_path):
    _, problems = read(tmp_path, KEDIRI.replace(",no,", ",yes,javascript:alert(1)"))
    assert [problem.code for problem in problems] == ["bad_address"]


def test_searches_without_the_list_of_governments_are_one_problem(tmp_path):
    text = (DATA / "searches.csv").read_text(encoding="utf-8")
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    (tmp_path / "searches.csv").write_text(text, encoding="utf-8")
    atlas = load_atlas(tmp_path)
    assert len(atlas.searches) == 0
    assert [(each.file, each.code) for each in atlas.problems] == [("local_governments.csv", "missing_file")]


def in_one(name):
    return name.casefold().replace(" ", "")


def test_every_government_was_searched_for_by_its_name():
    atlas = shipped_atlas()
    searches = atlas.searches
    assert set(searches["government"]) == set(atlas.governments.index)
    asked = searches.groupby("government")["query"].agg(" ".join)
    names = zip(atlas.governments.index, atlas.governments["name"], atlas.governments["official_name"], strict=True)
    assert [key for key, *both in names if not any(in_one(name) in in_one(asked[key]) for name in both)] == []
    assert (searches["addresses"] != "").equals(searches["found"] == "yes")
