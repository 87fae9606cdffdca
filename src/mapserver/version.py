"""One version of an answer: named by its content, compressed once, and not sent to a browser that has it."""

import gzip
from dataclasses import dataclass
from hashlib import sha256

from starlette.datastructures import Headers

from mapserver.answer import Answer

# What a browser says about the form of an answer; who decides that here asks the app for the whole body, as it is.
FORM = ("accept-encoding", "if-none-match", "if-modified-since")


@dataclass(frozen=True)
class Version:
    """A name for a content, and the content compressed where that is worth it."""

    etag: str
    packed: bytes | None


def version_of(body: bytes, *, worth: bool = True) -> Version:
    """Return the version that a body is.

    Args:
        body: the content, not compressed.
        worth: whether a compressed copy is worth its memory.
    """
    return Version(f'"{sha256(body).hexdigest()[:32]}"', gzip.compress(body, mtime=0) if worth else None)


def send_as_asked(answer: Answer, version: Version, headers: Headers) -> None:
    """Give an answer the form that a request wants: 304 where the browser has it, else compressed or as it is.

    Args:
        answer: status 200 with the body of the version; it is changed.
        version: the one that version_of returned for that body.
        headers: those of the request.
    """
    answer.headers["etag"] = version.etag
    if _has(headers, version.etag):
        answer.status, answer.body = 304, b""
        del answer.headers["content-length"]
    elif version.packed is not None and _accepts_gzip(headers):
        answer.body = version.packed
        answer.headers["content-encoding"] = "gzip"
        answer.headers["etag"] = f"W/{version.etag}"


def _accepts_gzip(headers: Headers) -> bool:
    """Tell whether a request takes an answer compressed by gzip."""
    for each in headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = each.replace(" ", "").partition(";q=")
        if name == "gzip":
            return quality.strip("0.") != "" or not quality
    return False


def _has(headers: Headers, etag: str) -> bool:
    """Tell whether a request says that the browser has this version of the answer already."""
    return etag in [each.strip().removeprefix("W/") for each in headers.get("if-none-match", "").split(",")]
