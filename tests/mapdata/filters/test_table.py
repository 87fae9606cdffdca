"""The table of filters: every record leads everywhere it should."""

import re
from dataclasses import fields, replace

import pytest

from any_filters import SHIPPED, SHIPPED_NAMES, SPAN
from mapdata.filters.filters import MASKS, matches
from mapdata.filters.parameters import filters_from_params, filters_to_params
from mapdata.filters.table import ALL, FILTERS, Filters, filter_records, known_choices, with_parts
from mapdata.words.schema import STATUSES
from mapui.reader.embedding import LOCKS
from mapui.reader.state import OWN_PARAMS
from mapui.words import labels
from sample import ROOT, shipped_atlas

PLACES = shipped_atlas().places
KNOWN = known_choices(SHIPPED, PLACES)
README = (ROOT / "README.md").read_text(encoding="utf-8")
OTHER_VALUES = {"text": ["Kyoto"], "years": [(1990, 2010), (1997, 1997)], "switch": [False]}


def values_of(record):
    """Every value that a filter can be set at, with one choice at a time, and one with two."""
    if record.kind == "choices":
        keys = KNOWN[record.name]
        return [*((key,) for key in keys), keys[:2]]
    return list(record.choices) or OTHER_VALUES[record.kind]


@pytest.mark.parametrize("name", FILTERS)
def test_every_choice_of_every_filter_survives_the_address(name):
    values = values_of(FILTERS[name])
    assert values
    for value in values:
        for start in (Filters(), ALL):
            filters = replace(start, **{name: value})
            written = filters_to_params(filters)
            assert filters_from_params(written, SPAN, KNOWN) == filters
            if value != FILTERS[name].default:
                assert FILTERS[name].param in written


def test_a_record_is_an_attribute_and_its_default():
    assert {each.name: each.default for each in fields(Filters)} == {name: each.default for name, each in FILTERS.items()}
    assert len({each.param for each in FILTERS.values()}) == len(FILTERS)


@pytest.mark.parametrize("name", [name for name, each in FILTERS.items() if each.kind == "choices"])
def test_no_choice_restricts_nothing(name):
    assert matches(SHIPPED, replace(ALL, **{name: ()}), SHIPPED_NAMES).all()


def test_each_filter_has_a_mask_of_its_own_or_that_of_another():
    assert {each.of or name for name, each in FILTERS.items()} == set(MASKS)
    assert with_parts("years") == ("years", "year_reading", "undated")


def test_every_parameter_is_in_the_readme_once():
    rows = [line.split("|")[1] for line in README.splitlines() if line.startswith("| `")]
    named = [param for row in rows for param in re.findall(r"`(\w+)`", row)]
    assert sorted(param for param in named if param in {each.param for each in FILTERS.values()}) == sorted(
        each.param for each in FILTERS.values()
    )


def test_the_readme_names_every_word_of_a_short_vocabulary():
    rows = {param: line for line in README.splitlines() for param in re.findall(r"`(\w+)`", (line + "||").split("|")[1])}
    for each in FILTERS.values():
        if each.kind == "choices" and each.choices and each.param not in ("sector", "level", "type"):
            assert [choice for choice in each.choices if f"`{choice}`" not in rows[each.param]] == []


def test_every_parameter_is_ours_and_every_filter_can_be_locked():
    assert {each.param for each in FILTERS.values()} <= OWN_PARAMS
    assert {name for names in LOCKS.values() for name in names} == set(FILTERS)


def test_every_filter_has_a_label_and_every_choice_a_word():
    assert set(MASKS) <= set(labels.FILTERS)
    for each in FILTERS.values():
        if each.choices and each.kind in ("choices", "word"):
            assert set(each.choices) <= set(labels.CHOICES[each.words]), each.name


def test_the_records_for_browser_code_are_those_of_the_table():
    records = filter_records(SHIPPED, PLACES, {"status": STATUSES})
    by_name = {each["name"]: each for each in records}
    assert list(by_name) == [name for name, each in FILTERS.items() if each.kind == "choices"]
    assert by_name["sectors"] | {"choices": []} == {
        "name": "sectors", "param": "sector", "choices": [], "default": [], "columns": ["sectors"], "blank": "unspecified",
        "words": "sectors",
    }  # fmt: skip
    assert by_name["statuses"]["default"] == list(STATUSES)
    assert by_name["verifications"]["default"] == ["verified", "reported"]
    assert by_name["islands"]["columns"] == ["island"]
    assert by_name["places"]["columns"] == ["local_place_id", "partner_place_id"]
    assert by_name["countries"]["words"] == ""
    assert {"JP", "KR"} <= set(by_name["countries"]["choices"]) == set(SHIPPED["partner_country"]) - {""}
    few = filter_records(SHIPPED.loc[["bandung-suwon"]], PLACES, {})
    assert [each["choices"] for each in few if each["name"] == "places"] == [["bandung", "suwon"]]
