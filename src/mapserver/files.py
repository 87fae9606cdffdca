"""Middleware: files are compressed once and kept so, cached by browsers as long as their name tells their content, and not sent twice.

Streamlit itself sends its scripts (megabytes) uncompressed, compresses our own files anew for each reader, and lets
neither them nor those made from the data be cached.
"""

from collections import OrderedDict
from functools import partial

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from mapserver.answer import Answer, collect, without
from mapserver.version import FORM, Version, send_as_asked, version_of

_YEAR_S, _HOUR_S, _DAY_S = 365 * 24 * 3600, 3600, 24 * 3600
_IMMUTABLE = f"max-age={_YEAR_S}, immutable"
_TEXT = ("text/", "application/json", "application/javascript", "application/geo+json", "image/svg+xml")
_WORTH_BYTES = 1000
KEPT_BYTES = 64 * 1024 * 1024  # all that a page of ours needs, compressed, is some 2 MB


class Files:
    """Answers for Streamlit's scripts, the files of static/ and those made from the data."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an app."""
        self._app = app
        self._versions: OrderedDict[tuple[str, str, int], Version] = OrderedDict()
        self._bytes = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"} or not caching(scope) or "range" in headers:
            await self._app(scope, receive, send)
            return
        # The whole file is wanted, as it is, whatever the browser has of it: what goes out is decided here.
        request = without({**scope, "method": "GET"}, *FORM)
        answer = await collect(self._app, request, receive)
        if answer.status == 200 and not answer.headers.get("content-type", "").startswith("text/html"):
            await self._improve(answer, scope, headers)
        await answer.send(scope, receive, send)

    async def _improve(self, answer: Answer, scope: Scope, headers: Headers) -> None:
        version = await self._version(answer, scope["path"])
        answer.headers["cache-control"] = caching(scope)
        answer.headers["vary"] = "Accept-Encoding"
        send_as_asked(answer, version, headers)

    async def _version(self, answer: Answer, path: str) -> Version:
        key = (path, answer.headers.get("etag", ""), len(answer.body))
        if key not in self._versions:
            worth = len(answer.body) >= _WORTH_BYTES and answer.headers.get("content-type", "").startswith(_TEXT)
            version = await to_thread.run_sync(partial(version_of, worth=worth), answer.body)
            if key not in self._versions:
                self._bytes += len(version.packed or b"")
            self._versions[key] = version
            while self._bytes > KEPT_BYTES:
                self._bytes -= len(self._versions.popitem(last=False)[1].packed or b"")
            return version
        self._versions.move_to_end(key)
        return self._versions[key]


def caching(scope: Scope) -> str:
    """Return the Cache-Control of a file by its path; "" where the path is none of a file."""
    parts = [part for part in scope["path"].split("/") if part][:-1]
    if parts[-2:] == ["app", "static"]:
        # Scripts of ours are asked for with a hash of their content; the base map by its name.
        return (
            f"public, {_IMMUTABLE}"
            if scope.get("query_string")
            else f"public, max-age={_HOUR_S}, stale-while-revalidate={_DAY_S}"
        )
    if parts[-1:] == ["media"] and "static" not in parts:
        return f"private, {_IMMUTABLE}"  # named by the hash of the content; only this process has it, and while it is shown
    return f"public, {_IMMUTABLE}" if "static" in parts else ""
