"""What browsers are told about every answer: where scripts may come from, who may frame the site, what it never needs."""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from mapserver.settings import NONE, SELF, Settings

# What the site never asks for; copying to the clipboard and full screen stay with the site itself.
_NEVER = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
_OWN = ("clipboard-write", "fullscreen")
_YEAR_S = 365 * 24 * 60 * 60

_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)
# A host as browsers send it; anything else is not repeated in a header.
_HOST = re.compile(r"([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?")


def script_sources(html: str) -> tuple[str, ...]:
    """Return the sources that allow the inline scripts of a page and no others, by their hash."""
    scripts = _INLINE_SCRIPT.findall(html)
    return tuple(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts)


def content_security_policy(settings: Settings, scripts: Iterable[str], host: str) -> str:
    """Return the Content-Security-Policy of an answer.

    Args:
        settings: who may frame the site, and how it is reached.
        scripts: sources of the inline scripts, see script_sources.
        host: the request's Host header, used where no public address is set; a malformed one is left out.
    """
    directives = {
        "default-src": [SELF],
        # Streamlit starts the scripts of components from blobs; protobuf and deck.gl try WebAssembly.
        "script-src": [SELF, "blob:", "'wasm-unsafe-eval'", *scripts],
        "style-src": [SELF, "'unsafe-inline'"],  # emotion, Streamlit's styling, writes styles as it goes
        "img-src": [SELF, "data:", "blob:"],
        "font-src": [SELF, "data:"],
        "connect-src": [SELF, *_sockets(settings, host)],
        "worker-src": [SELF, "blob:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": settings.parents,
    }
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in directives.items())


def _sockets(settings: Settings, host: str) -> list[str]:
    """Name our own WebSocket: older browsers do not take 'self' for one."""
    host = settings.public_host or host
    if not _HOST.fullmatch(host):
        return []
    return [f"wss://{host}"] if settings.https else [f"ws://{host}", f"wss://{host}"]


def fixed_headers(settings: Settings) -> dict[str, str]:
    """Return the headers that are the same for every answer."""
    never = [f"{feature}=()" for feature in _NEVER]
    headers = {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": ", ".join([*never, *(f"{feature}=(self)" for feature in _OWN)]),
    }
    if settings.parents in ((SELF,), (NONE,)):  # browsers from before frame-ancestors; it knows no lists
        headers["X-Frame-Options"] = "SAMEORIGIN" if settings.parents == (SELF,) else "DENY"
    if settings.https:
        headers["Strict-Transport-Security"] = f"max-age={_YEAR_S}"
    return headers
