"""A data package taken apart: the files of a zip, or where the files of a datapackage.json lie. Bytes in, bytes out.

Files are known by our own names for them, so that nothing is ever written where a stranger says.
"""

import hashlib
import io
import json
import re
import stat
import zipfile
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import quote, urljoin

from mapdata.atlas.atlas import FILES, PUBLISHERS_FILE
from mapdata.atlas.searches import SEARCHES_FILE
from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.source.limits import Limits
from mapdata.table.archive import DAMAGED
from mapdata.words.errors import SourceError

DESCRIPTOR: Final = "datapackage.json"
# What is taken; the first four have to be there.
NAMES: Final = (*FILES, "sectors.csv", PUBLISHERS_FILE, GOVERNMENTS_FILE, SEARCHES_FILE, DESCRIPTOR)
_RELATIVE: Final = re.compile(r"[^\W.][\w. -]*(/[^\W.][\w. -]*)*", re.ASCII)
_ENCRYPTED: Final = 0x1


def is_zip(body: bytes) -> bool:
    """Return whether the bytes begin as a zip does."""
    return body.startswith(b"PK\x03\x04")


def unzipped(body: bytes, limits: Limits) -> dict[str, bytes]:
    """Return the files of a zip that are ours, by name.

    Raises:
        SourceError: it is damaged, encrypted or too large, or one of its names leads out of it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            _check_entries(archive.infolist(), limits)
            files: dict[str, bytes] = {}
            for entry in archive.infolist():
                if entry.filename in NAMES:
                    most = min(limits.file_bytes, limits.unpacked_bytes - sum(map(len, files.values())))
                    files[entry.filename] = _unpacked(archive, entry, most)
            return files
    except SourceError:
        raise
    except DAMAGED as error:
        raise SourceError("bad_zip", f"The zip cannot be unpacked: {_cut(str(error))}.") from error


def _check_entries(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise SourceError("too_large", f"The zip has {len(entries)} files; at most {limits.entries} were expected.")
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in entry.orig_filename or ":" in name or ".." in PurePosixPath(name).parts:
            raise SourceError("bad_path", f"The zip has a file called “{_cut(name)}”, whose path leads out of it.")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise SourceError("bad_path", f"The zip has a link called “{_cut(name)}”; only files were expected.")
        if entry.flag_bits & _ENCRYPTED:
            raise SourceError("bad_zip", "The zip is encrypted.")
    names = [entry.filename for entry in entries]
    doubles = sorted({name for name in NAMES if names.count(name) > 1})
    if doubles:
        raise SourceError("bad_zip", f"The zip has more than one file called {doubles[0]}.")


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack a file; what the zip says of its size is not believed."""
    with archive.open(entry) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise SourceError("too_large", f"The file {entry.filename} of the zip is larger than {most / 1_000_000:g} MB.")
    return data


def resources(body: bytes, address: str) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return where the tables of a datapackage.json lie: our name of each -> its address and its description.

    Args:
        body: the bytes of the datapackage.json.
        address: where it came from; the tables lie beside or below it.

    Raises:
        SourceError: it is no data package, lacks one of the four tables, or a path leads elsewhere.
    """
    try:
        descriptor = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        descriptor = None
    listed = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(listed, list):
        raise SourceError("not_a_package", f"Neither a zip nor a datapackage.json came; it begins with {_cut(repr(body[:40]))}.")
    by_name = {f"{each['name']}.csv": each for each in listed if isinstance(each, dict) and isinstance(each.get("name"), str)}
    missing = [name for name in FILES if name not in by_name]
    if missing:
        raise SourceError("missing_file", f"The datapackage.json has no resource called {missing[0].removesuffix('.csv')}.")
    return {name: (_beside(address, name, by_name[name]), by_name[name]) for name in NAMES if name in by_name}


def _beside(address: str, name: str, resource: dict[str, Any]) -> str:
    path = resource.get("path")
    if not isinstance(path, str) or not _RELATIVE.fullmatch(path):
        raise SourceError(
            "bad_path",
            f"The path of {name} is “{_cut(str(path))}”; one relative to datapackage.json, beside or below it, was expected.",
        )
    return urljoin(address, quote(path))


def check_resource(name: str, body: bytes, resource: dict[str, Any]) -> None:
    """Compare a table with the size and hash that its description names, where it names them.

    Raises:
        SourceError: they differ; the usual cause is that it was replaced while it was fetched.
    """
    size, said = resource.get("bytes"), str(resource.get("hash") or "")
    kind, _, digest = said.rpartition(":")
    known = (kind or "md5") in hashlib.algorithms_guaranteed and not (kind or "md5").startswith("shake")
    other_hash = known and digest and hashlib.new(kind or "md5", body, usedforsecurity=False).hexdigest() != digest.lower()
    if other_hash or (isinstance(size, int) and size != len(body)):
        raise SourceError("wrong_hash", f"{name} is not the file that datapackage.json describes; its size or hash differs.")


def _cut(text: str) -> str:
    """Return a stranger's text as a log may hold it: short, on one line."""
    line = "".join(sign if sign.isprintable() else "?" for sign in text)
    return line if len(line) <= 80 else f"{line[:79]}…"
