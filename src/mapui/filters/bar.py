"""The filters in the sidebar. Each widget has the name of its filter for a key; session.py reads them back as one value."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.filters import SECTOR_CHOICES, SECTOR_MODES
from mapdata.filters.parameters import MAX_QUERY_LENGTH
from mapdata.words.schema import STATUSES, VERIFICATIONS
from mapui.filters import years
from mapui.reader import embedding, session
from mapui.words import labels
from mapui.words.i18n import tr

MORE = "more"


@dataclass(frozen=True, slots=True)
class Slots:
    """Places for what follows the years: the slider itself (None where years are locked), and the filters of the open box."""

    years: DeltaGenerator | None
    more: DeltaGenerator


def show(*, playable: bool = False) -> Slots:
    """Draw the filters, but for locked ones; return the places for what is drawn apart.

    Args:
        playable: whether the page lets the years run.
    """
    locked = embedding.locked()
    with st.container(key="filters"):
        st.subheader(tr("Filters"))
        if "q" not in locked:
            st.text_input(tr("Search"), key="q", max_chars=MAX_QUERY_LENGTH, placeholder=tr("City, province or country"))
        slot = None
        if "years" not in locked:
            slot = years.show(playable=playable)
            st.checkbox(tr("Include those whose year is unknown"), key="undated")
        if "sectors" not in locked:
            _sectors()
        plans = tr("A plan or letter of intent is not yet a partnership; plans are drawn dashed and are off at first.")
        if "statuses" not in locked:
            _pills("statuses", tr("Status"), STATUSES, labels.STATUSES, plans)
        if "verifications" not in locked:
            _pills("verifications", tr("Verification"), VERIFICATIONS, labels.VERIFICATIONS, _verification_help())
        more = st.expander(tr("Place, partner and type"), key=MORE, on_change="rerun")
        st.button(tr("Reset filters"), key="reset", on_click=session.reset_filters, width="stretch")
    return Slots(slot, more)


def _sectors() -> None:
    _pills("sectors", tr("Sector"), SECTOR_CHOICES, labels.SECTORS)
    if len(session.filters().sectors) > 1:
        st.segmented_control(
            tr("With several sectors"),
            SECTOR_MODES,
            key="sector_mode",
            required=True,
            format_func=lambda key: labels.label(labels.SECTOR_MODES, key),
        )


def _pills(name: str, title: str, choices: Sequence[str], words: dict[str, str], hint: str | None = None) -> None:
    st.pills(title, choices, key=name, selection_mode="multi", format_func=lambda key: labels.label(words, key), help=hint)


def _verification_help() -> str:
    rules = ((labels.label(labels.VERIFICATIONS, key), tr(rule)) for key, rule in labels.VERIFICATION_RULES.items())
    return " ".join(f"**{name}**: {rule}" for name, rule in rules)
