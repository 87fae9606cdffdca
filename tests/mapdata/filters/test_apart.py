from dataclasses import replace

import pytest
from hypothesis import given, settings

from any_filters import ANY_FILTERS, NAMES, SAME_EACH_TIME, SHIPPED, SHIPPED_NAMES, TABLE
from mapdata.filters.apart import ALL_KINDS, KINDS, is_on, kind_of, kinds, parts, switched
from mapdata.filters.filters import matches, set_apart
from mapdata.filters.table import ALL, Filters
from mapdata.words.schema import STATUSES, VERIFICATIONS


def shown_by(filters):
    return set(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)])


def both_on(filters):
    return switched(switched(filters, "plans", on=True), "weak", on=True)


def test_every_row_is_of_the_kind_that_leaves_it_out():
    assert dict(KINDS) == {"plans": ("statuses", ("planned",)), "weak": ("verifications", ("unverified", "disputed"))}
    reasons = set_apart(SHIPPED)
    assert kinds(SHIPPED) == {
        "settled": int((reasons == "").sum()),
        "plans": int((reasons == "planned").sum()),
        "weak": int(reasons.isin(["unverified", "disputed"]).sum()),
    }
    assert (kind_of(SHIPPED)[SHIPPED["status"] == "planned"] == "plans").all()


def test_at_first_the_settled_ones_are_shown_and_the_switches_say_how_many_they_hide():
    everything = kinds(SHIPPED)
    found = parts(SHIPPED, Filters(), SHIPPED_NAMES)
    assert found.shown == {"settled": everything["settled"], "plans": 0, "weak": 0}
    assert found.hidden == {"plans": everything["plans"], "weak": everything["weak"]}
    assert parts(SHIPPED, ALL, SHIPPED_NAMES).shown == everything


def test_a_plan_that_its_evidence_hides_is_counted_where_it_can_be_switched_on():
    both = (SHIPPED["status"] == "planned") & SHIPPED["verification"].isin(["unverified", "disputed"])
    assert both.sum() == 2
    found = parts(SHIPPED, switched(Filters(), "plans", on=True), SHIPPED_NAMES)
    assert found.shown["plans"] == kinds(SHIPPED)["plans"] - 2
    assert found.hidden == {"plans": 0, "weak": kinds(SHIPPED)["weak"] + 2}


def test_what_other_filters_hide_is_not_offered_by_a_switch():
    active = Filters(statuses=("active",))
    assert parts(SHIPPED, active, SHIPPED_NAMES).hidden["weak"] == len(shown_by(both_on(active)) - shown_by(
        switched(active, "plans", on=True)
    ) - {key for key in SHIPPED.index if SHIPPED.at[key, "status"] == "planned"})  # fmt: skip
    assert parts(SHIPPED, Filters(q="zzzz"), SHIPPED_NAMES).hidden == {"plans": 0, "weak": 0}


@settings(SAME_EACH_TIME, max_examples=100)
@given(filters=ANY_FILTERS)
def test_shown_and_hidden_are_what_both_switches_show_each_row_once(filters):
    found = parts(SHIPPED, filters, SHIPPED_NAMES)
    assert sum(found.shown.values()) == len(shown_by(filters))
    assert sum(found.shown.values()) + sum(found.hidden.values()) == len(shown_by(both_on(filters)))
    assert list(found.shown) == list(ALL_KINDS)
    assert all(found.hidden[kind] == 0 for kind in KINDS if is_on(filters, kind) and kind == "plans")


@settings(SAME_EACH_TIME, max_examples=100)
@given(filters=ANY_FILTERS)
def test_a_switch_that_is_turned_on_adds_and_turned_off_takes_the_kind_away(filters):
    for kind, (name, keys) in KINDS.items():
        on, off = switched(filters, kind, on=True), switched(filters, kind, on=False)
        assert is_on(on, kind)
        assert not is_on(off, kind)
        assert not set(getattr(off, name)) & set(keys)
        assert getattr(off, name)
        assert shown_by(off) | shown_by(filters) <= shown_by(on) or not set(getattr(filters, name)) - set(keys)


@pytest.mark.parametrize("kind", KINDS)
def test_pressed_twice_a_switch_brings_back_what_was_there(kind):
    for filters in (Filters(), Filters(sectors=("health",), statuses=("ended",), verifications=("verified",))):
        assert switched(switched(filters, kind, on=True), kind, on=False) == filters


def test_turning_off_the_only_kind_that_is_chosen_shows_the_others():
    assert switched(Filters(statuses=("planned",)), "plans", on=False) == Filters()
    assert switched(Filters(verifications=("unverified", "disputed")), "weak", on=False) == Filters()
    assert switched(replace(ALL, statuses=()), "plans", on=False) == Filters(verifications=VERIFICATIONS)
    assert switched(Filters(), "plans", on=True) == Filters(statuses=STATUSES)


def test_a_part_of_the_weak_ones_is_not_all_of_them():
    some = Filters(verifications=("verified", "disputed"))
    assert not is_on(some, "weak")
    found = parts(SHIPPED, some, SHIPPED_NAMES)
    assert found.shown["weak"] == ((SHIPPED["verification"] == "disputed") & (SHIPPED["status"] != "planned")).sum()


def test_counting_changes_nothing_and_an_empty_table_has_nothing_of_each():
    before = TABLE.copy()
    parts(TABLE, Filters(), NAMES)
    assert before.equals(TABLE)
    assert kinds(TABLE.iloc[:0]) == {"settled": 0, "plans": 0, "weak": 0}
