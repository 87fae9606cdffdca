"""A map on a page: what pydeck describes, drawn by front/map in the browser. A change sends only which arcs are shown."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import streamlit as st

from mapdata.filters.table import Filters
from mapdata.findings.compared import owners
from mapui.deck.bits import packed
from mapui.deck.colouring import COMPARED, digits, digits_of
from mapui.parts.components import script_address, shared_component
from mapui.reader import data, files, session
from mapui.words.i18n import language

Picked = tuple[str | None, str | None]


def show(
    key: str,
    look: Mapping[str, Any],
    alt: str,
    on_picked: Callable[[], None],
    *,
    globe: bool = False,
    on_years: Callable[[], None] | None = None,
) -> None:
    """Draw a map.

    Args:
        key: of the component; what is tapped is found by picked under it.
        look: what front/components/map.js gets besides: network and names (addresses, or what they would hold), shown, and more.
        alt: the picture in words.
        on_picked: called when something was tapped.
        globe: whether the reader sees a globe.
        on_years: called when years were chosen on it; look has years then.
    """
    shared_component("map", words=files.words(), lang=language(), deckgl=script_address("deckgl"))(
        key=key,
        data={"deck": files.deck(globe=globe, dark=session.dark()), "colouring": session.colouring(), "alt": alt, **look},
        on_picked_change=on_picked,
        **({"on_years_change": on_years} if on_years else {}),
    )


def ours(shown: Collection[str], filters: Filters | None = None, compared: Sequence[str] = ()) -> dict[str, Any]:
    """Return what a map of our data set needs to know of it.

    Args:
        shown: ids of the partnerships drawn.
        filters: with sectors among them the colours are those of these sectors; None for the colours of all.
        compared: ids of places and codes of countries that are compared, by which the arcs are coloured then.
    """
    partnerships, colouring = data.atlas().partnerships, session.colouring()
    order = files.arc_order()
    look = {"network": files.network(), "names": files.names(), "shown": packed(key in shown for key in order)}
    if compared:
        look |= {"colouring": COMPARED, "kinds": digits_of(owners(partnerships.loc[order], compared))}
    elif filters and filters.sectors and colouring == "sector":
        look["kinds"] = digits(partnerships.loc[order], colouring, filters.sectors)
    return look


def picked(key: str, links: Collection[str], places: Collection[str]) -> Picked:
    """Return the id of the partnership or else of the place that was tapped; what a browser says is believed only if it is ours.

    Args:
        key: of the component.
        links: the ids of the partnerships.
        places: the ids of the places.
    """
    said = getattr(st.session_state.get(key), "picked", None)
    found = said if isinstance(said, Mapping) else {}
    link, place = found.get("link"), found.get("place")
    if isinstance(link, str) and link in links:
        return link, None
    return None, place if isinstance(place, str) and place in places else None
