"""What a Problem says in the reader's language: the kind of fault in a few words, and what was expected.

mapdata's own message, which names the likely cause in each case, is English; elsewhere the sentence of its kind stands for it.
"""

from mapdata.problems import Problem
from mapui.i18n import language, marked, tr

# By the code of a Problem: its kind, and what was expected.
KINDS = {
    "bad_address": (marked("No web address"), marked("An address that starts with http:// or https:// was expected.")),
    "bad_datapackage": (marked("Faulty datapackage.json"), marked("A JSON document that describes the data set was expected.")),
    "bad_date": (marked("No date"), marked("A date as YYYY, YYYY-MM or YYYY-MM-DD was expected, as in 1997-08-25.")),
    "bad_id": (marked("Unfit id"), marked("Small letters a-z, digits and single hyphens were expected, as in bandung-suwon.")),
    "bad_number": (marked("No number"), marked("A number of degrees with a decimal point was expected, as in 107.61.")),
    "country_not_known": (
        marked("Unknown country"),
        marked("The Indonesian or English name of a country or its ISO code was expected."),
    ),
    "date_not_in_year": (marked("Date and year differ"), marked("The date was expected to lie in the year signed.")),
    "duplicate_id": (marked("Id used twice"), marked("An id that no other row has was expected.")),
    "empty_file": (marked("Empty file"), marked("A header row and rows of data were expected.")),
    "ends_before_start": (marked("End before start"), marked("The term was expected to end after it starts.")),
    "level_mismatch": (marked("Level does not fit"), marked("A level of government that goes with the place and the agreement was expected.")),
    "missing_column": (marked("Missing column"), marked("The header was expected to name this column; its cells count as blank.")),
    "missing_file": (marked("Missing file"), marked("The data folder was expected to hold this file.")),
    "missing_value": (marked("Missing value"), marked("This cell must not be blank.")),
    "name_blank": (marked("Blank name"), marked("The name of a place was expected.")),
    "no_source": (marked("No source"), marked("Each partnership was expected to have at least one source.")),
    "not_utf8": (marked("Other encoding"), marked("A file saved as “CSV UTF-8” was expected; letters may be wrong.")),
    "nul_bytes": (marked("Damaged row"), marked("Text without NUL bytes was expected; they were dropped.")),
    "out_of_range": (marked("Out of range"), marked("A longitude between -180 and 180 or a latitude between -90 and 90 was expected.")),
    "place_doubtful": (marked("Doubtful place"), marked("A name that means one place only was expected; give the region and the country.")),
    "place_not_found": (marked("Place not found"), marked("A place that the gazetteer knows was expected; another spelling or country may help.")),
    "place_not_known": (marked("Place without coordinates"), marked("A place that is listed in places.csv was expected.")),
    "too_large": (marked("File too large"), marked("A smaller file was expected.")),
    "too_long": (marked("Text too long"), marked("A shorter text was expected; a quotation mark that nothing closes is the usual cause.")),
    "unknown_country": (marked("Unknown country code"), marked("A two-letter code of ISO 3166-1 was expected, as in KR.")),
    "unknown_partnership": (marked("Unknown partnership"), marked("The id of a row of partnerships.csv was expected.")),
    "unknown_sector": (marked("Unknown sector"), marked("Keys of sectors with semicolons between them were expected, as in culture;education.")),
    "unknown_value": (marked("Unknown value"), marked("One of the words of the data dictionary was expected.")),
    "unreadable": (marked("Unreadable file"), marked("A CSV file that can be read was expected.")),
    "wrong_number_of_cells": (marked("Wrong number of cells"), marked("As many cells as the header has were expected; the row is left out.")),
    "wrong_separator": (marked("Wrong separator"), marked("Commas or semicolons between the cells were expected.")),
    "year_out_of_range": (marked("No possible year"), marked("A year of four digits that is not in the future was expected.")),
}  # fmt: skip


def kind(problem: Problem) -> str:
    """Return the kind of fault in a few words."""
    return tr(KINDS[problem.code][0]) if problem.code in KINDS else problem.code


def sentence(problem: Problem) -> str:
    """Return what was expected, and where mapdata's own words are the reader's, what was found and the likely cause too."""
    if language() == "en" or problem.code not in KINDS:
        return problem.message
    return tr(KINDS[problem.code][1])
