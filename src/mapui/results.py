"""The table twin of the map: the same partnerships in words, sortable, and each opens its panel."""

from typing import Any

import pandas as pd
import streamlit as st

from mapui import labels, session
from mapui.i18n import country_name, language, tr

_GENERATION, _SHOWN, _LAST = "_table_generation", "_table_shown", "_table_last"
ROW_HEIGHT_PX = 35
MAX_HEIGHT_PX = 460


def show(shown: pd.DataFrame) -> None:
    """Draw the results. A new set of rows is a new table, so that a selection never slides to another row."""
    ids = tuple(shown.index)
    if st.session_state.get(_SHOWN) != ids:
        forget_selection()
        st.session_state[_SHOWN] = ids
    key = f"table-{st.session_state[_GENERATION]}"
    with st.container(key="results"):
        hint = tr("Click a row, or move with the arrow keys and press Shift + Space, to open its details. A column head sorts.")
        title = tr("Results")
        st.html(f'<h2>{title}</h2><p class="pkk-quiet pkk-hint">{hint}</p>')
        st.dataframe(
            _table(shown),
            key=key,
            hide_index=True,
            width="stretch",
            height=min(MAX_HEIGHT_PX, ROW_HEIGHT_PX * (len(shown) + 1) + 3),
            row_height=ROW_HEIGHT_PX,
            on_select=lambda: _chosen(key),
            selection_mode=["single-row", "single-cell"],
            column_config=_columns(),
            placeholder="–",
        )


def forget_selection() -> None:
    """Start the table afresh, without a selected row."""
    st.session_state[_GENERATION] = st.session_state.get(_GENERATION, 0) + 1
    st.session_state[_LAST] = ([], [])


def _chosen(key: str) -> None:
    """Open the row that changed: a click selects a cell, Shift + Space selects a row, and both may stand side by side."""
    selection = st.session_state[key].selection
    rows, cells = list(selection.rows), [cell[0] for cell in selection.cells]
    last_rows, last_cells = st.session_state.get(_LAST, ([], []))
    st.session_state[_LAST] = (rows, cells)
    fresh = rows if rows != last_rows else cells if cells != last_cells else []
    ids = st.session_state.get(_SHOWN, ())
    if fresh and 0 <= fresh[0] < len(ids):
        session.select(ids[fresh[0]])


def _table(shown: pd.DataFrame) -> pd.DataFrame:
    name = f"name_{language()}"
    return pd.DataFrame(
        {
            "local": shown[f"local_{name}"].astype(str),
            "partner": shown[f"partner_{name}"].astype(str),
            "country": shown["partner_country"].map(country_name).astype(str),
            "year": shown["year_signed"],
            "type": shown["agreement_type"].map(lambda key: labels.label(labels.AGREEMENT_TYPES, key)).astype(str),
            "sectors": shown["sectors"].map(lambda keys: labels.labels(labels.SECTORS, keys or ("unspecified",))).astype(str),
            "status": shown["status"].map(lambda key: labels.label(labels.STATUSES, key)).astype(str),
            "verification": shown["verification"].map(lambda key: labels.label(labels.VERIFICATIONS, key)).astype(str),
        }
    )


def _columns() -> dict[str, Any]:
    text = st.column_config.TextColumn
    return {
        "local": text(tr("Indonesian place")),
        "partner": text(tr("Partner")),
        "country": text(tr("Partner country")),
        "year": st.column_config.NumberColumn(tr("Year signed"), format="%d"),
        "type": text(tr("Type of agreement")),
        "sectors": text(tr("Sectors"), width="large"),
        "status": text(tr("Status")),
        "verification": text(tr("Verification")),
    }
