"""Middleware: our own page may send and take back files wherever it is framed, and no other site's page may.

Streamlit compares a header with a cookie of its own. Inside another site's frame browsers do not keep that cookie, so that every
upload there would end with 403. The origin that a browser names says the same and needs no cookie: docs/decisions/0010-uploads-in-frames.md.
"""

from itertools import pairwise

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string
from streamlit.web.server.starlette.starlette_server_config import XSRF_COOKIE_NAME

from mapserver.answer import without
from mapserver.gate import CORE, is_foreign

UPLOADS = "upload_file"
_TOKEN = "x-xsrftoken"  # the name of a header
_CHANGING = {"PUT", "POST", "PATCH", "DELETE"}


class Uploads:
    """Answers 403 to other sites; vouches for our own page; what names no origin has to pass Streamlit's own check."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an app."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let an upload pass, or not; whatever is none passes."""
        headers = Headers(scope=scope) if is_upload(scope) else Headers()
        if "origin" not in headers:
            await self._app(scope, receive, send)
        elif is_foreign(headers):
            await PlainTextResponse("Forbidden", status_code=403)(scope, receive, send)
        else:
            await self._app(vouched(scope), receive, send)


def is_upload(scope: Scope) -> bool:
    """Tell whether a request sends a file or takes one back."""
    if scope["type"] != "http" or scope["method"] not in _CHANGING:
        return False
    parts = [part for part in scope["path"].split("/") if part]
    return (CORE, UPLOADS) in pairwise(parts)


def vouched(scope: Scope) -> Scope:
    """Return a request with header and cookie as Streamlit wants them; an upload needs no other cookie."""
    token = generate_xsrf_token_string().encode()
    bare = without(scope, "cookie", _TOKEN)
    own = [(_TOKEN.encode(), token), (b"cookie", XSRF_COOKIE_NAME.encode() + b"=" + token)]
    return {**bare, "headers": [*bare["headers"], *own]}
