"""The reader's words for the choices of a filter, whatever it is."""

from collections.abc import Callable

import pandas as pd

from mapdata.filters.record import Filter
from mapui.words import captions, labels
from mapui.words.i18n import country_name
from mapui.words.region_names import region_name


def wording(record: Filter, places: pd.DataFrame) -> Callable[[str], str]:
    """Return what gives the word for a key of a filter, without its count.

    Args:
        record: of mapdata.filters.table.FILTERS.
        places: Atlas.everywhere.
    """
    if record.words == "countries":
        return country_name
    if record.words == "places":
        named = captions.of_places(places)
        return lambda key: " · ".join(named[key]) if key in named else key
    if record.name == "provinces":
        return region_name
    table = labels.CHOICES.get(record.words, {})
    return lambda key: labels.label(table, key) if key in table else key
