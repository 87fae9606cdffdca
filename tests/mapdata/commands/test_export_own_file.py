import csv
import io
import json
import zipfile

import pytest

from mapdata.commands.main import main
from mapdata.export.formats import FORMATS
from own import FORT_WORTH, NANTES, file_of
from sample import ROOT, SUWON


@pytest.fixture(autouse=True)
def data(monkeypatch):
    monkeypatch.setenv("MAPDATA_FOLDER", str(ROOT / "data"))


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "milik-kami.csv"
    path.write_bytes(file_of(SUWON, FORT_WORTH, NANTES | {"status": "aktif"}))
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_written_of_a_file_of_ones_own(name, own, tmp_path, capsys):
    out = tmp_path / f"out.{name}"
    assert main(["export", str(own), "--format", name, "--title", "Peta kami", "--owner", "Pemkot", "-o", str(out)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("milik-kami.csv, row 4: “aktif” is not one of active")
    assert said.err.endswith(f"{out}: 3 of 3 partnerships, 3 of them located\n")
    assert out.stat().st_size > 500


def test_the_page_has_the_title_and_the_owner_or_the_name_of_the_file(own, tmp_path):
    out = tmp_path / "out.html"
    main(["export", str(own), "--format", "html", "--title", "Peta kami", "--owner", "Pemkot", "-o", str(out)])
    assert "<title>Peta kami</title>" in out.read_text()
    assert "Disusun oleh Pemkot, " in out.read_text()
    main(["export", str(own), "--format", "html", "-o", str(out)])
    assert "<title>milik-kami</title>" in out.read_text()


def test_a_sound_file_ends_with_0_and_a_folder_for_a_web_server_can_be_made_of_it(tmp_path, capsys):
    path = tmp_path / "own.csv"
    path.write_bytes(file_of(SUWON))
    assert main(["export", str(path), "--format", "html", "--split", "-o", str(tmp_path / "site"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == 1
    assert "<title>own</title>" in (tmp_path / "site" / "index.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nix.csv"], "nix.csv cannot be read: No such file or directory.\n"),
        (["{own}", "--country", "JP"], "--country is a filter, and filters do not go with a FILE.\n"),
        (["--title", "Peta"], "--title goes with a FILE of your own only.\n"),
        (["--owner", "Pemkot"], "--owner goes with a FILE of your own only.\n"),
        (["--sheet", "Data"], "--sheet goes with a FILE of your own only.\n"),
    ],
    ids=["no file", "a filter", "a title", "an owner", "a sheet"],
)
def test_wrong_use_is_said_in_one_sentence(arguments, words, own, tmp_path, capsys):
    out = str(tmp_path / "out.csv")
    assert main(["export", *(each.format(own=own) for each in arguments), "--format", "csv", "-o", out]) == 2
    assert capsys.readouterr().err == words


def test_cells_that_were_filled_in_are_told_and_are_no_problem(tmp_path, capsys):
    own, out = tmp_path / "own.csv", tmp_path / "out.csv"
    own.write_bytes(file_of(NANTES | {"id": ""}))
    assert main(["export", str(own), "--format", "csv", "-o", str(out)]) == 0
    assert capsys.readouterr().err.startswith("own.csv, row 2: The cell was blank; “bandung-nantes” was filled in")
    assert main(["compare", str(own), "--json"]) == 0
    assert [note["value"] for note in json.loads(capsys.readouterr().out)["notes"]] == ["bandung-nantes"]


def test_a_file_with_a_header_only_is_told_from_one_with_faults_only(tmp_path, capsys):
    own = tmp_path / "own.csv"
    own.write_bytes(file_of(NANTES).splitlines()[0])
    assert main(["compare", str(own)]) == 2
    assert capsys.readouterr().err == f"{own} has a header and no rows.\n"


def test_coordinates_of_the_file_itself_count_as_in_the_page(tmp_path):
    own, out = tmp_path / "own.csv", tmp_path / "out.zip"
    degrees = {"local_lon": "", "local_lat": "", "partner_lon": "-1,5536", "partner_lat": "47,2184"}
    own.write_bytes(file_of(NANTES | degrees))
    assert main(["export", str(own), "--format", "zip", "-o", str(out)]) == 0
    with zipfile.ZipFile(out) as archive:
        places = list(csv.DictReader(io.StringIO(archive.read("places.csv").decode("utf-8-sig"))))
    (nantes,) = (place for place in places if place["name"] == "Nantes")
    assert (nantes["lon"], nantes["lat"], nantes["geonameid"], nantes["method"]) == ("-1.5536", "47.2184", "", "manual")
