"""The rows of the table twin in the reader's words: a file that the browser fetches once in each language."""

import json

import pandas as pd

from mapdata.words.records import records
from mapui.words import labels
from mapui.words.i18n import country_name, language, tr

Cell = str | int | None


def rows_json(partnerships: pd.DataFrame) -> bytes:
    """Return {"columns": [label, ...], "rows": [[id, cell, ...], ...], "words": {...}} as bytes; a blank cell is null.

    Args:
        partnerships: Atlas.partnerships.
    """
    document = {"lang": language(), "columns": _columns(), "rows": _rows(partnerships), "words": _words()}
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()


def _columns() -> list[str]:
    return [
        tr("Indonesian place"),
        tr("Partner"),
        tr("Partner country"),
        tr("Year signed"),
        tr("Type of agreement"),
        tr("Sectors"),
        tr("Status"),
        tr("Verification"),
    ]


def _rows(partnerships: pd.DataFrame) -> list[list[Cell]]:
    name = f"name_{language()}"
    return [
        [
            str(key),
            str(row[f"local_{name}"]),
            str(row[f"partner_{name}"]),
            country_name(str(row["partner_country"])),
            None if pd.isna(row["year_signed"]) else int(row["year_signed"]),
            labels.label(labels.AGREEMENT_TYPES, row["agreement_type"]) or None,
            labels.labels(labels.SECTORS, row["sectors"] or ("unspecified",)),
            labels.label(labels.STATUSES, row["status"]),
            labels.label(labels.VERIFICATIONS, row["verification"]),
        ]
        for key, row in zip(partnerships.index, records(partnerships), strict=True)
    ]


def _words() -> dict[str, str]:
    return {
        "caption": tr("Partnerships shown on the map"),
        "open": tr("show details"),
        "sort": tr("sort by this column"),
        "none": tr("No partnership to show."),
    }
