"""datapackage.json describes the shipped tables, and the reference validator finds no fault in them."""

import json

import pytest
from frictionless import Package

import build_datapackage
from mapdata.export.descriptor import descriptor
from mapdata.export.dictionary import TABLES
from mapdata.export.package import json_bytes, package_zip
from mapdata.export.selection import Selection
from mapdata.export.table_schema import COLUMNS
from mapdata.words.schema import GOVERNMENT_COLUMNS, PUBLISHER_COLUMNS, SEARCH_COLUMNS
from sample import COLUMNS as FILES
from sample import ROOT

DATA = ROOT / "data"


def test_the_committed_file_is_what_the_script_gives():
    assert (DATA / "datapackage.json").read_bytes() == json_bytes(descriptor()), "run scripts/build_datapackage.py"


def test_the_names_of_the_sectors_are_those_of_the_pages():
    assert (DATA / "sectors.csv").read_bytes() == build_datapackage.sectors_csv(), "run scripts/build_datapackage.py"


def test_frictionless_finds_no_fault_in_any_row():
    report = Package(str(DATA / "datapackage.json")).validate()
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []
    rows = {task.name: task.stats["rows"] for task in report.tasks}
    assert rows == {name: len((DATA / f"{name}.csv").read_text(encoding="utf-8").splitlines()) - 1 for name in COLUMNS}


def test_frictionless_finds_no_fault_in_a_part(shipped, tmp_path):
    part = shipped.partnerships[shipped.partnerships["partner_country"] == "JP"]
    (tmp_path / "part.zip").write_bytes(package_zip(Selection(part, shipped.atlas, shipped.edition)))
    report = Package(str(tmp_path / "part.zip")).validate()
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []
    assert report.tasks[0].stats["rows"] == len(part) > 20


@pytest.mark.parametrize(
    ("file", "found", "other", "error"),
    [
        ("partnerships.csv", ",sister_city,memorandum,", ",sister_cty,memorandum,", "constraint-error"),
        ("sources.csv", "bandung-suwon,", "bandung-nowhere,", "foreign-key"),
        ("partnerships.csv", "bandung-suwon,", "bandung-fort-worth,", "primary-key"),
        ("places.csv", ",-6.9222,", ",-96.9222,", "constraint-error"),
    ],
)
def test_frictionless_does_find_faults(tmp_path, file, found, other, error):
    for path in DATA.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert found in text
    (tmp_path / file).write_text(text.replace(found, other, 1), encoding="utf-8")
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert error in {found for (found,) in report.flatten(["type"])}


def test_every_column_is_described():
    described = {
        resource["name"]: {field["name"]: field["description"] for field in resource["schema"]["fields"]}
        for resource in json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    }
    assert {f"{name}.csv": list(fields) for name, fields in described.items() if name != "sectors"} == {
        name: list(columns)
        for name, columns in {
            **FILES,
            "publishers.csv": PUBLISHER_COLUMNS,
            "local_governments.csv": GOVERNMENT_COLUMNS,
            "searches.csv": SEARCH_COLUMNS,
        }.items()
    }
    assert [(name, column) for name, fields in described.items() for column, text in fields.items() if not text] == []


def test_every_exported_column_is_described(shipped):
    assert [column for column in shipped.table if column not in TABLES["partnerships"]] == []
