"""Filters as tests ask for them: a small table, the shipped one, any filters at all, and what each row says of them."""

import atexit
import tempfile
from dataclasses import replace

import pandas as pd
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir

from mapdata.atlas.continents import CONTINENTS, continent
from mapdata.atlas.regions import ISLANDS, island, provinces
from mapdata.filters.search import matching, searchable
from mapdata.filters.table import ALL, SECTOR_CHOICES
from mapdata.words.schema import AGREEMENT_TYPES, CONFIRMATIONS, LOCAL_LEVELS, STATUSES, VERIFICATIONS
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
        "confirmed": ["both", "local", "neither", "partner"],
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
NAMES = searchable(TABLE, COUNTRIES)
SHIPPED = shipped_atlas().partnerships
SHIPPED_NAMES = searchable(SHIPPED, COUNTRIES)
ROWS = SHIPPED.to_dict("index")


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
    "confirmed": some(CONFIRMATIONS),
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
    "confirmed": {"confirmed": ("both", "partner")},
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
    """What each filter says of one row, written without pandas; a search is left to matching."""
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
        "confirmed": not filters.confirmed or row["confirmed"] in filters.confirmed,
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
    found = matching(SHIPPED_NAMES, filters.q) if filters.q else pd.Series(True, index=SHIPPED.index)
    return [(key, row, {"q": bool(found[key])} | lets_through(row, filters)) for key, row in ROWS.items()]
