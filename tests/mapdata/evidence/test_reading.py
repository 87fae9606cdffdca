import datetime as dt

import pytest

from claims import claim, event
from mapdata.evidence.reading import READ, is_listing, read_partnership

CITIES = {"local_level": "city", "partner_level": "city"}
ON = dt.date(2026, 11, 27)
CROWD = {"source_type": "encyclopedia", "publisher": "Wikipedia"}
LETTER = {"stage": "letter_of_intent", "status": "planned"}


def reading(*claims, events=(), ends=CITIES, **ruling):
    return read_partnership(list(claims), list(events), ends, ruling, ON)


def read(*claims, **others):
    return reading(*claims, **others).row


def cells(row, *columns):
    return tuple(row[column] for column in columns)


def test_every_column_that_is_read_is_there():
    assert list(read(claim())) == list(READ)


def test_the_memorandums_year_is_taken_where_a_letter_of_intent_has_another():
    row = read(
        claim(year_signed="1993", year_basis="signed", signed_date="1993-04-22", **LETTER),
        claim(year_signed="1994", year_basis="signed", signed_date="1994-04-13", stage="memorandum"),
    )
    assert cells(row, "year_signed", "year_basis", "signed_date", "stage") == ("1994", "signed", "1994-04-13", "memorandum")


def test_a_letter_of_intent_alone_is_a_plan_without_a_year():
    row = read(claim(year_signed="2022", year_basis="signed", source_date="2022-08", sectors="culture", **LETTER))
    assert cells(row, "stage", "status", "status_as_of", "year_signed", "sectors") == (
        "letter_of_intent",
        "planned",
        "2022-08",
        "",
        "culture",
    )


def test_a_listing_never_outweighs_a_documented_plan():
    row = read(
        claim(**CROWD), claim(source_date="2019-11", sectors="economy;tourism", agreement_type="sister_province", **LETTER)
    )
    assert cells(row, "stage", "status", "sectors", "agreement_type") == (
        "letter_of_intent",
        "planned",
        "economy;tourism",
        "sister_province",
    )


def test_a_blog_that_only_lists_is_a_listing_and_one_that_tells_of_a_memorandum_is_not():
    assert is_listing(claim(source_type="blog"))
    assert not is_listing(claim(source_type="blog", stage="memorandum"))
    assert not is_listing(claim(source_type="blog", year_signed="1997", year_basis="signed"))
    assert not is_listing(claim(source_type="news", status="active"))
    assert not is_listing(claim(source_type="news", year_signed="1997", year_basis="established"))
    assert is_listing(claim(source_type="news"))
    assert is_listing(claim(stage="memorandum", **CROWD))


def test_a_plan_that_only_a_blog_tells_of_does_not_outweigh_a_listing():
    assert read(claim(**CROWD), claim(source_type="blog", **LETTER))["status"] == "unknown"


def test_a_newspaper_that_speaks_of_more_than_a_plan_outweighs_the_plan():
    assert read(claim(**LETTER), claim(stage="memorandum"))["stage"] == "memorandum"


def test_a_partys_own_page_outranks_many_others():
    row = read(
        claim(year_signed="1997", signed_date="1997-08-25", year_basis="established", primary="yes", source_type="association"),
        claim(year_signed="2013", year_basis="signed"),
        claim(year_signed="2013", year_basis="signed", source_type="blog"),
    )
    assert cells(row, "year_signed", "year_basis", "signed_date") == ("1997", "established", "1997-08-25")


def test_a_signing_goes_before_a_mere_since_of_the_same_rank():
    row = read(claim(year_signed="2009", year_basis="established"), claim(year_signed="2020", year_basis="signed"))
    assert cells(row, "year_signed", "year_basis") == ("2020", "signed")


def test_a_date_is_only_taken_from_sources_of_the_same_year_and_kind():
    row = read(
        claim(year_signed="1997", year_basis="signed", stage="memorandum"),
        claim(year_signed="1997", year_basis="established", signed_date="1997-08-25", source_type="blog"),
    )
    assert cells(row, "year_signed", "signed_date") == ("1997", "")


def test_what_officials_contradict_keeps_no_year_and_no_status():
    blog = claim(year_signed="1972", year_basis="established", source_type="blog", status="active", source_date="2024")
    row = read(blog, claim(stance="contradicts", source_type="government"))
    assert cells(row, "year_signed", "year_basis", "status", "status_as_of") == ("", "", "unknown", "")


def test_what_contradicts_gives_no_year():
    row = read(claim(source_type="news"), claim(stance="contradicts", year_signed="1979", source_type="news"))
    assert row["year_signed"] == ""


