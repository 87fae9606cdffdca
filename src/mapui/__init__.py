"""Widgets and state of the map: Streamlit around the facts of mapdata and the picture of mapui.deck."""
