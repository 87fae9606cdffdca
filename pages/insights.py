"""Insights: what the partnerships that the filters leave add up to. Reads top to bottom."""

import streamlit as st

from mapui.filters import filtered
from mapui.frame import page
from mapui.insights import figure, ranks, sectors, shares, years
from mapui.insights.ground import axis_years, plain_colour
from mapui.reader import address, data, session
from mapui.words.i18n import tr

shown = filtered.begin(
    tr("Insights"),
    tr("A summary of the partnerships in this data set; the filters apply, and no figure here is a national total"),
)
rows, dark, colour = shown.rows, session.dark(), plain_colour(dark=session.dark())
if len(rows):
    span = axis_years(shown.filters, data.span())
    with st.container(key="insights", gap="large"):
        wide, narrow = st.columns([2, 1], gap="large")
        with wide:
            figure.show(years.per_year(rows, span, colour))
        with narrow:
            figure.show(years.per_decade(rows, span, colour))
        left, right = st.columns(2, gap="large")
        with left:
            figure.show(sectors.by_sector(rows, dark=dark))
        with right:
            figure.show(sectors.by_island(rows, dark=dark))
        left, right = st.columns(2, gap="large")
        with left:
            figure.show(ranks.countries(rows, colour))
        with right:
            figure.show(shares.distances(rows, colour))
            figure.show(shares.statuses(rows, dark=dark))
        left, right = st.columns(2, gap="large")
        with left:
            figure.show(ranks.places(rows, shown.atlas.places, "local", colour))
        with right:
            figure.show(ranks.places(rows, shown.atlas.places, "partner", colour))
page.footer()
address.end()
