"""The map: headline, arcs, panel, legend, table. Reads top to bottom."""

from dataclasses import replace

import streamlit as st

from mapdata.filters import ALL, matches
from mapui import chart, data, filter_bar, frame, headline, legend, notices, panel, results, session

atlas, names = data.atlas(), data.searchable()
frame.header()
with st.sidebar:
    filters = filter_bar.show()
shown = atlas.partnerships[matches(atlas.partnerships, filters, names)]
link = session.selected(filters, shown.index)
anywhere = matches(atlas.partnerships, replace(ALL, q=filters.q), names).sum() if filters.q else len(shown)

notices.show(atlas.problems)
headline.show(shown, len(atlas.partnerships), int(anywhere) - len(shown))
left, right = st.columns([7, 3], gap="medium")
with left:
    chart.show(shown, filters, link)
with right:
    panel.show(atlas, link, hidden=link is not None and link not in shown.index)
legend.show()
results.show(shown)
frame.footer()
session.end(filters, link)
