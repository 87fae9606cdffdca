"""The buttons that move the map's camera, and where it looks."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from mapdata.words.records import records
from mapui.deck import camera
from mapui.deck.camera import Screen
from mapui.deck.features import arc_path
from mapui.parts.components import component
from mapui.reader import chosen, session
from mapui.reader.screen import screen
from mapui.reader.shown import Shown
from mapui.words import labels
from mapui.words.i18n import tr
from mapui.words.interface import ui

_MOVES = "_camera"
Move = Callable[[Screen], camera.Camera]


def current() -> camera.Camera:
    """Return where the map looks; a move that was asked for again differs by a hair, so that the browser makes it."""
    where = framed()
    return camera.moved(where if session.globe() else camera.beside(where, screen()), st.session_state.get(_MOVES, (None, 0))[1])


def framed() -> camera.Camera:
    """Return the camera around whose middle lies what is in view and not covered."""
    wanted, seen = st.session_state.get(_MOVES, (None, 0))[0], screen()
    if wanted is None:
        return camera.globe_home(seen) if session.globe() else camera.home(seen)
    return camera.on_globe(wanted(seen), seen) if session.globe() else wanted(seen)


def show(shown: Shown) -> None:
    """Draw the buttons and the choice between flat map and globe; they lie on the map."""
    views: list[tuple[str, str, Move | None]] = [
        ("all", ui("world"), None),
        ("indonesia", "Indonesia", partial(camera.fit, camera.INDONESIA)),
    ]
    row = shown.drawn[shown.drawn.index == shown.link]
    if len(row):
        path = arc_path(records(row)[0], 0, globe=False)
        views.append(("link", tr("This partnership"), partial(camera.fit, path)))
    with st.container(key="camera", horizontal=True, gap="small"):
        st.segmented_control(
            tr("View"),
            list(labels.VIEWS),
            key=session.VIEW,
            required=True,
            label_visibility="collapsed",
            format_func=chosen.worded(session.VIEW, list(labels.VIEWS), lambda key: labels.label(labels.VIEWS, key)),
        )
        for key, name, wanted in views:
            st.button(name, key=f"camera-{key}", on_click=_look_at, args=(wanted,))
    component("zoom")(key="zoom", data=[["+", ui("zoom_in")], ["−", ui("zoom_out")]])


def _look_at(wanted: Move | None) -> None:
    st.session_state[_MOVES] = (wanted, st.session_state.get(_MOVES, (None, 0))[1] + 1)
