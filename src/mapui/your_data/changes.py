"""What the reader changed so far, step by step; each step can be undone, and all of them."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import streamlit as st

from mapdata.own_file.mending import Edit, Mending
from mapdata.words.schema import COORDINATES
from mapui.parts.markup import escape
from mapui.words.i18n import ntr, number, tr
from mapui.your_data import own_file
from mapui.your_data.column_words import cell_words, column_name
from mapui.your_data.own_file import OwnFile

_MOST: Final = 30  # steps that are listed, the newest first
_MOST_CELLS: Final = 5  # of a step that are named
_LONGEST: Final = 60  # characters of a cell


def show(file: OwnFile) -> None:
    """Draw the changes and the buttons that undo them; nothing where there are none."""
    steps = file.mending.steps
    if not steps:
        return
    count = sum(map(len, steps))
    words = ntr("{n} cell changed by you", "{n} cells changed by you", count).format(n=number(count))
    generation = own_file.generation()
    with st.expander(words):
        for place in reversed(range(max(0, len(steps) - _MOST), len(steps))):
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                st.html(f'<p class="pkk-change">{_in_words(steps[place])}</p>', width="stretch")
                st.button(
                    tr("Undo change {n}").format(n=number(place + 1)),
                    key=f"undo-{generation}-{place}",
                    on_click=partial(own_file.change, file, file.mending.without(place)),
                )
        if len(steps) > 1:
            st.button(tr("Undo all changes"), key=f"undo-all-{generation}", on_click=partial(own_file.change, file, Mending()))


def _in_words(step: Sequence[Edit]) -> str:
    """Return the cells of a step as HTML."""
    cells = [
        tr("row {row}, {column}: “{value}”").format(
            row=edit.row, column=column_name(edit.column), value=cell_words(edit.column, edit.value)[:_LONGEST]
        )
        for edit in step[:_MOST_CELLS]
    ]
    more = len(step) - _MOST_CELLS
    if more > 0:
        cells.append(ntr("and {n} more cell", "and {n} more cells", more).format(n=number(more)))
    title = tr("Place picked") if step[0].column in COORDINATES else tr("Cells corrected")
    return f"<strong>{escape(title)}</strong><br>" + "<br>".join(f"<bdi>{escape(cell)}</bdi>" for cell in cells)
