import csv
import io
import json
import zipfile

import pytest

from mapdata.commands.main import main
from mapdata.commands.terminal import progress_bar
from mapdata.export.formats import FORMATS
from mapdata.filters.table import FILTERS
from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, shipped_rows, write_data


@pytest.fixture(autouse=True)
def data(monkeypatch):
    monkeypatch.setenv("MAPDATA_FOLDER", str(ROOT / "data"))


@pytest.fixture
def exported(tmp_path):
    """Exports as CSV and returns the rows by id."""

    def run(*arguments):
        assert main(["export", "--format", "csv", "-o", str(tmp_path / "out.csv"), *arguments]) == 0
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            return {row["id"]: row for row in csv.DictReader(file)}

    return run


def test_without_filters_everything_is_written(exported):
    rows = exported()
    assert list(rows) == [row["id"] for row in shipped_rows()]
    assert {row["verification"] for row in rows.values()} == {"verified", "reported", "unverified", "disputed"}
    assert "planned" in {row["status"] for row in rows.values()}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_written(name, tmp_path, capsys, partnerships):
    out = tmp_path / f"out.{name}"
    assert main(["export", "--format", name, "-o", str(out)]) == 0
    assert out.stat().st_size > 50_000
    said = capsys.readouterr()
    n, located = len(shipped_rows()), partnerships["located"].sum()
    assert (said.out, said.err) == ("", f"{out}: {n} of {n} partnerships, {located} of them located\n")


def test_json_is_one_document(tmp_path, capsys):
    out = str(tmp_path / "out.csv")
    assert main(["export", "--format", "csv", "-o", out, "--country", "jp", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["rows", "total", "located", "format", "output", "problems"]
    assert (document["format"], document["output"], document["problems"]) == ("csv", out, [])
    assert document["total"] == len(shipped_rows())


def test_a_filter_leaves_what_the_page_shows_at_the_same_address(exported):
    rows = exported("--country", "jp", "--year", "1980", "--year", "1990", "--undated", "0")
    assert "di-yogyakarta-kyoto-prefecture" in rows
    assert {row["partner_country"] for row in rows.values()} == {"JP"}
    assert all(1980 <= int(row["year_signed"]) <= 1990 for row in rows.values())
    assert {row["verification"] for row in rows.values()} <= {"verified", "reported"}


@pytest.mark.parametrize(
    ("arguments", "column", "values"),
    [
        (["--status", "planned", "--status", "ended"], "status", {"planned", "ended"}),
        (["--verification", "disputed"], "verification", {"disputed"}),
        (["--level", "regency"], "local_level", {"regency"}),
        (["--province", "Jawa Barat"], "local_province", {"Jawa Barat"}),
        (["--island", "papua"], "local_province", {"Papua", "Papua Pegunungan"}),
        (["--type", "sister_regency"], "agreement_type", {"sister_regency"}),
        (["--place", "suwon"], "partner_name", {"Suwon"}),
        (["--q", "Kyoto", "--q", "Yogyakarta"], "id", {"di-yogyakarta-kyoto-prefecture"}),
    ],
)
def test_each_filter_filters(exported, arguments, column, values):
    assert {row[column] for row in exported(*arguments).values()} == values


def test_sectors_are_any_or_all(exported):
    both = {"culture", "health"}
    arguments = ["--sector", "culture", "--sector", "health"]
    assert all(both & set(row["sectors"].split(";")) for row in exported(*arguments).values())
    assert all(both <= set(row["sectors"].split(";")) for row in exported(*arguments, "--match", "all").values())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--sector", "enviroment"], ["technology, governance, unspecified", "did you mean “environment”?"]),
        (["--status", "alive"], ["known are active, last_seen_active"]),
        (["--undated", "yes"], ["known are 0, 1."]),
        (["--country", "ZZ"], ["“ZZ” is not known", "AU"]),
        (["--place", "bandungg"], ["did you mean “bandung”?"]),
        (["--island", "jawa"], ["sumatra, java"]),
        (["--year", "19x0"], ["19x0", "as in 1997"]),
        (["--year", "1990", "--year", "1991", "--year", "1992"], ["first and last year"]),
        (["--year", "1066"], ["1960 to 2025"]),
    ],
)
def test_an_unknown_value_is_refused_by_name_and_nothing_is_written(tmp_path, capsys, arguments, words):
    assert main(["export", "--format", "csv", "-o", str(tmp_path / "out.csv"), *arguments]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert all(word in said.err for word in words)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [[], ["-o", "no/such/folder/out.csv"], ["-o", "."], ["-o", "x.csv", "--data", "nowhere"]])
