"""The address at which readers find the site, as MAPDATA_PUBLIC_URL says."""

import os
import re
from collections.abc import Mapping
from typing import Final

from mapdata.words.errors import SettingError

VARIABLE: Final = "MAPDATA_PUBLIC_URL"
HOST: Final = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"  # a pattern for other settings too
# What may stand in a header and in HTML: nothing here can end a directive, an attribute or a line.
_ADDRESS: Final = re.compile(rf"https?://{HOST}(:\d{{1,5}})?(/[A-Za-z0-9._~-]+)*/?")


def public_url(environment: Mapping[str, str] = os.environ) -> str:
    """Return the address without a slash at its end; "" where nobody set it. The server and the embed page ask.

    Args:
        environment: names and values; a blank value counts as not set.

    Raises:
        SettingError: it is no http(s) address of a host, or has a query.
    """
    text = environment.get(VARIABLE, "").strip()
    if text and not _ADDRESS.fullmatch(text):
        raise SettingError(f"{VARIABLE}: {text!r} is no address such as https://petakotakembar.example.go.id.")
    return text.rstrip("/")
