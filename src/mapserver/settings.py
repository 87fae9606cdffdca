"""The settings of a server, from its environment: read and validated once at startup."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from mapdata.settings.contact import VARIABLE as CONTACT
from mapdata.settings.contact import parse_contact
from mapdata.settings.public_url import HOST, public_url
from mapdata.source.setting import source
from mapdata.words.errors import MapDataError, SettingError

Value = TypeVar("Value")
SELF, NONE, ANYWHERE = "'self'", "'none'", "*"

# What is allowed in a header: nothing here can end a directive or a line.
_PARENT = re.compile(rf"https?://(\*\.)?{HOST}(:(\*|\d{{1,5}}))?")
_YES, _NO = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}


class SettingsError(MapDataError, ValueError):
    """Settings that cannot be followed; each line of the message is one sentence about one of them."""


@dataclass(frozen=True)
class Settings:
    """What the environment says about a server.

    Attributes:
        parents: who may show the site in a frame, as sources of a Content-Security-Policy.
        public_url: address at which readers find the site, without a slash at its end; "" where nobody said.
        https: whether readers reach the site by HTTPS, here or at a proxy.
    """

    parents: tuple[str, ...] = (SELF,)
    public_url: str = ""
    https: bool = False

    @property
    def public_host(self) -> str:
        """Return host and port of the public address; "" where there is none."""
        return urlsplit(self.public_url).netloc


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read and check the settings.

    Args:
        environment: names and values; a blank value counts as not set.

    Raises:
        SettingsError: some of them are wrong; all that are wrong are named.
    """
    errors: list[str] = []

    def read(parse: Callable[[str], Value], name: str, default: Value) -> Value:
        text = environment.get(name, "").strip()
        if not text:
            return default
        try:
            return parse(text)
        except ValueError as error:
            errors.append(f"{name}: {error}")
            return default

    address = ""
    try:
        address = public_url(environment)
    except SettingError as error:
        errors.append(str(error))
    settings = Settings(
        parents=read(_parents, "MAPDATA_FRAME_ANCESTORS", (SELF,)),
        public_url=address,
        https=read(_yes_or_no, "MAPDATA_HTTPS", address.startswith("https://")),
    )
    read(_folder, "MAPDATA_FOLDER", None)
    errors += _said_elsewhere(environment)
    if settings.https and address.startswith("http://"):
        errors.append("MAPDATA_HTTPS: it says that readers come by HTTPS, but MAPDATA_PUBLIC_URL begins with http://.")
    if errors:
        raise SettingsError("\n".join(errors))
    return settings


def _said_elsewhere(environment: Mapping[str, str]) -> list[str]:
    """Return what is wrong with settings that are read where they are used: better at start than before a reader."""
    errors = []
    for check in (lambda: source(environment), lambda: parse_contact(environment.get(CONTACT, ""))):
        try:
            check()
        except MapDataError as error:
            errors.append(str(error))
    return errors


def _parents(text: str) -> tuple[str, ...]:
    """Return the sources of frame-ancestors: this site itself and the origins listed, or nobody, or anybody."""
    words = [word.strip("'").lower() for word in re.split(r"[\s,]+", text) if word]
    if words in (["none"], [ANYWHERE]):
        return (NONE,) if words == ["none"] else (ANYWHERE,)
    origins = [word.rstrip("/") for word in words if word != "self"]
    wrong = [origin for origin in origins if not _PARENT.fullmatch(origin)]
    if wrong:
        raise ValueError(
            f"{wrong[0]!r} is no origin such as https://portal.example.go.id or https://*.go.id "
            "(or 'self', or 'none' or '*' alone)."
        )
    return (SELF, *dict.fromkeys(origins))


def _yes_or_no(text: str) -> bool:
    if text.lower() not in _YES | _NO:
        raise ValueError(f"{text!r} is neither 1 nor 0.")
    return text.lower() in _YES


def _folder(text: str) -> None:
    folder = Path(text)
    if not folder.is_dir():
        raise ValueError(f"there is no folder {text!r}.")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise ValueError(f"the folder {text!r} cannot be read by the user that serves the site.")
