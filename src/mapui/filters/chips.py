"""The filters that are set, as buttons over the map that take them away again, one by one or all at once."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS, Filters
from mapui.filters.wording import wording
from mapui.parts.markup import markdown_text
from mapui.reader import embedding, session
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import tr


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is set.

    Attributes:
        key: the filter, and the choice where it has several: "q", "sectors-culture".
        text: what the reader sees, plain text.
        without: the filters when it is taken away.
    """

    key: str
    text: str
    without: Filters


def show(shown: Shown) -> None:
    """Draw one chip for each choice that is set, and the reset; nothing where all filters are as at first.

    The chip of the years is always there: front/styles/chips.css shows it while the headline says that years are chosen.
    """
    locked = embedding.locked()
    with st.container(key="chips", horizontal=True, gap="xsmall"):
        found = chips(shown.filters, shown.atlas.places, locked)
        for i, chip in enumerate(found):
            st.button(f"{markdown_text(chip.text)} ✕", key=f"chip-{i}", on_click=session.set_filters, args=(chip.without,))
        if "years" not in locked:
            st.button(f"{tr('Years')} ✕", key="chip-years", on_click=_all_years)
        if len(found) > 1:
            st.button(tr("Reset filters"), key="reset-chips", type="tertiary", on_click=session.reset_filters)


def chips(filters: Filters, places: pd.DataFrame, locked: Collection[str] = ()) -> list[Chip]:
    """Return what is set, in the order of the table of filters, but for the years, which change without the chips.

    A choice has a chip of its own. Where a filter leaves some out at first, there is one for the whole filter, and none while
    it is as at first.

    Args:
        filters: what is shown.
        places: Atlas.places, for their names.
        locked: names of filters that the reader cannot change; they have none.
    """
    return [chip for name, each in FILTERS.items() if name not in locked for chip in _of(each, filters, places)]


def _of(record: Filter, filters: Filters, places: pd.DataFrame) -> Iterator[Chip]:
    value, name = getattr(filters, record.name), record.name
    if value == record.default or record.kind in ("years", "word"):
        return
    if record.kind == "choices" and not record.default:
        word = _short(record, places)
        for key in value:
            yield Chip(f"{name}-{key}", word(key), _with(filters, name, tuple(each for each in value if each != key)))
        return
    words = {"text": f"“{value}”", "switch": tr("Without unknown years"), "choices": labels.label(labels.FILTERS, name)}
    yield Chip(name, words[record.kind], _with(filters, name, record.default))


def _short(record: Filter, places: pd.DataFrame) -> Callable[[str], str]:
    """Return the words for a chip; a place has only its name there."""
    if record.words == "places":
        return lambda key: captions.of_places(places.loc[[key]])[key][0]
    return wording(record, places)


def _with(filters: Filters, name: str, value: Any) -> Filters:
    changed: dict[str, Any] = {name: value}
    return replace(filters, **changed)


def _all_years() -> None:
    session.set_filters(replace(session.filters(), years=None))