def test_wrong_use_is_one_sentence(tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    assert main(["export", "--format", "csv", *arguments]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_faults_of_the_data_are_said_and_the_good_rows_written(tmp_path, capsys):
    folder = tmp_path / "data"
    folder.mkdir()
    write_data(folder, partnerships=[SUWON | {"status": "alive"}], places=[BANDUNG, SUWON_PLACE])
    assert main(["export", "--format", "csv", "-o", str(tmp_path / "out.csv"), "--data", str(folder)]) == 1
    assert "partnerships.csv, row 2: “alive” is not one of" in capsys.readouterr().err
    assert (tmp_path / "out.csv").read_bytes().count(b"\r\n") == 2


def test_every_filter_of_the_address_is_an_option(capsys):
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    said = capsys.readouterr().out
    assert [param for param in (each.param for each in FILTERS.values()) if f"--{param} VALUE" not in said] == []


def test_a_bar_is_drawn_on_a_terminal_only(monkeypatch, capsys):
    for terminal in (False, True):
        monkeypatch.setattr("sys.stderr.isatty", lambda terminal=terminal: terminal, raising=False)
        list(progress_bar([1], desc="making"))
        assert ("making" in capsys.readouterr().err) is terminal


def test_for_excel_in_indonesia_there_are_semicolons_and_decimal_commas(tmp_path, capsys):
    out = tmp_path / "out.csv"
    assert main(["export", "--format", "csv", "--excel-id", "-o", str(out)]) == 0
    havana = next(line for line in out.read_text(encoding="utf-8-sig").splitlines() if line.startswith("ambon-havana;"))
    assert "128,1833;-3,6958;-82,3830;23,1330" in havana
    assert main(["validate", str(out)]) == 0
    capsys.readouterr()
    assert main(["export", "--format", "xlsx", "--excel-id", "-o", str(out)]) == 2
    assert "--excel-id goes with --format csv only." in capsys.readouterr().err


class TestGovernments:
    """The list of local governments in place of the partnerships, or with them."""

    def test_the_document_counts_what_was_written(self, tmp_path, capsys):
        folder = tmp_path / "data"
        folder.mkdir()
        governments = [*WEST_JAVA[:-1], WEST_JAVA[-1] | {"lat": ""}]
        write_data(
            folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE], local_governments=governments
        )
        out = str(tmp_path / "out.csv")
        assert main(["export", "--format", "csv", "-o", out, "--governments", "--data", str(folder), "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
        assert {name: said[name] for name in ("rows", "total", "located")} == {"rows": 4, "total": 4, "located": 3}

    def test_the_list_has_no_filters(self, tmp_path, capsys):
        out = tmp_path / "out.csv"
        assert main(["export", "--format", "csv", "-o", str(out), "--governments", "--sector", "tourism"]) == 2
        assert "--sector is a filter of partnerships, and this is the list of all governments." in capsys.readouterr().err
        assert not out.exists()

    def test_a_package_with_the_list_still_counts_the_partnerships_that_a_filter_leaves(self, tmp_path, capsys):
        out = str(tmp_path / "out.zip")
        assert main(["export", "--format", "zip", "-o", out, "--governments", "--country", "JP", "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
        assert said["rows"] == len(set(read_rows(out, "partnerships.csv")))
        assert len(read_rows(out, "local_governments.csv")) == 552


def read_rows(package, name):
    """The ids in a table of a package."""
    with zipfile.ZipFile(package) as archive, archive.open(name) as file:
        return [row["id"] for row in csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline=""))]
