"""The buttons on the map: flat map or globe, and where it looks. All but the first move the map without the server."""

import streamlit as st

from mapui.parts.components import shared_component
from mapui.reader import chosen, files, session
from mapui.reader.shown import Shown
from mapui.words import labels
from mapui.words.i18n import language, tr


def show(shown: Shown) -> None:
    """Draw the buttons; they lie on the map."""
    with st.container(key="camera", horizontal=True, gap="small"):
        st.segmented_control(
            tr("View"),
            list(labels.VIEWS),
            key=session.VIEW,
            required=True,
            label_visibility="collapsed",
            format_func=chosen.worded(session.VIEW, list(labels.VIEWS), lambda key: labels.label(labels.VIEWS, key)),
        )
        asked = bool(shown.link or shown.focus)
        shared_component("cameras", words=files.words(), lang=language())(key="cameras", data={"asked": asked})
    shared_component("zoom", words=files.words(), lang=language())(key="zoom", data={})
