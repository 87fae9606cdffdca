"""From a click to an id. What comes back from a browser is a claim, so only ids that we drew are believed."""

from collections.abc import Collection, Mapping
from typing import Any

from mapui.deck.layers import PLACES


def picked(selection: Mapping[str, Any], links: Collection[str], places: Collection[str]) -> tuple[str | None, str | None]:
    """Return the ids of the picked partnership and of the picked place; at most one of them is not None.

    Args:
        selection: the chart's selection: {"objects": {layer id: [feature, ...]}}.
        links: the ids of the partnerships.
        places: the ids of the places.
    """
    objects = selection.get("objects")
    for layer, features in objects.items() if isinstance(objects, Mapping) else ():
        for feature in features if isinstance(features, list) else ():
            key = feature.get("id") if isinstance(feature, Mapping) else None
            if not isinstance(key, str):
                continue
            if str(layer).startswith(PLACES):
                return None, key if key in places else None
            return key if key in links else None, None
    return None, None
