import csv
import io

import pytest

from mapdata.own_file.checking import check_file, check_folder
from mapdata.words.errors import DataFolderError
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import BANDUNG, ROOT, SUWON, SUWON_SOURCE, shipped_rows, write_data


def text_of(*rows, columns=PARTNERSHIP_COLUMNS, delimiter=","):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


@pytest.fixture
def check(tmp_path):
    """Checks a file of the given text or bytes."""

    def run(content):
        path = tmp_path / "own.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return check_file(path)

    return run


def found(report):
    return [(p.row, p.column, p.code) for p in report.problems]


def test_a_good_file_has_no_problem(check):
    report = check(text_of(SUWON))
    assert (found(report), report.rows) == ([], {"own.csv": 1})


def test_the_shipped_data_has_no_problem():
    assert check_file(ROOT / "data" / "partnerships.csv").problems == ()
    report = check_folder(ROOT / "data")
    assert report.problems == ()
    assert list(report.rows) == [
        "partnerships.csv",
        "sources.csv",
        "events.csv",
        "places.csv",
        "local_governments.csv",
        "searches.csv",
    ]
    assert report.rows["partnerships.csv"] == len(shipped_rows())
    assert (report.rows["local_governments.csv"], report.rows["searches.csv"]) == (552, 588)


@pytest.mark.parametrize(
    ("cells", "problems"),
    [
        ({"year_signed": "20O1", "signed_date": ""}, [(2, "year_signed", "year_out_of_range")]),
        ({"year_signed": "1066", "signed_date": ""}, [(2, "year_signed", "year_out_of_range")]),
        ({"signed_date": "25-08-1997"}, [(2, "signed_date", "bad_date")]),
        ({"signed_date": "1998-08-25"}, [(2, "signed_date", "date_not_in_year")]),
        ({"valid_until": "1996"}, [(2, "valid_until", "ends_before_start")]),
        ({"valid_until": "1997"}, []),
        ({"valid_until": "1997-08"}, []),
        ({"valid_until": "1997-07"}, [(2, "valid_until", "ends_before_start")]),
        ({"status": "alive"}, [(2, "status", "unknown_value")]),
        ({"local_level": "kabupaten"}, [(2, "local_level", "unknown_value")]),
        ({"local_level": "prefecture"}, [(2, "local_level", "level_mismatch")]),
        ({"agreement_type": "sister_province"}, [(2, "agreement_type", "level_mismatch")]),
        ({"id": "Bandung Suwon"}, [(2, "id", "bad_id")]),
        ({"partner_name": ""}, [(2, "partner_name", "missing_value")]),
        ({"partner_country": "Korea"}, [(2, "partner_country", "unknown_country")]),
        ({"sectors": "culture,education"}, [(2, "sectors", "unknown_sector")]),
        ({"partner_name": "x" * 201}, [(2, "partner_name", "too_long")]),
        ({"note_en": "x" * 5001}, [(2, "note_en", "too_long")]),
        ({"note_en": "x" * 200_000}, [(2, "note_en", "too_long")]),
        ({"partner_name": "Su\0won"}, [(2, "", "nul_bytes")]),
    ],
)
def test_each_fault_has_its_row_column_and_code(check, cells, problems):
    assert found(check(text_of(SUWON | cells))) == problems


def test_several_faults_come_in_the_order_of_rows_and_columns(check):
    rows = [SUWON | {"status": "alive", "local_level": "cty"}, SUWON | {"year_signed": "x", "signed_date": ""}]
    assert found(check(text_of(*rows))) == [
        (2, "local_level", "unknown_value"),
        (2, "status", "unknown_value"),
        (3, "id", "duplicate_id"),
        (3, "year_signed", "year_out_of_range"),
    ]


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"local_level": "Kabupaten"}, "did you mean “regency”?"),
        ({"agreement_type": "sister_citty"}, "did you mean “sister_city”?"),
        ({"sectors": "cultur"}, "did you mean “culture”?"),
        ({"sectors": "culture,education"}, "did you mean “culture;education”?"),
        ({"sectors": "culture,zzz"}, "put semicolons between sectors."),
        ({"partner_country": "Jepang"}, "did you mean “JP”?"),
        ({"status": "zzz"}, "a spelling mistake is the usual cause."),
    ],
)
def test_the_message_says_what_was_probably_meant(check, cells, words):
    (problem,) = check(text_of(SUWON | cells)).problems
    assert problem.message.endswith(words)


