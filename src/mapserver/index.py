"""Middleware: answers for a page with the shell in the reader's language, and says 404 for pages and files that are not there."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from mapserver.answer import collect, without
from mapserver.nowhere import nowhere
from mapserver.version import FORM, Version, send_as_asked, version_of
from mapui.words.i18n import LANGUAGES, first_language


@dataclass(frozen=True)
class Shell:
    """The page around the app as it is sent."""

    html: bytes
    version: Version


class Index:
    """Puts the shell where Streamlit answers with its own page."""

    def __init__(self, app: ASGIApp, shells: Mapping[tuple[str, str], str], base: str = "") -> None:
        """Wrap an app.

        Args:
            app: Streamlit's.
            shells: see mapserver.shell.shells.
            base: the path that Streamlit is told to live under (server.baseUrlPath), which is no page that is missing.
        """
        self._app, self._home = app, {"", "index.html", _last(base)}
        self._shells = {key: Shell(html.encode(), version_of(html.encode())) for key, html in shells.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"} or not is_page(scope["path"]):
            await self._app(scope, receive, send)
            return
        request = without(scope, *FORM, "range")
        answer = await collect(self._app, request, receive)
        if answer.status != 200 or not answer.headers.get("content-type", "").startswith("text/html"):
            await answer.send(scope, receive, send)
        elif is_file(scope["path"]):
            # Streamlit answers with its page for whatever it does not know; a script or robots.txt must not be a page.
            await PlainTextResponse("Not Found", status_code=404)(scope, receive, send)
        elif not self._is_known(scope["path"]):
            headers = Headers(scope=scope)
            language = language_of(scope, headers)
            about = {"cache-control": "no-cache", "content-language": language, "vary": "Accept-Language"}
            await HTMLResponse(nowhere(language, scope["path"]), status_code=404, headers=about)(scope, receive, send)
        else:
            headers = Headers(scope=scope)
            shell = self._of(scope, headers)
            del answer.headers["last-modified"], answer.headers["accept-ranges"]
            answer.headers["vary"] = "Accept-Encoding, Accept-Language"
            answer.headers["content-language"] = language_of(scope, headers)
            answer.body = shell.html
            send_as_asked(answer, shell.version, headers)
            await answer.send(scope, receive, send)

    def _is_known(self, path: str) -> bool:
        return _last(path) in self._home or any(address == _last(path) for _, address in self._shells)

    def _of(self, scope: Scope, headers: Headers) -> Shell:
        language, address = language_of(scope, headers), _last(scope["path"])
        return self._shells.get((language, address)) or self._shells[language, ""]


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]


def is_page(path: str) -> bool:
    """Tell whether a path can be that of a page: none of Streamlit's own and none of a file made from the data."""
    folders = set(path.split("/")[:-1])
    return "static" in folders or not {"_stcore", "media", "component"} & folders


def is_file(path: str) -> bool:
    """Tell whether a path names a file, as no page of the site does."""
    name = path.rpartition("/")[2]
    return "." in name and name != "index.html"


def language_of(scope: Scope, headers: Headers) -> str:
    """Return the language of the address, else the one that the browser likes best, Indonesian where in doubt."""
    named = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [""])[-1]
    return named if named in LANGUAGES else first_language(_liked_best(headers.get("accept-language", "")))


def _liked_best(accepted: str) -> str:
    """Return the first of the languages with the highest weight of an Accept-Language header."""
    weights: dict[str, float] = {}
    for each in accepted.split(","):
        name, _, weight = each.replace(" ", "").partition(";q=")
        try:
            weights.setdefault(name, float(weight or 1))
        except ValueError:
            continue
    return max(weights, key=weights.__getitem__, default="")
