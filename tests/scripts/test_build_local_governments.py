import gzip
import io
import json

import pandas as pd
import pytest

import build_local_governments as script
from sample import BANDUNG, DATA, text_table

NAMES = {
    "31": "Daerah Khusus Ibukota Jakarta",
    "31.01": "Kabupaten Administrasi Kepulauan Seribu",
    "31.71": "Kota Administrasi Jakarta Pusat",
    "32": "Jawa Barat",
    "32.04": "Kabupaten Bandung",
    "32.04.05": "Cileunyi",
    "32.73": "Kota Bandung",
}


@pytest.fixture
def decree(tmp_path):
    path = tmp_path / "wilayah.json.gz"
    path.write_bytes(gzip.compress(json.dumps(NAMES).encode()))
    return path


def test_the_decree_is_read_by_code_with_level_and_province(decree):
    rows = script.decreed(decree)
    assert [(row["code"], row["name"], row["level"], row["province"]) for row in rows] == [
        ("31", "Jakarta", "province", "Jakarta"),
        ("31.01", "Kepulauan Seribu", "regency", "Jakarta"),
        ("31.71", "Jakarta Pusat", "city", "Jakarta"),
        ("32", "Jawa Barat", "province", "Jawa Barat"),
        ("32.04", "Bandung", "regency", "Jawa Barat"),
        ("32.73", "Bandung", "city", "Jawa Barat"),
    ]
    assert rows[1]["official_name"] == "Kabupaten Administrasi Kepulauan Seribu"


def test_a_place_keeps_its_id_and_a_namesake_says_its_level(decree):
    rows = script.decreed(decree)
    here = script.matched(rows, text_table([BANDUNG], list(BANDUNG)))
    script.give_ids(rows, here, {"bandung", "suwon"}, [])
    ids = ["jakarta", "kepulauan-seribu", "jakarta-pusat", "jawa-barat", "kabupaten-bandung", "bandung"]
    assert [row["id"] for row in rows] == ids


def test_an_id_that_was_given_stays(decree):
    rows = script.decreed(decree)
    script.give_ids(rows, {}, {"jawa-barat"}, [{"code": "32", "id": "jawa-barat"}])
    assert [row["id"] for row in rows if row["code"] == "32"] == ["jawa-barat"]


def test_a_place_of_another_province_is_a_slip(decree):
    with pytest.raises(ValueError, match=r"has Bandung in Banten, and the decree has 32\.73 in Jawa Barat"):
        script.matched(script.decreed(decree), text_table([BANDUNG | {"region": "Banten"}], list(BANDUNG)))


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Runs the script on the shipped tables, without the one that it writes, so that no id hangs on it.

    Only the decree's own list is not at hand: its names are in the shipped table.
    """
    shipped = pd.read_csv(DATA / "local_governments.csv", dtype=str)
    decree = tmp_path / "wilayah.json.gz"
    decree.write_bytes(gzip.compress(json.dumps(dict(zip(shipped["code"], shipped["official_name"], strict=True))).encode()))
    (tmp_path / "research").mkdir()
    (tmp_path / "research" / "governments.csv").write_bytes((DATA / "research" / "governments.csv").read_bytes())
    monkeypatch.setattr(script, "DATA", tmp_path)
    monkeypatch.setattr("sys.argv", ["build_local_governments.py", str(decree)])

    def run(places):
        (tmp_path / "places.csv").write_bytes(places)
        assert script.main() == 0
        return [(tmp_path / name).read_bytes() for name in ("places.csv", "local_governments.csv")]

    return run


def test_the_shipped_tables_are_what_the_script_gives(written):
    places, governments = ((DATA / name).read_bytes() for name in ("places.csv", "local_governments.csv"))
    assert written(places) == [places, governments]


def test_points_seats_and_names_are_those_of_the_research_table_alone(written):
    shipped = pd.read_csv(DATA / "places.csv", dtype=str, keep_default_na=False)
    known = pd.read_csv(DATA / "local_governments.csv", dtype=str)["id"]
    bare = shipped.copy()
    bare.loc[shipped["id"].isin(known), ["code", "other_names", "lon", "lat", "geonameid", "method", "seat"]] = ""
    places, governments = written(bare.to_csv(index=False).encode())
    assert governments == (DATA / "local_governments.csv").read_bytes()
    again = pd.read_csv(io.BytesIO(places), dtype=str, keep_default_na=False)
    pd.testing.assert_frame_equal(again.drop(columns="located_on"), shipped.drop(columns="located_on"))
