import datetime as dt

import pandas as pd
import pytest

from mapdata.evidence.term import stated_ends
from mapdata.findings.endings import endings
from mapdata.words.records import records
from mapdata.words.schema import EVENT_COLUMNS, SOURCE_COLUMNS
from sample import shipped_atlas, text_table

TODAY = dt.date(2026, 11, 25)
TIE = {"valid_until": "", "status": "active", "status_as_of": "2018", "year_signed": 1997}


def found(*events, today=TODAY, **cells):
    """The ending of one partnership, its events as (kind, date, valid_until, source_url); None where there is none."""
    table = pd.DataFrame([TIE | cells], index=["tie"]).astype({"year_signed": "Int64"})
    names = ("kind", "date", "valid_until", "source_url")
    told = text_table([dict(zip(names, event, strict=False)) | {"partnership_id": "tie"} for event in events], EVENT_COLUMNS)
    sources = text_table([{"partnership_id": "tie", "source_url": "https://a.go.id", "source_title": "A"}], SOURCE_COLUMNS)
    rows = records(endings(table, told, sources, today))
    return rows[0] if rows else None


@pytest.mark.parametrize("end", ["2026-11-25", "2027-11-25", "2027-11", "2027", "2026", "2026-12"])
def test_what_may_end_within_twelve_months_ends_soon(end):
    assert found(valid_until=end)["ending"] == "ends_soon"


@pytest.mark.parametrize("end", ["2027-11-26", "2027-12", "2028", ""])
def test_what_ends_later_or_never_does_not(end):
    assert found(valid_until=end) is None


@pytest.mark.parametrize("end", ["2026-11-24", "2026-10", "2025"])
def test_what_is_surely_past_is_over_although_called_active(end):
    assert found(valid_until=end) == {
        "partnership_id": "tie",
        "ending": "over_but_active",
        "end": end,
        "source_title": "",
        "source_url": "",
    }


@pytest.mark.parametrize("status", ["last_seen_active", "dormant", "unknown", "expired", "ended", "planned"])
def test_only_what_is_called_active_is_over_against_its_status(status):
    assert found(valid_until="2019", status=status) is None


@pytest.mark.parametrize("status", ["expired", "ended", "planned"])
def test_what_does_not_run_does_not_end(status):
    assert found(valid_until="2027", status=status) is None


def test_a_leap_day_has_a_year_after_it():
    assert found(valid_until="2029-02-28", today=dt.date(2028, 2, 29))["ending"] == "ends_soon"
    assert found(valid_until="2029-03-01", today=dt.date(2028, 2, 29)) is None


def test_the_document_that_states_the_end_is_named():
    row = found(("memorandum", "2020", "2025", "https://a.go.id"), ("activity", "2024", "", "https://b.go.id"))
    assert (row["end"], row["source_title"], row["source_url"]) == ("2025", "A", "https://a.go.id")
    assert found(("expiry", "2025", "", "https://b.go.id"))["source_title"] == "https://b.go.id"


def test_a_later_paper_or_signing_goes_on_from_an_end():
    assert found(("expiry", "2019"), ("renewal", "2020")) is None
    assert found(("expiry", "2019"), year_signed=2021) is None


def test_the_shipped_data_tells_of_one_that_is_over_and_called_active():
    atlas = shipped_atlas()
    rows = endings(atlas.partnerships, atlas.events, atlas.sources, TODAY)
    # Not di-yogyakarta-victoria: its memorandum ended in 2020, and a new one was signed on 20 November 2025.
    assert rows[["partnership_id", "ending", "end"]].to_numpy().tolist() == [["jakarta-moscow", "over_but_active", "2022"]]
    assert rows["source_url"].str.startswith("https://").all()


def test_seen_from_a_past_day_a_term_ends_soon():
    atlas = shipped_atlas()
    karo = atlas.partnerships.loc[["karo-zundert"]].assign(status="active")
    rows = records(endings(karo, atlas.events, atlas.sources, dt.date(2018, 6, 1)))
    assert [(row["ending"], row["end"]) for row in rows] == [("ends_soon", "2019")]
    assert rows[0]["source_title"]


def test_an_end_is_as_exact_as_its_paper():
    atlas = shipped_atlas()
    ends = stated_ends(atlas.partnerships, atlas.events)
    assert ends[["karo-zundert", "jakarta-moscow", "denpasar-mossel-bay", "bandung-braunschweig"]].tolist() == [
        "2019",
        "2022",
        "",
        "",
    ]
