"""The headline: how many of the partnerships in this data set are shown. Never a national total."""

import pandas as pd
import streamlit as st

from mapui import session
from mapui.i18n import ntr, number, tr


def show(shown: pd.DataFrame, total: int, hidden_matches: int) -> None:
    """Draw "<shown> / <total>" with its units, and the way to matches of the search that other filters hide.

    Args:
        shown: the partnerships shown.
        total: number of partnerships in the data set.
        hidden_matches: partnerships that match the search but not the other filters.
    """
    places, countries = shown["local_place_id"].nunique(), shown["partner_country"].nunique()
    unit = tr("partnerships in this data set")
    local = ntr("{n} Indonesian place", "{n} Indonesian places", places).format(n=places)
    abroad = ntr("{n} partner country", "{n} partner countries", countries).format(n=countries)
    with st.container(key="headline", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(
            f'<p class="pkk-count" role="status"><strong>{number(len(shown))} / {number(total)}</strong> '
            f'<span>{unit}</span> <span class="pkk-quiet">· {local} · {abroad}</span></p>'
        )
        if hidden_matches:
            message = ntr("Show {n} more match hidden by filters", "Show {n} more matches hidden by filters", hidden_matches)
            st.button(message.format(n=number(hidden_matches)), key="show_hidden", on_click=session.show_everything)
    if shown.empty:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.info(tr("No partnership matches these filters. Try a wider year range or fewer sectors."))
            st.button(tr("Reset filters"), key="reset_empty", on_click=session.reset_filters)
