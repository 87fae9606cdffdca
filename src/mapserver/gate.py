"""Middleware: closes what Streamlit opens and the site does not use, and sockets that another site opens."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

# What the page in the browser asks of Streamlit itself. Metrics, the agent API and other checks stay inside.
CORE = "_stcore"
OPEN = {"health", "host-config", "stream", "upload_file", "bidi-components"}
# Nobody logs in here.
LOGIN = ("/auth/login", "/auth/logout", "/oauth2callback")


class Gate:
    """Answers 404 for what is closed."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an app."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request pass, or not."""
        if scope["type"] == "http" and is_closed(scope["path"]):
            await PlainTextResponse("Not Found", status_code=404)(scope, receive, send)
        elif scope["type"] == "websocket" and is_foreign(Headers(scope=scope)):
            # Streamlit would ask a stranger on the internet for this server's address before it says no.
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._app(scope, receive, send)


def is_closed(path: str) -> bool:
    """Tell whether a path leads to a part of Streamlit that the page does not need."""
    parts = [part for part in path.split("/") if part]
    if CORE in parts:
        after = parts[parts.index(CORE) + 1 :]
        return not after or after[0] not in OPEN
    return path.rstrip("/").endswith(LOGIN)


def is_foreign(headers: Headers) -> bool:
    """Tell whether a page of another site opens the socket; programs that are no browser name no origin."""
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