def test_sectors_are_joined_in_the_order_of_the_vocabulary():
    assert read(claim(sectors="education;economy"), claim(sectors="culture"))["sectors"] == "economy;culture;education"


def test_what_only_a_blog_names_is_no_sector_where_others_name_some():
    blog = claim(source_type="blog", sectors="environment")
    assert read(blog, claim(sectors="economy"))["sectors"] == "economy"
    assert read(blog, claim())["sectors"] == "environment"


@pytest.mark.parametrize(
    ("stages", "stage"),
    [
        (["memorandum", "renewed"], "renewed"),
        (["implementation", "memorandum"], "memorandum"),
        (["implementation"], "implementation"),
        ([""], ""),
    ],
)
def test_the_stage_is_the_furthest_that_a_source_documents(stages, stage):
    assert read(*(claim(stage=each) for each in stages))["stage"] == stage


def test_events_document_a_stage_too_and_a_founding_without_a_paper_does_not():
    assert read(claim(), events=[event(kind="memorandum", date="1997")])["stage"] == "memorandum"
    assert read(claim(), events=[event(kind="established", date="1997")])["stage"] == ""


def test_what_has_ended_is_at_its_end():
    assert cells(read(claim(stage="memorandum", status="ended", source_date="2025-07-14")), "stage", "status") == (
        "ended",
        "ended",
    )


def test_a_pair_that_only_crowds_list_is_named_by_its_levels():
    province = {"local_level": "province", "partner_level": "province"}
    assert read(claim(**CROWD))["agreement_type"] == "sister_city"
    assert read(claim(**CROWD), ends=province)["agreement_type"] == "sister_province"
    assert read(claim(**CROWD), ends=province | {"partner_level": "city"})["agreement_type"] == "sister_city"
    assert read(claim(**CROWD), ends={"local_level": "regency", "partner_level": "city"})["agreement_type"] == "sister_regency"


def test_what_depends_on_a_ruling_is_worked_out_from_it():
    claims = [claim(stage="memorandum", year_signed="2018", year_basis="signed", sectors="economy")]
    claims += [claim(sectors="education;health", source_date="2018-10-23", **LETTER)]
    row = read(*claims, stage="letter_of_intent")
    assert cells(row, "status", "status_as_of", "year_signed", "sectors") == (
        "planned",
        "2018-10-23",
        "",
        "economy;education;health",
    )


def test_a_ruled_year_takes_its_date_and_its_kind_from_the_claims_of_that_year():
    claims = [claim(year_signed="1991", year_basis="established", primary="yes")]
    claims += [claim(year_signed="1992", year_basis="signed", signed_date="1992-09-29")]
    assert cells(read(*claims, year_signed="1992"), "year_basis", "signed_date") == ("signed", "1992-09-29")
    assert cells(read(*claims, year_signed=""), "year_basis", "signed_date") == ("", "")


def test_a_tie_is_named_with_its_reason():
    claims = [
        claim(year_signed=year, year_basis="established", publisher=year, source_date=date)
        for year, date in (("1991", "2005"), ("1992", "2015"))
    ]
    found = reading(*claims)
    assert found.row["year_signed"] == "1992"
    assert found.ties == {"year_signed": "1992 over 1991: newer source"}


def test_a_stage_that_only_a_blog_names_counts_where_nobody_else_names_one():
    blog = claim(source_type="blog", stage="renewed", year_signed="2015", year_basis="signed")
    assert read(blog, claim(stage="memorandum"))["stage"] == "memorandum"
    assert read(blog, claim(status="active"))["stage"] == "renewed"


def test_sectors_of_a_letter_of_intent_are_those_of_the_partnership_too():
    assert read(claim(stage="memorandum", sectors="economy"), claim(sectors="culture", **LETTER))["sectors"] == "economy;culture"


def test_the_end_of_a_term_is_that_of_the_last_paper():
    papers = [
        event(kind="memorandum", date="2016", valid_until="2019"),
        event(kind="renewal", date="2019-03", valid_until="2024"),
    ]
    assert read(claim(stage="memorandum"), events=papers)["valid_until"] == "2024"
    assert read(claim(stage="memorandum"), events=papers[:1])["valid_until"] == "2019"
    assert read(claim(**LETTER), events=papers)["valid_until"] == ""


def test_a_word_on_life_counts_even_from_who_speaks_of_a_letter_of_intent():
    letter = claim(stage="letter_of_intent", status="active", source_date="2024")
    assert cells(read(claim(stage="memorandum"), letter), "status", "status_as_of") == ("active", "2024")
