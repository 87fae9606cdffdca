"""The reader's words for what can be wrong with a file of partnerships: the kind of fault, and what was expected instead."""

from mapdata.own_file.meant import VOCABULARIES
from mapdata.own_file.upload import MAX_MB, MAX_ROWS
from mapdata.table.cells import MAX_NAME_LENGTH, MAX_TEXT_LENGTH
from mapdata.table.grid import MAX_COLUMNS
from mapdata.words.problems import Problem
from mapdata.words.schema import FIRST_YEAR, SECTORS
from mapui.words import labels
from mapui.words.file_kinds import FILE_KINDS
from mapui.words.i18n import marked, number, tr

KINDS = {
    "too_large": marked("File too large"),
    "too_many_rows": marked("Too many rows"),
    "too_many_columns": marked("Too many columns"),
    "not_csv": marked("Not a table"),
    "empty_file": marked("Empty file"),
    "unreadable": marked("File cannot be read"),
    "unknown_sheet": marked("No such sheet"),
    "other_sheets": marked("Other sheets not read"),
    "hidden_rows": marked("Hidden rows read"),
    "merged_cell": marked("Merged cell"),
    "no_value": marked("Cells without a value"),
    "rows_above_header": marked("Rows above the header"),
    "second_header": marked("Second header row"),
    "other_heading": marked("Heading in other words"),
    "unnamed_column": marked("Column without a heading"),
    "open_quote": marked("Quotation mark not closed"),
    "own_column": marked("Column of the same name"),
    "not_utf8": marked("Characters may be wrong (not UTF-8)"),
    "missing_column": marked("Column missing"),
    "no_header": marked("Headings not known"),
    "duplicate_column": marked("Duplicate column"),
    "wrong_number_of_cells": marked("Wrong number of cells"),
    "nul_bytes": marked("Damaged characters"),
    "missing_value": marked("Required cell blank"),
    "filled_in": marked("Filled in for you"),
    "unknown_value": marked("Value not in the list"),
    "unknown_sector": marked("Unknown sector"),
    "unknown_country": marked("Unknown country"),
    "bad_id": marked("Malformed id"),
    "duplicate_id": marked("Id used twice"),
    "bad_item": marked("Malformed Wikidata id"),
    "item_used_twice": marked("Wikidata id used twice"),
    "year_out_of_range": marked("Year out of range"),
    "bad_date": marked("Not a date"),
    "date_not_in_year": marked("Date and year disagree"),
    "ends_before_start": marked("Ends before it starts"),
    "level_mismatch": marked("Level does not fit"),
    "plan_not_planned": marked("Stage and status disagree"),
    "same_place": marked("Both ends are one place"),
    "partner_in_indonesia": marked("Partner in Indonesia"),
    "too_long": marked("Text too long"),
    "bad_address": marked("Not a web address"),
    "bad_number": marked("Not a number"),
    "out_of_range": marked("Out of range"),
    "bad_datapackage": marked("Faulty datapackage.json"),
    "missing_file": marked("Missing file"),
    "no_source": marked("No source"),
    "unknown_partnership": marked("Unknown partnership"),
    "place_not_known": marked("Place without coordinates"),
    "bad_code": marked("Malformed code"),
    "unknown_government": marked("Code of another government"),
    "unlike_government": marked("Id and government disagree"),
    "unknown_province": marked("Unknown province"),
    "outside_indonesia": marked("Outside Indonesia"),
    "unknown_search": marked("Search for an unknown government"),
    "found_unlike": marked("Outcome and addresses disagree"),
    "newer_sign": marked("Newer source on the status"),
    "year_without_claim": marked("Year without a source"),
    "disputed_with_year": marked("Contradicted, yet with a year"),
    "unexplained_double": marked("Two partnerships of one name"),
    "note_other_date": marked("Note names another date"),
    "years_at_odds": marked("Text names another year"),
    "numbers_at_odds": marked("Languages disagree on a number"),
}
EXPECTED = {
    "too_large": marked("A file may have at most {megabytes} MB; split it into several files."),
    "too_many_rows": marked("A file may have at most {rows} rows; split it into several files."),
    "too_many_columns": marked("A file may have at most {columns} columns."),
    "not_csv": marked("This is {found}. Open it in a spreadsheet and save it as XLSX, ODS or “CSV UTF-8”."),
    "empty_file": marked("The file is empty; it needs a header row and at least one row of data."),
    "unreadable": marked("Save the file again, without a password or as CSV UTF-8, then upload it again."),
    "unknown_sheet": marked("Choose a sheet that the workbook has."),
    "other_sheets": marked("Only this sheet was read. Choose another one, or move all rows to one sheet."),
    "hidden_rows": marked("The file has hidden rows, which were read like the others. Show them and check them."),
    "merged_cell": marked(
        "Cells are merged over several rows; we read the text of each for all its rows. Split them to be sure."
    ),
    "no_value": marked(
        "These cells show an error, or have a formula whose value is not in the file; they count as blank. Write the values there."
    ),
    "rows_above_header": marked("We found the header in this row and did not read the rows above it."),
    "second_header": marked("This row repeats the header in other words; it is not read as data."),
    "other_heading": marked("We read this heading as the column named here; rename it to be sure."),
    "unnamed_column": marked("The column has cells but no heading. It is kept under the name shown here; give it a heading."),
    "open_quote": marked(
        "A quotation mark is not closed where its cell ends, so the row is left out. Put quotation marks around the whole cell "
        "and double those inside it."
    ),
    "own_column": marked("Your column has the name of one that we add; it is kept under another name."),
    "not_utf8": marked(
        "The file is not UTF-8; we read it as Windows-1252 or UTF-16. Check that every letter is right, or "
        "save it as “CSV UTF-8”."
    ),
    "no_header": marked(
        "We know no heading of this row. Choose the headings in step 2, or write them as in the template. If the header stands far below, "
        "delete the rows above it."
    ),
    "missing_column": marked("Add a column with this name to the header; until then its cells count as blank."),
    "duplicate_column": marked("Use each column name once. The first one counts; the other is kept under another name."),
    "wrong_number_of_cells": marked(
        "The row must have as many cells as the header. A comma or quotation mark inside a cell is the usual "
        "cause. The row is left out."
    ),
    "nul_bytes": marked("The file has damaged characters (NUL), which we removed; check the original file."),
    "missing_value": marked("Fill in this cell; the row is skipped until you do."),
    "filled_in": marked("The cell was blank and we worked it out. Check it; write another value if it is wrong."),
    "unknown_value": marked("Write one of: {words}."),
    "unknown_sector": marked("Separate sectors with semicolons; choose from: {words}."),
    "unknown_country": marked("Write a two-letter country code (ISO 3166-1), for example KR."),
    "bad_id": marked("Use small letters a-z, digits and single hyphens, for example bandung-suwon."),
    "duplicate_id": marked("Give each partnership its own id; an earlier row already uses this one."),
    "bad_item": marked("Use Q and digits, for example Q10389."),
    "item_used_twice": marked("Give each place its own Wikidata id; an earlier row already uses this one."),
    "year_out_of_range": marked("Write a four-digit year from {first} until now, for example 1997."),
    "bad_date": marked("Write the date as YYYY-MM-DD, YYYY-MM or YYYY, without a time, for example 1997-08-25."),
    "plan_not_planned": marked("A plan needs both a stage of a plan and the status “planned”; anything else needs neither."),
    "newer_sign": marked("The newest dated source or event decides the status; read the row again."),
    "year_without_claim": marked("The year of a row must be that of at least one of its sources."),
    "disputed_with_year": marked("Leave the year blank if an official source contradicts the partnership."),
    "unexplained_double": marked("Say in a note of each row how the two differ."),
    "note_other_date": marked("The note and the date of the row must agree."),
    "years_at_odds": marked("The summary must name the year of its cell, or no year."),
    "numbers_at_odds": marked("The texts in both languages must have the same numbers."),
    "date_not_in_year": marked("The date must fall in the year in column year_signed of the same row."),
    "ends_before_start": marked("The end must be later than the date signed in the same row."),
    "level_mismatch": marked(
        "The Indonesian side must be a city, regency, province or village. A sister_province needs a province; "
        "a sister_regency needs a regency."
    ),
    "same_place": marked("Write the name of the place abroad; this is the Indonesian place itself."),
    "partner_in_indonesia": marked("Write the country of a place abroad; ID is Indonesia."),
    "too_long": marked("Shorten the text to at most {letters} characters. A missing closing quotation mark is the usual cause."),
    "bad_address": marked("Write an address that starts with http:// or https://."),
    "bad_number": marked("Write degrees with a decimal point, for example 107.61."),
    "out_of_range": marked("Longitude must be between -180 and 180, latitude between -90 and 90."),
    "bad_datapackage": marked("The file must be a JSON document that describes the data set."),
    "missing_file": marked("Put this file in the data folder."),
    "no_source": marked("Add at least one source for each partnership."),
    "unknown_partnership": marked("Use the id of a row of partnerships.csv."),
    "place_not_known": marked("Use a place that is listed in places.csv, or add it there."),
    "bad_code": marked("Write the code as text, for example 35 or 35.71."),
    "unknown_government": marked("Use the code of this very government in local_governments.csv, or leave the cell blank."),
    "unlike_government": marked("Give a government its id in local_governments.csv, and any other place another id."),
    "outside_indonesia": marked("Write degrees within Indonesia; check that longitude and latitude are not swapped."),
    "unknown_search": marked("Use the id of a row of local_governments.csv."),
    "found_unlike": marked("Write “yes” and the addresses of what was found, or “no” without addresses."),
    "unknown_province": marked("The province must be the one whose code begins the code of the row."),
}


