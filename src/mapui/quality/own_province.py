"""The choice of one's own province on a page without the other filters; it is the filter of provinces itself."""

import pandas as pd
import streamlit as st

from mapui.words.i18n import tr
from mapui.words.region_names import region_name

_KEY = "own_province"
_Choice = tuple[str, ...]


def choose(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Draw the choice and return the rows of the chosen provinces, all rows where none is chosen.

    Args:
        partnerships: Atlas.partnerships.
    """
    provinces = sorted({*partnerships["local_province"]} - {""}, key=region_name)
    chosen: _Choice = tuple(st.session_state.get("provinces") or ())
    choices: list[_Choice] = [(), *((province,) for province in provinces)]
    if chosen not in choices:
        choices.insert(1, chosen)  # several, chosen on the map
    st.session_state[_KEY] = chosen
    with st.container(key="province-choice"):
        st.selectbox(tr("Province"), choices, key=_KEY, format_func=_names, on_change=_filter)
    return partnerships[partnerships["local_province"].isin(chosen)] if chosen else partnerships


def _names(provinces: _Choice) -> str:
    return ", ".join(map(region_name, provinces)) or tr("All provinces")


def _filter() -> None:
    """Make the choice the filter, so that it is in the address and holds on every page."""
    st.session_state["provinces"] = list(st.session_state[_KEY] or ())
