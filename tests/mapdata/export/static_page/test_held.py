import pytest

from mapdata.export.static_page.document import document
from mapdata.export.static_page.html import html_bytes
from mapdata.findings.sheet import COLUMNS
from own import FORT_WORTH, NANTES, selection_of
from sample import SUWON

BLANK = {"agreement_type": "", "stage": "", "status": "", "status_as_of": "", "signed_date": "", "valid_until": "", "sectors": ""}
BARE, DATED = SUWON | BLANK | {"year_signed": ""}, FORT_WORTH | BLANK | {"year_signed": "1990"}


def lists_of(found):
    return {each["param"]: each["choices"] for each in found["meta"]["filters"]}


def terms_of(found):
    said = found["said"]
    at = said["fields"]["partnership"].index("facts")

    def in_full(value):
        return in_full(said["repeated"][value]) if isinstance(value, int) else value

    return [[in_full(in_full(fact)[0]) for fact in in_full(in_full(row)[at])] for row in said["facts"]]


def test_only_choices_that_the_file_has_can_be_chosen():
    lists = lists_of(
        document(
            selection_of(SUWON | {"sectors": "health;culture"}, FORT_WORTH | {"sectors": ""}, NANTES | {"sectors": "education"})
        )
    )
    assert lists["sector"] == ["culture", "education", "health", "unspecified"]
    assert lists["continent"] == ["asia", "europe", "americas"]
    assert lists["country"] == ["FR", "KR", "US"]
    assert "province" not in lists, "there is one, and nothing to choose"


def test_not_specified_is_a_choice_only_where_a_row_has_no_sector():
    assert lists_of(document(selection_of(SUWON | {"sectors": "health"})))["sector"] == ["health"]
    assert lists_of(document(selection_of(BARE)))["sector"] == ["unspecified"]


def test_columns_and_facts_that_are_blank_in_every_row_are_left_out():
    found = document(selection_of(BARE, DATED))
    assert found["said"]["columns"] == ["local", "partner", "country", "year"]
    assert terms_of(found) == [["local", "partner", "year", "distance"]] * 2
    page = html_bytes(selection_of(BARE, DATED)).decode()
    assert 'data-word="year"' in page
    assert 'data-word="status"' not in page


@pytest.mark.parametrize(
    ("cells", "column", "term"),
    [
        ({"agreement_type": "sister_city"}, "type", "type"),
        ({"status": "active"}, "status", "status"),
        ({"sectors": "health"}, "sectors", "sectors"),
    ],
)
def test_one_row_that_knows_is_enough_for_all(cells, column, term):
    found = document(selection_of(BARE, DATED | cells))
    assert found["said"]["columns"][-1] == column
    assert all(term in terms for terms in terms_of(found))


def test_the_page_of_our_data_keeps_every_column_and_choice(shipped):
    found = document(shipped)
    assert found["said"]["columns"] == list(COLUMNS)
    assert len(lists_of(found)["sector"]) == 13
    assert {len(terms) for terms in terms_of(found)} == {11}
