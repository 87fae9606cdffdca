"""Where the reader uploads a file or starts from ours, with what is expected of it and what happens to it."""

import pandas as pd
import streamlit as st

from mapdata.export.workbook import MEDIA_TYPE
from mapdata.own_file.template import Words, template, template_workbook
from mapdata.own_file.upload import MAX_MB, MAX_ROWS
from mapdata.source.data_folder import data_folder
from mapdata.table.tablefile import read_table
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.frame import csv_choice
from mapui.parts.markup import escape
from mapui.words import labels
from mapui.words.i18n import number, tr, tr_in
from mapui.your_data import fault_list, own_file, upload_box

SHIPPED = "partnerships.csv"


def show() -> own_file.OwnFile | None:
    """Draw the ways in, and what is known of the file; return the file, or None."""
    file = own_file.current()
    if file is None:
        _ways()
        return None
    _bar(file)
    with st.expander(tr("Take another file")):
        _ways()
    return file


def _ways() -> None:
    left, right = st.columns([3, 2], gap="large")
    with left, st.container(key="upload"):
        upload_box.words("upload", MAX_MB)
        uploaded = st.file_uploader(
            tr("Your file of partnerships (Excel, OpenDocument or CSV)"),
            max_upload_size=MAX_MB,
            key=f"upload-{own_file.generation()}",
        )
        upload_box.mend("upload")
        if uploaded is not None:
            with st.spinner(tr("Checking …")):
                own_file.take_uploaded(uploaded)
            st.rerun()
        with st.container(key="other-ways", horizontal=True, gap="small"):
            st.button(tr("Try it with this site's data"), key="try-shipped", on_click=_take_shipped)
            st.download_button(
                tr("Download the template (Excel)"),
                lambda: template_workbook(_template(), Words(tr_in, labels.CELLS)),
                file_name="template.xlsx",
                mime=MEDIA_TYPE,
                key="template-xlsx",
                on_click="ignore",
            )
            csv_choice.button(tr("Download the template (CSV)"), _template, "template.csv", key="template")
        csv_choice.show("template")
    with right:
        _expected()


def _bar(file: own_file.OwnFile) -> None:
    """Draw the name of the file, a short summary of it, and the button that removes it."""
    with st.container(key="own-file", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        words = escape(fault_list.summary(file.checked))
        st.html(f'<p class="pkk-own" role="status"><bdi>{escape(file.name)}</bdi><br><strong>{words}</strong></p>')
        _sheets(file)
        st.button(tr("Remove this file"), key="forget", on_click=own_file.forget)


def _sheets(file: own_file.OwnFile) -> None:
    """Draw the choice of a sheet, where the file is a workbook with several."""
    sheets, key = file.checked.layout.sheets, f"sheet-{own_file.generation()}"
    if len(sheets) < 2:
        return
    st.selectbox(
        tr("Sheet"),
        sheets,
        index=sheets.index(file.checked.layout.sheet),
        key=key,
        width=240,
        on_change=lambda: own_file.turn_to(file, st.session_state[key]),
    )


def _expected() -> None:
    title = tr("What is expected")
    lines = (
        tr("Excel (XLSX), OpenDocument (ODS) or CSV. Your own headings are fine; we help to match them."),
        tr("You need both places and the country of the partner. Other columns are kept."),
        tr("At most {n} MB and {rows} rows.").format(n=MAX_MB, rows=number(MAX_ROWS)),
        tr("The same checks run in the command “mapdata validate”."),
    )
    privacy = tr(
        "Your file stays in memory for this visit only. It is not stored and nobody else sees it. It is gone "
        "when you press “Remove this file”, or some minutes after you close the page."
    )
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    st.html(f'<section class="pkk-expected"><h2>{title}</h2><ul>{items}</ul><p class="pkk-note">{privacy}</p></section>')


def _take_shipped() -> None:
    path = data_folder() / SHIPPED
    own_file.take(SHIPPED, path.read_bytes() if path.is_file() else b"")


def _template() -> pd.DataFrame:
    table, _ = read_table(data_folder() / SHIPPED, PARTNERSHIP_COLUMNS)
    return template(table)
