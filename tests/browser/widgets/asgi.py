"""Serves the page of widgets beside it with the headers of the site."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "src"))

from mapserver.serving import options_or_exit  # needs the path above

app = st.App("page.py", **options_or_exit())
