"""What the reader's map is seen on: guessed from the browser's name at first, then told by the browser itself (static/screen.js)."""

from dataclasses import replace

import streamlit as st

from mapui.deck.camera import DESKTOP, PHONE, Screen
from mapui.parts.components import component
from mapui.reader import embedding, session

_KEY, _SEEN = "screen", "_screen"
_LEAST_PX, _MOST_PX = 200, 4000  # a browser says whatever it likes


def screen() -> Screen:
    """Return what the map is seen on."""
    seen: Screen | None = st.session_state.get(_SEEN)
    if seen is not None:
        return seen
    if "Mobi" in (st.context.headers.get("User-Agent") or ""):
        return PHONE
    return DESKTOP if listed() else replace(DESKTOP, width_px=DESKTOP.width_px + DESKTOP.covered_px, covered_px=0)


def listed() -> bool:
    """Return whether the results are a list over the right side of the map, and not a table under it."""
    return not embedding.embedded() and not session.table()


def show(*, height: bool = True) -> None:
    """Have the browser tell where it differs from what is known.

    Args:
        height: whether the map is as high as the page's style sheet says; where its height follows from what is on it, the one
            that is known stays.
    """
    known = screen()
    component("screen")(
        key=_KEY,
        data=[known.width_px, known.height_px if height else None, known.touch, known.covered_px],
        on_size_change=_told if height else _told_but_for_height,
        default={"size": None},
    )


def _told() -> None:
    size = st.session_state[_KEY].size
    if isinstance(size, list) and len(size) == 4 and all(isinstance(each, int | float) for each in size):
        width_px, height_px = (int(min(max(each, _LEAST_PX), _MOST_PX)) for each in size[:2])
        st.session_state[_SEEN] = Screen(width_px, height_px, bool(size[2]), int(min(max(size[3], 0), _MOST_PX)))


def _told_but_for_height() -> None:
    known = screen()
    _told()
    st.session_state[_SEEN] = replace(screen(), height_px=known.height_px)
