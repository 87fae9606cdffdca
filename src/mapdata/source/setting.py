"""Where the data comes from, as set by whoever installed the program. It uses no network and opens nothing."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from mapdata.settings.shipped import SHIPPED
from mapdata.words.errors import SettingError

SOURCE_VARIABLE: Final = "MAPDATA_SOURCE"
FOLDER_VARIABLE: Final = "MAPDATA_FOLDER"
SECONDS_VARIABLE: Final = "MAPDATA_SOURCE_SECONDS"
DEFAULT_S: Final = 3600
LEAST_S: Final = 10
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_NOT_IN_AN_ADDRESS: Final = re.compile(r"[\s\x00-\x1f\x7f\\]")


@dataclass(frozen=True, slots=True)
class Source:
    """Where the data come from.

    Attributes:
        address: where they are fetched from, or None where they lie in the folder.
        folder: where they lie; with an address, what is shown as long as nothing good has come from there.
        seconds: from one look at the address to the next.
    """

    address: str | None
    folder: Path
    seconds: int = DEFAULT_S


def source(environment: Mapping[str, str] = os.environ) -> Source:
    """Return what MAPDATA_SOURCE, MAPDATA_FOLDER and MAPDATA_SOURCE_SECONDS say; without them, data/ of this repository.

    Args:
        environment: names and values.

    Raises:
        SettingError: one of them says nothing that can be followed.
    """
    wanted, folder = environment.get(SOURCE_VARIABLE, "").strip(), environment.get(FOLDER_VARIABLE, "")
    if "://" in wanted:
        return Source(checked_address(wanted), Path(folder or SHIPPED), _seconds(environment.get(SECONDS_VARIABLE, "")))
    if wanted and folder and Path(wanted).resolve() != Path(folder).resolve():
        raise SettingError(
            f"{SOURCE_VARIABLE} is the folder {wanted} and {FOLDER_VARIABLE} is another one, {folder}; set only one of them."
        )
    return Source(None, Path(wanted or folder or SHIPPED))


def checked_address(text: str, what: str = SOURCE_VARIABLE) -> str:
    """Return an address that may be asked, without its fragment.

    Args:
        text: https://…, or http://… of this machine itself.
        what: what the message is about.

    Raises:
        SettingError: it is no such address; the message says why, and repeats no password.
    """
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise SettingError(f"{what} is no address: {error}.") from error
    if parts.username is not None or parts.password is not None:
        raise SettingError(f"{what} has a user name or a password in it, which logs would show; use an address without them.")
    if not host or _NOT_IN_AN_ADDRESS.search(text):
        raise SettingError(f"{what} is no address of a host; one like https://data.example.go.id/datapackage.zip was expected.")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise SettingError(
            f"{what} begins with {parts.scheme}://; https:// was expected (http:// only for this machine: localhost)."
        )
    return parts._replace(fragment="").geturl()


def without_query(address: str) -> str:
    """Return an address as logs and pages may show it: what follows “?” may be a key."""
    return urlsplit(address)._replace(query="").geturl()


def _seconds(text: str) -> int:
    if not text.strip():
        return DEFAULT_S
    if not (text.strip().isascii() and text.strip().isdigit() and int(text) >= LEAST_S):
        raise SettingError(f"{SECONDS_VARIABLE} is “{text[:40]}”; a whole number of seconds from {LEAST_S} on was expected.")
    return int(text)
