"""The downloads of the reader's file: the cleaned copy as a workbook and as CSV, its own map, its comparison with our data."""

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from mapdata.export.workbook import MEDIA_TYPE
from mapdata.own_file.checking import Checked
from mapdata.own_file.cleaned import cleaned
from mapdata.own_file.workbook import cleaned_workbook
from mapui.frame import csv_choice
from mapui.reader import session
from mapui.words.i18n import language, ntr, number, tr, use_language
from mapui.your_data import comparing, fault_list, own_export, own_file
from mapui.your_data.own_file import OwnFile


def show(file: OwnFile) -> None:
    """Draw what the files are, the choices and the buttons."""
    title = tr("Download the result")
    how = tr(
        "Our columns come first, then yours; spaces around cells are removed. Your text is kept, even in faulty cells. In the "
        "Excel file these are marked and have a comment, and a second sheet lists all problems. In the CSV file a cell that a "
        "spreadsheet would run as a formula gets an apostrophe in front."
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
    csv_choice.show("own")
    _choices(file)
    if len(file.checked.good):
        own_export.show(file)
        comparing.show(file.checked)


@st.fragment
def _choices(file: OwnFile) -> None:
    """Draw what goes into the files, and the buttons; the choices draw nothing else again."""
    session.resume()
    checked = file.checked
    faulty = frozenset(problem.row for problem in checked.report.problems if problem.row > 1)
    with_coordinates = st.checkbox(
        tr("Add the coordinates of both places, where they are certain"), key="own-coordinates", disabled=file.placed is None
    )
    sound_only = st.checkbox(tr("Only rows that passed the checks"), key="own-sound", disabled=not faulty)
    coordinates = file.placed.partnerships if file.placed is not None and with_coordinates else None
    table = partial(cleaned, checked.written, without=faulty if sound_only else frozenset(), coordinates=coordinates)
    number_of_file = own_file.generation()
    with st.container(key="own-downloads", horizontal=True, gap="small"):
        st.download_button(
            tr("Download the cleaned file (Excel)"),
            partial(_workbook, table, checked, language()),
            file_name="partnerships-cleaned.xlsx",
            mime=MEDIA_TYPE,
            key=f"own-workbook-{number_of_file}",
            on_click="ignore",
        )
        label = tr("Download the cleaned file (CSV)")
        csv_choice.button(label, table, "partnerships-cleaned.csv", key=f"own-download-{number_of_file}")


def _workbook(table: Callable[[], pd.DataFrame], checked: Checked, lang: str) -> bytes:
    use_language(lang)  # it is called after the run, in another thread
    problems = checked.report.problems
    return cleaned_workbook(table(), problems, fault_list.told(problems, fault_list.others(checked)), tr)
