"""The name of a file that somebody downloads: which data set, which version, a part or all of it, and the date."""

import datetime as dt
import re

from mapdata.export.edition import Edition

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9.]+")
_MAX_LENGTH = 60  # of a part; what a file system takes has an end


def file_name(edition: Edition, part: str, today: dt.date, suffix: str) -> str:
    """Return a name that every file system takes, as in peta-kota-kembar-2026.11.23-part-2026-11-25.csv.

    Args:
        edition: the data set; where it does not name a version, the name has none.
        part: what of it, as in "all".
        today: the day that it is taken.
        suffix: without the dot.
    """
    name, version = (str(edition.descriptor.get(key, "")) for key in ("name", "version"))
    parts = [_NOT_IN_NAMES.sub("-", text).strip("-.")[:_MAX_LENGTH] for text in (name or "partnerships", version, part)]
    return "-".join([*filter(None, parts), today.isoformat()]) + f".{suffix}"
