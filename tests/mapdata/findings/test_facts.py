import json

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.facts import all_facts, partnership_facts
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

TERMS = ["local", "partner", "type", "stage", "status", "year", "date", "valid", "sectors", "confirmed", "distance"]


def facts_of(folder, **row):
    write_data(folder, partnerships=[SUWON | row], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    return partnership_facts(load_atlas(folder), "bandung-suwon")


def value(found, term):
    return found.fact(term).value


def test_bandung_and_suwon_as_a_value_free_of_any_language(atlas):
    found = partnership_facts(atlas, "bandung-suwon")
    assert (found.title, found.since, found.verification) == ("Bandung – Suwon", {"say": "since", "year": "1997"}, "verified")
    assert found.kind == {"word": ["agreement_types", "sister_city"]}
    assert [fact.term for fact in found.facts] == TERMS
    partner = found.fact("partner")
    assert (partner.value, partner.place) == ("Suwon", "suwon")
    assert partner.notes == [[{"word": ["levels", "city"]}, {"word": ["regions", "Gyeonggi"]}, {"country": "KR"}]]
    assert value(found, "status") == {"say": "last_seen", "date": {"date": "2018-04-04"}}
    assert value(found, "year") == {"say": "year_signed", "year": "1997"}
    assert found.fact("year").notes == [{"say": "sources_differ", "years": ["1997", "2013"]}]
    assert value(found, "date") == {"date": "1997-08-25"}
    assert value(found, "confirmed") == {"say": "confirmed_by_both", "local": "Bandung", "partner": "Suwon"}
    assert value(found, "distance") == {"say": "distance", "km": {"number": 5294}}
    assert found.note["en"].startswith("Suwon dates the agreement to 25 August 1997")
    assert [(event.date, event.kind) for event in found.events] == [
        ({"date": "1997-08-25"}, {"word": ["event_kinds", "memorandum"]}),
        ({"date": "2018-04-03"}, {"word": ["event_kinds", "activity"]}),
    ]
    assert len(found.sources) == 10


def test_every_partnership_has_the_same_terms_in_the_same_order_and_its_facts_are_json(atlas):
    for found in all_facts(atlas, atlas.partnerships):
        assert [fact.term for fact in found.facts] == TERMS
        assert json.loads(json.dumps(found.as_json(), allow_nan=False)) == found.as_json()


def test_all_facts_are_those_of_each_partnership(atlas):
    rows = atlas.partnerships.loc[["jakarta-amsterdam", "bandung-suwon"]]
    assert all_facts(atlas, rows) == [partnership_facts(atlas, key) for key in rows.index]
    assert all_facts(atlas, rows.iloc[:0]) == []


def test_an_unknown_partnership_has_no_facts(atlas):
    with pytest.raises(KeyError, match="nowhere"):
        partnership_facts(atlas, "nowhere")


def test_what_is_not_known_is_none_and_a_sector_not_specified(tmp_path):
    blank = dict.fromkeys(("agreement_type", "stage", "status", "status_as_of", "year_signed", "signed_date", "sectors"), "")
    found = facts_of(tmp_path, **blank)
    assert (found.kind, found.since, found.note) == ("", {"say": "year_unknown"}, "")
    assert [value(found, term) for term in ("type", "stage", "year", "date", "valid")] == [None] * 5
    assert value(found, "status") == {"word": ["statuses", "unknown"]}
    assert value(found, "sectors") == {"words": ["sectors", ["unspecified"]]}


@pytest.mark.parametrize(
    ("signed", "said"), [("1997", None), ("1997-08", {"date": "1997-08"}), ("1997-08-25", {"date": "1997-08-25"})]
)
def test_the_date_is_said_where_it_says_more_than_the_year(tmp_path, signed, said):
    assert value(facts_of(tmp_path, signed_date=signed), "date") == said


def test_an_end_is_said_where_it_is_stated_and_else_that_it_is_counted_as_running_on(atlas):
    valid = {
        key: partnership_facts(atlas, key).fact("valid")
        for key in (
            "karo-zundert",
            "bandung-suwon",
            "ambon-havana",
            "di-yogyakarta-chiang-mai",
            "surakarta-kofu",
        )
    }
    assert {key: (fact.value, fact.notes) for key, fact in valid.items()} == {
        "karo-zundert": ({"date": "2019"}, []),
        "bandung-suwon": (None, [{"say": "runs_on"}]),
        "ambon-havana": (None, []),  # a plan has not begun
        "di-yogyakarta-chiang-mai": (None, []),  # it is dormant
        "surakarta-kofu": (None, []),  # officials contradict it
    }


def test_what_is_over_by_its_status_only_is_said_to_be_over_by_then(tmp_path):
    found = facts_of(tmp_path, status="ended", status_as_of="2025-07-14")
    assert value(found, "valid") == {"say": "over_by", "year": "2025"}


@pytest.mark.parametrize(
    ("basis", "said", "since"),
    [
        ("signed", {"say": "year_signed", "year": "1997"}, "since"),
        ("established", {"say": "year_established", "year": "1997"}, "since"),
        ("first_known", {"say": "year_first_known", "year": "1997"}, "known_in"),
        ("", "1997", "since"),
    ],
)
def test_a_year_says_what_it_is_the_year_of(tmp_path, basis, said, since):
    found = facts_of(tmp_path, year_basis=basis)
    assert value(found, "year") == said
    assert found.since == {"say": since, "year": "1997"}


def test_active_is_as_of_a_date_and_what_was_seen_long_ago_says_when(tmp_path):
    assert value(facts_of(tmp_path, status="active", status_as_of="2024"), "status") == {
        "say": "as_of",
        "status": {"word": ["statuses", "active"]},
        "date": {"date": "2024"},
    }
    assert value(facts_of(tmp_path, status="last_seen_active", status_as_of=""), "status") == {
        "word": ["statuses", "last_seen_active"]
    }


def test_a_plan_is_said_to_be_planned_and_not_since_a_year(tmp_path):
    assert facts_of(tmp_path, status="planned", stage="letter_of_intent").since == {"say": "planned"}


def test_an_area_is_drawn_at_its_seat_and_a_place_that_is_not_known_exactly_is_not_drawn(atlas):
    karo = partnership_facts(atlas, "karo-zundert").fact("local")
    assert karo.notes[1:] == [{"say": "seat", "seat": "Kabanjahe"}]
    unnamed = partnership_facts(atlas, "bali-unnamed-slovakia")
    assert {"say": "not_on_map"} in unnamed.fact("partner").notes
    assert value(unnamed, "distance") is None


def test_a_region_that_only_says_the_name_again_is_left_out(atlas):
    jakarta = partnership_facts(atlas, "jakarta-amsterdam").fact("local")
    assert jakarta.notes[0] == [{"word": ["levels", "province"]}, {"country": "ID"}]


def test_a_name_that_differs_is_there_in_both_languages(atlas):
    found = partnership_facts(atlas, "jawa-barat-south-australia")
    assert found.title == {"id": "Jawa Barat – Australia Selatan", "en": "West Java – South Australia"}
    assert value(found, "local") == {"id": "Jawa Barat", "en": "West Java"}
