"""Where sources disagree: what each of them says, side by side, with the source itself as a link."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from mapdata.words.records import Record, records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape, outside_anchor
from mapui.words import captions, labels, source_labels, task_words
from mapui.words.i18n import date_text, ntr, number, tr


def show(rows: pd.DataFrame, against: pd.DataFrame) -> None:
    """Draw one box for each disagreement, which opens on a click; its head says already what is claimed.

    Args:
        rows: rows of Atlas.partnerships.
        against: see mapdata.findings.disagreements.
    """
    title = tr("Where sources differ")
    groups = [
        (str(key[0]), str(key[1]), records(claims)) for key, claims in against.groupby(["partnership_id", "about"], sort=False)
    ]
    count = ntr("{n} disagreement found.", "{n} disagreements found.", len(groups))
    st.html(f"<h2>{title}</h2><p>{count.format(n=number(len(groups)))}</p>")
    boxes = "".join(_box(key, about, claims, _row(rows, key)) for key, about, claims in groups)
    if boxes:
        st.html(f'<div class="pkk-boxes">{boxes}</div>')


def _row(rows: pd.DataFrame, key: str) -> Record:
    return records(rows.loc[[key]])[0]


def _box(key: str, about: str, claims: Sequence[Record], row: Record) -> str:
    values = list(dict.fromkeys(str(claim["value"]) for claim in claims))
    said = [task_words.value_text(about, value) for value in values]
    name, question = captions.title(row), tr(task_words.ABOUT[about])
    columns = "".join(
        f"<div><h4>{escape(text)}</h4><ul>{''.join(_source(claim) for claim in claims if claim['value'] == value)}</ul></div>"
        for value, text in zip(values, said, strict=True)
    )
    details = hyperlinks.partnership_anchor(key, tr("Open {name} on the map").format(name=name))
    return (
        f"<details><summary><h3>{escape(name)}</h3> <span>{escape(question)}: <strong>{escape(' / '.join(said))}</strong></span>"
        f'</summary><p>{_reading(about, row)} {details}</p><div class="pkk-sides">{columns}</div></details>'
    )


def _reading(about: str, row: Record) -> str:
    """Say what the row of the partnership says, which is our reading."""
    ours: str
    if about == "year_signed":
        ours = captions.year(row)
    elif about == "status":
        ours = labels.label(labels.STATUSES, str(row["status"]))
    else:
        ours = labels.label(labels.VERIFICATIONS, str(row["verification"]))
    return escape(tr("Our reading: {value}.").format(value=ours or labels.not_available()))


def _source(claim: Record) -> str:
    details = [labels.label(source_labels.SOURCE_TYPES, claim["source_type"]), date_text(claim["source_date"])]
    quiet = escape(" · ".join(filter(None, details)))
    return f'<li>{outside_anchor(claim["source_url"], claim["source_title"])}<br><span class="pkk-quiet">{quiet}</span></li>'
