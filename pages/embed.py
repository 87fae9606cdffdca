"""Embed: choose what a frame on another web site shows, look at it, take the code along. Reads top to bottom."""

import streamlit as st

from mapui.embed import builder
from mapui.filters import filtered
from mapui.frame import page
from mapui.reader import address
from mapui.words.i18n import tr

shown = filtered.begin(
    tr("Embed on a website"),
    tr("The map on your own page, with the filters that you set here. Its data is updated together with this site."),
)
left, right = st.columns([3, 5], gap="large")
with left:
    choice = builder.choices()
with right:
    builder.preview(choice)
builder.takeaways(choice, shown)
page.footer()
address.end()
