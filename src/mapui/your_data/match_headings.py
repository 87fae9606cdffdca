"""Step 2: which heading of the file is read as which of our columns. The reader can say otherwise, and the file is read again."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import streamlit as st

from mapdata.words.schema import PARTNERSHIP_COLUMNS, REQUIRED_PARTNERSHIP_CELLS
from mapui.parts.markup import escape
from mapui.reader import chosen
from mapui.words.i18n import ntr, number, tr
from mapui.your_data import own_file, steps
from mapui.your_data.column_words import column_name
from mapui.your_data.fault_list import OF_HEADINGS
from mapui.your_data.own_file import OwnFile

_FIRST: Final = tuple(column for column in REQUIRED_PARTNERSHIP_CELLS if column != "id")
_MORE: Final = tuple(column for column in PARTNERSHIP_COLUMNS if column not in _FIRST)
_LONGEST: Final = 40  # characters of a heading or an example
_MOST_NAMED: Final = 20


def show(file: OwnFile) -> None:
    """Draw the step."""
    steps.head(2)
    to_see = [problem for problem in file.checked.report.problems if problem.code in OF_HEADINGS]
    if not to_see:
        steps.nothing_to_do(_said(file))
        with st.expander(tr("Show and change the headings")):
            _selects(file, PARTNERSHIP_COLUMNS)
            _others(file)
        return
    words = tr("We matched the headings of your file to our columns. Check each one and choose another where it is wrong.")
    st.html(f'<p class="pkk-hint">{words}</p>')
    with st.container(key="headings"):
        _selects(file, _FIRST)
        found = sum(own_file.written(file, column) != "" for column in _MORE)
        with st.expander(tr("Other columns ({n} of {total} found)").format(n=number(found), total=number(len(_MORE)))):
            _selects(file, _MORE)
    _others(file)
    if st.button(tr("The headings are right"), key=f"headings-right-{own_file.generation()}", type="primary"):
        own_file.read_as(file, {column: own_file.written(file, column) for column in PARTNERSHIP_COLUMNS})
        st.rerun()


def _said(file: OwnFile) -> str:
    if file.headings:
        return tr("You matched the headings.")
    return tr("The headings are those of the template. Nothing to do here.")


def _selects(file: OwnFile, columns: Sequence[str]) -> None:
    """Draw a choice of headings for each column, two side by side where there is room."""
    examples = _examples(file)
    options = ["", *file.opened.headings]
    for start in range(0, len(columns), 2):
        for place, column in zip(st.columns(2), columns[start : start + 2], strict=False):
            key = f"heading-{own_file.generation()}-{column}"
            heading = own_file.written(file, column)
            st.session_state[key] = heading  # another choice may have taken the one that it had
            with place:
                st.selectbox(
                    _label(column),
                    options,
                    key=key,
                    format_func=chosen.worded(key, options, lambda each: _worded(each, examples)),
                    on_change=partial(_choose, file, column, key),
                )


def _label(column: str) -> str:
    return tr("{name} (required)").format(name=column_name(column)) if column in _FIRST else column_name(column)


def _choose(file: OwnFile, column: str, key: str) -> None:
    """Read the file with the heading that was chosen for a column; a column that had it has none then."""
    picked = next(iter(chosen.keys_of(key, [st.session_state[key]], ["", *file.opened.headings])), "")
    taken = {other: "" for other in PARTNERSHIP_COLUMNS if picked and own_file.written(file, other) == picked}
    own_file.read_as(file, file.headings | taken | {column: picked})


def _worded(heading: str, examples: dict[str, str]) -> str:
    if not heading:
        return tr("– not in the file –")
    example = examples.get(heading, "")
    return f"{_short(heading)} ({_short(example)})" if example else _short(heading)


def _examples(file: OwnFile) -> dict[str, str]:
    """Return the first cell with anything in it of each column of the file, by its heading."""
    table = file.opened.table
    found = {}
    for place, heading in enumerate(file.opened.headings):
        cells = table.iloc[:, place]
        found[heading] = next(iter(cells[cells != ""].head(1)), "")
    return found


def _others(file: OwnFile) -> None:
    """Say which columns of the file are none of ours."""
    used = {own_file.written(file, column) for column in PARTNERSHIP_COLUMNS}
    others = [heading for heading in file.opened.headings if heading not in used]
    if not others:
        return
    words = ntr(
        "{n} more column of your file is not checked. It is kept as it is:",
        "{n} more columns of your file are not checked. They are kept as they are:",
        len(others),
    ).format(n=number(len(others)))
    names = "; ".join(f"<bdi>{escape(_short(heading))}</bdi>" for heading in others[:_MOST_NAMED])
    more = " …" if len(others) > _MOST_NAMED else ""
    st.html(f'<p class="pkk-quiet pkk-hint">{words} {names}{more}</p>')


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
