"""Embed: choose what a frame on another web site shows, look at it, take the code along. Reads top to bottom."""

import streamlit as st

from mapui import address, embed_builder, filtered, frame
from mapui.i18n import tr

view = filtered.begin(
    tr("Embed on a web site"),
    tr("The map on your own page, with the filters that you set here. It follows this site's data by itself."),
)
left, right = st.columns([3, 5], gap="large")
with left:
    choice = embed_builder.choices()
with right:
    embed_builder.preview(choice)
embed_builder.takeaways(choice, view)
frame.footer()
address.end()
