import atexit
import operator
import tempfile
from dataclasses import fields, replace
from functools import reduce
from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir

from mapdata.atlas.continents import CONTINENTS, continent
from mapdata.atlas.regions import ISLANDS, island, provinces
from mapdata.filters.filters import ALL, LOCAL_LEVELS, MASKS, SECTOR_CHOICES, Filters, matches, search_text
from mapdata.filters.search import has_words
from mapdata.words.schema import AGREEMENT_TYPES, STATUSES, VERIFICATIONS
from sample import shipped_atlas

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
        "end_year": pd.array([2007, None, 1999, None], dtype="Int64"),
        "local_place_id": ["bandung", "jawa-barat", "surakarta", "padang"],
        "partner_place_id": ["suwon", "south-australia", "kofu", ""],
        "local_level": ["city", "province", "city", "city"],
        "agreement_type": ["sister_city", "sister_province", "sister_city", ""],
        "note_id": ["", "Diperpanjang pada 2015", "", ""],
        "note_en": ["", "Renewed in 2015", "", ""],
    },
    index=["suwon", "south-australia", "kofu", "vung-tau"],
)
COUNTRIES = {"KR": "Korea Selatan South Korea", "AU": "Australia", "JP": "Jepang Japan", "VN": "Vietnam"}
NAMES = search_text(TABLE, COUNTRIES)
SHIPPED = shipped_atlas().partnerships
SHIPPED_NAMES = search_text(SHIPPED, COUNTRIES)
ROWS = SHIPPED.to_dict("index")


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


def test_all_of_the_chosen_sectors_can_be_asked_for():
    assert shown(replace(ALL, sectors=("economy", "technology"), sector_mode="all")) == ["suwon"]
    assert shown(replace(ALL, sectors=("economy", "culture"), sector_mode="all")) == []
    assert shown(replace(ALL, sectors=("unspecified",), sector_mode="all")) == ["kofu"]
    assert shown(replace(ALL, sector_mode="all")) == list(TABLE.index)


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ((1990, 1996), []),  # before the signing
        ((1990, 1997), ["suwon"]),
        ((2000, 2005), ["suwon"]),  # signed before, over after
        ((2007, 2014), ["suwon"]),
        ((2008, 2014), []),  # over in 2007
        ((2015, 2015), ["south-australia"]),
        ((2020, 2026), ["south-australia"]),  # no known end
    ],
)
def test_in_force_from_the_signing_to_the_end(years, expected):
    assert shown(replace(ALL, years=years, year_reading="in_force", undated=False, statuses=("active",))) == expected


def test_an_undated_one_is_in_force_until_its_end_if_undated_ones_are_shown():
    asked = replace(ALL, statuses=("unknown",), year_reading="in_force")
    assert shown(replace(asked, years=(1960, 1970))) == ["kofu"]
    assert shown(replace(asked, years=(1999, 2010))) == ["kofu"]
    assert shown(replace(asked, years=(2000, 2010))) == []
    assert shown(replace(asked, years=(1960, 1970), undated=False)) == []


def test_a_plan_is_never_in_force_and_keeps_the_year_it_was_signed():
    asked = replace(ALL, statuses=("planned",), year_reading="in_force")
    assert shown(replace(asked, years=(2016, 2016))) == ["vung-tau"]
    assert shown(replace(asked, years=(2017, 2020))) == []


def test_without_years_both_readings_show_the_same():
    for undated in (True, False):
        asked = replace(ALL, undated=undated)
        assert shown(replace(asked, year_reading="in_force")) == shown(asked)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"places": ("bandung",)}, ["suwon"]),
        ({"places": ("kofu", "jawa-barat")}, ["south-australia", "kofu"]),
        ({"provinces": ("Jawa Barat",)}, ["suwon", "south-australia"]),
        ({"islands": ("sumatra",)}, ["vung-tau"]),
        ({"islands": ("java", "papua")}, ["suwon", "south-australia", "kofu"]),
        ({"countries": ("AU", "JP")}, ["south-australia", "kofu"]),
        ({"continents": ("oceania",)}, ["south-australia"]),
        ({"continents": ("asia", "africa")}, ["suwon", "kofu", "vung-tau"]),
        ({"levels": ("province",)}, ["south-australia"]),
        ({"agreement_types": ("sister_city",)}, ["suwon", "kofu"]),
        ({"q": "diperpanjang"}, ["south-australia"]),
        ({"q": "Bandng"}, ["suwon"]),
        ({"statuses": ()}, ["suwon", "south-australia", "kofu", "vung-tau"]),
        ({"verifications": ()}, ["suwon", "south-australia", "kofu", "vung-tau"]),
        ({"statuses": (), "verifications": ("disputed",)}, ["kofu"]),
        ({"islands": ("java",), "continents": ("asia",)}, ["suwon", "kofu"]),
        ({"levels": ("city",), "countries": ("AU",)}, []),
    ],
)
def test_each_filter_leaves_what_it_names(change, expected):
    assert shown(replace(ALL, **change)) == expected


