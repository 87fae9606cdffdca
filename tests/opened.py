"""Opens a page of the site without a browser, at an address, in a language, on a data folder."""

from unittest.mock import patch

import streamlit as st
from streamlit.testing.v1 import AppTest

from mapui.words.i18n import use_language
from sample import ROOT

TIMEOUT_S = 60  # a first run compiles the whole app on a slow machine


def open_page(file="", **params):
    """Return a page at an address with these parameters, in Indonesian unless they say otherwise.

    The map, or the page of another file ("pages/quality.py"), to which the reader turns from the map.
    """
    use_language(params.get("lang", "id"))  # AppTest formats choices outside the run, in the test's own context
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=TIMEOUT_S)
    if file:
        app.query_params["lang"] = params.get("lang", "id")
        app.run()
        app.switch_page(file)
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def text_of(app):
    """All HTML of the page, in order."""
    return "\n".join(element.proto.body for element in app.get("html"))


def headline(app):
    """What the headline counts: "136 / 335"."""
    return text_of(app).split("<strong>")[1].split("</strong>")[0]


def download(app, key):
    """Return the name and the bytes that a download button of the page offers."""
    offered = {}
    button = st.download_button

    def record(label, data, **options):
        offered[options["key"]] = options["file_name"], data
        return button(label, data, **options)

    with patch.object(st, "download_button", record):
        app.run()
    assert not app.exception
    name, data = offered[key]
    return name, data() if callable(data) else data
