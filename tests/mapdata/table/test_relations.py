import pytest

from mapdata.table.validate import check_partnerships
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import SUWON, text_table


def found(**cells):
    """The faults of one row: Bandung and Suwon, with these cells."""
    good, problems = check_partnerships(text_table([SUWON | cells], PARTNERSHIP_COLUMNS))
    assert len(good) == 1
    return [(problem.column, problem.code, problem.value) for problem in problems]


@pytest.mark.parametrize(
    ("cells", "faults"),
    [
        ({}, []),
        (
            {"partner_name": "Cimahi", "partner_region": "Jawa Barat", "partner_country": "ID"},
            [("partner_country", "partner_in_indonesia", "ID")],
        ),
        ({"partner_name": "BANDUNG", "partner_country": "ID"}, [("partner_name", "same_place", "BANDUNG")]),
        (
            {"local_province": "Jawa Barat", "partner_name": "Bandung", "partner_region": "Jawa Barat"},
            [("partner_name", "same_place", "Bandung")],
        ),
        (
            {"partner_name": "Bandung", "partner_level": "regency", "partner_country": "ID"},
            [("partner_country", "partner_in_indonesia", "ID")],
        ),
        ({"local_name": "Bandung", "partner_name": "Bandung", "partner_region": "", "partner_country": "KR"}, []),
    ],
)
def test_a_partner_is_abroad_and_another_place(cells, faults):
    assert found(**cells) == faults
