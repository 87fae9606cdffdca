"""The data dictionary in the reader's language: every column of every table, its type, its meaning, its words."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from mapdata.export.dictionary import TABLES
from mapdata.export.table_schema import table_schema
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.words import labels
from mapui.words.i18n import marked, tr

_TABLES = {
    "partnerships": marked("one row per partnership"),
    "sources": marked("one row per claim"),
    "events": marked("one row per dated event"),
    "places": marked("one row per place"),
    "sectors": marked("the twelve sectors"),
    "publishers": marked("one row per publisher"),
}
_TYPES = {
    "string": marked("text"),
    "integer": marked("whole number"),
    "number": marked("number"),
    "year": marked("year"),
}


def show(exported: Sequence[str]) -> None:
    """Draw a box for each table, closed at first.

    Args:
        exported: the columns of the exported partnerships.
    """
    for table, about in _TABLES.items():
        columns = exported if table == "partnerships" else list(TABLES[table])
        with st.expander(f"{table}: {tr(about)}"):
            st.html(_markup(table, table_schema(table, columns)["fields"]))


def _markup(table: str, fields: Sequence[Mapping[str, Any]]) -> str:
    heads = (tr("Column"), tr("Type"), tr("Meaning"))
    return plain_table(tr("Columns of {table}").format(table=table), heads, map(_cells, fields))


def _cells(field: Mapping[str, Any]) -> tuple[str, str, str]:
    name, words = str(field["name"]), field.get("constraints", {}).get("enum", ())
    kind, meaning = _TYPES[field["type"]], str(field["description"])
    known = ", ".join(_word(name, word) for word in words)
    values = f'<br><span class="pkk-quiet">{known}</span>' if known else ""
    return f"<code>{escape(name)}</code>", escape(tr(kind)), escape(tr(meaning)) + values


def _word(column: str, word: str) -> str:
    table = labels.CELLS.get(column, {})
    said = f" ({escape(labels.label(table, word))})" if word in table else ""
    return f"<code>{escape(word)}</code>{said}"
