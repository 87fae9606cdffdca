"""The legend: every colour and line style of the map, drawn by front/shared/legend.js, and the choice of what the colours mean."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from mapdata.findings.compared import SEVERAL
from mapui.deck.colouring import COLOURINGS, COMPARED, COMPARED_TONES, SHARED_TONE
from mapui.deck.palette import css, name_of, on_ground
from mapui.parts.components import shared_component
from mapui.reader import chosen, files, session
from mapui.words import labels
from mapui.words.i18n import language, tr
from mapui.words.interface import ui


def show(compared: Sequence[str] = (), shares: bool = False) -> None:
    """Draw the legend.

    Args:
        compared: names of the places and countries that are compared: the colours mean them, and there is nothing to choose.
        shares: whether a line that is drawn, in whatever years, belongs to more than one of them.
    """
    with st.container(key="legend"):
        if not compared:
            _choice()
        look = _of_compared(compared, shares) if compared else _of_colouring(session.colouring())
        shared_component("legend", words=files.words(), lang=language())(key="legend-list", data=look)


def compared_colours() -> list[str]:
    """Return the colours of those that are compared as CSS has them, in their order, on the reader's ground."""
    return [css(on_ground(rgb, dark=session.dark())) for rgb in COMPARED_TONES]


def _choice() -> None:
    st.selectbox(
        ui("colour_shows"),
        list(COLOURINGS),
        key=session.COLOR,
        label_visibility="collapsed",
        format_func=chosen.worded(session.COLOR, list(COLOURINGS), lambda key: labels.label(labels.COLOURINGS, key)),
    )


def _of_colouring(colouring: str) -> dict[str, Any]:
    colours = {kind: name_of(rgb) for kind, rgb in COLOURINGS[colouring].items()}
    return {"colouring": colouring, "colours": {colouring: colours}}


def _of_compared(names: Sequence[str], shares: bool) -> dict[str, Any]:
    """Return the same with names instead of classes; keys are the digits of the arcs."""
    own = {str(number): (name, name_of(rgb)) for number, (name, rgb) in enumerate(zip(names, COMPARED_TONES, strict=False))}
    if shares:
        own[str(SEVERAL)] = (tr("of more than one of them"), name_of(SHARED_TONE))
    return {
        "colouring": COMPARED,
        "colours": {COMPARED: {digit: tone for digit, (_, tone) in own.items()}},
        "names": {digit: name for digit, (name, _) in own.items()},
        "note": tr("Each line has the colour of the place or country that it belongs to."),
    }
