"""The filters of the box that is closed at first: place, partner and type. Each choice says how many it would leave."""

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mapdata.filters.facets import facets
from mapui.reader import data, embedding
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import country_name, number, tr

_Names = Callable[[str], str]


def show(slot: DeltaGenerator, shown: Shown) -> None:
    """Draw the filters where the box is open."""
    if not getattr(slot, "open", False):  # an expander with on_change knows
        return
    found = facets(shown.atlas.partnerships, shown.filters, data.searchable())
    named = captions.of_places(shown.atlas.places)
    with slot:
        _choices("islands", tr("Island group"), found["island"], lambda key: labels.label(labels.ISLANDS, key))
        _choices("provinces", tr("Province"), found["province"], str)
        _choices("places", tr("Place, in Indonesia or abroad"), found["place"], lambda key: " · ".join(named[key]))
        _choices(
            "continents", tr("Continent of the partner"), found["continent"], lambda key: labels.label(labels.CONTINENTS, key)
        )
        _choices("countries", tr("Country of the partner"), found["country"], country_name)
        _choices("levels", tr("Level of the Indonesian place"), found["level"], lambda key: labels.label(labels.LEVELS, key))
        kinds = labels.AGREEMENT_TYPES
        _choices("agreement_types", tr("Type of agreement"), found["agreement_type"], lambda key: labels.label(kinds, key))


def _choices(name: str, title: str, counts: dict[str, int], word: _Names) -> None:
    """Draw one filter; what is chosen stays a choice, even where it would leave nothing. A locked one is not drawn."""
    if name in embedding.locked():
        return
    chosen = list(st.session_state.get(name) or ())
    keys = sorted({*(key for key, count in counts.items() if count), *chosen}, key=lambda key: word(key).casefold())
    st.multiselect(
        title,
        keys,
        key=name,
        format_func=lambda key: f"{word(key)} ({number(counts.get(key, 0))})",
        placeholder=tr("All"),
    )
