"""The legend: every colour and line style of the map, drawn by front/shared/legend.js, and the choice of what the colours mean."""

import streamlit as st

from mapui.deck.colouring import COLOURINGS
from mapui.deck.palette import TONES, css, name_of, on_ground
from mapui.parts.components import shared_component
from mapui.reader import chosen, files, session
from mapui.words import labels
from mapui.words.i18n import language
from mapui.words.interface import ui


def show() -> None:
    """Draw the legend."""
    colouring, dark = session.colouring(), session.dark()
    with st.container(key="legend"):
        st.selectbox(
            ui("colour_shows"),
            list(COLOURINGS),
            key=session.COLOR,
            label_visibility="collapsed",
            format_func=chosen.worded(session.COLOR, list(COLOURINGS), lambda key: labels.label(labels.COLOURINGS, key)),
        )
        shared_component("legend", words=files.words(), lang=language())(
            key="legend-list",
            data={
                "colouring": colouring,
                "colours": {colouring: {kind: name_of(rgb) for kind, rgb in COLOURINGS[colouring].items()}},
                "tones": {name: css(on_ground(rgb, dark=dark)) for name, rgb in TONES.items()},
            },
        )
