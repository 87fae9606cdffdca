"""From a click to an id. What comes back from a browser is a claim, so only ids that we drew are believed."""

from collections.abc import Collection, Mapping
from typing import Any


def picked_id(selection: Mapping[str, Any], known: Collection[str]) -> str | None:
    """Return the id of the picked arc, or None where nothing we know was picked.

    Args:
        selection: the chart's selection: {"objects": {layer id: [record, ...]}}.
        known: the ids of the partnerships.
    """
    objects = selection.get("objects")
    for records in objects.values() if isinstance(objects, Mapping) else ():
        for record in records if isinstance(records, list) else ():
            key = record.get("id") if isinstance(record, Mapping) else None
            if isinstance(key, str) and key in known:
                return key
    return None
