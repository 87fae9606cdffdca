"""The years on the map page: histograms, the strip under the map, and one range for all of them. How they run is for tests/browser."""

import json

import pytest

from mapui.filters import years
from opened import component, fire, open_page, shown_atlas
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


def the_map(app):
    """What the map is told."""
    return component(app, "map")


def years_of(app):
    """What the histograms of the years were given: whether they have a brush, and the rest."""
    found = [element.proto for element in app.get("bidi_component") if element.proto.component_name == "years"]
    return {data.pop("brush"): data for data in map(json.loads, (proto.json for proto in found))}


def test_the_histograms_count_the_years_that_the_other_filters_leave():
    found = years_of(open_page(lang="en", q="Suwon", status=["last_seen_active"], year=["2000", "2010"]))
    first = shown_atlas().partnerships["year_signed"].min()
    assert found[True] == found[False]
    assert found[True]["first"] == first
    assert [first + i for i, n in enumerate(found[True]["counts"]) if n] == [1997]
    assert found[True]["plays"] is True


def test_while_places_are_compared_the_histograms_count_only_theirs(partnerships):
    found = years_of(open_page(compare=["bandung", "surabaya"]))
    usual = partnerships.query("status != 'planned' and verification in ['verified', 'reported']")
    theirs = usual[usual[["local_place_id", "partner_place_id"]].isin(["bandung", "surabaya"]).any(axis=1)]
    assert sum(found[True]["counts"]) == theirs["year_signed"].notna().sum()
    assert found[True]["counts"] == found[False]["counts"]


def test_the_two_histograms_of_a_page_are_worked_out_once(monkeypatch):
    asked, matches = [], years.matches
    monkeypatch.setattr(years, "matches", lambda *given: asked.append(given[1]) or matches(*given))
    years._counts.clear()
    app = open_page(sector="health")
    assert len(asked) == 1
    app.pills(key="sectors").set_value(["culture"]).run()
    assert len(asked) == 2


@pytest.mark.parametrize("params", [{"lock": "year"}, {"hide": "filters"}])
def test_where_the_years_are_not_the_reader_s_there_is_no_strip_and_nothing_runs(params):
    app = open_page(lang="en", **params)
    assert True not in years_of(app)
    assert "years" not in the_map(app)
    fire(app, "map", "years", [1990, 1999])
    assert "year" not in app.query_params


def test_the_years_of_the_strip_are_those_of_the_slider():
    app = open_page(lang="en")
    assert the_map(app)["years"] == list(app.slider(key="years").value)
    fire(app, "map", "years", [1990, 1999])
    assert app.slider(key="years").value == (1990, 1999)
    assert the_map(app)["years"] == [1990, 1999]
    assert app.query_params["year"] == ["1990", "1999"]
    app.slider(key="years").set_value((1995, 1999)).run()
    assert the_map(app)["years"] == [1995, 1999]
    assert "running" not in the_map(app)
    assert the_map(open_page(lang="en", reading="in_force"))["running"] is True


@pytest.mark.parametrize(
    "said", [None, "1990", [1990], [1999, 1990], [1, 9999], [1990, 1999, 2000], [1990.5, 1999], ["1990", "1999"], [True, 1999]]
)
def test_years_that_a_browser_says_are_believed_only_where_they_are_a_range_of_ours(said):
    app = open_page(lang="en")
    whole = app.slider(key="years").value
    assert fire(app, "map", "years", said).slider(key="years").value == whole


def test_where_all_years_are_the_same_there_is_nothing_to_choose(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_page(lang="en")
    assert years_of(app) == {False: {"counts": [1], "first": 1997, "plays": False}}
    assert "years" not in the_map(app)
