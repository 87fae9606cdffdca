"""Step 3: each fault with a field to mend it in, our suggestion filled in where there is one; every change can be undone."""

from collections.abc import Sequence
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.own_file.faults import Fault, faults, in_a_cell, suggested
from mapdata.words.problems import Problem
from mapui.parts.markup import escape
from mapui.reader import session
from mapui.words import fault_words
from mapui.words.i18n import ntr, number, tr
from mapui.your_data import changes, editor, fault_list, own_file, pager, steps
from mapui.your_data.own_file import OwnFile

PAGE: Final = 20  # editors at a time
_MOST_IN_FILE: Final = 20


def show(file: OwnFile) -> DeltaGenerator:
    """Draw the step; return where the places are to be drawn, which are looked up later."""
    steps.head(3)
    checked = file.checked
    problems = checked.report.problems
    found = own_file.mendable(file)
    if not found:
        steps.nothing_to_do(tr("No cell needs correcting.") if problems else tr("No problem was found in the cells."))
    else:
        _suggestions(file, found)
        if others := [fault for fault in found if not fault.suggestion]:
            _editors(file, others, "mend")
    places = st.container(key="places")
    if checked.filled:
        _filled(file)
    _in_the_file([each for each in problems if not in_a_cell(each) and each.code not in fault_list.OF_HEADINGS])
    changes.show(file)
    if problems:
        with st.expander(tr("All problems as a table")):
            fault_list.show(checked)
    return places


def _suggestions(file: OwnFile, found: Sequence[Fault]) -> None:
    """Draw how many faults there are, and the button that applies all suggestions at once."""
    cells = sum(len(fault.rows) for fault in found)
    edits = suggested(found)
    words = ntr("{n} cell needs correcting.", "{n} cells need correcting.", cells).format(n=number(cells))
    if edits:
        words += " " + ntr("We have a suggestion for {n} of them.", "We have suggestions for {n} of them.", len(edits)).format(
            n=number(len(edits))
        )
    st.html(f'<p class="pkk-hint" role="status">{escape(words)}</p>')
    if edits and st.button(tr("Apply all suggestions"), key=f"suggested-{own_file.generation()}", type="primary"):
        own_file.mend(file, edits)
        st.rerun()
    if edits:
        with st.expander(tr("See the suggestions one by one")):
            _editors(file, [fault for fault in found if fault.suggestion], "meant")


@st.fragment
def _editors(file: OwnFile, found: Sequence[Fault], name: str) -> None:
    """Draw the fields of one page of faults, with a button that applies what they say."""
    session.resume()
    key = f"{name}-page-{own_file.generation()}"
    page = pager.page(key, len(found), PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    with st.form(f"{name}-{own_file.generation()}-{page}", border=False, enter_to_submit=False):
        values = [editor.show(file, fault) for fault in shown]
        if st.form_submit_button(tr("Apply these corrections"), key=f"{name}-apply-{own_file.generation()}"):
            own_file.mend(file, [edit for fault, value in zip(shown, values, strict=True) for edit in fault.edits(value)])
            st.rerun()
    pager.show(key, len(found), PAGE)


def _filled(file: OwnFile) -> None:
    """Say which blank cells were filled in; they can be changed like any other."""
    filled = file.checked.filled
    words = ntr(
        "{n} cell that must not be blank was blank. We filled it in; please check it.",
        "{n} cells that must not be blank were blank. We filled them in; please check them.",
        len(filled),
    ).format(n=number(len(filled)))
    st.info(words)
    with st.expander(tr("Show and change the filled-in cells")):
        _editors(file, faults(file.checked, filled), "filled")


def _in_the_file(problems: Sequence[Problem]) -> None:
    """Say what can be put right in the reader's file only, one line a kind of problem."""
    if not problems:
        return
    title = tr("To be put right in your file")
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        kinds.setdefault(problem.code, []).append(problem)
    items = "".join(f"<li>{_in_words(each)}</li>" for each in kinds.values())
    st.html(f'<h3 class="pkk-part">{title}</h3><ul class="pkk-in-file">{items}</ul>')


def _in_words(alike: Sequence[Problem]) -> str:
    rows = sorted({problem.row for problem in alike if problem.row})
    first = ", ".join(map(str, rows[:_MOST_IN_FILE])) + (" …" if len(rows) > _MOST_IN_FILE else "")
    named = ntr("row {rows}", "rows {rows}", len(rows)).format(rows=first)
    where = f" ({escape(named)})" if rows else ""
    columns = "; ".join(f"<bdi>{escape(name[:40])}</bdi>" for name in sorted({each.column for each in alike if each.column})[:10])
    return (
        f"<strong>{escape(fault_words.kind(alike[0].code))}</strong>{where}{': ' + columns if columns else ''}. "
        f"{escape(fault_words.expected(alike[0]))}"
    )
