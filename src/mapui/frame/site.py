"""The pages of the site: their files, their addresses and their names. A new page is a new line here."""

from typing import Any

import streamlit as st

from mapui.words.i18n import marked, tr
from mapui.words.interface import INTERFACE

NAME = "Peta Kota Kembar"
MAP = "pages/map.py"
# File, address and title of each page, in the order of the menu. The addresses are Indonesian and never change.
# A file is never called as its address: Streamlit, which knows a folder called pages of its own, would run it without app.py.
PAGES = (
    (MAP, "peta", INTERFACE["map"]),
    ("pages/place.py", "daerah", marked("Places")),
    ("pages/insights.py", "wawasan", marked("Insights")),
    ("pages/data_set.py", "data", marked("Data")),
    ("pages/quality.py", "mutu", marked("Data quality")),
    ("pages/your_data.py", "data-anda", marked("Your data")),
    ("pages/embed.py", "sematkan", marked("Embed the map")),
    ("pages/about.py", "tentang", marked("About")),
)


def pages() -> list[Any]:
    """Return the pages in the reader's language; the first one is what the plain address shows."""
    return [st.Page(file, title=tr(title), url_path=address, default=file == MAP) for file, address, title in PAGES]
