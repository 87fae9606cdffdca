"""The filters that are set, as buttons over the map that take them away again, one by one or all at once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import streamlit as st

from mapdata.filters.filters import Filters
from mapui.parts.markup import markdown_text
from mapui.reader import embedding, session
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import country_name, tr

_WORDS = {
    "sectors": labels.SECTORS,
    "islands": labels.ISLANDS,
    "continents": labels.CONTINENTS,
    "levels": labels.LEVELS,
    "agreement_types": labels.AGREEMENT_TYPES,
}


def show(shown: Shown) -> None:
    """Draw one chip for each choice that is set, and the reset; nothing where all filters are as at first.

    The chip of the years is always there: front/styles/chips.css shows it while the headline says that years are chosen.
    """
    with st.container(key="chips", horizontal=True, gap="xsmall"):
        chips = list(_chips(shown))
        for i, (text, without) in enumerate(chips):
            st.button(f"{markdown_text(text)} ✕", key=f"chip-{i}", on_click=session.set_filters, args=(without,))
        if "years" not in embedding.locked():
            st.button(f"{tr('Years')} ✕", key="chip-years", on_click=_all_years)
        if len(chips) > 1:
            st.button(tr("Reset filters"), key="reset-chips", type="tertiary", on_click=session.reset_filters)


def _chips(shown: Shown) -> Iterator[tuple[str, Filters]]:
    """Yield the text of each chip and the filters without it; what is locked has none."""
    filters, plain, locked = shown.filters, Filters(), embedding.locked()
    if filters.q and "q" not in locked:
        yield f"“{filters.q}”", replace(filters, q="")
    for name in ("sectors", "islands", "provinces", "places", "continents", "countries", "levels", "agreement_types"):
        chosen: tuple[str, ...] = () if name in locked else getattr(filters, name)
        for key in chosen:
            rest: dict[str, Any] = {name: tuple(each for each in chosen if each != key)}
            yield _word(shown, name, key), replace(filters, **rest)
    if not filters.undated and "undated" not in locked:
        yield tr("Without unknown years"), replace(filters, undated=True)
    for name, title in (("statuses", tr("Status")), ("verifications", tr("Verification"))):
        if name not in locked and getattr(filters, name) != getattr(plain, name):
            back: dict[str, Any] = {name: getattr(plain, name)}
            yield title, replace(filters, **back)


def _word(shown: Shown, name: str, key: str) -> str:
    if name == "places":
        return captions.of_places(shown.atlas.places.loc[[key]])[key][0]
    if name == "countries":
        return country_name(key)
    return labels.label(_WORDS.get(name, {}), key)


def _all_years() -> None:
    session.set_filters(replace(session.filters(), years=None))
