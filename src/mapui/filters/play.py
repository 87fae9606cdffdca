"""The play button: the years run, and the network grows."""

from time import monotonic

import streamlit as st

from mapui.reader import data, session
from mapui.words.i18n import tr

STEP_S = 1.0
STEP_YEARS = 2
_PLAYING, _LAST = "_playing", "_played_at"


def show() -> None:
    """Draw the button."""
    st.button(tr("Pause") if _playing() else tr("Play"), key="play", on_click=_toggle)


def step() -> None:
    """Go on by STEP_YEARS if it is time to; a click in between is not a step. After the last year the play is over."""
    if not _playing() or not _due():
        return
    reached, last = int(st.session_state["years"][1]), data.span()[1]
    if reached >= last:
        st.session_state[_PLAYING] = False
    else:
        _show_until(min(reached + STEP_YEARS, last))


def tick() -> None:
    """While the years run, have the browser ask for the next step."""
    if _playing():
        st.fragment(_next, run_every=STEP_S)()


def _next() -> None:
    if _due():
        st.rerun()


def _due() -> bool:
    return bool(monotonic() - st.session_state[_LAST] >= STEP_S * 0.8)


def _playing() -> bool:
    return bool(st.session_state.get(_PLAYING))


def _toggle() -> None:
    """Start from the first year, or stop where it is."""
    st.session_state[_PLAYING] = not _playing()
    if _playing():
        _show_until(data.span()[0])


def _show_until(year: int) -> None:
    """With the year it began the network grows from the first year on; with years in force it is that of the one year."""
    first = year if session.filters().year_reading == "in_force" else data.span()[0]
    st.session_state["years"] = (first, year)
    st.session_state[_LAST] = monotonic()
