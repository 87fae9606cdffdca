"""The table of results as a value free of any language: its columns by id, its cells as sayings (see mapdata.words.sayings)."""

from typing import Any, Final

import pandas as pd

from mapdata.findings import captions
from mapdata.words.records import Record, records
from mapdata.words.sayings import Saying, country, word, words
from mapdata.words.schema import UNSPECIFIED

COLUMNS: Final = ("local", "partner", "country", "year", "type", "sectors", "status", "verification", "confirmed")
_EVIDENCE_WORDS: Final = {"verification": "verifications", "confirmed": "confirmations"}


def sheet(partnerships: pd.DataFrame) -> dict[str, Any]:
    """Return what front/shared/table.js draws: {"columns": [id, ...], "rows": [[id of the partnership, saying, ...], ...]}.

    The columns are ids of mapui.words.interface.INTERFACE; a cell that is not known is None. Where nobody judged the evidence there
    are no columns about it.

    Args:
        partnerships: Atlas.partnerships, or some of its rows.
    """
    rows = zip(partnerships.index, records(partnerships), strict=True)
    columns = [column for column in COLUMNS if column not in _EVIDENCE_WORDS or column in partnerships]
    return {"columns": columns, "rows": [[str(key), *_cells(row)] for key, row in rows]}


def _cells(row: Record) -> list[Saying]:
    return [
        captions.name(row, "local"),
        captions.name(row, "partner"),
        country(str(row["partner_country"])),
        captions.year(row),
        word("agreement_types", row["agreement_type"]) or None,
        words("sectors", row["sectors"] or (UNSPECIFIED,)),
        word("statuses", row["status"]),
        *(word(table, row[column]) for column, table in _EVIDENCE_WORDS.items() if column in row),
    ]
