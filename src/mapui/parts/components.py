"""Components with a script of our own: the browser fetches and keeps it, so a change sends only the data."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

import streamlit as st

from mapdata.export.static_page.joining import FRONT, joined
from mapui.parts import media

FOLDER = Path(__file__).resolve().parents[3] / "static"
_SCRIPT = "text/javascript"


def script_address(name: str) -> str:
    """Return the address of static/<name>.js, another one for another content."""
    return f"app/static/{name}.js?{_version(name)}"


def shared_component(name: str, **given: str) -> Any:
    """Return the component whose script is front/components/<name>.js, which draws as the static page does.

    The script and all that it imports become one module in Streamlit's store of media files, and what is given another one,
    which hands it on: so a run need not send it again.

    Args:
        name: of the script.
        given: data that seldom change, such as the language and addresses of files; the script finds them among its data.
    """
    module = PurePosixPath(media.address(_module(name), f"module.{name}", _SCRIPT)).name
    entry = f'import draw from "./{module}";\nexport default c=>draw({{...c,data:{{...{json.dumps(given)},...c.data}}}});\n'
    return _component(name, media.address(entry.encode(), f"entry.{name}", _SCRIPT))


def _component(name: str, address: str) -> Any:
    loader = f"export default c=>\nimport(new URL({address!r},location)).then(m=>m.default(c))"
    return st.components.v2.component(name, js=loader, isolate_styles=False)


@cache
def _version(name: str) -> str:
    return sha256((FOLDER / f"{name}.js").read_bytes()).hexdigest()[:6]


@cache
def _module(name: str) -> bytes:
    return joined(FRONT / "components" / f"{name}.js").encode()
