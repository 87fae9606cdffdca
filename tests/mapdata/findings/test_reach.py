import datetime as dt

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.reach import by_province, kind_of, reach, share
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, WEST_JAVA, shipped_atlas, write_data

TODAY = dt.date(2026, 11, 27)


def reached(folder, *, row=None, source=None, today=TODAY):
    write_data(
        folder,
        partnerships=[SUWON | (row or {})],
        sources=[SUWON_SOURCE | {"source_date": "2024"} | (source or {})],
        places=[BANDUNG, SUWON_PLACE],
        local_governments=WEST_JAVA,
    )
    return reach(load_atlas(folder), today)


def test_a_government_has_what_its_settled_partnerships_have(tmp_path):
    found = reached(tmp_path)
    assert found.loc["bandung", ["partnerships", "others", "settled", "apart", "official", "recent"]].tolist() == [
        1,
        0,
        True,
        False,
        True,
        True,
    ]
    assert [kind_of(row) for _, row in found.iterrows()] == ["none", "none", "none", "settled"]
    assert list(found.index) == ["jawa-barat", "kabupaten-bandung", "bandung-barat", "bandung"]


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ({"status": "planned", "stage": "letter_of_intent"}, {"stage": "letter_of_intent", "status": "planned"}),
        ({}, {"source_type": "blog"}),
        ({}, {"stance": "contradicts"}),
    ],
)
def test_plans_and_weak_or_contradicted_evidence_are_told_apart(tmp_path, row, source):
    found = reached(tmp_path, row=row, source=source)
    assert kind_of(found.loc["bandung"]) == "apart"
    assert found.loc["bandung", ["partnerships", "others", "official", "recent"]].tolist() == [0, 1, False, False]


@pytest.mark.parametrize(
    ("source", "official", "recent"),
    [
        ({"source_type": "news", "source_date": "2024"}, False, True),
        ({"source_date": "2020-11"}, True, False),
        ({"source_date": "2021-11-27"}, True, True),
        ({"source_date": "2021-11-26"}, True, False),
        ({"source_date": ""}, True, False),
    ],
)
def test_official_and_recent_are_what_the_sources_are(tmp_path, source, official, recent):
    found = reached(tmp_path, source=source)
    assert found.loc["bandung", ["official", "recent"]].tolist() == [official, recent]


def test_counts_add_up_over_the_provinces():
    found = reach(shipped_atlas(), TODAY)
    whole, provinces = share(found), by_province(found)
    assert (whole.governments, len(provinces)) == (552, 38)
    for name in ("governments", "settled", "apart", "official", "recent"):
        assert getattr(whole, name) == sum(getattr(each, name) for each in provinces.values()), name
    assert provinces["Jawa Timur"].governments == 39
    assert whole.official <= whole.settled
