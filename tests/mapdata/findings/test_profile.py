import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.filters.search import has_words, place_text
from mapdata.findings.directory import directory, neighbours
from mapdata.findings.disagreements import values_of
from mapdata.findings.profile import OF_THE_ROW, profile
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


def test_bandung_has_eleven_settled_partnerships_and_twelve_apart(atlas):
    bandung = profile(atlas, "bandung")
    assert list(bandung.settled.index[:4]) == ["bandung-braunschweig", "bandung-fort-worth", "bandung-suwon", "bandung-liuzhou"]
    assert len(bandung.settled) == 11
    assert bandung.apart["apart"].to_dict() == {
        "bandung-bari": "unverified",
        "bandung-cebu-city": "unverified",
        "bandung-cuenca": "planned",
        "bandung-daegu": "planned",
        "bandung-gimcheon": "planned",
        "bandung-gumi": "planned",
        "bandung-hangzhou": "planned",
        "bandung-seoul": "planned",
        "bandung-setif": "planned",
        "bandung-shenzhen": "unverified",
        "bandung-toyota": "disputed",
        "bandung-wroclaw": "planned",
    }
    assert (bandung.first, bandung.latest) == ("bandung-braunschweig", "bandung-melbourne")


def test_sectors_count_settled_partnerships_only_and_the_unspecified_ones_come_last(atlas):
    sectors = profile(atlas, "bandung").sectors
    assert (sectors["culture"], sectors["urban"]) == (7, 1)  # two plans with Korean cities name urban planning too
    assert list(sectors)[-1] == "unspecified"
    assert sectors["unspecified"] == 2


def test_who_in_indonesia_is_tied_to_chengdu(atlas):
    chengdu = profile(atlas, "chengdu")
    assert chengdu.partnerships[["side", "partner_id"]].values.tolist() == [["local", "medan"], ["local", "surabaya"]]
    assert chengdu.apart["apart"].to_dict() == {"surabaya-chengdu": "planned"}
    assert (chengdu.first, chengdu.latest) == ("medan-chengdu", None)
    assert chengdu.events[["kind", "date"]].values.tolist() == [
        ["exploring", "2001"],
        ["memorandum", "2002-12-17"],
        ["exploring", "2019-06-21"],
    ]
    assert values_of(chengdu.disagreements) == {("medan-chengdu", "status"): ("active", "dormant")}


def test_suwon_has_one_partner_a_signing_and_a_visit(atlas):
    suwon = profile(atlas, "suwon")
    assert list(suwon.partnerships["partner_id"]) == ["bandung"]
    assert list(suwon.events["date"]) == ["1997-08-25", "2018-04-03"]
    assert values_of(suwon.disagreements) == {("bandung-suwon", "year_signed"): ("1997", "2013")}


def test_jawa_barat_is_the_province_and_not_its_cities(atlas):
    province = profile(atlas, "jawa-barat")
    assert set(province.partnerships["local_place_id"]) == {"jawa-barat"}
    # Not gyeongsangbuk-do: a memorandum was signed in 2023.
    plans = {"bashkortostan", "incheon", "istanbul-province", "ulsan", "victoria", "wallonia"}
    assert set(province.apart["partner_id"]) == plans
    assert values_of(province.disagreements) == {
        ("jawa-barat-south-australia", "year_signed"): ("1997", "2015"),
        ("jawa-barat-guangxi", "status"): ("active", "expired"),
        ("jawa-barat-sichuan", "year_signed"): ("2016", "2017"),
        ("jawa-barat-gyeongsangbuk-do", "year_signed"): ("2018", "2023"),
        ("jawa-barat-gyeongsangbuk-do", "status"): ("active", "planned"),
    }
    assert province.first == "jawa-barat-south-australia"


def test_a_contradiction_is_counted(atlas):
    found = profile(atlas, "amsterdam").disagreements
    assert set(found["partnership_id"]) == {"jakarta-amsterdam"}
    assert found["value"].tolist() == ["contradicts", "supports", "supports"]


