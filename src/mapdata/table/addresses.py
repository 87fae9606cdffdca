"""Web addresses of the data as they are shown: which may be followed, and to which host they lead."""

from urllib.parse import urlsplit

from mapdata.table.cells import web_address


def safe_address(url: str) -> str:
    """Return an address that may become a link, "" where it is none of http or https."""
    return url if url and web_address(url) is None else ""


def host(url: str) -> str:
    """Return the host of an address, for showing where a link goes; "" where it is no web address."""
    return (urlsplit(safe_address(url)).hostname or "").removeprefix("www.")
