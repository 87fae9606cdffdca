"""The download of the reader's file: the cleaned copy, made when the button is pressed."""

from collections.abc import Collection
from functools import partial

import pandas as pd
import streamlit as st

from mapdata.export.csv_text import csv_bytes
from mapdata.own_file.cleaned import cleaned
from mapui.reader import session
from mapui.words.i18n import ntr, number, tr
from mapui.your_data import own_file
from mapui.your_data.own_file import OwnFile


@st.fragment
def show(file: OwnFile) -> None:
    """Draw the choices and the button; they draw nothing else again."""
    session.resume()
    written, problems = file.checked.written, file.checked.report.problems
    title = tr("Download the result")
    how = tr(
        "The file opens in any spreadsheet (CSV, UTF-8). Our columns come first, then yours; spaces around "
        "cells are removed. Your text is kept, even in faulty cells. A cell that a spreadsheet would run as a "
        "formula gets an apostrophe in front."
    )
    st.html(f'<h2 class="pkk-part">{title}</h2><p class="pkk-quiet pkk-hint">{how}</p>')
    lost = file.checked.left_out
    if lost:
        message = ntr(
            "{n} row is left out because its cells cannot be told apart; see the problems above.",
            "{n} rows are left out because their cells cannot be told apart; see the problems above.",
            lost,
        )
        st.warning(message.format(n=number(lost)))
    faulty = frozenset(problem.row for problem in problems if problem.row > 1)
    with_coordinates = st.checkbox(
        tr("Add the coordinates of both places, where they are certain"), key="own-coordinates", disabled=file.placed is None
    )
    sound_only = st.checkbox(tr("Only rows that passed the checks"), key="own-sound", disabled=not faulty)
    coordinates = file.placed.partnerships if file.placed is not None and with_coordinates else None
    st.download_button(
        tr("Download the cleaned file (CSV)"),
        partial(_csv, written, faulty if sound_only else frozenset(), coordinates),
        file_name="partnerships-cleaned.csv",
        mime="text/csv",
        key=f"own-download-{own_file.generation()}",
        on_click="ignore",
    )


def _csv(written: pd.DataFrame, without: Collection[int], coordinates: pd.DataFrame | None) -> bytes:
    return csv_bytes(cleaned(written, without=without, coordinates=coordinates))
