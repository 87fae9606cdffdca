"""The table of results as a value: every cell a saying, so that one file serves both languages."""

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.sheet import COLUMNS, sheet
from mapui.words.interface import INTERFACE
from sample import ROOT


def test_a_row_says_each_column_without_a_language():
    partnerships = load_atlas(ROOT / "data").partnerships.loc[["bandung-suwon"]]
    assert sheet(partnerships) == {
        "columns": ["local", "partner", "country", "year", "type", "sectors", "status", "verification", "confirmed"],
        "rows": [
            [
                "bandung-suwon",
                "Bandung",
                "Suwon",
                {"country": "KR"},
                "1997",
                {"word": ["agreement_types", "sister_city"]},
                {"words": ["sectors", list(partnerships.at["bandung-suwon", "sectors"])]},
                {"word": ["statuses", "last_seen_active"]},
                {"word": ["verifications", "verified"]},
                {"word": ["confirmations", "both"]},
            ]
        ],
    }


def test_what_is_not_known_is_blank_and_no_sector_is_said_so():
    partnerships = load_atlas(ROOT / "data").partnerships
    blank = partnerships[partnerships["year_signed"].isna() & (partnerships["sectors"].map(len) == 0)].head(1)
    (row,) = sheet(blank)["rows"]
    assert row[4] is None
    assert row[6] == {"words": ["sectors", ["unspecified"]]}


def test_every_row_is_there_in_the_order_of_the_data():
    partnerships = load_atlas(ROOT / "data").partnerships
    assert [row[0] for row in sheet(partnerships)["rows"]] == list(partnerships.index)
    assert sheet(partnerships.head(0))["rows"] == []


def test_every_column_has_a_word():
    assert set(COLUMNS) <= set(INTERFACE)


def test_a_year_in_which_it_is_only_known_to_have_existed_says_so():
    partnerships = load_atlas(ROOT / "data").partnerships
    assert sheet(partnerships.loc[["kupang-palmerston"]])["rows"][0][4] == "≤ 2006"
