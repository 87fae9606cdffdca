"""All that is said on the static page, written short: names of fields and repeated values once each."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Final

from mapdata.export.selection import Selection
from mapdata.export.static_page.held import held_terms, page_sheet
from mapdata.findings.claims import Event, Source
from mapdata.findings.facts import Fact, PartnershipFacts, all_facts

_LISTS: Final[dict[str, type]] = {"facts": Fact, "events": Event, "sources": Source}
_FIELDS: Final = {
    name: tuple(field.name for field in fields(kind)) for name, kind in {"partnership": PartnershipFacts, **_LISTS}.items()
}
_SHORT: Final = 4  # characters of JSON that are not worth a number


def sayings_rows(selection: Selection) -> dict[str, Any]:
    """Return the facts and the row of the table of each partnership; front/page/content.js reads them.

    On the page of a reader's own file facts that are blank in every row are left out.

    Returns:
        "fields": the names of the fields of a "partnership" and of each entry of its lists "facts", "events" and "sources";
        "facts": a list of values for each partnership, the three lists with lists of values in them;
        "columns" and "cells": held.page_sheet;
        "repeated": the values that occur several times. A whole number among facts and cells is the place of such a value in it.
    """
    table, found = page_sheet(selection), all_facts(selection.atlas, selection.partnerships)
    if selection.edition.own:
        known = held_terms(each.facts for each in found)
        found = [replace(each, facts=[fact for fact in each.facts if fact.term in known]) for each in found]
    facts = [_row(each.as_json()) for each in found]
    repeated, short = _without_repetition([facts, table["rows"]])
    return {"fields": _FIELDS, "facts": short[0], "columns": table["columns"], "cells": short[1], "repeated": repeated}


def _row(found: Mapping[str, Any]) -> list[Any]:
    return [
        [_values(each, _FIELDS[name]) for each in found[name]] if name in _LISTS else found[name]
        for name in _FIELDS["partnership"]
    ]


def _values(found: Mapping[str, Any], names: tuple[str, ...]) -> list[Any]:
    return [found[name] for name in names]


def _without_repetition(tables: list[list[Any]]) -> tuple[list[Any], list[Any]]:
    """Return the texts, lists and objects that are repeated, and the tables. A saying has numbers in objects only."""
    counts: Counter[str] = Counter()
    _count(tables, counts)
    places = {text: i for i, text in enumerate(text for text, n in counts.most_common() if n > 1 and len(text) > _SHORT)}
    return [_with_places(json.loads(text), places) for text in places], _with_places(tables, places)


def _count(value: Any, counts: Counter[str]) -> None:
    text = _text(value)
    counts[text] += 1
    if isinstance(value, list) and counts[text] == 1:
        for each in value:
            _count(each, counts)


def _with_places(value: Any, places: Mapping[str, int]) -> Any:
    """Return a value with what is repeated in it as a number, itself never."""
    if not isinstance(value, list):
        return value
    return [places[_text(each)] if _text(each) in places else _with_places(each, places) for each in value]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
