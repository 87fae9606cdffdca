import pandas as pd
import pytest

from gazetteer import real_geocoder
from mapdata.export.csv_text import csv_bytes
from mapdata.own_file.cleaned import cleaned
from mapdata.own_file.placing import place_ends
from mapdata.words.schema import COORDINATES, PARTNERSHIP_COLUMNS, PLACE_COLUMNS
from sample import BANDUNG, SUWON, SUWON_PLACE, shipped_atlas, text_table

FORT_WORTH = SUWON | {
    "id": "bandung-fort-worth",
    "partner_name": "Fort Worth",
    "partner_region": "Texas",
    "partner_country": "US",
}


def placed(*rows, places=(BANDUNG, SUWON_PLACE), **options):
    good = text_table(rows, PARTNERSHIP_COLUMNS).set_index(pd.RangeIndex(2, 2 + len(rows)))
    return place_ends(good, text_table(places, PLACE_COLUMNS), real_geocoder(), **options)


def test_our_own_places_come_first_and_the_gazetteer_knows_the_others():
    table = placed(SUWON, FORT_WORTH, places=[BANDUNG, SUWON_PLACE | {"lon": "1", "lat": "2"}]).partnerships
    assert list(table["partner_place_id"]) == ["suwon", "geonames-4691930-city"]
    assert table.loc[2, ["partner_lon", "partner_lat"]].tolist() == [1, 2]
    assert table.loc[3, ["partner_lon", "partner_lat"]].tolist() == pytest.approx([-97.32, 32.73], abs=0.01)
    assert table["located"].all()


def test_our_own_place_is_found_by_a_name_with_a_word_for_its_level_and_the_name_stays():
    table = placed(SUWON | {"local_name": "Kota Bandung", "partner_name": "Suwon City"}).partnerships
    assert table.loc[2, ["local_place_id", "partner_place_id"]].tolist() == ["bandung", "suwon"]
    assert table.loc[2, ["local_name", "partner_name", "local_name_en"]].tolist() == [
        "Kota Bandung",
        "Suwon City",
        "Kota Bandung",
    ]


@pytest.mark.parametrize(
    ("name", "level", "place"),
    [
        ("Solo", "city", "surakarta"),
        ("Kota Solo", "city", "surakarta"),
        ("Jogja", "city", "yogyakarta"),
        ("Jogja", "province", "di-yogyakarta"),
        ("DKI Jakarta", "province", "jakarta"),
        ("West Java", "province", "jawa-barat"),
        ("Bandung", "city", "bandung"),
    ],
)
def test_our_own_place_is_found_by_its_other_names(name, level, place):
    places = shipped_atlas().places.reset_index().to_dict("records")
    table = placed(SUWON | {"local_name": name, "local_level": level, "local_province": ""}, places=places).partnerships
    assert table.loc[2, "local_place_id"] == place
    assert table.loc[2, "local_name"] == name


@pytest.mark.parametrize(
    ("name", "level", "seat", "place"),
    [
        ("KAB. MALANG", "regency", "Kepanjen", "geonames-"),
        ("Kukar", "regency", "Tenggarong", "point-116.98670--0.41300-regency"),
        ("Jakbar", "city", "", "point-106.73680--6.19470-city"),
    ],
)
def test_a_local_government_that_is_no_place_of_ours_is_found_by_all_its_names(name, level, seat, place):
    table = placed(SUWON | {"local_name": name, "local_level": level, "local_province": ""}).partnerships
    assert table.loc[2, "local_place_id"].startswith(place)
    assert table.loc[2, "local_seat"] == seat
    assert table.loc[2, "located"]


def test_a_province_is_found_at_its_seat_of_government():
    west_java = SUWON | {"local_name": "Jawa Barat", "local_level": "province"}
    table = placed(west_java).partnerships
    assert table.loc[2, "local_seat"] == "Bandung"
    assert table.loc[2, "located"]


