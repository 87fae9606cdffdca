"""CSV files for the reader's spreadsheet: the choice of their form, made once for the whole site, and the button that has it."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from mapdata.export.csv_text import EXCEL_ID, csv_bytes
from mapui.reader import kept
from mapui.words.i18n import tr


def show(place: str) -> None:
    """Draw the choice. A page may have it several times, but not in a fragment, which would leave the rest of the page behind.

    Args:
        place: where it is, for the key of the widget.
    """
    key = f"csv-choice-{place}"
    st.session_state[key] = kept.csv_form() is EXCEL_ID
    st.checkbox(tr("CSV for Excel in Indonesia (semicolons, decimal commas)"), key=key, on_change=_take, args=(key,))


def button(label: str, table: Callable[[], pd.DataFrame], file: str, *, key: str) -> None:
    """Draw the button that downloads a table as CSV in the form chosen.

    Args:
        label: plain text.
        table: makes the table when somebody presses the button.
        file: name of the file in the plain form, with its suffix.
        key: of the widget.
    """
    form = kept.csv_form()
    st.download_button(
        label,
        lambda: csv_bytes(table(), form),
        file_name=form.named(file),
        mime="text/csv",
        key=key,
        on_click="ignore",
    )


def _take(key: str) -> None:
    kept.set_csv_form(EXCEL_ID.name if st.session_state[key] else "")
