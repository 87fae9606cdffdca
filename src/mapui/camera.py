"""The buttons that move the map's camera, and where it looks."""

import streamlit as st

from mapdata.tables import records
from mapui import labels, session
from mapui.deck import camera
from mapui.deck.features import arc_path
from mapui.i18n import tr
from mapui.scripts import component
from mapui.view import View

_MOVES = "_camera"


def view() -> camera.View:
    """Return where the map looks; a move that was asked for again differs by a hair, so that the browser makes it."""
    globe, phone = session.globe(), session.touch()
    wanted, moves = st.session_state.get(_MOVES, (None, 0))
    if wanted is None:
        wanted = camera.home(globe=globe, phone=phone)
    return camera.moved(camera.on_globe(wanted, phone=phone) if globe else wanted, moves)


def show(view: View) -> None:
    """Draw the buttons and the choice between flat map and globe; they lie on the map."""
    views = [("all", tr("Whole world"), None), ("indonesia", "Indonesia", camera.INDONESIA)]
    row = view.drawn[view.drawn.index == view.link]
    if len(row):
        views.append(("link", tr("This partnership"), camera.frame(arc_path(records(row)[0], 0, globe=False))))
    with st.container(key="camera", horizontal=True, gap="small"):
        st.segmented_control(
            tr("View"),
            list(labels.VIEWS),
            key=session.VIEW,
            required=True,
            label_visibility="collapsed",
            format_func=lambda key: labels.label(labels.VIEWS, key),
        )
        for key, name, wanted in views:
            st.button(name, key=f"camera-{key}", on_click=_look_at, args=(wanted,))
    component("zoom")(key="zoom", data=[["+", tr("Zoom in")], ["−", tr("Zoom out")]])


def _look_at(wanted: camera.View | None) -> None:
    st.session_state[_MOVES] = (wanted, st.session_state.get(_MOVES, (None, 0))[1] + 1)
