"""Middleware: every answer carries the headers of mapserver.policy, and cookies stay on HTTPS where that is used."""

from collections.abc import Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mapserver.policy import content_security_policy, fixed_headers
from mapserver.settings import Settings


class SecurityHeaders:
    """Adds the headers to whatever the app answers."""

    def __init__(self, app: ASGIApp, settings: Settings, scripts: Sequence[str]) -> None:
        """Wrap an app; scripts are the sources of the inline scripts of its page."""
        self._app, self._settings, self._scripts = app, settings, scripts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "")

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": list(message["headers"])}
                add_headers(MutableHeaders(raw=message["headers"]), self._settings, self._scripts, host)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def add_headers(headers: MutableHeaders, settings: Settings, scripts: Sequence[str], host: str) -> None:
    """Add the headers to an answer."""
    headers["Content-Security-Policy"] = content_security_policy(settings, scripts, host)
    headers.update(fixed_headers(settings))
    if settings.https:
        for number, (name, value) in enumerate(headers.raw):
            if name.lower() == b"set-cookie" and b"; secure" not in value.lower():
                headers.raw[number] = (name, value + b"; Secure")


def fault_page(settings: Settings, scripts: Sequence[str]) -> object:
    """Return the handler of faults of the server itself, whose answer passes no middleware."""

    def answer(request: Request, _error: Exception) -> Response:
        response = PlainTextResponse("Internal Server Error", status_code=500)
        add_headers(response.headers, settings, scripts, request.headers.get("host", ""))
        return response

    return answer
