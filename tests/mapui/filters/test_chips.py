"""What is set as chips: each is one restriction, so that without it there is never less."""

from dataclasses import replace
from itertools import combinations

import pytest

from any_filters import SHIPPED, SHIPPED_NAMES
from mapdata.filters.filters import matches
from mapdata.filters.table import FILTERS, Filters, known_choices
from mapui.filters.chips import chips
from mapui.words.i18n import use_language
from sample import shipped_atlas


@pytest.fixture(autouse=True)
def _in_english():
    use_language("en")


def shown_by(filters):
    return set(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)])


def chips_of(filters):
    return chips(filters, shipped_atlas().everywhere)


def values_of(record):
    """What one filter can be set to: each choice alone and pairs of the first ones, or values of its kind."""
    if record.kind == "choices":
        known = known_choices(SHIPPED, shipped_atlas().everywhere)[record.name]
        used = known if record.choices else known[:: max(1, len(known) // 12)]
        return [(), *((key,) for key in used), *combinations(used[:7], 2), tuple(known) if record.choices else tuple(used[:4])]
    return {
        "text": ["bandung", "japan", "zzzz"],
        "word": list(record.choices),
        "switch": [True, False],
        "years": [(1990, 1999), (2010, 2010)],
    }[record.kind]


MODES = [{}, {"sector_mode": "all"}, {"undated": False}, {"years": (1990, 2010), "year_reading": "in_force"}]


@pytest.mark.parametrize("name", FILTERS)
def test_without_a_chip_there_is_never_less(name):
    seen = 0
    for value in values_of(FILTERS[name]):
        for mode in MODES:
            filters = Filters(**{**mode, name: value})
            before = shown_by(filters)
            for chip in chips_of(filters):
                seen += 1
                assert before <= shown_by(chip.without), (filters, chip)
                assert chip.without != filters
            if filters.years:  # its chip is drawn by the browser
                assert before <= shown_by(replace(filters, years=None)), filters
    assert seen


def test_choices_of_which_any_will_do_are_one_restriction():
    found = chips_of(Filters(countries=("JP", "KR")))
    assert [(chip.key, chip.text, chip.without) for chip in found] == [
        ("countries", "Country of the partner: Japan, South Korea", Filters())
    ]
    assert [chip.text for chip in chips_of(Filters(countries=("JP",)))] == ["Japan"]


def test_sectors_that_are_all_wanted_are_a_restriction_each():
    found = chips_of(Filters(sectors=("culture", "health"), sector_mode="all"))
    assert [chip.key for chip in found] == ["sectors-culture", "sectors-health"]


def test_what_is_shown_beside_the_usual_has_no_chip_and_stays_without_one():
    assert chips_of(Filters(statuses=FILTERS["statuses"].choices)) == []
    assert chips_of(Filters(verifications=())) == []
    (chip,) = chips_of(Filters(statuses=("ended", "planned")))
    assert chip.without == Filters(statuses=FILTERS["statuses"].choices)
    (chip,) = chips_of(Filters(statuses=("ended",)))
    assert chip.without == Filters()
