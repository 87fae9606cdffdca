from mapdata.own_file.checking import check_bytes
from mapdata.own_file.faults import faults, in_a_cell, suggested
from mapdata.own_file.mending import Edit
from mapdata.words.schema import LOCAL_LEVELS, PARTNERSHIP_COLUMNS, STATUSES
from sample import SUWON, text_table


def found(*rows):
    checked = check_bytes(text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False).encode(), "own.csv")
    return faults(checked, checked.report.problems)


def test_one_text_that_stands_in_several_rows_is_mended_in_all_of_them_at_once():
    other = SUWON | {"id": "b", "partner_name": "Busan", "status": "aktif"}
    (fault,) = found(SUWON | {"status": "aktif"}, other, SUWON | {"id": "c", "partner_name": "Ulsan"})
    assert (fault.column, fault.rows, fault.text, fault.suggestion) == ("status", (2, 3), "aktif", "active")
    assert fault.choices == STATUSES
    assert fault.edits("dormant") == (Edit(2, "status", "dormant"), Edit(3, "status", "dormant"))
    assert fault.edits("aktif") == ()


def test_a_blank_cell_is_mended_row_by_row():
    blank = SUWON | {"partner_name": ""}
    faulty = found(blank | {"id": "a"}, blank | {"id": "b"}, SUWON)
    assert [(fault.column, fault.rows) for fault in faulty] == [("partner_name", (2,)), ("partner_name", (3,))]


def test_a_blank_column_is_mended_in_all_rows_at_once_and_its_level_follows_from_the_name():
    blank = SUWON | {"local_name": "", "local_level": ""}
    (fault,) = found(blank | {"id": "a"}, blank | {"id": "b"})
    assert (fault.column, fault.rows) == ("local_name", (2, 3))
    assert fault.edits("Kota Bandung") == (Edit(2, "local_name", "Kota Bandung"), Edit(3, "local_name", "Kota Bandung"))


def test_a_blank_level_is_mended_in_all_rows_of_its_place():
    blank = SUWON | {"partner_level": "", "partner_name": "Springfield", "partner_country": "US", "partner_region": ""}
    other = blank | {"id": "c", "partner_region": "Ohio"}
    faulty = found(blank | {"id": "a"}, blank | {"id": "b", "local_name": "Bogor"}, other)
    assert [(fault.column, fault.rows) for fault in faulty] == [("partner_level", (2, 3)), ("partner_level", (4,))]


def test_a_day_that_stands_in_the_column_of_years_is_kept_as_the_date_where_that_is_blank():
    (fault,) = found(SUWON | {"year_signed": "25/08/1985", "signed_date": ""})
    assert (fault.suggestion, fault.edits("1985")) == (
        "1985",
        (Edit(2, "year_signed", "1985"), Edit(2, "signed_date", "1985-08-25")),
    )
    assert fault.edits("1986") == (Edit(2, "year_signed", "1986"),)
    dated = found(SUWON | {"year_signed": "25/08/1997"})
    assert dated[0].edits("1997") == (Edit(2, "year_signed", "1997"),)


def test_nothing_is_suggested_that_cannot_be_chosen():
    (fault, *_) = found(SUWON | {"partner_country": "Indonesia"})
    assert (fault.column, fault.suggestion, "ID" in fault.choices) == ("partner_country", "", False)


def test_where_two_cells_disagree_either_can_be_mended():
    faulty = found(SUWON | {"year_signed": "1998"})
    assert [(fault.column, fault.text) for fault in faulty] == [("signed_date", "1997-08-25"), ("year_signed", "1998")]
    assert [fault.column for fault in found(SUWON | {"valid_until": "1990"})] == ["valid_until", "signed_date", "year_signed"]


def test_those_with_a_suggestion_come_first_and_only_they_are_applied():
    faulty = found(SUWON | {"status": "alive and well", "local_level": "Kota", "signed_date": "25/08/1997"})
    assert [(fault.column, fault.suggestion) for fault in faulty] == [
        ("local_level", "city"),
        ("signed_date", "1997-08-25"),
        ("status", ""),
    ]
    assert faulty[0].choices == LOCAL_LEVELS
    assert suggested(faulty) == (Edit(2, "local_level", "city"), Edit(2, "signed_date", "1997-08-25"))


def test_what_is_wrong_with_the_file_itself_is_mended_in_no_cell():
    checked = check_bytes(b"title\nid,local_name,nama\na,b\n", "own.csv")
    assert checked.report.problems
    assert [each.code for each in checked.report.problems if in_a_cell(each)] == []
    assert faults(checked, checked.report.problems) == []
