"""The legend: every colour and line style of the map, in words, and the choice of what the colours mean."""

import streamlit as st

from mapui.deck.colouring import COLOURINGS
from mapui.deck.palette import css, on_ground
from mapui.parts.markup import escape
from mapui.reader import chosen, session
from mapui.words import labels
from mapui.words.i18n import tr


def show() -> None:
    """Draw the legend."""
    colouring, dark = session.colouring(), session.dark()
    words, note = labels.COLOUR_CLASSES[colouring], labels.COLOUR_NOTES[colouring]
    colours = "".join(
        _item(labels.label(words, kind), style=f"color:{css(on_ground(rgb, dark=dark))}")
        for kind, rgb in COLOURINGS[colouring].items()
    )
    title = tr("Legend")
    lines = _item(tr("Dashed: planned or letter of intent only"), "pkk-dashed") + _item(
        tr("Fainter: dormant, expired or terminated"), "pkk-faint"
    )
    seats = tr(
        "Provinces and regencies are drawn at their seat of government, a province as a ring around its city. "
        "A larger dot has more partnerships."
    )
    with st.container(key="legend"):
        choice, classes = st.columns([3, 8], vertical_alignment="center", gap="medium")
        choice.selectbox(
            tr("Colour shows"),
            list(COLOURINGS),
            key=session.COLOR,
            format_func=chosen.worded(session.COLOR, list(COLOURINGS), lambda key: labels.label(labels.COLOURINGS, key)),
        )
        classes.html(
            f'<section class="pkk-legend" aria-label="{title}"><ul>{colours}{lines}</ul><p>{tr(note)} {seats}</p></section>'
        )


def _item(text: str, kind: str = "", style: str = "") -> str:
    return f'<li><span class="pkk-line {kind}" style="{style}"></span>{escape(text)}</li>'
