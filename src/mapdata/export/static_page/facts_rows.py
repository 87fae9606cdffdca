"""The facts of partnerships, written short for a page that carries them all: names of fields and repeated values once each."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, Final

from mapdata.atlas.atlas import Atlas
from mapdata.findings.claims import Event, Source
from mapdata.findings.facts import Fact, PartnershipFacts, partnership_facts

_LISTS: Final[dict[str, type]] = {"facts": Fact, "events": Event, "sources": Source}
_FIELDS: Final = {
    name: tuple(field.name for field in fields(kind)) for name, kind in {"partnership": PartnershipFacts, **_LISTS}.items()
}
_SHORT: Final = 4  # characters of JSON that are not worth a number


def facts_rows(atlas: Atlas, ids: Iterable[str]) -> dict[str, Any]:
    """Return what is said about partnerships, short: front/page/content.js makes records of it again.

    Args:
        atlas: the whole data set.
        ids: ids of partnerships, in the order of the rows.

    Returns:
        "fields": the names of the fields of a "partnership" and of each entry of its lists "facts", "events" and "sources";
        "rows": a list of values for each partnership, the three lists with lists of values in them;
        "repeated": the values that occur several times. A whole number in a row is the place of such a value in it.
    """
    rows = [_row(partnership_facts(atlas, key).as_json()) for key in ids]
    return {"fields": _FIELDS, **_without_repetition(rows)}


def _row(found: Mapping[str, Any]) -> list[Any]:
    return [
        [_values(each, _FIELDS[name]) for each in found[name]] if name in _LISTS else found[name]
        for name in _FIELDS["partnership"]
    ]


def _values(found: Mapping[str, Any], names: tuple[str, ...]) -> list[Any]:
    return [found[name] for name in names]


def _without_repetition(rows: list[list[Any]]) -> dict[str, Any]:
    """Return rows and the values repeated in them, texts, lists and objects; numbers stand in objects only ({"number": 5294})."""
    counts: Counter[str] = Counter()
    for row in rows:
        _count(row, counts)
    places = {text: i for i, text in enumerate(text for text, n in counts.most_common() if n > 1 and len(text) > _SHORT)}
    repeated = [_with_places(json.loads(text), places) for text in places]
    return {"repeated": repeated, "rows": [_with_places(row, places) for row in rows]}


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
