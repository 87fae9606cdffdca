"""A data package in one file: datapackage.json and its tables, which mapdata and any Frictionless tool read back."""

import io
import json
import zipfile
from typing import Any

from mapdata.export.csv_text import csv_bytes
from mapdata.export.descriptor import resources
from mapdata.export.selection import Selection

# The oldest date that a zip can hold; without a fixed one each zip of the same data would differ.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def package_zip(selection: Selection) -> bytes:
    """Return a zip of datapackage.json, partnerships.csv (with the computed columns) and the tables that belong to it.

    These are sources, events, places, sectors and publishers.csv. Where the selection asks for them, local_governments and searches.csv are in
    it too. The same selection gives the same bytes. The tables are UTF-8 without a byte-order mark; text is made harmless for spreadsheets.
    """
    claims = selection.claims
    tables = {
        "partnerships": selection.table,
        "sources": claims[claims["source_type"] != ""],  # a reader's own file does not say of what kind its sources are
        "events": selection.events,
        "places": selection.places,
        "sectors": selection.edition.sectors,
        "publishers": selection.publishers,
    }
    if selection.governments:
        atlas = selection.atlas
        tables |= {"local_governments": atlas.governments.rename_axis("id").reset_index(), "searches": atlas.searches}
    columns = {name: list(table.columns) for name, table in tables.items()}
    files = {"datapackage.json": json_bytes(selection.edition.descriptor | {"resources": resources(columns)})}
    files |= {f"{name}.csv": csv_bytes(table, byte_order_mark=False) for name, table in tables.items()}
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # Unix, on whatever system this runs, so that the bytes are the same
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return package.getvalue()


def json_bytes(document: dict[str, Any]) -> bytes:
    """Return the document as indented JSON in UTF-8, as datapackage.json is written."""
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
