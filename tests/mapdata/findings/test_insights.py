import pandas as pd
import pytest
from hypothesis import given

from any_filters import ANY_FILTERS, NAMES, SAME_EACH_TIME, SHIPPED, SHIPPED_NAMES, TABLE
from mapdata.atlas.regions import ISLANDS, island
from mapdata.filters.facets import facets
from mapdata.filters.filters import matches
from mapdata.filters.table import ALL
from mapdata.findings import insights
from mapdata.words.schema import GROUP_OF_SECTOR, SECTORS, STATUSES, UNSPECIFIED

ROWS = TABLE.assign(distance_km=[5294.4, 5400.0, 5294.1, float("nan")])
NONE = SHIPPED.iloc[:0]
# Those that count each partnership once.
ONCE = {
    "year": insights.beginnings_by_year,
    "decade": insights.beginnings_by_decade,
    "country": insights.by_country,
    "status": insights.by_status,
    "distance": insights.by_distance,
    "local": lambda rows: insights.by_place(rows, "local"),
    "partner": lambda rows: insights.by_place(rows, "partner"),
}


def pairs(table):
    """The first column and the count of each row; None for a blank."""
    return [(None if pd.isna(key) else key, n) for key, n in zip(table.iloc[:, 0], table["partnerships"], strict=True)]


def left(filters):
    return SHIPPED[matches(SHIPPED, filters, SHIPPED_NAMES)]


def test_years_run_on_with_nothing_and_those_unknown_come_last():
    assert pairs(insights.beginnings_by_year(ROWS))[:3] == [(1997, 1), (1998, 0), (1999, 0)]
    assert pairs(insights.beginnings_by_year(ROWS))[-3:] == [(2015, 1), (2016, 1), (None, 1)]
    assert len(insights.beginnings_by_year(ROWS)) == 2016 - 1997 + 1 + 1


def test_a_span_adds_years_at_both_ends_and_takes_none_away():
    years = insights.beginnings_by_year(ROWS, (1995, 2000))["year"].dropna().tolist()
    assert years == list(range(1995, 2017))
    assert pairs(insights.beginnings_by_year(NONE, (1990, 1991))) == [(1990, 0), (1991, 0)]


def test_decades_begin_with_a_round_year():
    assert pairs(insights.beginnings_by_decade(ROWS)) == [(1990, 1), (2000, 0), (2010, 2), (None, 1)]
    assert pairs(insights.beginnings_by_decade(NONE, (1989, 1990))) == [(1980, 0), (1990, 0)]


def test_a_partnership_counts_in_each_of_its_sectors_and_where_it_names_none():
    table = insights.by_sector(ROWS).set_index("sector")
    assert list(table.index) == [*SECTORS, UNSPECIFIED]
    assert table["partnerships"][table["partnerships"] > 0].to_dict() == {
        "economy": 1, "tourism": 1, "culture": 1, "technology": 1, "unspecified": 1,
    }  # fmt: skip
    assert table.loc["tourism", ["sumatra", "java"]].tolist() == [1, 0]
    assert table.at["technology", "sector_group"] == "admin"


def test_two_sectors_of_a_group_count_once_in_the_group():
    both = ROWS.iloc[:1].assign(sectors=[("economy", "tourism", "economy")])
    table = insights.by_group_and_island(both)
    assert table[table["partnerships"] > 0].values.tolist() == [["java", "economy", 1]]
    assert insights.by_sector(both)["partnerships"].sum() == 2


def test_an_unknown_province_has_an_island_group_of_its_own_without_a_name():
    table = insights.by_group_and_island(ROWS.assign(local_province=["", "Jawa Barat", "Atlantis", "Jawa Barat"]))
    assert list(table["island"].unique()) == [*ISLANDS, ""]
    assert table.loc[table["island"] == "", "partnerships"].sum() == 3  # economy, technology; unspecified
    assert list(insights.by_group_and_island(ROWS)["island"].unique()) == list(ISLANDS)


def test_countries_and_places_are_ranked_and_equal_ones_stand_by_code():
    rows = pd.concat([ROWS, ROWS.iloc[[2]]])
    assert insights.by_country(rows).values.tolist() == [
        ["JP", "asia", 2], ["AU", "oceania", 1], ["KR", "asia", 1], ["VN", "asia", 1],
    ]  # fmt: skip
    assert pairs(insights.by_place(rows, "partner")) == [("kofu", 2), ("south-australia", 1), ("suwon", 1), ("", 1)]


