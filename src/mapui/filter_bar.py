"""The filters in the sidebar. They own their keys; session.py reads them back as one value."""

import streamlit as st

from mapdata.filters import Filters
from mapdata.schema import STATUSES, VERIFICATIONS
from mapui import data, labels, session
from mapui.i18n import tr
from mapui.state import MAX_QUERY_LENGTH, SECTOR_CHOICES


def show() -> Filters:
    """Draw the filters and return what they say."""
    with st.container(key="filters"):
        st.subheader(tr("Filters"))
        st.text_input(tr("Search"), key=session.Q, max_chars=MAX_QUERY_LENGTH, placeholder=tr("City, province or country"))
        st.multiselect(
            tr("Sector"),
            SECTOR_CHOICES,
            key=session.SECTORS,
            format_func=lambda key: labels.label(labels.SECTORS, key),
            placeholder=tr("All sectors"),
        )
        _years()
        st.checkbox(tr("Include those whose year is unknown"), key=session.UNDATED)
        st.pills(
            tr("Status"),
            STATUSES,
            key=session.STATUS,
            selection_mode="multi",
            format_func=lambda key: labels.label(labels.STATUSES, key),
            help=tr("A plan or letter of intent is not yet a partnership; plans are drawn dashed and are off at first."),
        )
        st.pills(
            tr("Verification"),
            VERIFICATIONS,
            key=session.VERIFICATION,
            selection_mode="multi",
            format_func=lambda key: labels.label(labels.VERIFICATIONS, key),
            help=_verification_help(),
        )
        st.button(tr("Reset filters"), key="reset", on_click=session.reset_filters, width="stretch")
    return session.filters()


def _verification_help() -> str:
    rules = ((labels.label(labels.VERIFICATIONS, key), tr(rule)) for key, rule in labels.VERIFICATION_RULES.items())
    return " ".join(f"**{name}**: {rule}" for name, rule in rules)


def _years() -> None:
    first, last = data.span()
    if first < last:
        st.slider(tr("Year signed"), first, last, key=session.YEARS)
