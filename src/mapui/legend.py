"""The legend: every colour and line style of the map, in words."""

import streamlit as st

from mapui import labels
from mapui.deck.palette import GROUP_COLOURS, css
from mapui.i18n import tr
from mapui.markup import escape


def show() -> None:
    """Draw the legend."""
    colours = "".join(
        _item(labels.label(labels.GROUPS, group), style=f"color:{css(rgb)}") for group, rgb in GROUP_COLOURS.items()
    )
    title = tr("Legend")
    lines = _item(tr("Dashed: planned or letter of intent only"), "pkk-dashed") + _item(
        tr("Fainter: dormant, expired or terminated"), "pkk-faint"
    )
    note = tr(
        "An arc has the colour of the group that most of its sectors belong to. Provinces and regencies are drawn at their seat of government."
    )
    with st.container(key="legend"):
        st.html(f'<section class="pkk-legend" aria-label="{title}"><ul>{colours}{lines}</ul><p>{note}</p></section>')


def _item(text: str, kind: str = "", style: str = "") -> str:
    return f'<li><span class="pkk-line {kind}" style="{style}"></span>{escape(text)}</li>'