def test_a_place_that_is_not_known_comes_last_however_many_there_are():
    assert pairs(insights.by_place(ROWS.assign(partner_place_id=["", "", "", "kofu"]), "partner")) == [("kofu", 1), ("", 3)]


def test_distances_fall_into_ranges_that_hold_their_start():
    km = pd.Series([0.0, 1999.9, 2000.0, 19999.0, 20003.9, float("nan")])
    table = insights.by_distance(pd.DataFrame({"distance_km": km}))
    assert pairs(table) == [(0, 2), (2000, 1), *((start, 0) for start in range(4000, 18000, 2000)), (18000, 2), (None, 1)]
    assert table["to_km"].isna().tolist() == [False] * 9 + [True, True]


def test_the_nearest_and_the_farthest_are_all_those_that_read_alike():
    assert list(insights.extremes(ROWS, farthest=False).index) == ["suwon", "kofu"]
    assert list(insights.extremes(ROWS, farthest=True).index) == ["south-australia"]
    assert insights.extremes(ROWS.iloc[3:], farthest=True).empty


def test_the_shipped_data_reaches_from_papua_across_the_border_to_the_antipodes():
    assert list(insights.extremes(SHIPPED, farthest=True).index) == ["bandung-cuenca"]
    assert insights.by_distance(SHIPPED).iloc[-2].tolist()[0] == 18000


@pytest.mark.parametrize("name", ONCE)
def test_nothing_is_counted_in_an_empty_selection(name):
    assert ONCE[name](NONE)["partnerships"].sum() == 0
    assert ONCE[name](NONE).notna().iloc[:, 0].all()


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_every_figure_adds_up_to_the_number_in_the_headline(filters):
    rows = left(filters)
    assert {name: int(count(rows)["partnerships"].sum()) for name, count in ONCE.items()} == dict.fromkeys(ONCE, len(rows))


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_what_is_not_known_is_counted_too(filters):
    rows = left(filters)

    def unknown(table):
        return int(table["partnerships"][table.iloc[:, 0].isna() | (table.iloc[:, 0] == "")].sum())

    assert unknown(insights.beginnings_by_year(rows, (1960, 2025))) == rows["year_signed"].isna().sum()
    assert unknown(insights.beginnings_by_decade(rows)) == rows["year_signed"].isna().sum()
    assert unknown(insights.by_distance(rows)) == (~rows["located"]).sum()


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_figures_count_what_the_choices_of_the_filters_count(filters):
    rows, counts = left(filters), facets(SHIPPED, filters, SHIPPED_NAMES)

    def chosen(facet, choices):
        return {key: n for key, n in counts[facet].items() if n and (not choices or key in choices)}

    def counted(table):
        return {key: n for key, n in pairs(table) if n}

    assert counted(insights.by_status(rows)) == chosen("statuses", filters.statuses)
    assert counted(insights.by_country(rows)) == chosen("countries", filters.countries)
    if not filters.sectors:
        table = insights.by_sector(rows)
        assert dict(zip(table["sector"], table["partnerships"], strict=True)) == counts["sectors"]
    if not filters.places:
        ends = pd.concat([insights.by_place(rows, side) for side in ("local", "partner")])
        assert counted(ends) == counts["places"]


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_sectors_and_their_groups_count_what_a_loop_over_the_rows_counts(filters):
    rows = left(filters).to_dict("records")
    groups = insights.by_group_and_island(left(filters))
    for place, group, n in groups.values.tolist():
        own = [row for row in rows if island(row["local_province"]) == place]
        assert n == sum(group in {GROUP_OF_SECTOR.get(s, s) for s in row["sectors"] or (UNSPECIFIED,)} for row in own)
    sectors = insights.by_sector(left(filters))
    for sector, _, n, *here in sectors.values.tolist():
        assert n == sum(sector in (row["sectors"] or (UNSPECIFIED,)) for row in rows)
        assert n == sum(here), "every province of the shipped data is known"


def test_the_order_of_the_rows_does_not_matter():
    for count in ONCE.values():
        assert count(SHIPPED).equals(count(SHIPPED.iloc[::-1]))


def test_statuses_are_all_there_in_their_order():
    assert tuple(insights.by_status(TABLE[matches(TABLE, ALL, NAMES)])["status"]) == STATUSES
    assert pairs(insights.by_status(TABLE)) == [
        ("active", 2), ("last_seen_active", 0), ("dormant", 0), ("expired", 0), ("ended", 0), ("unknown", 1), ("planned", 1),
    ]  # fmt: skip
