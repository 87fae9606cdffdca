import pandas as pd

from claims import claim
from mapdata.evidence.publishers import attributed, claim_id
from mapdata.words.schema import PUBLISHER_COLUMNS

ENDS = pd.DataFrame([{"id": "bandung-suwon", "local_place_id": "bandung", "partner_place_id": "suwon"}])
PUBLISHERS = pd.DataFrame(
    [
        ("City of Bandung", "local_government", "bandung", "ID", ""),
        ("Suwon International Exchange Center", "party_association", "suwon", "KR", ""),
        ("Province of West Java", "local_government", "jawa-barat", "ID", ""),
        ("CLAIR", "register", "", "JP", ""),
        ("ANTARA", "news", "", "", ""),
    ],
    columns=list(PUBLISHER_COLUMNS),
)


def sides(*publishers):
    found = attributed(pd.DataFrame([claim(publisher=each) for each in publishers]), ENDS, PUBLISHERS)
    return list(zip(found["role"], found["side"], found["primary"], strict=True))


def test_a_partys_own_government_or_association_is_its_word():
    assert sides("City of Bandung", "Suwon International Exchange Center") == [
        ("local_government", "local", "yes"),
        ("party_association", "partner", "yes"),
    ]


def test_the_government_of_another_place_is_no_party():
    assert sides("Province of West Java") == [("local_government", "", "")]


def test_a_register_is_primary_and_no_party():
    assert sides("CLAIR", "ANTARA") == [("register", "", "yes"), ("news", "", "")]


def test_a_publisher_that_nobody_listed_has_no_role():
    assert sides("bandung.go.id", "") == [("", "", ""), ("", "", "")]


def test_a_claim_of_no_known_partnership_has_no_side():
    found = attributed(pd.DataFrame([claim(partnership_id="x-y", publisher="City of Bandung")]), ENDS, PUBLISHERS)
    assert found["side"].tolist() == [""]


def test_the_id_of_a_claim_follows_what_it_claims_and_not_its_wording():
    one = claim(source_title="Friendship cities", year_signed="1997", summary_en="Since 1997.")
    assert claim_id(one) == claim_id(one | {"summary_en": "Sister cities since 1997.", "accessed": "2026-12"})
    assert claim_id(one) != claim_id(one | {"year_signed": "1998"})
    assert claim_id(one) == "bandung-suwon-" + claim_id(one)[-8:]


def test_attributing_changes_no_claim():
    claims = pd.DataFrame([claim(publisher="ANTARA")])
    before = claims.copy()
    attributed(claims, ENDS, PUBLISHERS)
    pd.testing.assert_frame_equal(claims, before)
