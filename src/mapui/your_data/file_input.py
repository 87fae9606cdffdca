"""Where the reader uploads a file or starts from ours, with what is expected of it and what happens to it."""

import pandas as pd
import streamlit as st

from mapdata.own_file.upload import MAX_MB, MAX_ROWS, template
from mapdata.source.data_folder import data_folder
from mapdata.table.csvfile import read_table
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.parts.markup import escape
from mapui.words.i18n import number, tr
from mapui.your_data import fault_list, own_file, upload_box

SHIPPED = "partnerships.csv"


def show() -> None:
    """Draw the ways in."""
    left, right = st.columns([3, 2], gap="large")
    with left, st.container(key="upload"):
        upload_box.words("upload", MAX_MB)
        uploaded = st.file_uploader(
            tr("Your file of partnerships (CSV)"), max_upload_size=MAX_MB, key=f"upload-{own_file.generation()}"
        )
        upload_box.mend("upload")
        if uploaded is not None:
            with st.spinner(tr("Checking …")):
                own_file.take_uploaded(uploaded)
            st.rerun()
        with st.container(key="other-ways", horizontal=True, gap="small"):
            st.button(tr("Try it with this site's data"), key="try-shipped", on_click=_take_shipped)
            st.download_button(
                tr("Download the template (CSV)"),
                lambda: template(_shipped()),
                file_name="template.csv",
                mime="text/csv",
                key="template",
                on_click="ignore",
            )
    with right:
        _expected()


def bar(file: own_file.OwnFile) -> None:
    """Draw the name of the file, a short summary of it, and the button that removes it."""
    with st.container(key="own-file", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        words = escape(fault_list.summary(file.checked))
        st.html(f'<p class="pkk-own" role="status"><bdi>{escape(file.name)}</bdi><br><strong>{words}</strong></p>')
        st.button(tr("Remove this file"), key="forget", on_click=own_file.forget)


def _expected() -> None:
    title = tr("What is expected")
    lines = (
        tr("Use the columns of the template, separated by commas or semicolons; other columns are kept."),
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


def _shipped() -> pd.DataFrame:
    table, _ = read_table(data_folder() / SHIPPED, PARTNERSHIP_COLUMNS)
    return table
