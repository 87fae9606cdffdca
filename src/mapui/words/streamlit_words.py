"""What Streamlit itself calls its parts for screen readers, in English only: front/components/frame.js says it in the reader's language.

The English texts are Streamlit's own, to the letter; {name} is whatever stands there.
"""

from mapui.words.i18n import marked
from mapui.words.interface import INTERFACE

STREAMLIT = {
    "skip": marked("Skip to main content"),
    "pages": marked("App pages"),
    "sidebar": marked("Sidebar"),
    "expand": marked("Expand sidebar"),
    "collapse": marked("Collapse sidebar"),
    "help": marked("Help"),
    "help_for": marked("Help for {name}"),
    "start": marked("{name} — start"),
    "end": marked("{name} — end"),
    "open": marked("Open"),
    "upload": marked("file upload"),
    "clear": marked("Clear value"),
    "clear_all": marked("Clear all"),
    "selected": marked("Selected values"),
    "copy_chart": marked("Copy Vega-Lite spec: {name}"),
    "copy": marked("Copy to clipboard"),
    "search": INTERFACE["search"],
    "columns": marked("Show/hide columns"),
    "full": marked("Fullscreen"),
    "close_full": marked("Close fullscreen"),
    "data": marked("Show data"),
    "fullscreen": marked("Fullscreen: {name}"),
    "close_fullscreen": marked("Close fullscreen: {name}"),
    "show_data": marked("Show data: {name}"),
    "clear_selection": marked("Clear selection: {name}"),
}
