"""The row that says what is compared, with the ways to add one, to take one out and to end it (front/components/compared.js)."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from mapdata.filters.filters import matches
from mapdata.filters.parameters import MAX_QUERY_LENGTH
from mapdata.findings.compared import LEAST, MOST, SEVERAL, owners
from mapui.frame import legend
from mapui.parts.components import shared_component
from mapui.parts.markup import escape
from mapui.reader import comparing, data, files, kept, session
from mapui.reader.shown import Shown
from mapui.words import captions
from mapui.words.i18n import language, ntr, number, tr

_KEY = "compared-row"


def show() -> None:
    """Draw the row; where nothing is compared, only why an address that asks for it could not be followed. Its box is always there, as that of offer.py."""
    with st.container(key="compared"):
        if kept.compared():
            _row()
        elif told := _told():
            st.html(f'<p class="pkk-quiet" role="status">{escape(told)}</p>')


def colours(shown: Shown) -> tuple[list[str], bool]:
    """Return what the legend says: the names of the compared, and whether a line belongs to more than one of them.

    The years are left open: they change without a new legend, and while they play nobody asks us.
    """
    if not shown.compared:
        return [], False
    always = replace(shown, rows=_rows_of_all_years(shown)).drawn
    whose = owners(always, shown.compared)
    return captions.of_compared(shown.atlas.everywhere, shown.compared), bool((whose == SEVERAL).any())


def _rows_of_all_years(shown: Shown) -> pd.DataFrame:
    partnerships, always = shown.atlas.partnerships, replace(shown.filters, years=None, undated=True)
    rows: pd.DataFrame = partnerships[matches(partnerships, always, data.searchable())]
    return rows


def add(key: str) -> None:
    """Compare one more (called before a page is drawn, as from a button); one that cannot be compared changes nothing."""
    if comparing.can_add(key):
        session.seed(comparing.with_one_more(session.state(), key))


def _row() -> None:
    keys = kept.compared()
    colours = legend.compared_colours() if kept.side_by_side() else [""]
    names = captions.of_compared(data.atlas().everywhere, keys)
    texts = {
        "title": tr("Comparing"),
        "remove": tr("Stop comparing {name}"),
        "add": tr("Add a place or country to the comparison"),
        "hint": tr("Add a place or country"),
        "end": tr("End comparison"),
        "told": _told(),
    }
    shared_component("compared", words=files.words(), found=files.suggestions(), lang=language())(
        key=_KEY,
        data={
            "compared": list(map(list, zip(keys, names, colours, strict=False))),
            "full": not comparing.is_open(),
            "longest": MAX_QUERY_LENGTH,
            "texts": texts,
        },
        on_removed_change=_remove,
        on_added_change=_add,
        on_ended_change=_end,
    )


def _told() -> str:
    """Say what is still needed, and what of the address could not be compared; hostile text is counted and not shown."""
    told = [tr("Add another one to compare.")] if len(kept.compared()) == LEAST - 1 else []
    return " ".join([*told, *_told_of_address()])


def _told_of_address() -> list[str]:
    """Say what was left out of the address; nothing once the reader has changed what it asked for."""
    given = st.query_params.get_all("compare")
    if comparing.known(given) != kept.compared():
        return []
    unknown, more = comparing.left_out(given)
    told = []
    if unknown:
        message = ntr(
            "{n} value in the address is unknown and left out.", "{n} values in the address are unknown and left out.", unknown
        )
        told.append(message.format(n=number(unknown)))
    if more:
        told.append(tr("Only the first {n} are compared.").format(n=number(MOST)))
    return told


# What a browser says is believed only when it names one of ours.


def _remove() -> None:
    key = st.session_state[_KEY].removed
    if key in kept.compared():
        _compare(tuple(each for each in kept.compared() if each != key))


def _add() -> None:
    key = st.session_state[_KEY].added
    if isinstance(key, str):
        add(key)


def _end() -> None:
    if st.session_state[_KEY].ended is True:
        _compare(())


def _compare(keys: tuple[str, ...]) -> None:
    """Compare these; a panel would lie over them, so nothing stays selected."""
    kept.set_compared(keys)
    session.select(None)
