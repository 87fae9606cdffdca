"""The table as it is exported: headers that never change with the language, each with its meaning in the reader's words."""

from typing import Any

import pandas as pd
import streamlit as st

from mapdata.export.dictionary import meaning_of
from mapdata.export.table import YEAR_COLUMNS
from mapui.parts.markup import markdown_text
from mapui.words.i18n import tr
from mapui.words.interface import ui

_HEIGHT_PX = 460
_WHOLE = frozenset({*YEAR_COLUMNS, "distance_km"})
_NARROW_PX = 110  # numbers and short words
_WIDE = frozenset({"id", "partner_name", "sectors", "note_id", "note_en"})


def show(table: pd.DataFrame) -> None:
    """Draw the table; a line of text where it has no row.

    Args:
        table: see mapdata.export.table.export_table.
    """
    if table.empty:
        st.text(ui("no_rows"))
        return
    columns = {str(column): _column(str(column), table[column]) for column in table}
    st.dataframe(table, hide_index=True, height=_HEIGHT_PX, column_config=columns, key="data_table")


def _column(name: str, cells: pd.Series) -> Any:
    meaning = markdown_text(tr(meaning_of("partnerships", name)))
    if pd.api.types.is_numeric_dtype(cells):
        # written as they are exported: a year has no thousands separator
        return st.column_config.NumberColumn(name, help=meaning, format="%d" if name in _WHOLE else "%.4f", width=_NARROW_PX)
    return st.column_config.TextColumn(name, help=meaning, width="medium" if name in _WIDE else _NARROW_PX)
