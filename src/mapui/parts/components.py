"""Components with a script of our own in static/: the browser fetches and keeps it, so a change sends only the data."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import streamlit as st

FOLDER = Path(__file__).resolve().parents[3] / "static"


def component(name: str) -> Any:
    """Return the component whose script is static/<name>.js, to be called with key, data and callbacks.

    The script's default export gets Streamlit's component arguments (data, parentElement, setTriggerValue, ...).
    """
    return st.components.v2.component(name, js=_loader(name), isolate_styles=False)


@cache
def _loader(name: str) -> str:
    version = sha256((FOLDER / f"{name}.js").read_bytes()).hexdigest()[:6]
    address = f"app/static/{name}.js?{version}"
    return f"export default c=>\nimport(new URL({address!r},location)).then(m=>m.default(c))"
