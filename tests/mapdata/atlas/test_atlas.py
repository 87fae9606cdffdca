import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.words.errors import DataFolderError
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


def codes(atlas):
    return [(p.file, p.row, p.column, p.code) for p in atlas.problems]


def test_a_good_row_is_located_measured_and_verified(one_partnership):
    atlas = load_atlas(one_partnership)
    row = atlas.partnerships.loc["bandung-suwon"]
    assert codes(atlas) == []
    assert (row["local_lon"], row["local_lat"]) == (107.6186, -6.9222)
    assert row["distance_km"] == pytest.approx(5293.88, abs=0.01)
    assert row["verification"] == "verified"
    assert row["sectors"] == ("economy", "culture")
    assert row["year_signed"] == 1997
    assert row["located"]


def test_missing_files_are_problems_and_the_rest_is_shown(one_partnership):
    (one_partnership / "sources.csv").unlink()
    (one_partnership / "events.csv").write_bytes(b"")
    atlas = load_atlas(one_partnership)
    assert codes(atlas) == [("sources.csv", 0, "", "missing_file"), ("events.csv", 0, "", "empty_file")]
    assert list(atlas.partnerships.index) == ["bandung-suwon"]
    assert atlas.partnerships.at["bandung-suwon", "verification"] == "unverified"


def test_without_places_nothing_is_drawn_but_the_table_is_there(one_partnership):
    (one_partnership / "places.csv").unlink()
    atlas = load_atlas(one_partnership)
    assert codes(atlas) == [("places.csv", 0, "", "missing_file")]
    assert not atlas.partnerships["located"].any()


def test_an_empty_folder_gives_an_empty_atlas(tmp_path):
    atlas = load_atlas(tmp_path)
    assert len(atlas.partnerships) == 0
    assert [p.code for p in atlas.problems] == ["missing_file"] * 4


def test_a_folder_that_is_not_there_is_an_exception_with_one_sentence(tmp_path):
    with pytest.raises(DataFolderError, match=r"does not exist; set it to the folder that holds partnerships\.csv"):
        load_atlas(tmp_path / "nowhere")


def test_faulty_cells_count_as_blank_and_faulty_rows_are_left_out(tmp_path):
    write_data(
        tmp_path,
        partnerships=[
            SUWON | {"year_signed": "20O1", "signed_date": ""},
            SUWON | {"partner_name": "Again"},
            SUWON | {"id": "bandung-nowhere", "partner_name": ""},
            SUWON | {"id": "bandung-atlantis", "partner_name": "Atlantis", "status": "alive"},
        ],
        sources=[SUWON_SOURCE, SUWON_SOURCE | {"partnership_id": "typo"}, SUWON_SOURCE | {"source_url": "javascript:alert(1)"}],
        places=[BANDUNG, SUWON_PLACE],
    )
    atlas = load_atlas(tmp_path)
    assert codes(atlas) == [
        ("partnerships.csv", 5, "status", "unknown_value"),
        ("partnerships.csv", 2, "year_signed", "year_out_of_range"),
        ("partnerships.csv", 4, "partner_name", "missing_value"),
        ("partnerships.csv", 3, "id", "duplicate_id"),
        ("partnerships.csv", 5, "id", "no_source"),
        ("sources.csv", 4, "source_url", "bad_address"),
        ("sources.csv", 3, "partnership_id", "unknown_partnership"),
        ("partnerships.csv", 5, "partner_name", "place_not_known"),
    ]
    assert list(atlas.partnerships.index) == ["bandung-suwon", "bandung-atlantis"]
    assert atlas.partnerships["year_signed"].isna().tolist() == [True, False]
    assert atlas.sources["source_url"].tolist() == ["https://swcic.or.kr/eng/ma/gcity.asp", ""]
    assert atlas.partnerships["located"].tolist() == [True, False]


def test_a_date_outside_the_year_signed_is_reported(tmp_path):
    write_data(
        tmp_path,
        partnerships=[SUWON | {"year_signed": "1998"}],
        sources=[SUWON_SOURCE | {"year_signed": "1998", "summary_en": "", "summary_id": ""}],
        places=[BANDUNG, SUWON_PLACE],
    )
    assert codes(load_atlas(tmp_path)) == [("partnerships.csv", 2, "signed_date", "date_not_in_year")]


def test_reading_writes_nothing(one_partnership):
    before = {path.name: path.read_bytes() for path in one_partnership.iterdir()}
    load_atlas(one_partnership)
    assert {path.name: path.read_bytes() for path in one_partnership.iterdir()} == before


def test_hostile_names_are_kept_as_they_are(tmp_path):
    name = '<script>alert("x")</script>'
    write_data(
        tmp_path,
        partnerships=[SUWON | {"partner_name": name}],
        sources=[SUWON_SOURCE],
        places=[BANDUNG, SUWON_PLACE | {"name": name}],
    )
    atlas = load_atlas(tmp_path)
    assert atlas.partnerships.at["bandung-suwon", "partner_name_en"] == name
    assert atlas.partnerships.at["bandung-suwon", "located"]
