"""The comparison of the reader's file with the data of this site: how much is new, different or missing, and the list as a file."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from mapdata.export.workbook import MEDIA_TYPE
from mapdata.own_file.checking import Checked
from mapdata.own_file.comparison import Comparison, compare, comparison_workbook
from mapdata.words.records import records
from mapui.frame import csv_choice
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.reader import data, session
from mapui.words.i18n import language, marked, number, tr, use_language
from mapui.your_data import own_file
from mapui.your_data.column_words import cell_words, column_name

MOST_SHOWN = 500
MOST_AT_ONCE = 2000  # rows of a file that is compared before anybody asks for it
_KINDS = {"new": marked("New"), "different": marked("Different"), "missing": marked("Missing")}


@st.fragment
def show(checked: Checked) -> None:
    """Draw what the comparison is, its counts and list, and its downloads."""
    session.resume()
    title = tr("Comparison with the data of this site")
    how = tr(
        "You can send it as a proposal. Rows are compared by id, or by the names of both places. Columns that are blank in your whole "
        "file are not compared."
    )
    st.html(f'<h3 class="pkk-part">{title}</h3><p class="pkk-quiet pkk-hint">{how}</p>')
    ours = data.atlas().partnerships
    if len(checked.good) > MOST_AT_ONCE:
        _downloads(partial(compare, checked, ours))
        return
    found = compare(checked, ours)
    _drawn(found)
    _downloads(lambda: found)


def _drawn(found: Comparison) -> None:
    """Draw the counts and the first lines: as HTML, which is small and needs no canvas."""
    st.html(f'<p role="status">{escape(_said(found))}</p>')
    if found.table.empty:
        return
    with st.expander(tr("Show as a table")):
        if len(found.table) > MOST_SHOWN:
            message = tr("The first {shown} of {n} are shown; the file below has them all.")
            st.text(message.format(shown=number(MOST_SHOWN), n=number(len(found.table))))
        st.html(_table(found))


def _downloads(making: Callable[[], Comparison]) -> None:
    generation = own_file.generation()
    with st.container(key="comparison-downloads", horizontal=True, gap="small"):
        st.download_button(
            tr("Download the comparison (Excel)"),
            partial(_workbook, making, language()),
            file_name="comparison.xlsx",
            mime=MEDIA_TYPE,
            key=f"comparison-workbook-{generation}",
            on_click="ignore",
        )
        label = tr("Download the comparison (CSV)")
        csv_choice.button(label, lambda: making().table, "comparison.csv", key=f"comparison-csv-{generation}")


def _said(found: Comparison) -> str:
    return tr("The same: {same}. New: {new}. Different: {different}. Missing from your file: {missing}.").format(
        same=number(found.same), **{kind: number(count) for kind, count in found.counts.items()}
    )


def _table(found: Comparison) -> str:
    heads = ["Id", tr("Kind"), tr("Row"), tr("Column"), tr("In your file"), tr("In the data of this site")]
    kinds = {kind: escape(tr(words)) for kind, words in _KINDS.items()}
    rows = [
        [
            escape(line["id"]),
            kinds[line["kind"]],
            "" if line["kind"] == "missing" else str(line["row"]),
            escape(column_name(line["column"])),
            *(escape(cell_words(line["column"], line[side])) for side in ("file", "data")),
        ]
        for line in records(found.table.head(MOST_SHOWN))
    ]
    return plain_table(tr("Comparison with the data of this site"), heads, rows, scrolls=True)


def _workbook(making: Callable[[], Comparison], lang: str) -> bytes:
    use_language(lang)  # it is called after the run, in another thread
    return comparison_workbook(making(), tr)
