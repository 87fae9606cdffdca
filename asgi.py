"""Serves the app with its headers: `python asgi.py` or `streamlit run asgi.py`. Settings: docs/administration.md."""

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))  # so that it works without installing the package

from mapserver.serving import options_or_exit  # noqa: E402  # needs the path above

app = st.App("app.py", **options_or_exit())

if __name__ == "__main__":
    app.run()
