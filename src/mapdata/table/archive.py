"""Unpacks a workbook within limits, so that nothing that reads it meets more than was allowed."""

import io
import lzma
import zipfile
import zlib
from typing import Final

MAX_UNPACKED: Final = 64 * 1024 * 1024  # bytes: some 50,000 rows of partnerships
MAX_PARTS: Final = 2000
# What zipfile raises of a file that is damaged, encrypted or packed in an unusual way.
DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)


class TooMuch(Exception):  # noqa: N818  # it is no error of the program
    """A workbook that unpacks to more than MAX_UNPACKED bytes or MAX_PARTS parts, by what it says or in truth."""


def unpacked(raw: bytes) -> dict[str, bytes]:
    """Return the parts of a zip file by name.

    What a part says of its size is checked first, then what is really unpacked: a part that unpacks to more than it says is
    damaged, whoever did it.

    Raises:
        TooMuch: see there.
        zipfile.BadZipFile: it is damaged, encrypted or packed in an unusual way.
    """
    parts: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = archive.infolist()
            if len(infos) > MAX_PARTS or sum(info.file_size for info in infos) > MAX_UNPACKED:
                raise TooMuch
            for info in infos:
                with archive.open(info) as part:
                    parts[info.filename] = part.read(info.file_size + 1)  # without a number it unpacks all before it compares
    except DAMAGED as error:
        raise zipfile.BadZipFile(str(error)) from error
    return parts


def packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Return the parts as a zip file again, not compressed: a reader of it unpacks these bytes and no others."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    file.seek(0)
    return file
