import pandas as pd
import pytest

from mapdata.evidence.texts import dates_in, notes_on_other_dates, summaries_at_odds, years_in


def test_dates_are_read_in_both_languages():
    assert dates_in("Suwon mencatat 25 Agustus 1997, sebuah blog 27 Agustus 1997.", "id") == {"1997-08-25", "1997-08-27"}
    assert dates_in("Signed in June 2014 and again on 2 May 2019.", "en") == {"2014-06", "2019-05-02"}
    assert dates_in("It may be so.", "en") == set()


def test_years_are_not_parts_of_other_numbers():
    assert years_in("In 1997, about 2,000 people of 12024 came; 1.998 kilometres.") == {"1997"}


def notes(note_en, signed_date, note_id=""):
    table = pd.DataFrame([{"note_en": note_en, "note_id": note_id, "signed_date": signed_date}], index=[2])
    return [(p.row, p.column, p.code) for p in notes_on_other_dates(table)]


def test_a_note_on_another_day_of_the_same_year_is_found():
    assert notes("19 January 2007 was a Friday; the report says 19 February 2007.", "2007-01-19") == []
    assert notes("The report says Monday 19 February 2007.", "2007-01-19") == [(2, "note_en", "note_other_date")]
    assert notes("", "2014-04", "NHK memberitakannya pada 2 Juni 2014.") == [(2, "note_id", "note_other_date")]


@pytest.mark.parametrize("date", ["2007-01", "2007-01-19", "2007", ""])
def test_dates_of_other_years_and_vague_ones_are_no_fault(date):
    assert notes("A letter of intent of March 2005 went before.", date) == []
    assert notes("Signed in January 2007.", date) == []


def at_odds(english, indonesian, **cells):
    row = {"summary_en": english, "summary_id": indonesian, "year_signed": ""} | cells
    return [(p.column, p.code, p.value) for p in summaries_at_odds(pd.DataFrame([row], index=[5]), "sources.csv")]


def test_both_languages_have_the_same_numbers():
    assert at_odds("1,659 students since 1997", "1.659 siswa sejak 1997") == []
    assert at_odds("Two visits in 2015", "Dua kunjungan pada 2016") == [("summary_id", "numbers_at_odds", "2015, 2016")]
    assert at_odds("Ten years", "10 tahun") == []


def test_a_summary_that_names_years_names_that_of_its_cell():
    assert at_odds("Since 1997.", "Sejak 1997.", year_signed="1997") == []
    assert at_odds("No year here.", "Tanpa tahun.", year_signed="1997") == []
    assert [each[0] for each in at_odds("Since 1998.", "Sejak 1998.", year_signed="1997")] == ["summary_id", "summary_en"]


@pytest.mark.parametrize("text", ["30 years in 2019", "Its thirtieth anniversary was in 2019", "tiga puluh tahun pada 2019"])
def test_a_year_that_can_be_counted_back_is_told(text):
    assert at_odds(text, text, year_signed="1989") == []
