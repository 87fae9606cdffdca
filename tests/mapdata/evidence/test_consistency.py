import pandas as pd

from claims import claim, event
from mapdata.evidence.consistency import inconsistencies
from mapdata.words.schema import EVENT_COLUMNS, SOURCE_COLUMNS

ROW = {
    "id": "bandung-suwon",
    "local_name_id": "Bandung",
    "local_name_en": "Bandung",
    "partner_name_id": "Suwon",
    "partner_name_en": "Suwon",
    "partner_country": "KR",
    "stage": "memorandum",
    "status": "active",
    "status_as_of": "2018-04",
    "year_signed": "1997",
    "signed_date": "1997-08-25",
    "note_id": "",
    "note_en": "",
    "verification": "verified",
}


def found(rows, claims=(), events=()):
    tables = (
        pd.DataFrame(rows),
        pd.DataFrame(claims, columns=[*SOURCE_COLUMNS, "primary", "role"]),
        pd.DataFrame(events, columns=list(EVENT_COLUMNS)),
    )
    for table in tables:
        table.index += 2
    return [(p.file, p.row, p.column, p.code) for p in inconsistencies(*tables)]


SAYS = claim(year_signed="1997", status="active", source_date="2018-04-04")


def test_a_row_that_agrees_with_its_claims_has_no_fault():
    assert found([ROW], [SAYS], [event(kind="activity", date="2018", summary_en="A visit")]) == []


def test_a_newer_sign_is_found_in_sources_and_in_events():
    newer = [("partnerships.csv", 2, "status_as_of", "newer_sign")]
    assert found([ROW], [SAYS, claim(status="dormant", source_date="2019")]) == newer
    assert found([ROW], [SAYS], [event(kind="activity", date="2018-05")]) == newer
    assert found([ROW], [SAYS, claim(status="unknown", source_date="2024")]) == []


def test_a_plan_is_not_asked_for_signs_of_life():
    plan = ROW | {"status": "planned", "stage": "letter_of_intent", "year_signed": "", "signed_date": ""}
    assert found([plan], [claim(status="planned", source_date="2017")], [event(kind="activity", date="2020")]) == []


def test_a_year_needs_a_claim_of_that_year():
    assert found([ROW], [SAYS | {"year_signed": "1998"}]) == [("partnerships.csv", 2, "year_signed", "year_without_claim")]


def test_a_contradicted_partnership_keeps_no_year():
    assert found([ROW | {"verification": "disputed"}], [SAYS]) == [("partnerships.csv", 2, "year_signed", "disputed_with_year")]


def test_rows_without_any_claim_are_left_to_the_check_of_sources():
    assert found([ROW]) == []


def test_two_rows_of_one_name_need_a_note_each():
    other = ROW | {"id": "bandung-suwon-2", "year_signed": "", "signed_date": ""}
    double = [("partnerships.csv", row, "id", "unexplained_double") for row in (2, 3)]
    assert found([ROW, other], [SAYS]) == double
    told = {"note_id": "Kota, bukan kabupaten.", "note_en": "The city, not the county."}
    assert found([ROW | told, other | told], [SAYS]) == []
    assert found([ROW, other | {"partner_country": "CN"}], [SAYS]) == []


def test_many_rows_of_one_name_do_not_each_name_all_the_others():
    rows = pd.DataFrame([ROW | {"id": f"r-{i}"} for i in range(30)])
    tables = (pd.DataFrame([SAYS], columns=[*SOURCE_COLUMNS, "primary", "role"]), pd.DataFrame(columns=list(EVENT_COLUMNS)))
    messages = [each.message for each in inconsistencies(rows, *tables) if each.code == "unexplained_double"]
    assert len(messages) == 30
    assert messages[0].startswith("r-0, r-1, r-2, r-3, r-4, r-5, r-6, r-7, r-8, r-9 … are shown by the same names")
