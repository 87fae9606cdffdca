"""Whoever says where sources disagree says the same: panel, list of what to check, profile of a place, counts."""

import datetime as dt

import pytest

from mapdata.findings.coverage import coverage
from mapdata.findings.disagreements import ABOUT, disagreements, values_of
from mapdata.findings.facts import all_facts
from mapdata.findings.profile import profile
from mapdata.findings.quality import tasks
from mapdata.words.records import records

CHECKS = dict(zip(ABOUT, ("years_differ", "statuses_differ", "stances_differ"), strict=True))


@pytest.fixture(scope="module")
def against(atlas):
    return disagreements(atlas.partnerships, atlas.sources)


@pytest.fixture(scope="module")
def values(against):
    """What is said against each other: {(partnership, about): (values)}."""
    return values_of(against)


@pytest.mark.parametrize(
    ("key", "about", "said"),
    [
        ("bandung-suwon", "year_signed", ("1997", "2013")),
        ("medan-chengdu", "status", ("active", "dormant")),
        ("jakarta-amsterdam", "stance", ("contradicts", "supports")),
    ],
)
def test_real_partnerships_have_sources_that_disagree(values, key, about, said):
    assert values[key, about] == said
    assert [each for other, each in values if other == key] == [about]
    assert {each for _, each in values} == set(ABOUT)


def test_the_panel_names_the_years_of_the_rule(atlas, values):
    said = {
        (found.id, "year_signed"): tuple(note["years"])
        for found in all_facts(atlas, atlas.partnerships)
        for note in found.fact("year").notes
    }
    assert said == {key: years for key, years in values.items() if key[1] == "year_signed"}


def test_the_list_of_what_to_check_names_the_values_of_the_rule(atlas, values):
    found = tasks(atlas.partnerships, atlas.sources, atlas.events, dt.date(2026, 11, 27))
    said = {
        (row["partnership_id"], about): tuple(row["detail"].split(";"))
        for row in records(found)
        for about, check in CHECKS.items()
        if row["check"] == check
    }
    assert said == values


def test_the_counts_of_the_data_set_are_those_of_the_rule(atlas, values):
    assert coverage(atlas)["years_differ"] == sum(about == "year_signed" for _, about in values) > 0


def test_a_profile_has_the_rows_of_the_rule_for_the_partnerships_of_its_place(atlas, against, values):
    """Every Indonesian place with a disagreement, and some without one."""
    rows = atlas.partnerships
    differing = rows.loc[rows.index.isin({key for key, _ in values}), "local_place_id"]
    for place in sorted({*differing, *atlas.places.index[::20]}):
        found = profile(atlas, place)
        told = values_of(found.disagreements)
        assert told == {key: each for key, each in values.items() if key[0] in found.partnerships.index}, place
        assert profile(atlas, place, against).disagreements.equals(found.disagreements), place


def test_kyoto_is_not_said_to_agree(atlas):
    found = profile(atlas, "kyoto-prefecture").disagreements
    assert values_of(found) == {("di-yogyakarta-kyoto-prefecture", "stance"): ("other_level", "supports")}
