"""The picture as a value: layers, colours and picks, made with pydeck. It knows no Streamlit and no language."""
