"""The field in which one fault is mended: a list of choices in the reader's language, or a text."""

import streamlit as st

from mapdata.own_file.faults import SEVERAL, Fault
from mapdata.table.cells import split_list
from mapui.parts.markup import escape
from mapui.reader import chosen
from mapui.words import fault_words
from mapui.words.i18n import number, tr
from mapui.your_data import own_file
from mapui.your_data.column_words import cell_words, choice, column_name
from mapui.your_data.own_file import OwnFile

_MOST_ROWS = 5  # that are named
_LONGEST = 80  # characters of a cell that are shown


def show(file: OwnFile, fault: Fault) -> str:
    """Draw what is wrong and the field; return the text that the cell is to have."""
    label = f"{column_name(fault.column)} · {_where(fault)}"
    key = own_file.field_key("cell", fault.column, fault.text, fault.suggestion, fault.rows[0], fault.problem.code)
    with st.container(key=f"box-{key}"):
        words, field = st.columns([2, 3], gap="small", vertical_alignment="center")
        with words:
            st.html(_said(file, fault))
        with field:
            if fault.column == SEVERAL:
                return _several(fault, label, key)
            if fault.choices:
                return _one(fault, label, key)
            return st.text_input(label, value=fault.suggestion or fault.text, key=key, autocomplete="off").strip()


def _one(fault: Fault, label: str, key: str) -> str:
    options = [*fault.choices, *([fault.text] if fault.text not in fault.choices else [])]
    st.session_state.setdefault(key, fault.suggestion or fault.text)
    picked = st.selectbox(
        label,
        options,
        key=key,
        format_func=chosen.worded(key, options, lambda each: _choice(fault, each)),
    )
    return next(iter(chosen.keys_of(key, [picked], options)), fault.text)


def _several(fault: Fault, label: str, key: str) -> str:
    """Draw the choice of sectors; a word that is none stands among them until the reader takes it out."""
    now = split_list(fault.suggestion or fault.text)
    options = [*fault.choices, *(part for part in now if part not in fault.choices)]
    st.session_state.setdefault(key, now)
    picked = st.multiselect(
        label,
        options,
        key=key,
        placeholder=tr("Choose sectors"),
        wrap=True,
        format_func=chosen.worded(key, options, lambda each: _choice(fault, each)),
    )
    found = chosen.keys_of(key, picked, options)
    return fault.text if found == split_list(fault.text) else ";".join(found)


def _choice(fault: Fault, key: str) -> str:
    if key in fault.choices:
        return choice(fault.column, key)
    return tr("leave it: “{text}”").format(text=key[:_LONGEST]) if key else tr("leave it blank")


def _said(file: OwnFile, fault: Fault) -> str:
    """Return what is wrong, as HTML: where, the two places of the row, the kind of fault, what was found and expected."""
    row = file.checked.written.loc[fault.rows[0]]
    names = " – ".join(filter(None, (str(row["local_name"])[:40], str(row["partner_name"])[:40])))
    where = f" <bdi>{escape(names)}</bdi>" if len(fault.rows) == 1 and names else ""
    return f'<p class="pkk-fault"><strong>{escape(_where(fault))}</strong>{where}<br>{_wrong(fault)}</p>'


def _wrong(fault: Fault) -> str:
    """Return the kind of fault, what was found and expected, as HTML; a word that we know in other words is no fault of the reader's."""
    code, text = fault.problem.code, cell_words(fault.column, fault.text)[:_LONGEST]
    if code == "filled_in" or (fault.suggestion and fault.choices):
        words = tr("We filled in: “{text}”.") if code == "filled_in" else tr("Found: “{text}”. We read it as chosen here.")
        return f"<span>{escape(words.format(text=text))}</span>"
    found = " " + escape(tr("Found: “{text}”.").format(text=text)) if text else ""
    wanted = "" if fault.choices else f" {escape(fault_words.expected(fault.problem))}"
    return f'<span class="pkk-kind">{escape(fault_words.kind(code))}.</span><span>{found}{wanted}</span>'


def _where(fault: Fault) -> str:
    rows = fault.rows
    named = ", ".join(map(str, rows[:_MOST_ROWS]))
    if len(rows) == 1:
        return tr("Row {row}").format(row=named)
    if len(rows) <= _MOST_ROWS:
        return tr("Rows {rows}").format(rows=named)
    return tr("{n} rows ({rows} …)").format(n=number(len(rows)), rows=named)
