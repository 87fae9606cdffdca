import csv
import json

import pytest

from mapdata.commands.main import main
from own import NANTES, file_of
from sample import ROOT, SUWON, shipped_partners
from workbook import names_of


@pytest.fixture(autouse=True)
def data(monkeypatch):
    monkeypatch.setenv("MAPDATA_FOLDER", str(ROOT / "data"))


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.csv"
    path.write_bytes(file_of(NANTES))
    return path


def test_it_prints_the_differences_and_how_many_there_are(own, capsys):
    assert main(["compare", str(own)]) == 0
    said = capsys.readouterr()
    assert "new, row 2, bandung-nantes, partner_name: Nantes\n" in said.out
    assert "missing, bandung-suwon: Bandung – Suwon (KR)\n" in said.out
    assert said.err == f"0 the same, 1 new, 0 different, {shipped_partners('Bandung')} missing\n"


def test_it_writes_them_as_csv_and_as_a_workbook(own, tmp_path, capsys):
    assert main(["compare", str(own), "-o", str(tmp_path / "out.csv")]) == 0
    assert capsys.readouterr().out == ""
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["kind", "id", "column", "file", "data", "row"]
    assert rows[0]["file"] == "bandung-nantes"
    assert main(["compare", str(own), "-o", str(tmp_path / "out.xlsx")]) == 0
    assert names_of((tmp_path / "out.xlsx").read_bytes()) == ["comparison", "about"]


def test_json_is_one_document_and_problems_of_the_file_end_with_1(tmp_path, capsys):
    path = tmp_path / "own.csv"
    path.write_bytes(file_of(NANTES, SUWON | {"status": "aktif"}))
    assert main(["compare", str(path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["rows"], found["new"], found["different"]) == (2, 1, 1)
    assert {line["row"] for line in found["differences"]} == {2, 3, None}
    assert [(problem["row"], problem["column"]) for problem in found["problems"]] == [(3, "status")]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nix.csv"], "nix.csv cannot be read: No such file or directory.\n"),
        (["{own}", "-o", "out.pdf"], "out.pdf: a file that ends with .csv or .xlsx was expected.\n"),
        (["{own}", "-o", "nowhere/out.csv"], "The folder of nowhere/out.csv does not exist.\n"),
        (["{empty}"], "The file is empty; a header row and data were expected.\n"),
        (["{other}"], "No row of {other} can be used; `mapdata validate` says why.\n"),
    ],
    ids=["no file", "no such format", "no folder", "empty", "another table"],
)
def test_wrong_use_is_said_in_one_sentence(arguments, words, own, tmp_path, capsys):
    paths = {"own": own, "empty": tmp_path / "empty.csv", "other": tmp_path / "other.csv"}
    paths["empty"].write_bytes(b"")
    paths["other"].write_bytes(b"pegawai;gaji\nBudi;1\n")
    assert main(["compare", *(each.format(**paths) for each in arguments)]) == 2
    assert capsys.readouterr().err == words.format(**paths)
