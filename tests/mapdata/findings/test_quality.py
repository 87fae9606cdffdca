import datetime as dt

from mapdata.findings.quality import TASKS, task_counts, tasks
from mapdata.words.records import records

TODAY = dt.date(2026, 11, 25)


def found_of(atlas, key):
    rows = tasks(atlas.partnerships.loc[[key]], atlas.sources, atlas.events, TODAY)
    return [(row["check"], row["detail"]) for row in records(rows)]


def test_surabaya_and_seattle_have_a_year_to_check(atlas):
    assert found_of(atlas, "surabaya-seattle") == [("years_differ", "1991;1992")]


def test_bandung_and_suwon_have_a_year_to_check(atlas):
    assert found_of(atlas, "bandung-suwon") == [("years_differ", "1997;2013")]


def test_moscow_has_an_end_two_years_and_two_statuses_to_check(atlas):
    assert found_of(atlas, "jakarta-moscow") == [
        ("over_but_active", "2022"),
        ("years_differ", "2006;2007"),
        ("statuses_differ", "active;expired"),
    ]


def test_the_list_is_in_the_order_of_the_rows_and_then_of_the_checks(atlas):
    found = tasks(atlas.partnerships, atlas.sources, atlas.events, TODAY)
    places = [(list(atlas.partnerships.index).index(row["partnership_id"]), TASKS.index(row["check"])) for row in records(found)]
    assert places == sorted(places)
    assert not found.duplicated(["partnership_id", "check"]).any()


def test_counts_name_every_check(atlas):
    found = tasks(atlas.partnerships, atlas.sources, atlas.events, TODAY)
    counts = task_counts(found)
    assert list(counts) == list(TASKS)
    assert sum(counts.values()) == len(found)
    assert task_counts(found.iloc[:0]) == dict.fromkeys(TASKS, 0)


def test_nothing_is_to_be_checked_of_nothing(atlas):
    found = tasks(atlas.partnerships.iloc[:0], atlas.sources, atlas.events, TODAY)
    assert (len(found), list(found.columns)) == (0, ["partnership_id", "check", "detail"])
