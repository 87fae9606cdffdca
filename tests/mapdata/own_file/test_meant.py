import pytest

from mapdata.own_file.meant import VOCABULARIES, meant
from mapdata.table import validate
from mapdata.table.cells import one_of
from mapdata.words.problems import Problem


def corrected(column, code, value, header=()):
    return meant(Problem.of("own.csv", 2, column, code, value, ""), header)


@pytest.mark.parametrize(
    ("column", "code", "value", "meant"),
    [
        ("local_level", "unknown_value", "Kabupaten", "regency"),
        ("status", "unknown_value", "aktif", "active"),
        ("status", "unknown_value", "zzz", ""),
        ("sectors", "unknown_sector", "culture, educaton", "culture;education"),
        ("sectors", "unknown_sector", "culture, zzz", ""),
        ("sectors", "unknown_sector", "Budaya; Pendidikan", "culture;education"),
        ("sectors", "unknown_sector", "Budaya|education", "culture;education"),
        ("sectors", "unknown_sector", "Pariwisata & Budaya", "tourism;culture"),
        ("sectors", "unknown_sector", "Pendidikan\nKebudayaan", "education;culture"),
        ("sectors", "unknown_sector", "Pendidkan", "education"),
        ("sectors", "unknown_sector", "Budaya; astrologi", ""),
        ("partner_country", "unknown_country", "Jepang", "JP"),
        ("partner_country", "unknown_country", "Atlantis", ""),
        ("partner_country", "unknown_country", "KOR", "KR"),
        ("partner_country", "unknown_country", "usa", "US"),
        ("partner_country", "unknown_country", "SUN", ""),
        ("id", "bad_id", "Bandung – Suwon", "bandung-suwon"),
        ("id", "bad_id", "///", ""),
        ("year_signed", "year_out_of_range", "2OO1", "2001"),
        ("year_signed", "year_out_of_range", "1997.0", "1997"),
        ("year_signed", "year_out_of_range", "1066", ""),
        ("year_signed", "year_out_of_range", "1.997", "1997"),
        ("year_signed", "year_out_of_range", "1.066", ""),
        ("partner_country", "unknown_country", "'KR", "KR"),
        ("signed_date", "bad_date", "'1997-08-25", "1997-08-25"),
        ("signed_date", "bad_date", "25/08/1997", "1997-08-25"),
        ("signed_date", "bad_date", "5.8.1997", "1997-08-05"),
        ("signed_date", "bad_date", "25 Agustus 1997", "1997-08-25"),
        ("signed_date", "bad_date", "Agustus 1997", "1997-08"),
        ("signed_date", "bad_date", "August 1997", "1997-08"),
        ("signed_date", "bad_date", "1997/8/5", "1997-08-05"),
        ("signed_date", "bad_date", "1997.0", "1997"),
        ("signed_date", "bad_date", "1997-08-25 00:00:00", "1997-08-25"),
        ("signed_date", "bad_date", "1997-08-25T00:00:00Z", "1997-08-25"),
        ("signed_date", "bad_date", "25/08/1997 0.00", "1997-08-25"),
        ("signed_date", "bad_date", "25 Agustus 1997, 10:30 WIB", "1997-08-25"),
        ("signed_date", "bad_date", "1997-02-31 00:00:00", ""),
        ("signed_date", "bad_date", "31/02/1997", ""),
        ("signed_date", "bad_date", "soon", ""),
        ("partner_name", "missing_value", "", ""),
    ],
)
def test_what_was_meant_can_be_pasted_in_place_of_what_was_written(column, code, value, meant):
    assert corrected(column, code, value) == meant


def test_of_a_value_that_was_cut_nothing_is_guessed():
    assert corrected("id", "bad_id", "Bandung " * 40) == ""


def test_a_missing_column_is_looked_for_among_the_others():
    assert corrected("partner_level", "missing_column", "", ("remark", "Partner level")) == "Partner level"
    assert corrected("partner_level", "missing_column", "", ("remark",)) == ""


def test_every_column_of_one_word_has_its_vocabulary_here():
    words = one_of(()).__code__
    closed = {column for column, check in validate._PARTNERSHIP_CHECKS.items() if check.__code__ is words}
    assert closed == set(VOCABULARIES)