def test_a_filter_that_is_not_set_needs_no_column():
    wanted = ["sectors", "year_signed", "status", "verification"]
    assert matches(TABLE[wanted], replace(ALL, years=(1990, 2000), undated=False), NAMES).sum() == 1


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"places": ("kyoto",)}, ["ambon-kyoto"]),
        ({"places": ("suwon", "fort-worth")}, ["bandung-fort-worth", "bandung-suwon"]),
        ({"countries": ("SR",)}, ["yogyakarta-commewijne", "yogyakarta-paramaribo"]),
        ({"provinces": ("Gorontalo", "Maluku Utara")}, ["gorontalo-ehime", "tidore-kepulauan-seville"]),
        ({"islands": ("maluku",), "countries": ("NL",)}, ["ambon-vlissingen"]),
        ({"levels": ("village",)}, ["mas-misato-shimane"]),
        (
            {"sectors": ("health", "resilience"), "sector_mode": "all", "islands": ("java",)},
            ["jakarta-tokyo", "jawa-tengah-queensland"],
        ),
        ({"provinces": ("Sulawesi Utara",), "years": (2010, 2016), "undated": False}, ["manado-liverpool"]),
        (
            {"provinces": ("Sulawesi Utara",), "years": (2010, 2016), "undated": False, "year_reading": "in_force"},
            ["bitung-davao-city", "manado-davao-city", "manado-liverpool"],
        ),
        (
            {"provinces": ("Sulawesi Utara",), "years": (2017, 2018), "undated": False, "year_reading": "in_force"},
            ["bitung-davao-city", "manado-liverpool"],
        ),
    ],
)
def test_each_filter_leaves_what_it_names_of_the_shipped_data(change, expected):
    assert list(SHIPPED.index[matches(SHIPPED, replace(ALL, **change), SHIPPED_NAMES)]) == expected


def test_an_empty_table_stays_empty():
    empty = TABLE.iloc[:0]
    assert list(empty.index[matches(empty, ALL, search_text(empty, COUNTRIES))]) == []


def some(choices):
    """Choices of a vocabulary, in its order."""
    return st.sets(st.sampled_from(choices), max_size=3).map(lambda chosen: tuple(c for c in choices if c in chosen))


PLACES = sorted({*SHIPPED["local_place_id"], *SHIPPED["partner_place_id"]} - {""})
SPAN = (1960, 2025)
EACH_FILTER = {
    "q": st.sampled_from(["", "bandung", "Bandng", "kota jepang", "sister", "("]),
    "sectors": some(SECTOR_CHOICES),
    "years": st.none() | st.tuples(st.integers(*SPAN), st.integers(*SPAN)).map(lambda years: (min(years), max(years))),
    "undated": st.booleans(),
    "statuses": some(STATUSES) | st.just(STATUSES),
    "verifications": some(VERIFICATIONS) | st.just(VERIFICATIONS),
    "year_reading": st.sampled_from(["signed", "in_force"]),
    "sector_mode": st.sampled_from(["any", "all"]),
    "places": some(PLACES),
    "provinces": some(provinces()),
    "islands": some(ISLANDS),
    "countries": some(sorted(set(SHIPPED["partner_country"]))),
    "continents": some(CONTINENTS),
    "levels": some(LOCAL_LEVELS),
    "agreement_types": some(AGREEMENT_TYPES),
}
# One choice of each filter that leaves some rows and hides others.
ONE_OF_EACH = {
    "q": {"q": "jawa"},
    "sectors": {"sectors": ("culture", "education"), "sector_mode": "all"},
    "years": {"years": (1990, 2010), "year_reading": "in_force", "undated": False},
    "statuses": {"statuses": ("active", "dormant")},
    "verifications": {"verifications": ("verified",)},
    "places": {"places": ("bandung", "kyoto", "jakarta", "surabaya")},
    "provinces": {"provinces": ("Jawa Barat", "Jakarta", "Bali")},
    "islands": {"islands": ("java", "papua")},
    "countries": {"countries": ("JP", "KR", "AU")},
    "continents": {"continents": ("asia", "oceania")},
    "levels": {"levels": ("city",)},
    "agreement_types": {"agreement_types": ("sister_city",)},
}
# Few filters at a time, so that something is left.
ANY_FILTERS = (
    st.sets(st.sampled_from(sorted(EACH_FILTER)), max_size=5)
    .flatmap(lambda names: st.fixed_dictionaries({name: EACH_FILTER[name] for name in sorted(names)}))
    .map(lambda chosen: replace(ALL, **chosen))
)
# Hypothesis keeps notes in a folder even without a database; this one goes when the tests end.
_NOTES = tempfile.TemporaryDirectory(prefix="hypothesis-")
atexit.register(_NOTES.cleanup)
set_hypothesis_home_dir(_NOTES.name)
SAME_EACH_TIME = settings(derandomize=True, deadline=None, database=None, max_examples=60)


