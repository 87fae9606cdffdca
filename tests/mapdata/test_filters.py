from dataclasses import replace

import pandas as pd
import pytest

from mapdata.filters import ALL, Filters, matches, search_text

TABLE = pd.DataFrame(
    {
        "local_name": ["Bandung", "Jawa Barat", "Surakarta", "Padang"],
        "local_name_id": ["Bandung", "Jawa Barat", "Surakarta", "Padang"],
        "local_name_en": ["Bandung", "West Java", "Surakarta", "Padang"],
        "local_other_names": ["", "Jabar", "Solo", ""],
        "partner_other_names": ["", "", "", ""],
        "local_province": ["Jawa Barat", "Jawa Barat", "Jawa Tengah", "Sumatera Barat"],
        "partner_name": ["Suwon", "South Australia", "Kofu", "Ba Ria-Vung Tau"],
        "partner_name_id": ["Suwon", "Australia Selatan", "Kofu", "Ba Ria-Vung Tau"],
        "partner_name_en": ["Suwon", "South Australia", "Kofu", "Ba Ria-Vung Tau"],
        "partner_region": ["Gyeonggi", "", "Yamanashi", ""],
        "partner_country": ["KR", "AU", "JP", "VN"],
        "sectors": [("economy", "technology"), ("culture",), (), ("tourism",)],
        "year_signed": pd.array([1997, 2015, None, 2016], dtype="Int64"),
        "status": ["active", "active", "unknown", "planned"],
        "verification": ["verified", "verified", "disputed", "verified"],
    },
    index=["suwon", "south-australia", "kofu", "vung-tau"],
)
COUNTRIES = {"KR": "Korea Selatan South Korea", "AU": "Australia", "JP": "Jepang Japan", "VN": "Vietnam"}
NAMES = search_text(TABLE, COUNTRIES)


def shown(filters):
    return list(TABLE.index[matches(TABLE, filters, NAMES)])


def test_plans_and_disputed_ones_are_off_at_first():
    assert shown(Filters()) == ["suwon", "south-australia"]


def test_everything_can_be_asked_for():
    assert shown(ALL) == ["suwon", "south-australia", "kofu", "vung-tau"]


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("suwon", ["suwon"]),
        ("Korea Selatan", ["suwon"]),
        ("japan", ["kofu"]),
        ("west java", ["south-australia"]),
        ("solo", ["kofu"]),
        ("australia selatan", ["south-australia"]),
        ("jawa barat", ["suwon", "south-australia"]),
        ("Bandung – Suwon", ["suwon"]),
        ("bandung-suwon", ["suwon"]),
        ("vung-tau", ["vung-tau"]),
        ("(", []),
    ],
)
def test_a_search_looks_through_both_languages(q, expected):
    assert shown(replace(ALL, q=q)) == expected


def test_any_of_the_chosen_sectors_will_do():
    assert shown(replace(ALL, sectors=("technology", "culture"))) == ["suwon", "south-australia"]
    assert shown(replace(ALL, sectors=("unspecified",))) == ["kofu"]


def test_years_include_both_ends_and_unknown_years_are_a_choice():
    assert shown(replace(ALL, years=(1997, 2015))) == ["suwon", "south-australia", "kofu"]
    assert shown(replace(ALL, years=(1997, 2015), undated=False)) == ["suwon", "south-australia"]
    assert shown(replace(ALL, undated=False)) == ["suwon", "south-australia", "vung-tau"]


def test_an_empty_table_stays_empty():
    empty = TABLE.iloc[:0]
    assert list(empty.index[matches(empty, ALL, search_text(empty, COUNTRIES))]) == []
