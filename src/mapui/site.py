"""The pages of the site: their files, their addresses and their names. A new page is a new line here."""

from typing import Any

import streamlit as st

from mapui.i18n import marked, tr

NAME = "Peta Kota Kembar"
MAP = "pages/map.py"
# File, address and title of each page, in the order of the menu. The addresses are Indonesian and never change.
PAGES = (
    (MAP, "peta", marked("Map")),
    ("pages/place.py", "daerah", marked("Places")),
)


def pages() -> list[Any]:
    """Return the pages in the reader's language; the first one is what the plain address shows."""
    return [st.Page(file, title=tr(title), url_path=address, default=file == MAP) for file, address, title in PAGES]
