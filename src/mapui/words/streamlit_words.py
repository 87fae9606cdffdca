"""What Streamlit itself says, in English only: front/components/mending.js says it in the reader's language, or says something better.

The English texts are Streamlit's own, to the letter; {name} is whatever stands there.
"""

from mapui.words.i18n import marked
from mapui.words.interface import INTERFACE

# Names and menus: translated, and English as Streamlit has it.
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
    "add_files": marked("Add files"),
    "cancel_upload": marked("Cancel upload of {name}"),
    "remove": marked("Remove {name}"),
    "drop": marked("Drag and drop a file here"),
    "clear": marked("Clear value"),
    "clear_all": marked("Clear all"),
    "selected": marked("Selected values"),
    "copy_chart": marked("Copy Vega-Lite spec: {name}"),
    "copy_spec": marked("Copy Vega-Lite spec"),
    "copy": marked("Copy to clipboard"),
    "search": INTERFACE["search"],
    "columns": marked("Show/hide columns"),
    "full": marked("Fullscreen"),
    "close_full": marked("Close fullscreen"),
    "data": marked("Show data"),
    "chart": marked("Show chart"),
    "fullscreen": marked("Fullscreen: {name}"),
    "close_fullscreen": marked("Close fullscreen: {name}"),
    "show_data": marked("Show data: {name}"),
    "clear_selection": marked("Clear selection: {name}"),
    "close": INTERFACE["close"],
    "dismiss": marked("Dismiss"),
    "choose": marked("Choose an option"),
    "choose_some": marked("Choose options"),
    "heading": marked("Link to heading"),
    "no_results": marked("No results"),
    "select_all": marked("Select all"),
    "select_matches": marked("Select {name} matches"),
    "press_enter": marked("Press Enter to apply"),
    "column_menu": marked("Dataframe column menu"),
    "copy_column": marked("Copy column name"),
    "ascending": marked("Sort ascending"),
    "descending": marked("Sort descending"),
    "statistics": marked("Statistics"),
    "format": marked("Format"),
    "autosize": marked("Autosize"),
    "pin": marked("Pin column"),
    "unpin": marked("Unpin column"),
    "hide": marked("Hide column"),
    "show_search": marked("Type to search"),
    "previous_result": marked("Previous Result"),
    "next_result": marked("Next Result"),
    "close_search": marked("Close Search"),
    "running": marked("Running..."),
    "stop": marked("Stop"),
    "stopping": marked("Stopping..."),
    "connecting": marked("Connecting"),
}

_NOT_SENT = marked("The file could not be sent. Check your connection and try again.")
_RELOAD = marked("The server no longer knows this visit. Reload the page and choose the file again.")
_NOT_MADE = marked("The file could not be made. Please try again.")
# Faults, which speak to whoever wrote the app: in our words in every language. The first that fits is said.
FAULTS = {
    "Error:": marked("Problem:"),
    "File must be {name}.0MB or smaller.": marked("The file is too large; at most {name} MB can be read."),
    "{name} files are not allowed.": marked("Files of this kind cannot be read here."),
    "File size is too small.": marked("The file is empty."),
    "Only one file is allowed.": marked("Only one file can be checked at a time."),
    "Unexpected error. Please try again.": _NOT_SENT,
    "AxiosError: Request failed with status code 413": marked("The file is too large for this server."),
    "AxiosError: Request failed with status code 400": _RELOAD,
    "AxiosError: {name}": _NOT_SENT,
    "Connection closed": _NOT_SENT,
    "Request timed out": _NOT_SENT,
    "Failed to generate file for download": _NOT_MADE,
    "Download failed": _NOT_MADE,
    "Connection error": marked("No connection"),
    "Page not found": marked("There is no such page"),
    "Bad message format": marked("Something went wrong"),
}

# What stands in the place of a whole box: of a dialog by its title, of a fault of a run and of a part of the page.
BOXES = {
    "Connection error": marked(
        "The connection to this site is lost. The page keeps trying to reach it and goes on by itself. If that takes long, check "
        "your network."
    ),
    "Page not found": marked("This site has no page at this address. You see the map instead."),
    "Bad message format": marked("The page got an answer that it cannot read. Please reload it."),
    "fault": marked("Something went wrong here, and the rest of this page may be missing. Please reload the page."),
    "part": marked("This part of the page could not be shown. Please reload the page."),
}
