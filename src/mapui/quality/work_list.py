"""The list to work off: what somebody who knows the place could find out or put right, partnership by partnership."""

from collections.abc import Mapping
from urllib.parse import urljoin

import pandas as pd
import streamlit as st

from mapdata.export.file_name import file_name
from mapdata.findings.quality import TASKS
from mapdata.words.records import records
from mapui.frame import csv_choice, hyperlinks
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.reader import chosen, data, session
from mapui.reader.today import today
from mapui.words import captions, task_words
from mapui.words.i18n import ntr, number, tr
from mapui.words.region_names import region_name


def show(rows: pd.DataFrame, found: pd.DataFrame, counts: Mapping[str, int]) -> None:
    """Draw the choice of kinds, the list and its download.

    Args:
        rows: rows of Atlas.partnerships.
        found: what there is to check about them, see mapdata.findings.quality.tasks.
        counts: how often each check is wanted.
    """
    title = tr("What to check")
    st.html(f"<h2>{title}</h2>")
    if found.empty:
        st.info(tr("Nothing to check here: nothing is missing, sources do not differ and no term is about to end."))
        return
    wanted = _kinds(counts)
    found = found[found["check"].isin(wanted)]
    if found.empty:
        st.info(tr("Nothing of this kind to check here."))
        return
    listed = rows.loc[found["partnership_id"].drop_duplicates()]
    things = ntr("{n} thing to check", "{n} things to check", len(found)).format(n=number(len(found)))
    where = ntr("in {n} partnership", "in {n} partnerships", len(listed)).format(n=number(len(listed)))
    st.html(f'<p role="status">{escape(f"{things} {where}")}</p>' + _markup(listed, found))
    table = csv_table(rows, found)
    csv_choice.show("list")
    file = file_name(data.edition(), "to-check", today(), "csv")
    csv_choice.button(tr("Download this list (CSV)"), lambda: table, file, key="download-list")


def csv_table(rows: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Return the list as it is downloaded: one row a thing to check.

    Args:
        rows: rows of Atlas.partnerships.
        found: see mapdata.findings.quality.tasks.

    Returns:
        Text columns partnership_id, local_name, local_province, partner_name, partner_country, check, detail (machine words),
        what_to_check (in the reader's language) and address (of the panel).
    """
    places = rows[["local_name", "local_province", "partner_name", "partner_country"]]
    texts = [task_words.check_text(check, detail) for check, detail in zip(found["check"], found["detail"], strict=True)]
    addresses = [urljoin(st.context.url or "", hyperlinks.in_files(key)) for key in found["partnership_id"]]
    table = found.join(places, on="partnership_id").assign(what_to_check=texts, address=addresses)
    return table[["partnership_id", *places.columns, "check", "detail", "what_to_check", "address"]]


def _kinds(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Draw the kinds that there are, and those chosen; return the wanted ones."""
    wanted = session.tasks()
    kinds = [check for check in TASKS if counts[check] or check in wanted]
    st.pills(
        tr("Kinds"),
        kinds,
        key=session.TASKS,
        selection_mode="multi",
        format_func=chosen.worded(session.TASKS, kinds, lambda check: f"{tr(task_words.TASKS[check])} ({number(counts[check])})"),
    )
    return session.tasks() or TASKS


def _markup(listed: pd.DataFrame, found: pd.DataFrame) -> str:
    things: dict[str, list[str]] = {}
    for row in records(found):
        things.setdefault(row["partnership_id"], []).append(task_words.check_text(row["check"], row["detail"]))
    several = listed["local_province"].nunique() > 1
    cells = []
    for key, row in zip(listed.index, records(listed), strict=True):
        province = [escape(region_name(row["local_province"]))] if several else []
        items = "".join(f"<li>{escape(text)}</li>" for text in things[str(key)])
        cells.append([hyperlinks.partnership_anchor(str(key), captions.title(row)), *province, f"<ul>{items}</ul>"])
    heads = [tr("Partnership"), *([tr("Province")] if several else []), tr("What to check")]
    return plain_table(tr("What to check"), heads, cells, scrolls=True)
