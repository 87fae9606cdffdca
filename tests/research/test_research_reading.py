import pytest

from research_reading import read_partnership, years_in_dispute

CITY = {"level": "city"}
PROVINCE = {"level": "province"}


def claim(**cells):
    blank = dict.fromkeys(("primary", "stage", "year_signed", "signed_date", "source_date", "agreement_type", "sectors"), "")
    return blank | {"source_type": "news", "stance": "supports", "status": "unknown"} | cells


def read(*claims, events=(), local=CITY, partner=CITY):
    return read_partnership(list(claims), list(events), local, partner)


def test_the_memorandums_year_is_taken_where_a_letter_of_intent_has_another():
    row = read(
        claim(year_signed="1993", signed_date="1993-04-22", stage="letter_of_intent", status="planned"),
        claim(year_signed="1994", signed_date="1994-04-13", stage="memorandum"),
    )
    assert (row["year_signed"], row["signed_date"], row["stage"], row["status"]) == (
        "1994",
        "1994-04-13",
        "memorandum",
        "unknown",
    )


def test_a_letter_of_intent_alone_is_a_plan_without_a_year():
    row = read(claim(year_signed="2022", stage="letter_of_intent", status="planned", source_date="2022-08"))
    assert (row["stage"], row["status"], row["status_as_of"], row["year_signed"]) == (
        "letter_of_intent",
        "planned",
        "2022-08",
        "",
    )


def test_a_partys_own_page_outranks_many_others():
    row = read(
        claim(year_signed="1997", signed_date="1997-08-25", primary="yes", source_type="association"),
        claim(year_signed="2013"),
        claim(year_signed="2013", source_type="blog"),
    )
    assert (row["year_signed"], row["signed_date"]) == ("1997", "1997-08-25")


def test_the_latest_dated_word_says_whether_it_lives():
    row = read(
        claim(status="active", source_date="2019-02"), claim(status="dormant", source_date="2023-07"), claim(status="active")
    )
    assert (row["status"], row["status_as_of"]) == ("dormant", "2023-07")


def test_an_undated_active_proves_nothing_and_an_undated_dormant_is_kept():
    assert read(claim(status="active"))["status"] == "unknown"
    assert read(claim(status="dormant"), claim(status="active"))["status"] == "dormant"


def test_what_contradicts_gives_no_year():
    row = read(claim(source_type="blog"), claim(stance="contradicts", year_signed="1979", source_type="government"))
    assert row["year_signed"] == ""


def test_sectors_are_joined_in_the_order_of_the_vocabulary():
    assert read(claim(sectors="education;economy"), claim(sectors="culture"))["sectors"] == "economy;culture;education"


@pytest.mark.parametrize(
    ("stages", "stage"), [(["memorandum", "renewed"], "renewed"), (["implementation"], "implementation"), ([""], "")]
)
def test_the_stage_is_the_furthest_that_a_source_reports(stages, stage):
    assert read(*(claim(stage=each) for each in stages))["stage"] == stage


def test_a_pair_that_only_crowds_list_is_named_by_its_levels():
    crowd = claim(source_type="encyclopedia")
    assert read(crowd)["agreement_type"] == "sister_city"
    assert read(crowd, local=PROVINCE, partner=PROVINCE)["agreement_type"] == "sister_province"
    assert read(crowd, local=PROVINCE, partner=CITY)["agreement_type"] == "sister_city"


def test_years_in_dispute_are_listed():
    assert years_in_dispute([claim(year_signed="1991"), claim(year_signed="1992")]) == ["1991", "1992"]
    assert years_in_dispute([claim(year_signed="1991"), claim(year_signed="1993", status="planned")]) == []
