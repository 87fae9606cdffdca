"""The filters that are set, as buttons over the map that take them off, one by one or all at once: front/shared/chips.js."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from mapdata.filters.filters import Filters
from mapui.parts.components import shared_component
from mapui.reader import embedding, files, session
from mapui.reader.shown import Shown, current
from mapui.words import captions, labels
from mapui.words.i18n import country_name, language, tr

_KEY, _YEARS = "chips", "years"
_WORDS = {
    "sectors": labels.SECTORS,
    "islands": labels.ISLANDS,
    "continents": labels.CONTINENTS,
    "levels": labels.LEVELS,
    "agreement_types": labels.AGREEMENT_TYPES,
}


@dataclass(frozen=True, slots=True)
class Chip:
    """One choice that is set.

    Attributes:
        key: names it between the browser and us.
        text: what it says.
        without: the filters once it is taken off.
    """

    key: str
    text: str
    without: Filters


def show(shown: Shown) -> None:
    """Draw one chip for each choice that is set, and the reset; nothing where all filters are as at first.

    The chip of the years is always there, as a move of the years does not draw the chips anew: filters.css shows it while
    the headline says that years are chosen. The container's name keeps their place free until the browser has drawn them.
    """
    drawn: list[dict[str, str | bool]] = [{"key": chip.key, "text": chip.text} for chip in _chips(shown)]
    with st.container(key="chips-set" if drawn else "chips-unset"):
        if "years" not in embedding.locked():
            drawn.append({"key": _YEARS, "text": tr("Years"), "quiet": True})
        shared_component("chips", words=files.words(), lang=language())(
            key=_KEY,
            data={"chips": drawn},
            on_taken_change=_take,
            on_reset_change=session.reset_filters,
        )


def _take() -> None:
    """Take off the chip that the reader chose; what a browser says is believed only when it names one of ours."""
    key = st.session_state[_KEY].taken
    if key == _YEARS:
        session.set_filters(replace(session.filters(), years=None))
    for chip in _chips(current()):
        if chip.key == key:
            session.set_filters(chip.without)


def _chips(shown: Shown) -> Iterator[Chip]:
    """Yield the chips; what is locked has none."""
    filters, plain, locked = shown.filters, Filters(), embedding.locked()
    if filters.q and "q" not in locked:
        yield Chip("q", f"“{filters.q}”", replace(filters, q=""))
    for name in ("sectors", "islands", "provinces", "places", "continents", "countries", "levels", "agreement_types"):
        chosen: tuple[str, ...] = () if name in locked else getattr(filters, name)
        for key in chosen:
            rest: dict[str, Any] = {name: tuple(each for each in chosen if each != key)}
            yield Chip(f"{name}={key}", _word(shown, name, key), replace(filters, **rest))
    if not filters.undated and "undated" not in locked:
        yield Chip("undated", tr("Without unknown years"), replace(filters, undated=True))
    for name, title in (("statuses", tr("Status")), ("verifications", tr("Verification"))):
        if name not in locked and getattr(filters, name) != getattr(plain, name):
            back: dict[str, Any] = {name: getattr(plain, name)}
            yield Chip(name, title, replace(filters, **back))


def _word(shown: Shown, name: str, key: str) -> str:
    if name == "places":
        return captions.of_places(shown.atlas.places.loc[[key]])[key][0]
    if name == "countries":
        return country_name(key)
    return labels.label(_WORDS.get(name, {}), key)