def test_an_unknown_place_has_no_profile(atlas):
    with pytest.raises(KeyError, match="nowhere"):
        profile(atlas, "nowhere")


def test_every_place_has_a_profile_whose_ties_touch_it(atlas):
    for place in atlas.places.index:
        partnerships = profile(atlas, place).partnerships
        assert ((partnerships["local_place_id"] == place) | (partnerships["partner_place_id"] == place)).all()
        assert (partnerships["partner_id"] != place).all()


def build(folder, events=(), **row):
    write_data(
        folder,
        partnerships=[SUWON | row],
        sources=[SUWON_SOURCE, SUWON_SOURCE | {"status": "ended"}, SUWON_SOURCE | {"status": "planned", "year_signed": "1995"}],
        events=[{"partnership_id": "bandung-suwon", "kind": kind, "date": date} for kind, date in events],
        places=[BANDUNG, SUWON_PLACE],
    )
    return profile(load_atlas(folder), "bandung")


BEGUN = OF_THE_ROW[""]


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ([], [(BEGUN, "1997-08-25")]),
        ([("memorandum", "1997-08-25")], [("memorandum", "1997-08-25")]),
        ([("memorandum", "1997")], [("memorandum", "1997")]),
        ([("established", "1997")], [("established", "1997")]),
        ([("activity", "1997-08-25")], [("activity", "1997-08-25"), (BEGUN, "1997-08-25")]),
        ([("renewal", "2003")], [(BEGUN, "1997-08-25"), ("renewal", "2003")]),
    ],
)
def test_a_beginning_that_no_event_tells_is_in_the_time_line_once(tmp_path, events, told):
    found = build(tmp_path, events).events
    assert list(zip(found["kind"], found["date"], strict=True)) == told
    assert not found.isna().any().any()


def test_a_plan_has_no_signing_and_is_neither_first_nor_latest(tmp_path):
    found = build(tmp_path, status="planned", stage="letter_of_intent")
    assert found.events.empty
    assert (found.first, found.latest, found.sectors) == (None, None, {})
    assert list(found.apart["apart"]) == ["planned"]


def test_statuses_differ_where_sources_name_several_and_what_is_said_of_a_plan_does_not_count(tmp_path):
    assert values_of(build(tmp_path).disagreements) == {("bandung-suwon", "status"): ("active", "ended")}


def test_the_directory_counts_partnerships_at_both_ends(atlas):
    places = directory(atlas)
    assert places.loc["bandung", ["indonesian", "area", "partnerships"]].tolist() == [True, "Jawa Barat", 23]
    assert places.loc["chongqing", ["indonesian", "area", "partnerships"]].tolist() == [False, "CN", 2]
    assert places.loc["bandung", ["settled", "plans", "weak"]].tolist() == [11, 8, 4]  # as its profile says
    assert places["partnerships"].sum() == 2 * len(atlas.partnerships)


def test_neighbours_share_the_province_or_abroad_the_country(atlas):
    places = directory(atlas)
    rows = atlas.partnerships
    province = set(rows["local_place_id"][rows["local_province"] == "Jawa Barat"])
    assert set(neighbours(places, "bandung").index) == province - {"bandung"}
    assert {"bogor", "jawa-barat", "kabupaten-bandung"} <= province
    assert {"beijing", "sichuan"} <= set(neighbours(places, "chengdu").index)
    assert "chengdu" not in neighbours(places, "chengdu").index
    assert neighbours(places, "nowhere").empty


def test_places_are_searched_by_name_region_and_country_however_they_are_spelt(atlas):
    places = directory(atlas)
    names = place_text(places, {"KR": "Korea Selatan South Korea"})
    assert list(places.index[has_words(names, "bandng")]) == ["bandung", "kabupaten-bandung", "bandung-barat"]
    assert set(places["country"][has_words(names, "korea selatan")]) == {"KR"}
    assert {"bandung", "bogor"} <= set(places.index[has_words(names, "Jawa Barat")])