def kind(code: str) -> str:
    """Return the name of a kind of fault, the code itself where there is none."""
    return tr(KINDS.get(code, code))


def _choices(problem: Problem) -> str:
    """Return the keys that a cell may have, each with the reader's word for it: "sister_city (Kota kembar), ..."."""
    if problem.code == "unknown_sector":
        return "; ".join(_choice(labels.SECTORS, key) for key in SECTORS)
    return ", ".join(_choice(labels.CELLS.get(problem.column, {}), key) for key in VOCABULARIES.get(problem.column, ()))


def _choice(table: dict[str, str], key: str) -> str:
    word = labels.label(table, key).partition(" (")[0]
    return f"{key} ({word})"


def expected(problem: Problem) -> str:
    """Return what was expected in place of what was found; mapdata's own message where there are no words for it."""
    if problem.code not in EXPECTED:
        return problem.message
    return tr(EXPECTED[problem.code]).format(
        megabytes=MAX_MB,
        rows=number(MAX_ROWS),
        columns=number(MAX_COLUMNS),
        words=_choices(problem),
        found=labels.label(FILE_KINDS, problem.value),
        first=FIRST_YEAR,
        letters=number(MAX_TEXT_LENGTH if problem.column.startswith("note") else MAX_NAME_LENGTH),
    )
