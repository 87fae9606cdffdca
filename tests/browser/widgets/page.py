"""Widgets that fetch, send or draw: a chart, a table, a download and an upload."""

import altair as alt
import pandas as pd
import streamlit as st

numbers = pd.DataFrame({"year": [1990, 2000, 2010], "signed": [1, 3, 2]})
st.altair_chart(alt.Chart(numbers).mark_bar().encode(x="year:O", y="signed:Q", tooltip=["year", "signed"]))
st.dataframe(numbers, on_select="rerun", selection_mode="single-row")
st.download_button("Download", numbers.to_csv(index=False), "numbers.csv", "text/csv")
file = st.file_uploader("Upload", type="csv")
if file:
    st.text(f"{len(pd.read_csv(file))} rows")
