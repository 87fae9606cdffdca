"""What the charts share: the tone of bars whose colour says nothing, and the years of the axis."""

import streamlit as st

from mapdata.filters.table import Filters
from mapdata.findings.insights import Years


def plain_colour(*, dark: bool) -> str:
    """Return the accent of the theme, as CSS writes it."""
    return str(st.get_option("theme.dark.primaryColor" if dark else "theme.light.primaryColor"))


def axis_years(filters: Filters, span: Years) -> Years | None:
    """Return the years that the axis has whatever began in them: those asked for, else those of the data set.

    The axis so stays as it is while other filters change. Years in force ask for partnerships that began before.

    Args:
        filters: what is shown.
        span: first and last year of the data set.
    """
    return filters.years if filters.years and filters.year_reading == "signed" else span
