"""The filters of the box that is closed at first: place, partner and type. Each choice says how many it would leave."""

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.counting import Counts
from mapdata.filters.facets import facets
from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS
from mapui.filters.counts import UPFRONT
from mapui.filters.wording import wording
from mapui.reader import chosen, data, embedding
from mapui.reader.shown import Shown
from mapui.words import labels
from mapui.words.i18n import number, tr


def show(slot: DeltaGenerator, shown: Shown) -> None:
    """Draw the filters where the box is open: all that have choices, but for those in front and locked ones."""
    if not getattr(slot, "open", False):  # an expander with on_change knows
        return
    found, locked = facets(shown.atlas.partnerships, shown.filters, data.searchable(), shown.among), embedding.locked()
    with slot:
        for name, record in FILTERS.items():
            if record.kind == "choices" and name not in UPFRONT and name not in locked:
                _choices(record, getattr(shown.filters, name), found[name], shown.atlas.everywhere)


def _choices(record: Filter, held: tuple[str, ...], counts: Counts, places: pd.DataFrame) -> None:
    """Draw one filter; what is chosen stays a choice, even where it would leave nothing."""
    word = wording(record, places)
    keys = sorted({*(key for key, count in counts.items() if count), *held}, key=lambda key: word(key).casefold())
    st.multiselect(
        labels.label(labels.FILTERS, record.name) if record.name != "places" else tr("Place, in Indonesia or abroad"),
        keys,
        key=record.name,
        format_func=chosen.worded(record.name, keys, lambda key: f"{word(key)} ({number(counts.get(key, 0))})"),
        placeholder=tr("All"),
    )
