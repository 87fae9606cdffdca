import csv
import io
import json

import pytest

from mapdata.commands.main import main
from mapdata.export.csv_text import csv_bytes
from mapdata.own_file.checking import check_file
from mapdata.own_file.upload import MAX_BYTES, MAX_ROWS, REFUSALS, check_upload, refusal
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import SUWON


def file_of(*rows, columns=PARTNERSHIP_COLUMNS, delimiter=","):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def found(checked):
    return [(p.row, p.column, p.code) for p in checked.report.problems]


def test_a_good_file_is_kept_whole_and_usable():
    checked = check_upload(file_of(SUWON | {"remark": "ours"}, columns=(*PARTNERSHIP_COLUMNS, "remark")), "own.csv")
    assert found(checked) == []
    assert checked.written.loc[2, "remark"] == "ours"
    assert checked.good.loc[2, "partner_name"] == "Suwon"
    assert refusal(checked) is None


def test_a_faulty_cell_is_blank_where_it_is_used_and_as_it_was_where_it_is_written():
    checked = check_upload(file_of(SUWON | {"status": "alive"}), "own.csv")
    assert checked.good.loc[2, "status"] == ""
    assert checked.written.loc[2, "status"] == "alive"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "empty_file"),
        (b"\n\n\n", "empty_file"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml", "not_csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "not_csv"),
        (b"%PDF-1.7", "not_csv"),
        (b"x" * (MAX_BYTES + 1), "too_large"),
        (b"," * 10_000 + b"x\n", "too_many_columns"),
        (b'{"id": "a"}', "not_csv"),
        (file_of(*({"id": "a"} for _ in range(MAX_ROWS + 1))), "too_many_rows"),
        (b"\n" * 4_000_000, "empty_file"),
    ],
)
def test_what_is_no_table_within_the_limits_is_refused_in_one_problem(raw, code):
    checked = check_upload(raw, "own.csv")
    refused = refusal(checked)
    assert refused is not None
    assert (refused.code, len(checked.good), len(checked.written)) == (code, 0, 0)
    assert code in REFUSALS


def test_the_limits_themselves_are_within_them():
    assert refusal(check_upload(file_of(*({"id": f"a-{n}"} for n in range(MAX_ROWS))), "own.csv")) is None
    assert refusal(check_upload(file_of(SUWON).ljust(MAX_BYTES, b"\n"), "own.csv")) is None


@pytest.mark.parametrize(
    "raw",
    [
        bytes(range(256)) * 40,
        b'"' * 100_000,
        file_of(SUWON | {"note_en": "x" * 1_000_000}),
        file_of(SUWON | {"partner_name": "Su\0won"}),
        file_of(SUWON | {"partner_name": "\u202eSuwon\u202c", "local_name": "@@=alert(1)", "note_en": "=1+1"}),
        file_of(SUWON, columns=("self", "kwargs", "index", *PARTNERSHIP_COLUMNS)),
        "id,id,ID\na,b,c\n".encode("utf-16"),
        b"\xff\xfe\x00",
        b"a;b\n" * 1000,
        (",".join(PARTNERSHIP_COLUMNS) + "\n" + "," * 5000 + "x\n").encode(),
    ],
    ids=lambda raw: repr(raw[:12]),
)
def test_hostile_files_are_problems_and_never_exceptions(raw):
    checked = check_upload(raw, "own.csv")
    assert len(checked.good) <= min(1, len(checked.written))
    assert all(len(problem.value) <= 80 and len(problem.message) < 1000 for problem in checked.report.problems)
    assert checked.written.empty or csv_bytes(checked.written)
    assert checked.report.problems or len(checked.good) == 1


def test_the_blank_rows_and_columns_that_a_spreadsheet_leaves_are_nothing():
    lines = file_of(SUWON).decode().splitlines()
    raw = "\r\n".join([f"{lines[0]},,,", f"{lines[1]},,,", "," * 20, "," * 20]).encode()
    checked = check_upload(raw, "own.csv")
    assert found(checked) == []
    assert list(checked.written.columns) == list(PARTNERSHIP_COLUMNS)
    assert len(checked.written) == 1


def test_the_last_separators_may_be_missing_as_excel_leaves_them_out():
    lines = file_of(SUWON).decode().splitlines()
    assert lines[1].endswith(",,")
    assert found(check_upload(f"{lines[0]}\n{lines[1].rstrip(',')}\n".encode(), "own.csv")) == []


def test_a_row_that_lacks_required_cells_is_still_named():
    raw = file_of(SUWON) + b"bandung-kyoto,Bandung,city\r\n"
    assert found(check_upload(raw, "own.csv")) == [(3, "", "wrong_number_of_cells")]


def test_decimal_commas_in_other_columns_stay_in_their_cell():
    columns = (*PARTNERSHIP_COLUMNS, "lon")
    checked = check_upload(file_of(SUWON | {"lon": "107,61"}, columns=columns, delimiter=";"), "own.csv")
    assert found(checked) == []
    assert checked.written.loc[2, "lon"] == "107,61"


def test_a_column_that_stands_twice_is_said_and_the_first_one_counts():
    raw = (
        file_of(SUWON, columns=PARTNERSHIP_COLUMNS)
        .replace(b"note_en\r\n", b"note_en,id\r\n", 1)
        .replace(b",,\r\n", b",,,other\r\n")
    )
    checked = check_upload(raw, "own.csv")
    assert found(checked) == [(1, "id", "duplicate_column")]
    assert checked.written.loc[2, "id"] == "bandung-suwon"


MIXED = [
    SUWON,
    SUWON | {"id": "Bandung Kyoto", "status": "aktif", "year_signed": "20O1", "signed_date": "25/08/2001"},
    SUWON | {"partner_name": "", "sectors": "culture,education"},
]


@pytest.mark.parametrize(
    "raw", [file_of(*MIXED), file_of(*MIXED, delimiter=";").decode().replace("Suwon", "Süwon").encode("cp1252")]
)
def test_it_finds_what_the_command_finds(tmp_path, capsys, raw):
    path = tmp_path / "own.csv"
    path.write_bytes(raw)
    assert main(["validate", str(path), "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    report = check_upload(raw, "own.csv").report
    assert report == check_file(path)
    assert document["rows"] == report.rows["own.csv"]
    assert [tuple(each.values()) for each in document["problems"]] == [
        (p.row, p.column, p.code, p.value, p.message) for p in report.problems
    ]


def test_millions_of_short_rows_are_one_problem():
    checked = check_upload(b"id,local_name\n" + b"x\n" * 100_000, "f.csv")
    (problem,) = checked.report.problems
    assert (problem.code, problem.value, len(checked.written)) == ("too_many_rows", "100000", 0)
