import pandas as pd
import pytest

from mapdata.evidence.verification import years_claimed
from mapdata.findings.disagreements import COLUMNS, disagreements
from mapdata.words.schema import SOURCE_COLUMNS
from sample import text_table


def said(*claims):
    """What claims about one partnership say against each other: [(about, value)]."""
    rows = [{"partnership_id": "tie", "stance": "supports"} | claim for claim in claims]
    found = disagreements(pd.DataFrame(index=["tie"]), text_table(rows, SOURCE_COLUMNS))
    return list(zip(found["about"], found["value"], strict=True))


def of(atlas, key, about):
    found = disagreements(atlas.partnerships, atlas.sources)
    return found[(found["partnership_id"] == key) & (found["about"] == about)]


def test_surabaya_and_seattle_count_from_different_years(atlas):
    found = of(atlas, "surabaya-seattle", "year_signed")
    assert found[["value", "source_title"]].to_numpy().tolist() == [
        ["1991", "Seattle's Sister Cities: Surabaya, Indonesia (City of Seattle)"],
        ["1992", "Surabaya city site: Twin city"],
        ["1992", "In Celebration of Seattle, Surabaya's First Sister City"],
        ["1992", "Kota Surabaya Punya Saudara Kembar di Mancanegara"],
    ]
    assert found["source_url"].tolist()[0] == "https://seattle.gov/oir/sister-cities/seattles-sister-cities/surabaya"


def test_one_article_alone_puts_bandung_and_suwon_in_2013(atlas):
    found = of(atlas, "bandung-suwon", "year_signed")
    assert found["value"].tolist() == ["1997"] * 5 + ["2013"]
    assert found.iloc[-1][["source_title", "source_url", "source_type"]].tolist() == [
        "Kerjasama Sister City di Indonesia (artikel blog)",
        "",
        "blog",
    ]


def test_an_official_page_contradicts_jakarta_and_amsterdam(atlas):
    assert set(of(atlas, "jakarta-amsterdam", "stance")["value"]) == {"supports", "contradicts"}


def test_years_are_those_that_the_panel_names(atlas):
    found = disagreements(atlas.partnerships, atlas.sources)
    years = (
        found[found["about"] == "year_signed"].groupby("partnership_id")["value"].agg(lambda values: sorted({*map(int, values)}))
    )
    claimed = {key: years_claimed(atlas.claims_of(key).to_dict("records")) for key in atlas.partnerships.index}
    assert years.to_dict() == {key: each for key, each in claimed.items() if len(each) > 1}


def test_what_all_say_alike_is_no_disagreement():
    assert said({"year_signed": "1997", "status": "active"}, {"year_signed": "1997", "status": "active"}) == []


def test_who_says_nothing_disagrees_with_nobody():
    assert said({"year_signed": "1997", "status": "active"}, {"status": "unknown"}, {}) == []


def test_a_plan_and_a_contradiction_put_no_signing_in_a_year():
    assert said({"year_signed": "1997"}, {"year_signed": "2013", "stage": "letter_of_intent"}) == []
    assert ("year_signed", "2013") not in said({"year_signed": "1997"}, {"year_signed": "2013", "stance": "contradicts"})


def test_statuses_are_listed_by_value_with_all_who_say_so():
    assert said({"status": "dormant"}, {"status": "active"}, {"status": "active"}) == [
        ("status", "active"),
        ("status", "active"),
        ("status", "dormant"),
    ]


@pytest.mark.parametrize(
    ("agreed", "planned", "differ"),
    [("2015", "2023-02", True), ("2015", "2015-08", False), ("2024", "2023-12", False), ("", "2023", False), ("2015", "", False)],
)
def test_a_plan_counts_only_where_it_is_told_of_after_an_agreement(agreed, planned, differ):
    found = said({"status": "active", "source_date": agreed}, {"status": "planned", "source_date": planned})
    assert found == ([("status", "active"), ("status", "planned")] if differ else [])


def test_a_source_that_stands_alone_against_the_partnership_is_listed():
    assert said({"stance": "contradicts"}) == [("stance", "contradicts")]
    assert said({"stance": "other_level"}, {}) == [("stance", "other_level"), ("stance", "supports")]


def test_claims_about_others_and_empty_tables_give_the_columns_alone(atlas):
    for partnerships, sources in ((atlas.partnerships.iloc[:0], atlas.sources), (atlas.partnerships, atlas.sources.iloc[:0])):
        found = disagreements(partnerships, sources)
        assert (len(found), list(found.columns)) == (0, list(COLUMNS))
