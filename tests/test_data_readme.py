"""data/README.md, which people read who edit the tables, names every column and every word that the checks know."""

import re

import pytest

from mapdata.export.table_schema import COLUMNS
from mapdata.words.schema import AGREEMENT_TYPES, EVENT_KINDS, LOCATION_METHODS, SOURCE_TYPES, STAGES, STANCES, STATUSES
from sample import ROOT

TEXT = (ROOT / "data" / "README.md").read_text(encoding="utf-8")


def lines_of(table):
    """The rows of the table of columns: the columns of each, and what is said of them."""
    part = TEXT.split(f"## {table}.csv")[1].split("\n## ")[0]
    for line in part.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `"):
            yield re.findall(r"`([a-z_]+)`", cells[0]), cells[1]


@pytest.mark.parametrize("table", COLUMNS)
def test_every_column_has_its_line_in_the_order_of_the_file(table):
    assert [column for columns, _ in lines_of(table) for column in columns] == list(COLUMNS[table])


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("partnerships", "agreement_type", AGREEMENT_TYPES),
        ("partnerships", "stage", STAGES),
        ("partnerships", "status", STATUSES),
        ("sources", "source_type", SOURCE_TYPES),
        ("sources", "stance", STANCES),
        ("events", "kind", EVENT_KINDS),
        ("places", "method", LOCATION_METHODS),
    ],
)
def test_every_word_of_a_vocabulary_is_named(table, column, words):
    said = next(text for columns, text in lines_of(table) if columns[0] == column)
    assert [word for word in words if not re.search(rf"\b{word}\b", said)] == []
