"""The record of where the parties' own word was looked for: data/research/official-word.csv."""

import datetime as dt

from research_pairs import RESEARCH, rows_of
from sample import shipped_atlas

FOUND = {"yes", "no", "contradicts"}


def test_each_row_is_a_dated_question_about_one_side_of_a_partnership():
    rows = rows_of(RESEARCH / "official-word.csv")
    assert {row["partnership_id"] for row in rows} <= set(shipped_atlas().partnerships.index)
    assert len({(row["partnership_id"], row["side"]) for row in rows}) == len(rows) > 300
    for row in rows:
        assert row["side"] in ("local", "partner")
        assert dt.date.fromisoformat(row["date"]) >= dt.date(2026, 11, 28)
        assert row["query"].strip()
        assert row["found"] in FOUND


def test_where_a_party_was_found_it_has_a_claim_of_its_own():
    claims = shipped_atlas().sources
    own = set(zip(claims["partnership_id"], claims["side"], strict=True))
    for row in rows_of(RESEARCH / "official-word.csv"):
        if row["found"] == "yes":
            assert (row["partnership_id"], row["side"]) in own, row
