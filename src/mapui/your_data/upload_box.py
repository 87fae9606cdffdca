"""Our words on Streamlit's box for files, whose own are English in every language; also for what went wrong with a file."""

import streamlit as st

from mapui.parts.components import shared_component
from mapui.words.i18n import tr


def words(box: str, most_mb: int) -> None:
    """Send the words that the style sheet shows on the box; to be called before st.file_uploader.

    Args:
        box: key of the container around st.file_uploader.
        most_mb: how large a file may be, in MB.
    """
    button, hint = tr("Choose a file"), tr("or drop it here; at most {n} MB").format(n=most_mb)
    st.html(f'<style>.st-key-{box}{{--pkk-choose:"{button}";--pkk-drop:"{hint}"}}</style>')


def mend(box: str) -> None:
    """Send the script that names the box for screen readers and says why a file was not taken; to be called after it.

    Args:
        box: see words.
    """
    said = {"choose": tr("Choose a file"), "apart": tr("Open this page in a new tab")}
    shared_component("dropzone")(key="dropzone", data={"box": box} | said)
