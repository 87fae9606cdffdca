"""Facts about Indonesia's sister cities: tables in, tables out. It knows neither Streamlit nor pydeck."""
