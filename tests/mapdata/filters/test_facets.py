from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from any_filters import ANY_FILTERS, NAMES, SAME_EACH_TIME, SHIPPED, SHIPPED_NAMES, TABLE, row_by_row
from mapdata.atlas.continents import CONTINENTS, continent
from mapdata.atlas.regions import ISLANDS, island
from mapdata.filters.facets import facets, loosen, loosened
from mapdata.filters.filters import MASKS, matches
from mapdata.filters.search import searchable
from mapdata.filters.table import ALL, SECTOR_CHOICES, Filters
from mapdata.words.schema import AGREEMENT_TYPES, CONFIRMATIONS, LOCAL_LEVELS, STATUSES, VERIFICATIONS

CLOSED = {
    "sectors": SECTOR_CHOICES,
    "statuses": STATUSES,
    "verifications": VERIFICATIONS,
    "confirmed": CONFIRMATIONS,
    "islands": ISLANDS,
    "continents": CONTINENTS,
    "levels": LOCAL_LEVELS,
    "agreement_types": AGREEMENT_TYPES,
}
FACETS = ["sectors", "statuses", "verifications", "confirmed", "islands", "provinces", "places", "continents", "countries", "levels",
          "agreement_types"]  # fmt: skip


def choices_of(row, facet):
    """Every choice of a facet that would show this row."""
    if facet == "places":
        return {row["local_place_id"], row["partner_place_id"]} - {""}
    return {
        "sectors": lambda: set(row["sectors"] or ("unspecified",)),
        "statuses": lambda: {row["status"]},
        "verifications": lambda: {row["verification"]},
        "confirmed": lambda: {row["confirmed"]},
        "levels": lambda: {row["local_level"]},
        "agreement_types": lambda: {row["agreement_type"]} - {""},
        "provinces": lambda: {row["local_province"]},
        "islands": lambda: {island(row["local_province"])},
        "countries": lambda: {row["partner_country"]},
        "continents": lambda: {continent(row["partner_country"])},
    }[facet]()


def test_a_choice_is_counted_as_if_it_stood_alone_among_the_other_filters():
    counts = facets(TABLE, replace(ALL, countries=("KR", "AU"), statuses=("active",)), NAMES)
    assert counts["countries"] == {"KR": 1, "AU": 1}
    assert {key: n for key, n in counts["statuses"].items() if n} == {"active": 2}
    assert counts["confirmed"] == {"both": 1, "local": 1, "partner": 0, "neither": 0}
    assert counts["levels"] == {"city": 1, "regency": 0, "province": 1, "village": 0}
    assert counts["places"] == {"bandung": 1, "suwon": 1, "jawa-barat": 1, "south-australia": 1}
    assert counts["provinces"] == {"Jawa Barat": 2}
    assert {key: n for key, n in counts["sectors"].items() if n} == {"economy": 1, "technology": 1, "culture": 1}


def test_where_all_sectors_are_wanted_a_choice_is_added_to_those_chosen():
    wanted = facets(TABLE, replace(ALL, sectors=("economy",), sector_mode="all"), NAMES)["sectors"]
    assert {key: n for key, n in wanted.items() if n} == {"economy": 1, "technology": 1}
    first = facets(TABLE, replace(ALL, sector_mode="all"), NAMES)["sectors"]
    assert {key: n for key, n in first.items() if n} == {
        "economy": 1, "technology": 1, "culture": 1, "tourism": 1, "unspecified": 1,
    }  # fmt: skip


def test_closed_vocabularies_have_every_choice_in_order_and_open_ones_what_occurs():
    counts = facets(TABLE, replace(ALL, q="nowhere at all"), NAMES)
    assert {facet: tuple(found) for facet, found in counts.items() if found} == CLOSED
    assert {n for found in counts.values() for n in found.values()} == {0}
    assert list(counts) == FACETS


def test_a_partnership_of_a_place_with_itself_counts_once():
    table = TABLE.assign(partner_place_id=TABLE["local_place_id"])
    assert facets(table, ALL, NAMES)["places"] == {"bandung": 1, "jawa-barat": 1, "surakarta": 1, "padang": 1}


def test_the_shipped_data_by_island_group_and_country():
    counts = facets(SHIPPED, replace(ALL, levels=("village",)), SHIPPED_NAMES)
    assert counts["islands"] == {
        "sumatra": 0, "java": 0, "nusa_tenggara": 1, "kalimantan": 0, "sulawesi": 0, "maluku": 0, "papua": 0,
    }  # fmt: skip
    assert counts["countries"] == {"JP": 1}
    assert counts["places"] == {"mas": 1, "misato-shimane": 1}


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_facets_count_what_a_loop_over_the_rows_counts(filters):
    expected = {facet: Counter(dict.fromkeys(CLOSED.get(facet, ()), 0)) for facet in FACETS}
    needed = set(filters.sectors) if filters.sector_mode == "all" else set()
    for _, row, says in row_by_row(filters):
        for facet in FACETS:
            if all(held for name, held in says.items() if name != facet):
                choices = choices_of(row, facet)
                expected[facet].update(choices if facet != "sectors" or needed <= choices else ())
    assert facets(SHIPPED, filters, SHIPPED_NAMES) == expected


