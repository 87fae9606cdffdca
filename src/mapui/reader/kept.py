"""What the reader has chosen without a widget that keeps it: the form of CSV files, what is compared, the step of the tour."""

from typing import Final

import streamlit as st

from mapdata.export.csv_text import FORMS, PLAIN, Form
from mapdata.findings.compared import LEAST
from mapui.reader import embedding

_CSV: Final = "_csv"
_COMPARED: Final = "_compared"
_STORY: Final = "_story"


def csv_form() -> Form:
    """Return the form in which the reader wants CSV files."""
    return FORMS[st.session_state.get(_CSV, PLAIN.name)]


def set_csv_form(name: str) -> None:
    """Choose the form of CSV files, a key of FORMS (to be called before a page is drawn, as from a widget's callback)."""
    st.session_state[_CSV] = name


def compared() -> tuple[str, ...]:
    """Return the ids of places and codes of countries that the map compares; one alone waits for another."""
    keys: tuple[str, ...] = st.session_state.get(_COMPARED, ())
    return keys


def side_by_side() -> tuple[str, ...]:
    """Return the same where there are enough to be compared, else ()."""
    return compared() if len(compared()) >= LEAST else ()


def set_compared(keys: tuple[str, ...]) -> None:
    """Choose what the map compares, see mapdata.findings.compared.known_keys (to be called before a page is drawn)."""
    st.session_state[_COMPARED] = keys


def story() -> int:
    """Return the step of the tour that is told beside the map, from 1; 0 where none is, as always in another page's frame."""
    step: int = st.session_state.get(_STORY, 0)
    return 0 if embedding.embedded() else step


def set_story(step: int) -> None:
    """Choose the step of the tour, 0 to leave it (to be called before a page is drawn)."""
    st.session_state[_STORY] = step
