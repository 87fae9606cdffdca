"""The choices of the embed page, and what they give: a preview, a snippet, an address, a file."""

import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

import streamlit as st

from mapdata.export.formats import FORMATS
from mapdata.export.selection import Selection
from mapdata.settings.public_url import public_url
from mapdata.words.errors import SettingError
from mapui.embed.snippet import RESPONSIVE, SIZES, THEMES, Wanted, iframe
from mapui.embed.snippet import address as frame_address
from mapui.frame.site import NAME
from mapui.reader import address, chosen, data, embedding, session
from mapui.reader.shown import Shown
from mapui.words import labels
from mapui.words.i18n import marked, tr
from mapui.words.interface import INTERFACE

_THEMES = {"auto": marked("Follow the reader's device"), "light": marked("Light"), "dark": marked("Dark")}
_PARTS = {
    "filters": INTERFACE["filters"],
    "legend": INTERFACE["legend"],
    "results": marked("Table of results"),
    "language": marked("Language switch"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader built: what the frame shows, and its size, a key of snippet.SIZES."""

    wanted: Wanted
    size: str


def choices() -> Choice:
    """Draw the choices; the filters, colours and view are those of the session."""
    params = address.params_of(session.state())
    size = st.radio(tr("Size"), list(SIZES), key="embed_size", horizontal=True, format_func=_size)
    theme = st.radio(
        tr("Theme"), list(THEMES), key="embed_theme", horizontal=True, format_func=lambda key: labels.label(_THEMES, key)
    )
    hide = st.pills(
        tr("Hide"),
        embedding.PARTS,
        key="embed_hide",
        selection_mode="multi",
        format_func=chosen.worded("embed_hide", embedding.PARTS, lambda key: labels.label(_PARTS, key)),
    )
    held = [param for param in embedding.LOCKS if param in params]
    lock = []
    if held:
        lock = st.pills(
            tr("Keep these filters fixed"),
            held,
            key="embed_lock",
            selection_mode="multi",
            format_func=chosen.worded("embed_lock", held, lambda key: labels.label(labels.FILTERS, embedding.LOCKS[key][0])),
            help=tr("Visitors to your site cannot change them."),
        )
    follow = st.checkbox(tr("Follow the language of each reader's browser"), key="embed_follow")
    shown = {key: value for key, value in params.items() if key != "lang"}
    if not follow:
        shown["lang"] = st.session_state[session.LANG]
    return Choice(Wanted(shown, theme, tuple(hide), tuple(param for param in lock if param in held)), size)


def preview(choice: Choice) -> None:
    """Draw the frame as it will be."""
    width_px, height_px = SIZES[choice.size]
    with st.container(key="embed-preview"):
        st.iframe(
            frame_address(_here(), choice.wanted),
            height=height_px,
            width="stretch" if choice.size == RESPONSIVE else width_px,
            alt=tr("Preview of the embedded map"),
        )


def takeaways(choice: Choice, shown: Shown) -> None:
    """Draw what can be copied or kept: the snippet, the address, the static file."""
    base, edition = site_url(), data.edition()  # the file is made later, outside the session
    what = tr("partnerships of Indonesian local governments abroad")
    _heading(tr("Code to embed"))
    _quiet(tr("Paste it into the HTML of a page; in WordPress, use a “Custom HTML” block."))
    _quiet(tr("In the frame, one finger and the mouse wheel scroll your page; two fingers, or Ctrl and the wheel, move the map."))
    st.code(
        iframe(base, choice.wanted, f"{NAME}: {what}", tr("Open the full map"), choice.size), language="html", wrap_lines=True
    )
    _heading(tr("Direct address"))
    st.code(frame_address(base, choice.wanted), language=None, wrap_lines=True)
    _heading(tr("One HTML file, no server needed"))
    _quiet(
        tr(
            "This page works on any web server or straight from your computer and loads nothing from other "
            "sites. It contains the partnerships you have filtered, with today's data; download it again to "
            "update it."
        )
    )
    st.download_button(
        tr("Download the page"),
        lambda: FORMATS["html"].write(Selection(shown.rows, shown.atlas, edition)),
        file_name="peta-kota-kembar.html",
        mime=FORMATS["html"].media_type,
        on_click="ignore",
        key="embed_file",
    )


def _quiet(text: str) -> None:
    st.html(f'<p class="pkk-quiet">{text}</p>')


def _heading(title: str) -> None:
    st.html(f'<h2 class="pkk-section">{title}</h2>')


def site_url() -> str:
    """Return the address that others reach this site at: MAPDATA_PUBLIC_URL, or else the one in the reader's address bar.

    The server ends at a setting that is no address; without the server it is said in the log, and not used.
    """
    try:
        return public_url() or _here()
    except SettingError as fault:
        logging.getLogger(__name__).warning("%s", fault)
        return _here()


def _here() -> str:
    """Return the address of the site in the reader's address bar, without the page."""
    parts = urlsplit(st.context.url or "http://localhost:8501/")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rpartition('/')[0]}"


def _size(size: str) -> str:
    width_px, height_px = SIZES[size]
    return tr("Full width of the page") if size == RESPONSIVE else f"{width_px} × {height_px}"