def test_a_missing_column_is_said_once_and_not_in_each_row(check):
    columns = [column if column != "partner_level" else "partner_lvel" for column in PARTNERSHIP_COLUMNS]
    report = check(text_of(SUWON, SUWON | {"id": "b"}, columns=columns))
    assert found(report) == [(1, "partner_level", "missing_column")]
    assert report.problems[0].message.endswith("Is it the one called “partner_lvel”?")


def test_a_file_without_a_known_heading_is_said_once(check):
    report = check("Siapa,Dengan siapa\nBandung,Suwon\nBogor,Tainan\n")
    assert found(report) == [(1, "", "no_header")]
    assert report.rows["own.csv"] == 2


@pytest.mark.parametrize("encode", [lambda text: text.encode("utf-8-sig"), lambda text: text.replace("\r\n", "\n").encode()])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_what_spreadsheets_write_is_read(check, encode, delimiter):
    assert found(check(encode(text_of(SUWON | {"partner_name": "Düzce"}, delimiter=delimiter)))) == []


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_other_encodings_are_read_and_said(check, encoding):
    report = check(text_of(SUWON | {"partner_name": "Düzce", "status": "alive"}).encode(encoding))
    assert found(report) == [(0, "", "not_utf8"), (2, "status", "unknown_value")]


@pytest.mark.parametrize("delimiter", ["\t", "|"])
def test_other_separators_are_read(check, delimiter):
    report = check(text_of(SUWON | {"sectors": "culture;education"}, delimiter=delimiter))
    assert (found(report), report.rows) == ([], {"own.csv": 1})


def test_an_empty_file_is_a_problem_and_a_header_alone_is_none(check):
    assert found(check("")) == [(0, "", "empty_file")]
    report = check(text_of())
    assert (found(report), report.rows) == ([], {"own.csv": 0})


def test_a_row_with_too_many_cells_counts_as_a_row(check):
    report = check(text_of(SUWON).rstrip() + ",more\r\n")
    assert (found(report), report.rows) == ([(2, "", "wrong_number_of_cells")], {"own.csv": 1})


def test_a_folder_is_checked_across_its_files(tmp_path):
    source = SUWON_SOURCE | {"partnership_id": "bandung-nowhere"}
    event = {"partnership_id": "bandung-suwon", "kind": "memorandum", "date": "1997-08-25", "valid_until": "1996"}
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE, source], events=[event], places=[BANDUNG])
    report = check_folder(tmp_path)
    assert [(p.file, p.row, p.column, p.code) for p in report.problems] == [
        ("partnerships.csv", 2, "partner_name", "place_not_known"),
        ("sources.csv", 3, "partnership_id", "unknown_partnership"),
        ("events.csv", 2, "valid_until", "ends_before_start"),
    ]
    assert report.rows == {"partnerships.csv": 1, "sources.csv": 2, "events.csv": 1, "places.csv": 1}


def test_a_missing_file_of_a_folder_is_a_problem(one_partnership):
    (one_partnership / "places.csv").write_bytes(b"%PDF-1.7")
    (one_partnership / "events.csv").unlink()
    assert [(p.file, p.row, p.code) for p in check_folder(one_partnership).problems] == [
        ("events.csv", 0, "missing_file"),
        ("places.csv", 0, "not_csv"),
    ]


def test_a_folder_that_is_not_there_is_an_exception(tmp_path):
    with pytest.raises(DataFolderError):
        check_folder(tmp_path / "nowhere")


def test_twenty_thousand_bad_rows_are_all_named(check):
    rows = [SUWON | {"id": f"bandung-{n}", "status": f"alive{n}"} for n in range(20_000)]
    report = check(text_of(*rows))
    assert len(report.problems) == 20_000
    assert (report.problems[-1].row, report.problems[-1].value) == (20_001, "alive19999")