def lets_through(row, filters):
    """What each filter says of one row, written without pandas; a search is left to has_words."""
    sectors, years = set(row["sectors"] or ("unspecified",)), filters.years or (0, 9999)
    signed = None if pd.isna(row["year_signed"]) else row["year_signed"]
    end = 9999 if pd.isna(row["end_year"]) else row["end_year"]
    in_force = filters.year_reading == "in_force" and row["status"] != "planned"
    dated = signed is not None and (signed <= years[1] if in_force else years[0] <= signed <= years[1])
    hits = [sector in sectors for sector in filters.sectors]
    return {
        "sectors": not hits or (all(hits) if filters.sector_mode == "all" else any(hits)),
        "years": (dated or (signed is None and filters.undated)) and not (in_force and end < years[0]),
        "statuses": not filters.statuses or row["status"] in filters.statuses,
        "verifications": not filters.verifications or row["verification"] in filters.verifications,
        "places": not filters.places or not {row["local_place_id"], row["partner_place_id"]}.isdisjoint(filters.places),
        "provinces": not filters.provinces or row["local_province"] in filters.provinces,
        "islands": not filters.islands or island(row["local_province"]) in filters.islands,
        "countries": not filters.countries or row["partner_country"] in filters.countries,
        "continents": not filters.continents or continent(row["partner_country"]) in filters.continents,
        "levels": not filters.levels or row["local_level"] in filters.levels,
        "agreement_types": not filters.agreement_types or row["agreement_type"] in filters.agreement_types,
    }


def row_by_row(filters):
    """Each row of the shipped data with what each filter says of it."""
    found = has_words(SHIPPED_NAMES, filters.q) if filters.q else pd.Series(True, index=SHIPPED.index)
    return [(key, row, {"q": bool(found[key])} | lets_through(row, filters)) for key, row in ROWS.items()]


@SAME_EACH_TIME
@given(ANY_FILTERS)
def test_what_is_shown_is_what_each_row_says(filters):
    expected = [key for key, _, says in row_by_row(filters) if all(says.values())]
    assert list(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)]) == expected


@SAME_EACH_TIME
@given(ANY_FILTERS, st.permutations(list(MASKS)))
def test_filters_commute(filters, order):
    alone = [MASKS[name](SHIPPED, filters, SHIPPED_NAMES) for name in order]
    assert all(mask.dtype == bool for mask in alone)
    assert reduce(operator.and_, alone).equals(matches(SHIPPED, filters, SHIPPED_NAMES))


@pytest.mark.parametrize("name", MASKS)
def test_each_filter_leaves_some_and_hides_others(name):
    mask = matches(SHIPPED, replace(ALL, **ONE_OF_EACH[name]), SHIPPED_NAMES)
    assert mask.any()
    assert not mask.all()


@pytest.mark.parametrize(("one", "other"), list(combinations(ONE_OF_EACH, 2)))
def test_two_filters_leave_what_both_leave(one, other):
    filters = replace(ALL, **ONE_OF_EACH[one], **ONE_OF_EACH[other])
    expected = [key for key, _, says in row_by_row(filters) if all(says.values())]
    assert list(SHIPPED.index[matches(SHIPPED, filters, SHIPPED_NAMES)]) == expected


def test_there_is_a_mask_for_every_filter():
    modes = {"undated", "year_reading", "sector_mode"}  # how years and sectors are read
    assert {field.name for field in fields(Filters)} == set(MASKS) | modes == set(EACH_FILTER)


def test_filtering_changes_nothing():
    before = SHIPPED.copy()
    matches(SHIPPED, Filters(sectors=("culture",), years=(1990, 2000), year_reading="in_force", islands=("java",)), SHIPPED_NAMES)
    pd.testing.assert_frame_equal(SHIPPED, before)
