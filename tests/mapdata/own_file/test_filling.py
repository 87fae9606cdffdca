import pytest

from gazetteer import real_geocoder
from mapdata.commands.main import main
from mapdata.own_file.checking import check_bytes, check_file
from mapdata.own_file.filling import filled, level_in
from mapdata.own_file.sure_level import sure_level
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import SUWON, text_table


def made(*rows, **options):
    table, said = filled(text_table(rows, PARTNERSHIP_COLUMNS), "own.csv", **options)
    return table, [(problem.row, problem.column, problem.value) for problem in said]


def test_ids_are_made_of_both_names_and_are_unlike_each_other_and_those_of_the_file():
    blank = SUWON | {"id": ""}
    table, said = made(SUWON, blank, blank | {"partner_name": "Đà Nẵng"}, blank)
    assert table["id"].tolist() == ["bandung-suwon", "bandung-suwon-2", "bandung-da-nang", "bandung-suwon-3"]
    assert said == [(1, "id", "bandung-suwon-2"), (2, "id", "bandung-da-nang"), (3, "id", "bandung-suwon-3")]


def test_a_name_without_latin_letters_has_an_id_too_and_a_row_without_names_has_none():
    blank = SUWON | {"id": ""}
    rows = (blank | {"partner_name": "수원시"}, blank | {"local_name": "반둥", "partner_name": "수원시"})
    table, _ = made(*rows, blank | {"local_name": "", "partner_name": ""})
    assert table["id"].tolist() == ["bandung", "row-1", ""]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Kota Bandung", "city"),
        ("Kab. Sleman", "regency"),
        ("Pemerintah Kabupaten Jember", "regency"),
        ("Provinsi Jawa Barat", "province"),
        ("Negara Bagian Queensland", "state"),
        ("Gyeonggi Province", "province"),
        ("City of Adelaide", "city"),
        ("Bandung", ""),
        ("Kotabaru", ""),
        ("Kota", ""),
        ("State College", ""),
    ],
)
def test_a_level_is_read_from_the_words_of_a_name(name, level):
    assert level_in(name) == level


@pytest.mark.parametrize(
    ("name", "country", "level"),
    [
        ("Surabaya", "ID", "city"),
        ("Sleman", "ID", "regency"),
        ("Jawa Barat", "ID", "province"),
        ("Bandung", "ID", ""),  # a city and a regency
        ("Solo", "ID", "city"),
        ("Kukar", "ID", "regency"),
        ("Jogja", "ID", ""),  # a city and a province
        ("Suwon", "KR", "city"),
        ("Fukuoka", "JP", ""),  # a city and a prefecture
        ("Frankfurt", "DE", ""),  # which of the two
        ("Atlantisia", "DE", ""),
    ],
)
def test_a_level_comes_from_the_gazetteer_only_where_it_leaves_no_doubt(name, country, level):
    assert sure_level(real_geocoder(), name, "", country) == level


def test_what_is_written_stays_and_nobody_is_asked_for_it():
    def ask(*place):
        raise AssertionError(place)

    table, said = made(SUWON | {"local_level": "Kota"}, level_of=ask)
    assert (table.loc[0, "local_level"], said) == ("Kota", [])


def test_the_gazetteer_is_asked_once_a_place_and_with_a_country_code():
    asked = []

    def ask(*place):
        asked.append(place)
        return "city"

    blank = SUWON | {"partner_level": "", "partner_country": "Korea Selatan"}
    _, said = made(blank, blank | {"id": "b"}, level_of=ask)
    assert asked == [("Suwon", "Gyeonggi", "KR")]
    assert said == [(0, "partner_level", "city"), (1, "partner_level", "city")]


def test_a_row_is_not_left_out_for_a_cell_that_can_be_worked_out_and_it_is_said():
    raw = text_table([SUWON | {"id": "", "local_name": "Kota Bandung", "local_level": ""}], PARTNERSHIP_COLUMNS)
    checked = check_bytes(raw.to_csv(index=False).encode(), "own.csv")
    assert checked.report.problems == ()
    assert [(each.row, each.column, each.value) for each in checked.filled] == [
        (2, "local_level", "city"),
        (2, "id", "kota-bandung-suwon"),
    ]
    assert checked.good.loc[2, ["id", "local_level"]].tolist() == ["kota-bandung-suwon", "city"]
    assert checked.written.loc[2, "id"] == "kota-bandung-suwon"


def test_a_missing_column_that_could_be_filled_is_not_missing():
    raw = text_table([SUWON], PARTNERSHIP_COLUMNS).drop(columns="id").to_csv(index=False).encode()
    checked = check_bytes(raw, "own.csv")
    assert (checked.report.problems, len(checked.filled)) == ((), 1)


def test_the_command_says_what_was_filled_in(tmp_path, capsys):
    path = tmp_path / "own.csv"
    path.write_bytes(text_table([SUWON | {"id": ""}], PARTNERSHIP_COLUMNS).to_csv(index=False).encode())
    report = check_file(path)
    assert [(each.column, each.code, each.value) for each in report.notes] == [("id", "filled_in", "bandung-suwon")]
    assert report.problems == ()
    assert main(["validate", str(path)]) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first == "row 2, id: The cell was blank; “bandung-suwon” was filled in, made from the names. Check it."
    assert last == "1 row, no problems, 1 cell filled in"


def test_rows_without_a_level_that_nobody_knows_are_named_although_the_whole_column_is_missing():
    raw = b"local_name,partner_name,partner_level,partner_country\nKota Bandung,Suwon,city,KR\nMalang,Suwon,city,KR\n"
    problems = check_bytes(raw, "own.csv").report.problems
    assert ("missing_value", "local_level", 3) in [(each.code, each.column, each.row) for each in problems]
