"""The filters that are set, as buttons over the map that take them off, one by one or all at once: front/shared/chips.js."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS, Filters
from mapui.filters.wording import wording
from mapui.parts.components import shared_component
from mapui.reader import data, embedding, files, session
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import language, number
from mapui.words.interface import ui

_KEY, _YEARS = "chips", "years"
_NAMED = 2  # more choices of one filter are counted, not named


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is set.

    Attributes:
        key: the filter, and the choice where it has several: "q", "sectors-culture".
        text: what the reader sees, plain text.
        without: the filters when it is taken off.
    """

    key: str
    text: str
    without: Filters


def show(shown: Shown) -> None:
    """Draw one chip for each choice that is set, and the reset; nothing where all filters are as at first.

    The chip of the years is always there, as a move of the years does not draw the chips anew: filters.css shows it, with the
    years that counts.py sends, while the headline says that years are chosen. The container's name keeps their place free until the browser has drawn them.
    """
    locked = embedding.locked()
    drawn: list[dict[str, str | bool]] = [
        {"key": chip.key, "text": chip.text} for chip in chips(shown.filters, shown.atlas.everywhere, locked)
    ]
    with st.container(key="chips-set" if drawn else "chips-unset"):
        if "years" not in locked:
            drawn.append({"key": _YEARS, "text": ui("years"), "quiet": True})
        shared_component("chips", words=files.words(), lang=language())(
            key=_KEY,
            data={"chips": drawn},
            on_taken_change=_take,
            on_reset_change=session.reset_filters,
        )


def _take() -> None:
    """Take off the chip that the reader chose; what a browser says is believed only when it names one of ours."""
    key, filters = st.session_state[_KEY].taken, session.filters()
    if key == _YEARS:
        session.set_filters(replace(filters, years=None))
    for chip in chips(filters, data.atlas().everywhere, embedding.locked()):
        if chip.key == key:
            session.set_filters(chip.without)


def chips(filters: Filters, places: pd.DataFrame, locked: Collection[str] = ()) -> list[Chip]:
    """Return what is set, in the order of the table of filters, but for the years, which change without the chips.

    Each chip is one restriction: without it there is as much or more, never less. So choices of which any will do have one
    chip together, and sectors that are all wanted one each. Where a filter leaves some out at first, it has a chip while it
    leaves out more; without the chip what is left out at first comes back, and what is shown besides stays.

    Args:
        filters: what is shown.
        places: Atlas.everywhere, for their names.
        locked: names of filters that the reader cannot change; they have none.
    """
    return [chip for name, each in FILTERS.items() if name not in locked for chip in _of(each, filters, places)]


def _of(record: Filter, filters: Filters, places: pd.DataFrame) -> Iterator[Chip]:
    value, name = getattr(filters, record.name), record.name
    if value == record.default or record.kind in ("years", "word"):
        return
    if record.kind == "choices":
        yield from _of_choices(record, value, filters, places)
    else:
        yield Chip(name, _told(record, value, places), _with(filters, name, record.default))


def _of_choices(record: Filter, value: tuple[str, ...], filters: Filters, places: pd.DataFrame) -> Iterator[Chip]:
    name = record.name
    all_wanted = name == "sectors" and filters.sector_mode == "all"
    if record.default:
        if value and not set(record.default) <= set(value):
            without = tuple(key for key in record.choices if key in {*value, *record.default})
            yield Chip(name, _told(record, value, places), _with(filters, name, without))
    elif len(value) == 1 or all_wanted:
        word = _short(record, places)
        for key in value:
            yield Chip(f"{name}-{key}", word(key), _with(filters, name, tuple(each for each in value if each != key)))
    else:
        yield Chip(name, _told(record, value, places), _with(filters, name, ()))


def _told(record: Filter, value: Any, places: pd.DataFrame) -> str:
    """Return the words for a whole filter; of choices the few that are shown or how many."""
    if record.kind == "text":
        return f"“{value}”"
    if record.kind == "switch":
        return ui("dated_only")
    few = ", ".join(map(_short(record, places), value)) if len(value) <= _NAMED else number(len(value))
    return f"{labels.label(labels.FILTERS, record.name)}: {few}"


def _short(record: Filter, places: pd.DataFrame) -> Callable[[str], str]:
    """Return the words for a chip; a place has only its name there."""
    if record.words == "places":
        return lambda key: captions.of_places(places.loc[[key]])[key][0]
    return wording(record, places)


def _with(filters: Filters, name: str, value: Any) -> Filters:
    changed: dict[str, Any] = {name: value}
    return replace(filters, **changed)
