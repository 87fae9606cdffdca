"""The least that a page with a slider sends: the slider and one line of text, no map."""

import streamlit as st

first, last = st.slider("Years", 1960, 2025, (1960, 2025))
st.write(f"{first}–{last}")
