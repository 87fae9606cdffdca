import json

import pytest

from mapdata.commands.main import main
from portal import serving_portal, zipped
from sample import ROOT, SUWON, shipped_rows, write_data


@pytest.fixture(autouse=True)
def portal(tmp_path, monkeypatch):
    monkeypatch.setenv("MAPDATA_CACHE", str(tmp_path / "cache"))
    with serving_portal() as portal:
        monkeypatch.setenv("MAPDATA_SOURCE", portal.address + "/data.zip?key=secret")
        yield portal


def publish(portal, folder):
    portal.files["/data.zip?key=secret"] = zipped({path.name: path.read_bytes() for path in folder.glob("*.csv")})


def test_json_says_what_happened_and_what_is_shown(portal, one_partnership, capsys):
    publish(portal, one_partnership)
    assert main(["source", "--json"]) == 0
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert list(document) == [
        "address",
        "outcome",
        "code",
        "message",
        "failures",
        "tried_at",
        "folder",
        "fetched",
        "version",
        "changed_at",
        "rows",
        "problems",
    ]
    assert (document["address"], document["outcome"], document["fetched"]) == (portal.address + "/data.zip", "changed", True)
    assert document["rows"] == {"partnerships.csv": 1, "sources.csv": 1, "events.csv": 0, "places.csv": 2}
    assert (document["problems"], document["message"], said.err) == ([], "", "")
    assert main(["source", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "unchanged"


def test_in_words_it_says_the_same_and_a_failure_is_1(portal, one_partnership, capsys):
    publish(portal, one_partnership)
    main(["source"])
    first, last = capsys.readouterr().out.splitlines()
    assert first == f"{portal.address}/data.zip: changed"
    assert last.startswith("shown: came 20")
    assert "1 partnerships, in " in last
    portal.files.clear()
    assert main(["source"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[:2] == [
        f"{portal.address}/data.zip: failed",
        f"{portal.address}/data.zip answered with status 404; 200 was expected.",
    ]
    assert "secret" not in said.out + said.err


def test_the_first_look_that_fails_says_that_the_folder_is_shown(capsys):
    assert main(["source", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert (document["fetched"], document["folder"]) == (False, str(ROOT / "data"))
    assert document["rows"]["partnerships.csv"] == len(shipped_rows())


def test_rows_with_problems_are_shown_and_named(portal, tmp_path, capsys):
    folder = tmp_path / "made"
    folder.mkdir()
    publish(portal, write_data(folder, partnerships=[SUWON, SUWON | {"id": "bandung-x", "year_signed": "20O1"}]))
    assert main(["source"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[0].endswith(": changed")
    assert "partnerships.csv, row 3: “20O1” is not a year" in said.err


def test_an_export_writes_what_is_shown(portal, one_partnership, tmp_path, capsys):
    publish(portal, one_partnership)
    main(["source"])
    main(["export", "--format", "csv", "-o", str(tmp_path / "out.csv"), "--json"])
    assert json.loads(capsys.readouterr().out.partition("\n{")[2].join(["{", ""]))["total"] == 1


@pytest.mark.parametrize("address", ["http://data.example.go.id/x.zip", "data.zip", "ftp://data.example.go.id/x.zip"])
def test_a_wrong_address_is_wrong_use(address, capsys):
    assert main(["source", address]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith("ADDRESS ")


def test_a_folder_is_nothing_to_fetch(monkeypatch, capsys):
    monkeypatch.setenv("MAPDATA_SOURCE", str(ROOT / "data"))
    assert main(["source"]) == 2
    assert capsys.readouterr().err.startswith("Nothing is fetched: MAPDATA_SOURCE names no address")


def test_an_address_may_be_tried_before_it_is_set(portal, monkeypatch, one_partnership, capsys):
    publish(portal, one_partnership)
    monkeypatch.delenv("MAPDATA_SOURCE")
    assert main(["source", portal.address + "/data.zip?key=secret"]) == 0
    assert "changed" in capsys.readouterr().out
