"""What asgi.py hands to Streamlit's App: middleware and the answer to faults, made from the settings of this server."""

import sys
from collections.abc import Mapping
from typing import Any

from starlette.middleware import Middleware
from streamlit import get_option
from streamlit.runtime.pages_manager import PagesManager

from mapdata.words.errors import MapDataError
from mapserver.files import Files
from mapserver.gate import Gate
from mapserver.headers import SecurityHeaders, fault_page
from mapserver.index import Index
from mapserver.policy import script_sources
from mapserver.settings import Settings, from_environment
from mapserver.shell import shells, streamlits_page
from mapserver.uploads import Uploads


def options(settings: Settings) -> dict[str, Any]:
    """Return the arguments of Streamlit's App besides its script, the outermost middleware first.

    Raises:
        ShellError: the installed Streamlit is not the one that the site was made for.
    """
    # Until st.navigation has run once, Streamlit takes a folder called pages for pages of its own, and tells the first
    # visitor of a deep link that there is no such page (streamlit 1.67.0, runtime/pages_manager.py).
    PagesManager.uses_pages_directory = False
    pages = shells(streamlits_page(), settings)
    scripts = sorted({source for html in pages.values() for source in script_sources(html)})
    return {
        "middleware": [
            Middleware(SecurityHeaders, settings=settings, scripts=scripts),
            Middleware(Gate),
            Middleware(Uploads),
            Middleware(Files),
            Middleware(Index, shells=pages, base=get_option("server.baseUrlPath")),
        ],
        "exception_handlers": {Exception: fault_page(settings, scripts)},
    }


def options_or_exit() -> Mapping[str, Any]:
    """Return the options of a server by its environment; wrong settings end it with code 2, a sentence for each."""
    try:
        return options(from_environment())
    except MapDataError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
