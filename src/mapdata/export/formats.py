"""The formats that a selection can be exported in. A new one is a new line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mapdata.export.csv_text import PLAIN, Form, csv_bytes
from mapdata.export.geojson import geojson_bytes
from mapdata.export.package import package_zip
from mapdata.export.selection import Selection
from mapdata.export.static_page.html import html_bytes
from mapdata.export.workbook import MEDIA_TYPE
from mapdata.export.xlsx import xlsx_bytes


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    Attributes:
        suffix: of the file, without the dot.
        media_type: as a web server would say it (IANA).
        write: makes the file; the same selection gives the same bytes.
    """

    suffix: str
    media_type: str
    write: Callable[[Selection], bytes]


def csv_format(form: Form = PLAIN) -> Format:
    """Return the format of CSV in a form."""
    return Format("csv", "text/csv", lambda selection: csv_bytes(selection.table, form))


FORMATS: Final = {
    "csv": csv_format(),
    "xlsx": Format("xlsx", MEDIA_TYPE, xlsx_bytes),
    "geojson": Format(
        "geojson",
        "application/geo+json",
        lambda selection: geojson_bytes(selection.partnerships, selection.edition.citation),
    ),
    "zip": Format("zip", "application/zip", package_zip),
    "html": Format("html", "text/html", html_bytes),
}
