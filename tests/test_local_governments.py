"""The list of local governments agrees with the places of the data set and with what we know by hand."""

from collections import Counter

import pytest

from mapdata.atlas.regions import provinces
from mapdata.gazetteer.judge import distance_km
from mapdata.table.cells import split_list
from research_pairs import RESEARCH, rows_of
from sample import shipped_atlas


@pytest.fixture(scope="module")
def governments():
    return shipped_atlas().governments


def test_every_indonesian_place_but_a_village_and_the_new_capital_has_its_code():
    places = shipped_atlas().places
    here = places[places["country"] == "ID"]
    assert list(here.index[here["code"] == ""]) == ["mas", "nusantara"]
    assert here.loc[["mas", "nusantara"], "reason"].str.contains("No code:").all()
    assert here.loc[here["code"] != "", "code"].is_unique
    assert (places.loc[places["country"] != "ID", "code"] == "").all()


def test_a_government_that_is_a_place_is_the_same_there_and_here(governments):
    places = shipped_atlas().places
    places = places[places["code"] != ""]
    columns = ["code", "name", "level", "other_names", "lon", "lat", "geonameid", "method"]
    assert len(places) > 80
    assert places[columns].equals(governments.loc[places.index, columns])
    assert places["region"].equals(governments.loc[places.index, "province"].rename("region"))


def test_the_provinces_are_those_of_the_regions(governments):
    assert set(governments.loc[governments["level"] == "province", "name"]) == set(provinces())


def test_an_id_says_the_level_only_where_two_governments_have_one_name(governments):
    names = Counter(governments["name"])
    twice = [key for key in governments.index if key.startswith(("kota-", "kabupaten-", "provinsi-"))]
    plain = {key for key, name in governments["name"].items() if names[name] > 1 and key not in twice}
    assert {"kota-kediri", "kabupaten-kediri", "kabupaten-malang", "provinsi-bengkulu"} <= set(twice)
    assert plain <= set(shipped_atlas().places.index)


def test_a_name_in_daily_use_means_one_government(governments):
    """But Jogja, the province and its capital, which lie at one point."""
    known = {}
    for key, text in governments["other_names"].items():
        for name in split_list(text):
            known.setdefault(name.casefold(), []).append(key)
    for key, name in governments["name"].items():
        if name.casefold() in known:
            known[name.casefold()].append(key)
    assert {name: keys for name, keys in known.items() if len(keys) > 1} == {
        "jogja": ["di-yogyakarta", "yogyakarta"],
        "yogya": ["di-yogyakarta", "yogyakarta"],
    }


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Jogja", "yogyakarta"),
        ("Solo", "surakarta"),
        ("Makasar", "makassar"),
        ("DIY", "di-yogyakarta"),
        ("Jabar", "jawa-barat"),
        ("Kepri", "kepulauan-riau"),
        ("Babel", "kepulauan-bangka-belitung"),
        ("Jaksel", "jakarta-selatan"),
        ("Kep. Seribu", "kepulauan-seribu"),
        ("Tangsel", "tangerang-selatan"),
        ("NTB", "nusa-tenggara-barat"),
    ],
)
def test_the_usual_names_are_known(governments, name, key):
    assert name in split_list(governments.at[key, "other_names"])


@pytest.mark.parametrize(
    ("key", "seat"),
    [
        ("kabupaten-bogor", "Cibinong"),
        ("kabupaten-tangerang", "Tigaraksa"),
        ("kabupaten-bandung", "Soreang"),
        ("kabupaten-malang", "Kepanjen"),
        ("kabupaten-kediri", "Ngasem"),
        ("kabupaten-semarang", "Ungaran"),
        ("kutai-kartanegara", "Tenggarong"),
        ("kalimantan-selatan", "Banjarbaru"),
        ("kabupaten-mojokerto", "Mojokerto"),
        ("keerom", "Arso"),
        ("kota-kediri", "Kediri"),
    ],
)
def test_the_seat_is_where_the_government_sits_now(governments, key, seat):
    assert governments.at[key, "seat"] == seat


def test_what_was_decided_by_hand_has_a_reason():
    rows = rows_of(RESEARCH / "governments.csv")
    assert len(rows) == 552
    assert [row["code"] for row in rows if row["lon"] and len(row["reason"]) < 20] == []


def test_a_regency_and_a_city_of_one_name_have_seats_of_their_own(governments):
    """But where the regency's offices still stand in the city."""
    near = []
    for key, row in governments[governments["level"] == "city"].iterrows():
        twin = governments[(governments["level"] == "regency") & (governments["name"] == row["name"])]
        for other, seat in zip(twin.index, twin[["lon", "lat"]].astype(float).to_numpy(), strict=True):
            if distance_km(float(row["lon"]), float(row["lat"]), *seat) < 3:
                near.append((key, other))
    assert near == [("kota-mojokerto", "kabupaten-mojokerto")]


def test_bps_and_the_ministry_number_each_government_once(governments):
    assert governments["bps_code"].is_unique
    assert (governments["bps_code"].str.len() == governments["code"].str.replace(".", "", regex=False).str.len()).all()
    assert governments.loc[["kota-kediri", "aceh-selatan", "merauke", "papua"], "bps_code"].tolist() == [
        "3571",
        "1103",
        "9501",
        "94",
    ]
