"""The filters in the sidebar. Each widget has the name of its filter for a key; session.py reads them back as one value."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.parameters import MAX_QUERY_LENGTH
from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS
from mapui.filters import years
from mapui.filters.counts import UPFRONT
from mapui.filters.wording import wording
from mapui.reader import chosen, data, embedding, session
from mapui.words import labels
from mapui.words.i18n import tr
from mapui.words.interface import ui

MORE = "more"


@dataclass(frozen=True, slots=True)
class Slots:
    """Places for what follows the years: the slider itself (None where years are locked), and the filters of the open box."""

    years: DeltaGenerator | None
    more: DeltaGenerator


def show(*, playable: bool = False, searches: bool = True) -> Slots:
    """Draw the filters, but for locked ones; return the places for what is drawn apart.

    Args:
        playable: whether the page lets the years run.
        searches: whether the search is among them, and not at the head of the page.
    """
    locked = embedding.locked()
    with st.container(key="filters"):
        st.subheader(ui("filters"))
        if searches and "q" not in locked:
            st.text_input(ui("search"), key="q", max_chars=MAX_QUERY_LENGTH, placeholder=ui("search_hint"))
        slot = None
        if "years" not in locked:
            slot = years.show(playable=playable)
            st.checkbox(ui("undated"), key="undated")
        for name in UPFRONT:
            if name not in locked:
                _pills(FILTERS[name])
        more = st.expander(tr("Place, partner and type"), key=MORE, on_change="rerun")
        st.button(ui("reset"), key="reset", on_click=session.reset_filters, width="stretch")
    return Slots(slot, more)


def _pills(record: Filter) -> None:
    name, word = record.name, wording(record, data.atlas().everywhere)
    st.pills(
        labels.label(labels.FILTERS, name),
        record.choices,
        key=name,
        selection_mode="multi",
        format_func=chosen.worded(name, record.choices, word),
        help=_HINTS[name]() if name in _HINTS else None,
    )
    if name == "sectors" and len(session.filters().sectors) > 1:
        _sector_mode()


def _sector_mode() -> None:
    record = FILTERS["sector_mode"]
    st.segmented_control(
        tr("With several sectors"),
        record.choices,
        key=record.name,
        required=True,
        format_func=chosen.worded(record.name, record.choices, wording(record, data.atlas().everywhere)),
    )


def _plans_help() -> str:
    return tr(
        "A plan or letter of intent is not yet a partnership; plans are shown as dashed lines and are "
        "hidden until you choose them."
    )


def _verification_help() -> str:
    rules = ((labels.label(labels.VERIFICATIONS, key), tr(rule)) for key, rule in labels.VERIFICATION_RULES.items())
    return " ".join(f"**{name}**: {rule}" for name, rule in rules)


_HINTS: Final[dict[str, Callable[[], str]]] = {"statuses": _plans_help, "verifications": _verification_help}
