import csv

from mapdata.gazetteer.locate import OPTIONAL, WANTED
from mapdata.table.headings import named
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import ROOT

PLACES = (*WANTED, *OPTIONAL)
SOURCES = ("source_title", "source_url")


def test_the_name_of_a_column_comes_before_other_words_for_it():
    assert named(["Nama", "NAME", "name"], PLACES) == {2: "name"}
    assert named(["Nama", "NAME"], PLACES) == {1: "name"}
    assert named(["Kota", "Nama"], PLACES) == {1: "name"}


def test_an_official_in_indonesia_writes_these():
    headings = ["No", "Nama Daerah", "Provinsi", "Nama Mitra", "Negara Mitra", "Tahun", "Bidang Kerja Sama", "Berlaku s.d."]
    assert named(headings, PARTNERSHIP_COLUMNS) == {
        1: "local_name",
        2: "local_province",
        3: "partner_name",
        4: "partner_country",
        5: "year_signed",
        6: "sectors",
        7: "valid_until",
    }
    offices = ["Nama Kota/Kab.", "Nama Negara", "Kota Mitra Luar Negeri", "Bidang", "Masa Berlaku"]
    assert named(offices, PARTNERSHIP_COLUMNS) == {
        0: "local_name",
        1: "partner_country",
        2: "partner_name",
        3: "sectors",
        4: "valid_until",
    }
    assert named(["Nama", "Kota", "Negara", "Provinsi"], PLACES) == {0: "name", 2: "country", 3: "region"}


def test_no_word_means_two_columns_of_one_table_and_each_column_is_one_of_ours():
    with (ROOT / "src/mapdata/table/headings.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for columns in (PARTNERSHIP_COLUMNS, PLACES, SOURCES):
        words = [row["heading"] for row in rows if row["column"] in columns]
        assert len(words) == len(set(words))
    assert {row["column"] for row in rows} <= {*PARTNERSHIP_COLUMNS, *PLACES, *SOURCES}
