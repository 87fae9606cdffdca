"""The plain way: the same partnerships as an inline pydeck ArcLayer, the same slider, Streamlit's own table."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

import pydeck as pdk  # noqa: E402  # needs the path above
import streamlit as st  # noqa: E402

from mapdata.atlas.atlas import load_atlas  # noqa: E402

partnerships = st.cache_resource(load_atlas)(ROOT / "data").partnerships
first, last = st.slider("Years", 1960, 2025, (1960, 2025))
shown = partnerships[partnerships["located"] & partnerships["year_signed"].between(first, last).fillna(True)]
columns = ["local_lon", "local_lat", "partner_lon", "partner_lat", "local_name", "partner_name"]
arcs = pdk.Layer(
    "ArcLayer",
    id="arcs",
    data=shown[columns].to_dict("records"),
    get_source_position=["local_lon", "local_lat"],
    get_target_position=["partner_lon", "partner_lat"],
    great_circle=True,
    pickable=True,
)
st.write(f"{len(shown)} / {len(partnerships)}")
st.pydeck_chart(pdk.Deck(layers=[arcs], map_provider=None, tooltip={"text": "{local_name} – {partner_name}"}), key="map")
st.dataframe(shown[["local_name", "partner_name", "partner_country", "year_signed", "status"]], hide_index=True)
