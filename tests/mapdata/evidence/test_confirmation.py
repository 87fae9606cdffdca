import pandas as pd
import pytest

from claims import claim
from mapdata.evidence.confirmation import confirmations, confirmed_by


@pytest.mark.parametrize(
    ("sides", "expected"),
    [(("local", "partner"), "both"), (("local", "local"), "local"), (("partner", ""), "partner"), (("",), "neither")],
)
def test_the_word_of_each_party_counts_once(sides, expected):
    assert confirmed_by([claim(side=side) for side in sides]) == expected


def test_a_party_that_contradicts_does_not_confirm():
    assert confirmed_by([claim(side="local", stance="contradicts"), claim(side="partner")]) == "partner"


def test_a_word_on_a_plan_confirms_the_plan_only():
    letter = claim(side="local", stage="letter_of_intent", status="planned")
    assert confirmed_by([letter]) == "neither"
    assert confirmed_by([letter], planned=True) == "local"


def test_each_partnership_has_its_own():
    rows = pd.DataFrame({"id": ["bandung-suwon", "a-b", "c-d"], "status": ["active", "unknown", "planned"]}, index=[2, 3, 4])
    claims = [claim(side="local"), claim(side="partner"), claim(partnership_id="c-d", side="partner", status="planned")]
    assert confirmations(rows, pd.DataFrame(claims)).to_dict() == {2: "both", 3: "neither", 4: "partner"}
