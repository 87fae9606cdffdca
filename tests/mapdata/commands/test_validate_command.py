import json
import os
import subprocess
import sys

import pytest

from mapdata.commands.main import main
from sample import ROOT, SUWON, shipped_rows, write_data


@pytest.fixture
def faulty(tmp_path):
    """A file with a letter in the year of its second partnership."""
    rows = [SUWON, SUWON | {"id": "bandung-x", "year_signed": "20O1", "signed_date": ""}]
    return write_data(tmp_path, partnerships=rows) / "partnerships.csv"


def test_json_is_what_the_contract_says(faulty, capsys):
    assert main(["validate", str(faulty), "--json"]) == 1
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert list(document) == ["rows", "problems", "notes"]
    assert document["notes"] == []
    assert document["rows"] == 2
    (problem,) = document["problems"]
    message = problem.pop("message")
    assert problem == {"row": 3, "column": "year_signed", "code": "year_out_of_range", "value": "20O1"}
    assert message.startswith("“20O1” is not a year of four digits")
    assert said.err == ""


def test_in_words_each_problem_is_a_line_and_then_comes_the_count(faulty, capsys):
    assert main(["validate", str(faulty)]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("row 3, year_signed: “20O1” is not a year")
    assert last == "2 rows, 1 problem"


def test_a_level_is_asked_of_the_gazetteer_as_in_the_page(tmp_path, capsys):
    path = write_data(tmp_path, partnerships=[SUWON | {"partner_level": ""}]) / "partnerships.csv"
    assert main(["validate", str(path), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["problems"] == []
    assert [(note["row"], note["column"], note["code"], note["value"]) for note in document["notes"]] == [
        (2, "partner_level", "filled_in", "city")
    ]


def test_good_data_ends_well(capsys):
    assert main(["validate", str(ROOT / "data" / "partnerships.csv")]) == 0
    assert capsys.readouterr().out == f"{len(shipped_rows())} rows, no problems\n"


def test_a_folder_names_the_file_of_each_problem(one_partnership, capsys):
    (one_partnership / "places.csv").unlink()
    assert main(["validate", str(one_partnership)]) == 1
    assert capsys.readouterr().out.splitlines()[:2] == [
        "places.csv: The file places.csv is missing from the data folder.",
        "2 rows, 1 problem",
    ]
    assert main(["validate", str(one_partnership), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["file"] == "places.csv"


def test_a_file_that_is_not_there_is_wrong_use(tmp_path, capsys):
    assert main(["validate", str(tmp_path / "none.csv")]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{tmp_path / 'none.csv'} cannot be read: No such file or directory.\n")


def test_reading_writes_nothing(faulty):
    before = faulty.read_bytes()
    main(["validate", str(faulty)])
    assert faulty.read_bytes() == before


def test_a_pipe_sees_no_progress_bar_and_may_close_early(faulty):
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", "mapdata", "validate", str(faulty)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    reading, writing = os.pipe()
    os.close(reading)
    closed = subprocess.run(command, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (closed.returncode, closed.stderr) == (1, "")
