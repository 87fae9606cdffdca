"""Our columns in the reader's words: a short name each, and what a word of a closed vocabulary is called."""

from typing import Final

from mapdata.own_file.faults import SEVERAL
from mapdata.own_file.meant import vocabularies
from mapdata.table.cells import split_list
from mapui.words import labels
from mapui.words.facts import TERMS
from mapui.words.i18n import country_name, marked, tr

COLUMNS: Final = {
    "id": marked("Id"),
    "local_name": marked("Name of the Indonesian place"),
    "local_level": marked("Level of the Indonesian place"),
    "local_province": marked("Province of the Indonesian place"),
    "partner_name": marked("Name of the partner"),
    "partner_level": marked("Level of the partner"),
    "partner_region": marked("State or province of the partner"),
    "partner_country": marked("Country of the partner"),
    "agreement_type": TERMS["type"],
    "stage": marked("Stage"),
    "status": TERMS["status"],
    "status_as_of": marked("Date of the status"),
    "year_signed": marked("Year it began"),
    "year_basis": marked("What the year is"),
    "signed_date": marked("Date it began"),
    "valid_until": marked("End date"),
    "sectors": TERMS["sectors"],
    "note_id": marked("Note in Indonesian"),
    "note_en": marked("Note in English"),
    "local_lon": marked("Longitude of the Indonesian place"),
    "local_lat": marked("Latitude of the Indonesian place"),
    "partner_lon": marked("Longitude of the partner"),
    "partner_lat": marked("Latitude of the partner"),
}


def column_name(column: str) -> str:
    """Return what a column is called in the reader's language."""
    return tr(COLUMNS.get(column, column))


def cell_words(column: str, text: str) -> str:
    """Return a cell in the reader's words: "culture;education" with the names of the sectors; a text that is no choice as it is."""
    choices = vocabularies().get(column, ())
    parts = split_list(text) if column == SEVERAL else [text]
    return "; ".join(choice(column, part) if part in choices else part for part in parts)


def choice(column: str, key: str) -> str:
    """Return the word for a choice of a column: "City", "Japan (JP)"."""
    if column == "partner_country":
        return f"{country_name(key)} ({key})"
    return labels.label(labels.CELLS.get(column, {}), key)
