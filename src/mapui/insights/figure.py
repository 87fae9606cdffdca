"""One figure of the page: heading, the sentence that reads it, chart, what is not in it, table and file."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from mapui.frame import csv_choice
from mapui.parts.markup import escape, markdown_text
from mapui.words.i18n import tr


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure says.

    Attributes:
        key: name of the file, and of the element: "beginnings-per-year".
        title: plain text.
        reading: one sentence, plain text.
        chart: an Altair chart, or None where there is nothing to draw.
        notes: what is not in the chart and how things are counted, plain text.
        table: the same in words, see mapui.insights.table.
        data: the same for machines; the columns have names that stay.
        legend: HTML that explains the colours, "" where they say nothing.
    """

    key: str
    title: str
    reading: str
    chart: Any
    notes: tuple[str, ...]
    table: str
    data: pd.DataFrame
    legend: str = ""


def show(figure: Figure) -> None:
    """Draw a figure."""
    with st.container(key=f"figure-{figure.key}", gap="xsmall"):
        st.html(f"<h2>{escape(figure.title)}</h2><p>{escape(figure.reading)}</p>{figure.legend}")
        if figure.chart is not None:
            st.altair_chart(figure.chart, alt=f"{figure.title}. {figure.reading}")
        notes = "".join(f'<p class="pkk-quiet">{escape(note)}</p>' for note in figure.notes if note)
        if notes:
            st.html(notes)
        with st.expander(markdown_text(tr("Table and CSV: {title}").format(title=figure.title))):
            st.html(figure.table)
            csv_choice.show(figure.key)
            csv_choice.button(tr("Download data (CSV)"), lambda: figure.data, f"{figure.key}.csv", key=f"csv-{figure.key}")