@pytest.mark.parametrize("facet", FACETS)
def test_choosing_a_choice_leaves_as_many_as_it_said(facet):
    start = replace(ALL, continents=("asia",), levels=("city",), years=(1980, 2020), year_reading="in_force")
    counts = facets(SHIPPED, start, SHIPPED_NAMES)[facet]
    assert any(counts.values())
    for choice, number in counts.items():
        chosen = replace(start, **{facet: (choice,)})
        assert matches(SHIPPED, chosen, SHIPPED_NAMES).sum() == number


def test_what_hides_everything_is_named_with_what_it_hides():
    asked = Filters(q="surabaya", countries=("JP",), years=(2020, 2025), undated=False)
    assert matches(SHIPPED, asked, SHIPPED_NAMES).sum() == 0
    with_japan = SHIPPED[(SHIPPED["partner_country"] == "JP") & ~SHIPPED["planned"]]
    since_2020 = with_japan["year_signed"].between(2020, 2025).sum()
    assert loosen(SHIPPED, asked, SHIPPED_NAMES) == [("q", since_2020), ("years", 2), ("countries", 1)]
    assert since_2020 > 2
    opened = matches(SHIPPED, loosened(asked, "years"), SHIPPED_NAMES)
    assert list(SHIPPED.index[opened]) == ["surabaya-kitakyushu", "surabaya-kochi"]
    opened = matches(SHIPPED, loosened(asked, "countries"), SHIPPED_NAMES)
    assert list(SHIPPED.index[opened]) == ["surabaya-liverpool-city-region"]


def test_the_filter_that_shows_most_comes_first():
    asked = replace(ALL, q="jawa", sectors=("culture",), countries=("AU",), statuses=("planned",))
    assert list(TABLE.index[matches(TABLE, asked, NAMES)]) == []
    assert loosen(TABLE, asked, NAMES) == [("statuses", 1)]
    assert loosen(TABLE, replace(asked, statuses=STATUSES, countries=("VN",)), NAMES) == [("countries", 1)]
    assert loosen(TABLE, replace(ALL, q="bandung", islands=("sumatra",)), NAMES) == [("q", 1), ("islands", 1)]
    assert loosen(TABLE, replace(ALL, levels=("city",), countries=("AU",)), NAMES) == [("countries", 3), ("levels", 1)]


def test_where_nothing_is_hidden_there_is_nothing_to_loosen():
    assert loosen(TABLE, ALL, NAMES) == []


def test_plans_are_behind_the_status_and_years_open_the_undated():
    assert loosen(TABLE, Filters(q="padang"), NAMES) == [("q", 2), ("statuses", 1)]
    assert loosened(Filters(years=(1990, 1995), undated=False, year_reading="in_force"), "years") == Filters(
        year_reading="in_force"
    )
    assert loosened(Filters(sectors=("culture",), sector_mode="all"), "sectors") == Filters(sector_mode="all")
    assert loosened(Filters(statuses=("ended",)), "statuses") == Filters(statuses=STATUSES)


def test_an_unknown_filter_cannot_be_loosened():
    with pytest.raises(KeyError, match="There is no filter 'colour'; expected one of q, sectors, years"):
        loosened(Filters(), "colour")


@settings(SAME_EACH_TIME, max_examples=40)
@given(ANY_FILTERS)
def test_loosening_shows_as_many_as_it_said(filters):
    shown = matches(SHIPPED, filters, SHIPPED_NAMES).sum()
    after = {name: int(matches(SHIPPED, loosened(filters, name), SHIPPED_NAMES).sum()) for name in MASKS}
    told = loosen(SHIPPED, filters, SHIPPED_NAMES)
    assert dict(told) == {name: n for name, n in after.items() if n > shown}
    assert [n for _, n in told] == sorted((n for _, n in told), reverse=True)


def test_an_empty_table_has_nothing_to_count():
    empty = SHIPPED.iloc[:0]
    counts = facets(empty, Filters(q="bandung"), searchable(empty, {}))
    assert {tuple(found.values()) for facet, found in counts.items() if facet not in CLOSED} == {()}
    assert loosen(empty, Filters(q="bandung"), searchable(empty, {})) == []
