import pandas as pd
import pytest

from claims import claim
from mapdata.evidence.verification import verification_of, verifications, years_claimed


def claims(*rows):
    return [claim(**row) for row in rows]


GOVERNMENT = {"source_type": "government", "publisher": "seattle.gov"}
NEWS = {"source_type": "news", "publisher": "ANTARA"}
BLOG = {"source_type": "blog", "publisher": "a.blog"}
WIKIPEDIA = {"source_type": "encyclopedia", "publisher": "Wikipedia"}
WIKIDATA = {"source_type": "encyclopedia", "publisher": "Wikidata"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([GOVERNMENT], "verified"),
        ([{**BLOG, "primary": "yes"}], "verified"),
        ([NEWS, {**NEWS, "publisher": "Kompas"}], "verified"),
        ([NEWS, NEWS], "reported"),
        ([{**NEWS, "copy_of": "a press release"}, {**NEWS, "publisher": "Kompas", "copy_of": "a press release"}], "reported"),
        ([{"source_type": "student", "publisher": "UGM"}, {"source_type": "student", "publisher": "UMY"}], "unverified"),
        ([{**NEWS, "role": "political_party"}], "unverified"),
        ([BLOG, {**NEWS, "role": "political_party", "stance": "contradicts"}], "unverified"),
        ([NEWS, BLOG], "reported"),
        ([BLOG, {**BLOG, "publisher": "b.blog"}], "unverified"),
        ([WIKIPEDIA, WIKIDATA], "unverified"),
        ([], "unverified"),
        ([BLOG, {**GOVERNMENT, "stance": "contradicts"}], "disputed"),
        ([NEWS, {**GOVERNMENT, "stance": "contradicts"}], "disputed"),
        ([GOVERNMENT, {**GOVERNMENT, "stance": "contradicts"}], "verified"),
        ([BLOG, {**NEWS, "stance": "contradicts"}], "unverified"),
        ([{**GOVERNMENT, "stance": "other_level"}], "unverified"),
    ],
)
def test_the_rule(rows, expected):
    assert verification_of(claims(*rows)) == expected


def test_a_letter_of_intent_attests_the_plan_and_not_the_partnership():
    rows = claims({**GOVERNMENT, "stage": "letter_of_intent", "status": "planned"}, BLOG)
    assert verification_of(rows, planned=True) == "verified"
    assert verification_of(rows, planned=False) == "unverified"


def test_a_partnership_without_claims_is_unverified():
    table = pd.DataFrame({"id": ["a", "b"], "status": ["active", "planned"]}, index=[2, 3])
    found = verifications(table, pd.DataFrame(claims({**GOVERNMENT, "partnership_id": "a"})))
    assert found.to_dict() == {2: "verified", 3: "unverified"}


def test_years_in_dispute_leave_letters_of_intent_and_contradictions_out():
    rows = claims(
        {**GOVERNMENT, "year_signed": "1991"},
        {**NEWS, "year_signed": "1992"},
        {**NEWS, "year_signed": "1990", "stage": "letter_of_intent"},
        {**NEWS, "year_signed": "1972", "stance": "contradicts"},
    )
    assert years_claimed(rows) == [1991, 1992]
