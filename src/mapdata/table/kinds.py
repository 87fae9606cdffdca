"""What kind of file some bytes are, told by how they begin. A file that is no table is called by its name."""

import io
import re
import zipfile
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from mapdata.table.archive import DAMAGED

CSV: Final = "csv"
XLSX: Final = "xlsx"
ODS: Final = "ods"
# What else people hand in, in words that end "The file is".
OTHERS: Final = {
    "xls": "an old Excel workbook (.xls) or one that is protected by a password",
    "xlsb": "a binary Excel workbook (.xlsb)",
    "numbers": "a Numbers document",
    "pdf": "a PDF",
    "docx": "a Word document",
    "pptx": "a presentation",
    "rtf": "a text document (RTF)",
    "html": "an HTML page",
    "xml": "an XML document",
    "json": "a JSON document",
    "picture": "a picture",
    "gzip": "a compressed file (gzip)",
    "zip": "a zip file",
    "damaged_zip": "a damaged workbook or zip file",
    "no_text": "no text",
}
# How they begin.
_BINARY: Final = (
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"%PDF", "pdf"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
)
_TEXT: Final = (
    (re.compile(rb"<(?:!doctype html|html|head|body|table|meta|div)\b|mime-version:", re.IGNORECASE), "html"),
    (re.compile(rb"<\?xml|<!--|<[a-z][\w:.-]*[\s/>]", re.IGNORECASE), "xml"),
    (re.compile(rb"\{\s*[\"}]|\[\s*[\[{\"\]]"), "json"),
)
_CONTROL: Final = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")  # what no text has; NUL is dropped with a notice
_MOST_CONTROL: Final = 0.01  # of the first bytes
_SHEETS: Final = b"application/vnd.oasis.opendocument.spreadsheet"

_ZIPPED: Final = (
    ("xl/workbook.bin", "xlsb"),
    ("word/", "docx"),
    ("ppt/", "pptx"),
    ("Index/", "numbers"),
)


def kind_of(raw: bytes) -> str:
    """Return CSV, XLSX or ODS, or else what the file is: one of OTHERS."""
    if raw.startswith(b"PK\x03\x04"):
        return _kind_of_zip(raw)
    if found := next((words for start, words in _BINARY if raw.startswith(start)), ""):
        return found
    start = raw[:1000].removeprefix(BOM_UTF8).lstrip()
    if not raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) and len(_CONTROL.findall(start)) > _MOST_CONTROL * len(start):
        return "no_text"
    return next((words for pattern, words in _TEXT if pattern.match(start)), CSV)


def _kind_of_zip(raw: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = set(archive.namelist())
            mimetype = archive.open("mimetype").read(len(_SHEETS) + 20) if "mimetype" in names else b""
    except DAMAGED:
        return "damaged_zip"
    if mimetype.startswith(_SHEETS):
        return ODS
    if "xl/workbook.xml" in names:
        return XLSX
    return next((words for part, words in _ZIPPED if any(name.startswith(part) for name in names)), "zip")
