import pytest

from mapdata.table import cells


@pytest.mark.parametrize(
    ("check", "good"),
    [
        (cells.slug, "bandung-suwon"),
        (cells.year, "1960"),
        (cells.partial_date, "1997-08"),
        (cells.sector_list, "culture; education"),
        (cells.web_address, "https://www.pref.kyoto.jp/kokusai/"),
        (cells.country, "XK"),
        (cells.longitude, "-180"),
        (cells.latitude, "-6.92"),
        (cells.note, "x" * 5000),
        (cells.wikidata_item, "Q10389"),
    ],
)
def test_a_good_cell_has_no_fault(check, good):
    assert check(good) is None


@pytest.mark.parametrize(
    ("check", "bad", "code"),
    [
        (cells.slug, "Bandung Suwon", "bad_id"),
        (cells.year, "20O1", "year_out_of_range"),
        (cells.year, "1066", "year_out_of_range"),
        (cells.year, "²⁰⁰¹", "year_out_of_range"),
        (cells.partial_date, "25-08-1997", "bad_date"),
        (cells.partial_date, "1997-02-30", "bad_date"),
        (cells.sector_list, "culture,education", "unknown_sector"),
        (cells.web_address, "javascript:alert(1)", "bad_address"),
        (cells.web_address, "https://", "bad_address"),
        (cells.web_address, "http://[broken", "bad_address"),
        (cells.country, "Korea", "unknown_country"),
        (cells.country, "kr", "unknown_country"),
        (cells.longitude, "107,61", "bad_number"),
        (cells.longitude, "nan", "out_of_range"),
        (cells.latitude, "95", "out_of_range"),
        (cells.note, "x" * 5001, "too_long"),
        (cells.name, "x" * 201, "too_long"),
        (cells.wikidata_item, "10389", "bad_item"),
        (cells.wikidata_item, "Q010389", "bad_item"),
        (cells.wikidata_item, "Q²", "bad_item"),
        (cells.wikidata_item, "https://www.wikidata.org/wiki/Q10389", "bad_item"),
    ],
)
def test_a_bad_cell_is_named_by_its_code(check, bad, code):
    assert check(bad)[0] == code


def test_a_message_says_what_was_found_and_what_was_expected():
    _, message = cells.one_of(("city", "regency"))("ctiy")
    assert "ctiy" in message
    assert "city, regency" in message


def test_split_list_keeps_order_and_drops_repeats():
    assert cells.split_list("culture; education;;culture") == ["culture", "education"]
