"""The reader's words for what can be wrong with a file of partnerships: the kind of fault, and what was expected instead."""

from mapdata.own_file.meant import VOCABULARIES
from mapdata.own_file.upload import MAX_MB, MAX_ROWS
from mapdata.table.cells import MAX_NAME_LENGTH, MAX_TEXT_LENGTH
from mapdata.table.csvfile import MAX_COLUMNS
from mapdata.words.problems import Problem
from mapdata.words.schema import FIRST_YEAR, SECTORS
from mapui.words.i18n import marked, number, tr

KINDS = {
    "too_large": marked("File too large"),
    "too_many_rows": marked("Too many rows"),
    "too_many_columns": marked("Too many columns"),
    "not_csv": marked("Not a CSV file"),
    "empty_file": marked("Empty file"),
    "unreadable": marked("File cannot be read"),
    "wrong_separator": marked("Other separators"),
    "not_utf8": marked("Older encoding"),
    "missing_column": marked("Column missing"),
    "duplicate_column": marked("Column stands twice"),
    "wrong_number_of_cells": marked("Wrong number of cells"),
    "nul_bytes": marked("Damaged characters"),
    "missing_value": marked("Required cell blank"),
    "unknown_value": marked("Unknown word"),
    "unknown_sector": marked("Unknown sector"),
    "unknown_country": marked("Unknown country"),
    "bad_id": marked("Malformed id"),
    "duplicate_id": marked("Id used twice"),
    "year_out_of_range": marked("Not a year"),
    "bad_date": marked("Not a date"),
    "date_not_in_year": marked("Date and year disagree"),
    "ends_before_start": marked("Ends before it starts"),
    "level_mismatch": marked("Level does not fit"),
    "too_long": marked("Text too long"),
    "bad_address": marked("No web address"),
    "bad_number": marked("No number"),
    "out_of_range": marked("Out of range"),
    "bad_datapackage": marked("Faulty datapackage.json"),
    "missing_file": marked("Missing file"),
    "no_source": marked("No source"),
    "unknown_partnership": marked("Unknown partnership"),
    "place_not_known": marked("Place without coordinates"),
}
EXPECTED = {
    "too_large": marked("A file of at most {megabytes} MB; split it into several files."),
    "too_many_rows": marked("At most {rows} rows; split the file into several ones."),
    "too_many_columns": marked("At most {columns} columns."),
    "not_csv": marked(
        "A CSV file. This is a workbook or another kind of file: open it in a spreadsheet and save it as “CSV UTF-8”."
    ),
    "empty_file": marked("A header row and data; the file is empty."),
    "unreadable": marked("A file saved as CSV."),
    "wrong_separator": marked("Commas or semicolons between the columns; save the file as CSV."),
    "not_utf8": marked(
        "UTF-8. The file was read as Windows-1252 or UTF-16; look whether every letter is right, or save it as “CSV UTF-8”."
    ),
    "missing_column": marked("A column with this name in the header; without it its cells count as blank."),
    "duplicate_column": marked("Each column once; the first one counts."),
    "wrong_number_of_cells": marked(
        "As many cells as the header has. A comma or quotation mark inside a cell is the usual cause. The row is left out."
    ),
    "nul_bytes": marked("Text without NUL bytes; they were dropped. A damaged file is the usual cause."),
    "missing_value": marked("A value; without it the row is not used."),
    "unknown_value": marked("One of: {words}."),
    "unknown_sector": marked("Sectors with semicolons between them, out of: {words}."),
    "unknown_country": marked("A two-letter country code of ISO 3166-1, as in KR."),
    "bad_id": marked("Small letters a-z, digits and single hyphens, as in bandung-suwon."),
    "duplicate_id": marked("Each partnership once, with an id of its own. An earlier row has this one."),
    "year_out_of_range": marked("A year of four digits from {first} until now, as in 1997."),
    "bad_date": marked("YYYY, YYYY-MM or YYYY-MM-DD, as in 1997-08-25."),
    "date_not_in_year": marked("A date in the year signed of the same row."),
    "ends_before_start": marked("An end after the date signed of the same row."),
    "level_mismatch": marked(
        "On the Indonesian side city, regency, province or village; and a sister_province between provinces, a sister_regency of a regency."
    ),
    "too_long": marked("At most {letters} characters. A quotation mark that nothing closes is the usual cause."),
    "bad_address": marked("An address that starts with http:// or https://."),
    "bad_number": marked("Degrees with a decimal point, as in 107.61."),
    "out_of_range": marked("A longitude between -180 and 180, a latitude between -90 and 90."),
    "bad_datapackage": marked("A JSON document that describes the data set."),
    "missing_file": marked("This file in the data folder."),
    "no_source": marked("At least one source for each partnership."),
    "unknown_partnership": marked("The id of a row of partnerships.csv."),
    "place_not_known": marked("A place that is listed in places.csv."),
}


def kind(code: str) -> str:
    """Return the name of a kind of fault, the code itself where there is none."""
    return tr(KINDS.get(code, code))


def expected(problem: Problem) -> str:
    """Return what was expected in place of what was found; mapdata's own message where there are no words for it."""
    if problem.code not in EXPECTED:
        return problem.message
    return tr(EXPECTED[problem.code]).format(
        megabytes=MAX_MB,
        rows=number(MAX_ROWS),
        columns=number(MAX_COLUMNS),
        words=", ".join(SECTORS if problem.code == "unknown_sector" else VOCABULARIES.get(problem.column, ())),
        first=FIRST_YEAR,
        letters=number(MAX_TEXT_LENGTH if problem.column.startswith("note") else MAX_NAME_LENGTH),
    )