def test_doubtful_and_unknown_places_are_listed_and_not_drawn():
    frankfurt = SUWON | {"id": "a", "partner_name": "Frankfurt", "partner_region": "", "partner_country": "DE"}
    atlantis = SUWON | {"id": "b", "local_name": "Atlantis", "local_province": ""}
    outcome = placed(SUWON, frankfurt, frankfurt | {"id": "c"}, atlantis)
    assert list(outcome.drawn(10).index) == ["bandung-suwon"]
    doubtful, unknown = outcome.unplaced.to_dict("records")
    assert (doubtful["name"], doubtful["row"], doubtful["rows"], doubtful["code"]) == ("Frankfurt", 3, 2, "place_doubtful")
    assert doubtful["candidates"].startswith("Frankfurt am Main, DE (50.1155, 8.6842)")
    assert (unknown["name"], unknown["country"], unknown["row"], unknown["code"]) == ("Atlantis", "ID", 5, "place_not_found")


def test_a_place_that_we_say_is_not_located_is_not_asked_of_the_gazetteer():
    outcome = placed(SUWON, places=[BANDUNG, SUWON_PLACE | {"lon": "", "lat": "", "method": "not_located"}])
    assert outcome.unplaced["code"].tolist() == ["place_not_located"]
    assert not outcome.partnerships["located"].any()


def test_each_place_is_asked_once():
    asked = []

    def watch(steps):
        asked.extend(steps)
        return asked

    placed(FORT_WORTH, FORT_WORTH | {"id": "b"}, progress=watch)
    assert len(asked) == 1


def test_what_is_drawn_has_the_form_of_our_own_partnerships_and_is_never_called_verified():
    table = placed(SUWON, FORT_WORTH).drawn(1)
    assert list(table.index) == ["bandung-suwon"]
    assert table.loc["bandung-suwon", "sectors"] == ("economy", "culture")
    assert table.loc["bandung-suwon", "verification"] == "unverified"
    assert table.loc["bandung-suwon", "distance_km"] == pytest.approx(5294, abs=2)


def test_a_file_without_rows_has_nothing_to_place():
    outcome = placed()
    assert (len(outcome.partnerships), len(outcome.unplaced), len(outcome.drawn(5))) == (0, 0, 0)


def test_the_cleaned_file_has_our_columns_first_and_every_cell_as_it_was():
    written = text_table([SUWON | {"remark": "=1+1", "status": "alive"}], ("remark", *reversed(PARTNERSHIP_COLUMNS))).set_index(
        pd.Index([2])
    )
    table = cleaned(written)
    assert list(table.columns) == [*PARTNERSHIP_COLUMNS, "remark"]
    assert table.loc[2, "status"] == "alive"
    assert cleaned(written, without=[2]).empty
    assert csv_bytes(table).decode("utf-8-sig").endswith(",'=1+1\r\n")


def test_coordinates_come_when_asked_for_in_place_of_those_of_the_file():
    outcome = placed(SUWON, SUWON | {"id": "b", "partner_name": "Atlantis", "partner_region": ""})
    written = outcome.partnerships[list(PARTNERSHIP_COLUMNS)].assign(local_lon="107,61")
    table = cleaned(written, coordinates=outcome.partnerships)
    assert list(table.columns[-4:]) == list(COORDINATES)
    assert table.loc[2, list(COORDINATES)].tolist() == [107.6186, -6.9222, 127.0089, 37.2911]
    lines = csv_bytes(table).decode("utf-8-sig").splitlines()
    assert lines[2].endswith(",107.6186,-6.9222,,")
    assert "local_lon" in cleaned(written).columns


def test_a_header_that_is_a_formula_is_made_harmless():
    raw = csv_bytes(pd.DataFrame({"=cmd()": ["a"], "self": ["=b"]}), byte_order_mark=False)
    assert raw == b"'=cmd(),self\r\na,'=b\r\n"


@pytest.mark.parametrize(("region", "lat"), [("MN", 43.7), ("Texas", 30.3), ("", 30.3)])
def test_a_place_of_ours_in_another_region_is_not_the_one_that_is_meant(region, lat):
    row = SUWON | {"partner_name": "Austin", "partner_region": region, "partner_country": "US"}
    texas = SUWON_PLACE | {
        "id": "austin",
        "name": "Austin",
        "region": "Texas",
        "country": "US",
        "lon": "-97.7431",
        "lat": "30.2672",
    }
    assert round(placed(row, places=[BANDUNG, texas]).partnerships["partner_lat"].item(), 1) == lat
