"""Start of the app: page configuration, language and the pages. Run with `make run` or `streamlit run app.py`."""

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))  # so that `streamlit run app.py` works without installing the package

from mapui.frame.site import NAME, pages  # noqa: E402  # likewise
from mapui.reader import address  # noqa: E402  # needs the path above

st.set_page_config(page_title=NAME, page_icon="static/icon.png", layout="wide", initial_sidebar_state="auto")
address.begin()
page = st.navigation(pages(), position="hidden" if st.context.is_embedded else "top")
st.set_page_config(page_title=f"{page.title} · {NAME}")
page.run()
