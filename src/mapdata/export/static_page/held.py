"""What a page of a reader's own file has to say: the choices, columns and facts that a row of the file has, and no others."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

import pandas as pd

from mapdata.export.selection import Selection
from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS
from mapdata.findings.facts import Fact
from mapdata.findings.sheet import sheet
from mapdata.words.sayings import Saying, word, words
from mapdata.words.schema import UNSPECIFIED

_ALWAYS: Final = "sector"  # the page keeps a place for its choices
_SAY_NOTHING: Final[tuple[Saying, ...]] = (None, "", word("statuses", "unknown"), words("sectors", (UNSPECIFIED,)))


def held_lists(lists: Iterable[Mapping[str, Any]], partnerships: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the filters with the choices that occur, without those that have nothing to choose.

    Args:
        lists: see filters.table.filter_records.
        partnerships: rows of Atlas.partnerships.
    """
    found = []
    for each in lists:
        held = _keys(FILTERS[each["name"]], partnerships)
        left = {part: [key for key in each[part] if key in held] for part in ("choices", "default")}
        if len(left["choices"]) > 1 or each["param"] == _ALWAYS:
            found.append({**each, **left})
    return found


def page_sheet(selection: Selection) -> dict[str, Any]:
    """Return the table of results, see findings.sheet; on a page of a reader's own file without columns that say nothing."""
    whole = sheet(selection.partnerships)
    if not selection.edition.own:
        return whole
    kept = [i for i in range(len(whole["columns"])) if any(row[i + 1] not in _SAY_NOTHING for row in whole["rows"])]
    return {
        "columns": [whole["columns"][i] for i in kept],
        "rows": [[row[0], *(row[i + 1] for i in kept)] for row in whole["rows"]],
    }


def held_terms(facts: Iterable[Iterable[Fact]]) -> set[str]:
    """Return the terms that are known of at least one partnership."""
    return {fact.term for each in facts for fact in each if fact.value not in _SAY_NOTHING}


def _keys(record: Filter, partnerships: pd.DataFrame) -> set[str]:
    """Return the keys of a filter that the rows have, and its key for a blank cell where one is blank."""
    group = record.group or (lambda cell: cell)
    cells = [group(cell) or record.blank for column in record.columns for cell in partnerships[column]]
    return {key for cell in cells for key in ((cell,) if isinstance(cell, str) else cell)}
