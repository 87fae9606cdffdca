from claims import claim
from mapdata.evidence.majority import majority, rank


def taken(*claims):
    ties = {}
    return majority(list(claims), "year_signed", ties), ties


def test_the_answer_of_most_voices_is_taken():
    claims = [
        claim(year_signed="1991", publisher="a"),
        claim(year_signed="1992", publisher="b"),
        claim(year_signed="1992", publisher="c"),
    ]
    assert taken(*claims) == ("1992", {})


def test_copies_do_not_make_a_majority():
    copies = [claim(year_signed="1992", publisher=each, copy_of="one press release") for each in ("b", "c")]
    year, ties = taken(claim(year_signed="1991", publisher="a", source_date="2020"), *copies)
    assert year == "1991"
    assert ties == {"year_signed": "1991 over 1992: newer source"}


def test_a_tie_is_broken_by_date_then_by_role_then_by_order():
    old, new = claim(year_signed="1991", source_date="2005"), claim(year_signed="1992", source_date="2015")
    assert taken(old, new) == ("1992", {"year_signed": "1992 over 1991: newer source"})
    local = claim(year_signed="1993", role="local_government", source_date="2015")
    embassy = claim(year_signed="1991", role="ministry_or_embassy", source_date="2015")
    assert taken(embassy, local) == ("1993", {"year_signed": "1993 over 1991: role of the publisher"})
    assert taken(claim(year_signed="1992"), claim(year_signed="1991")) == (
        "1991",
        {"year_signed": "1991 over 1992: the lesser of equals"},
    )


def test_parties_go_before_governments_before_newsrooms_before_the_rest():
    ranks = [
        rank(claim(primary="yes", source_type="association")),
        rank(claim(source_type="government")),
        rank(claim(source_type="news")),
        rank(claim(source_type="student")),
        rank(claim(source_type="encyclopedia")),
    ]
    assert ranks == sorted(set(ranks))
    assert rank(claim(source_type="news", role="political_party")) == rank(claim(source_type="blog"))
