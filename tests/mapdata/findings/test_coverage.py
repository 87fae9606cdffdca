from mapdata.atlas.atlas import load_atlas
from mapdata.findings.coverage import coverage
from mapdata.words.schema import CONFIRMATIONS, STATUSES, YEAR_BASES
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

PLAN = SUWON | {
    "id": "bandung-nowhere",
    "partner_name": "Nowhere",
    "status": "planned",
    "stage": "letter_of_intent",
    "year_signed": "",
}


def test_one_partnership_is_counted_by_what_is_known_of_it(one_partnership):
    assert coverage(load_atlas(one_partnership)) == {
        "partnerships": 1,
        "plans": 0,
        "signed": 1,
        "dated": 1,
        "with_sector": 1,
        "with_end": 0,
        "not_located": 0,
        "claims": 1,
        "events": 0,
        "years_differ": 0,
        "verified": 1,
        "reported": 0,
        "unverified": 0,
        "disputed": 0,
        **dict.fromkeys((f"years_{basis}" for basis in YEAR_BASES), 0),
        **dict.fromkeys((f"confirmed_{which}" for which in CONFIRMATIONS), 0),
        **dict.fromkeys(STATUSES, 0),
        "active": 1,
        "confirmed_neither": 1,
    }


def test_years_and_words_of_parties_are_counted_by_kind(atlas):
    found, table = coverage(atlas), atlas.partnerships
    assert sum(found[f"years_{basis}"] for basis in YEAR_BASES) == found["dated"] == table["year_signed"].notna().sum()
    assert sum(found[f"confirmed_{which}"] for which in CONFIRMATIONS) == found["signed"]
    assert found["last_seen_active"] == (table["status"] == "last_seen_active").sum() > 20


def test_a_plan_counts_as_a_plan_whatever_else_is_known_of_it(tmp_path):
    write_data(tmp_path, partnerships=[SUWON, PLAN], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    found = coverage(load_atlas(tmp_path))
    assert (found["partnerships"], found["plans"], found["signed"], found["with_sector"], found["not_located"]) == (2, 1, 1, 1, 1)


def test_an_end_may_stand_in_the_row_or_in_an_event(tmp_path):
    renewal = {"partnership_id": "bandung-suwon", "kind": "renewal", "date": "2020", "valid_until": "2025"}
    write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE], events=[renewal])
    assert coverage(load_atlas(tmp_path))["with_end"] == 1
    write_data(tmp_path, partnerships=[SUWON | {"valid_until": "2025"}], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    assert coverage(load_atlas(tmp_path))["with_end"] == 1


def test_an_empty_data_set_counts_nothing(tmp_path):
    assert set(coverage(load_atlas(write_data(tmp_path))).values()) == {0}


def test_years_differ_only_between_sources_that_tell_of_a_signing(tmp_path):
    other = SUWON_SOURCE | {"year_signed": "2013"}

    def differing(claim):
        write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE, claim], places=[BANDUNG, SUWON_PLACE])
        return coverage(load_atlas(tmp_path))["years_differ"]

    assert differing(other) == 1
    assert differing(other | {"stance": "other_level"}) == 1
    assert differing(SUWON_SOURCE) == 0
    assert differing(other | {"year_signed": ""}) == 0
    assert differing(other | {"stance": "contradicts"}) == 0
    assert differing(other | {"stage": "letter_of_intent"}) == 0
    assert differing(other | {"status": "planned"}) == 0
