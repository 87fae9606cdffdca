"""What kind of file some bytes are, told by how they begin. A file that is no table is called by its name."""

import io
import re
import zipfile
from typing import Final

CSV: Final = "csv"
XLSX: Final = "xlsx"
ODS: Final = "ods"
# What else people hand in, by how it begins.
_BINARY: Final = (
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls) or one that is protected by a password"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_TEXT: Final = (
    (re.compile(rb"<(?:!doctype html|html|head|body|table|meta|div)\b", re.IGNORECASE), "a web page (HTML)"),
    (re.compile(rb"<\?xml|<!--|<[a-z][\w:.-]*[\s/>]", re.IGNORECASE), "an XML document"),
    (re.compile(rb"\{\s*[\"}]|\[\s*[\[{\"\]]"), "a JSON document"),
)
_SHEETS = b"application/vnd.oasis.opendocument.spreadsheet"


def kind_of(raw: bytes) -> str:
    """Return CSV, XLSX or ODS, or else what the file is, in words that end a sentence: "a PDF"."""
    if raw.startswith(b"PK\x03\x04"):
        return _kind_of_zip(raw)
    if found := next((words for start, words in _BINARY if raw.startswith(start)), ""):
        return found
    start = raw[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((words for pattern, words in _TEXT if pattern.match(start)), CSV)


def _kind_of_zip(raw: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = set(archive.namelist())
            mimetype = archive.open("mimetype").read(len(_SHEETS) + 20) if "mimetype" in names else b""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        return "a damaged workbook or zip file"
    if mimetype.startswith(_SHEETS):
        return ODS
    if "xl/workbook.xml" in names:
        return XLSX
    return next((words for part, words in _ZIPPED if any(name.startswith(part) for name in names)), "a zip file")


_ZIPPED: Final = (
    ("xl/workbook.bin", "a binary Excel workbook (.xlsb)"),
    ("word/", "a Word document"),
    ("ppt/", "a presentation"),
    ("Index/", "a Numbers document"),
)
