"""Terms that end soon and terms that are over although the partnership is called active, each with the source of its end."""

import pandas as pd
import streamlit as st

from mapdata.findings.endings import ENDINGS
from mapdata.words.records import records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape, outside_anchor
from mapui.parts.table import plain_table
from mapui.words import captions, labels, task_words
from mapui.words.i18n import date_text, tr


def show(rows: pd.DataFrame, ending: pd.DataFrame) -> None:
    """Draw both lists, each with its rule; a line of text where one is empty.

    Args:
        rows: rows of Atlas.partnerships.
        ending: see mapdata.findings.endings.
    """
    title = tr("Ending terms")
    about = tr("We list an end date only if a source states it; we never calculate one.")
    st.html(f"<h2>{title}</h2><p>{escape(about)}</p>" + "".join(_list(each, rows, ending) for each in ENDINGS))


def _list(each: str, rows: pd.DataFrame, ending: pd.DataFrame) -> str:
    name, rule = tr(task_words.TASKS[each]), tr(task_words.RULES[each])
    found = ending[ending["ending"] == each]
    head = f'<h3>{escape(name)}</h3><p class="pkk-quiet">{escape(rule)}</p>'
    if found.empty:
        none = tr("No source mentions one.")
        return f"{head}<p>{escape(none)}</p>"
    titles = {str(key): captions.title(row) for key, row in zip(rows.index, records(rows), strict=True)}
    cells = [
        (
            hyperlinks.partnership_anchor(row["partnership_id"], titles[row["partnership_id"]]),
            escape(date_text(row["end"])),
            outside_anchor(row["source_url"], row["source_title"]) or escape(labels.not_available()),
        )
        for row in records(found)
    ]
    return head + plain_table(name, (tr("Partnership"), tr("End of the term"), tr("Source")), cells)
