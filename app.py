"""Start of the app: page configuration, language and the pages. Run with `make run` or `streamlit run app.py`."""

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))  # so that `streamlit run app.py` works without installing the package

from mapui import session  # noqa: E402  # needs the path above
from mapui.i18n import tr  # noqa: E402

st.set_page_config(page_title="Peta Kota Kembar", page_icon="static/icon.png", layout="wide", initial_sidebar_state="auto")
session.begin()
pages = [st.Page("pages/map.py", title=tr("Map"), url_path="peta", default=True)]
st.navigation(pages, position="hidden" if len(pages) == 1 else "sidebar").run()
