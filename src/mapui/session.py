"""Keeps widgets, address and selection in step. The address wins when the reader changed it; else the widgets do."""

from typing import Any

import streamlit as st

from mapdata.filters import Filters
from mapdata.schema import STATUSES, VERIFICATIONS
from mapui import data
from mapui.deck.colouring import COLOURINGS, DEFAULT
from mapui.i18n import first_language, use_language
from mapui.state import Params, State, from_params, to_params

OWN_PARAMS = frozenset({"lang", "q", "sector", "year", "undated", "status", "verification", "link", "color"})
_ADDRESS, _WRITTEN, _LINK, _OPENED_WITH = "_address", "_written", "_link", "_opened_with"

# Keys of the widgets that carry the filters.
Q, SECTORS, YEARS, UNDATED, STATUS, VERIFICATION, LANG = "q", "sectors", "years", "undated", "statuses", "verifications", "lang"
COLOR = "color"  # of the choice beside the legend


def begin() -> None:
    """Start a run: take over the address if it is new (first visit, shared link, Back, Forward), and set the language."""
    address = {key: st.query_params.get_all(key) for key in st.query_params}
    if st.session_state.get(_ADDRESS) != address:
        state = from_params(address, data.span(), list(data.atlas().partnerships.index))
        _seed(state)
        st.session_state[_ADDRESS] = address
        st.session_state[_WRITTEN] = to_params(state)
    use_language(st.session_state.get(LANG) or first_language(st.context.locale))


def reset_filters() -> None:
    """Put every filter widget at its default (to be called from a button's callback)."""
    _seed_filters(Filters())


def show_everything() -> None:
    """Let plans, unverified and disputed partnerships through (to be called from a button's callback)."""
    st.session_state[STATUS], st.session_state[VERIFICATION] = list(STATUSES), list(VERIFICATIONS)
    st.session_state[SECTORS], st.session_state[YEARS], st.session_state[UNDATED] = [], data.span(), True


def filters() -> Filters:
    """Return the filters that the widgets show."""
    years = tuple(st.session_state.get(YEARS) or data.span())
    return Filters(
        q=str(st.session_state.get(Q) or "").strip(),
        sectors=tuple(st.session_state.get(SECTORS) or ()),
        years=None if years == data.span() else (int(years[0]), int(years[1])),
        undated=bool(st.session_state.get(UNDATED, True)),
        statuses=_chosen(STATUS, STATUSES),
        verifications=_chosen(VERIFICATION, VERIFICATIONS),
    )


def colouring() -> str:
    """Return what the colours of the arcs mean, a key of COLOURINGS."""
    chosen = st.session_state.get(COLOR)
    return chosen if chosen in COLOURINGS else DEFAULT


def dark() -> bool:
    """Return whether the reader's ground is dark; a change is seen at the next run."""
    return st.context.theme.type == "dark"


def select(link: str | None) -> None:
    """Choose a partnership, or none; the panel stays with it until a filter hides it."""
    st.session_state[_LINK] = link
    st.session_state[_OPENED_WITH] = None


def selected(current: Filters, shown: Any) -> str | None:
    """Return the selected partnership, dropping it once the reader's filters have changed and no longer show it.

    One that an address asked for is kept although the filters hide it: a shared link must open.
    """
    link: str | None = st.session_state.get(_LINK)
    if link is None:
        return None
    if st.session_state.get(_OPENED_WITH) is None:
        st.session_state[_OPENED_WITH] = current
    if link not in shown and st.session_state[_OPENED_WITH] != current:
        select(None)
        return None
    return link


def end(current: Filters, link: str | None) -> None:
    """Write the state into the address where it changed; parameters of others stay as they are."""
    params = to_params(State(lang=_lang_to_share(), filters=current, link=link, color=colouring()))
    if params == st.session_state.get(_WRITTEN):
        return
    others: Params = {key: st.query_params.get_all(key) for key in st.query_params if key not in OWN_PARAMS}
    st.query_params.from_dict(others | params)
    st.session_state[_WRITTEN] = params
    st.session_state[_ADDRESS] = {key: st.query_params.get_all(key) for key in st.query_params}


def _lang_to_share() -> str | None:
    """The language goes into the address once it is not simply the browser's."""
    chosen: str | None = st.session_state.get(LANG)
    was_there = "lang" in st.session_state.get(_WRITTEN, {})
    return chosen if was_there or chosen != first_language(st.context.locale) else None


def _seed(state: State) -> None:
    _seed_filters(state.filters)
    if state.lang:
        st.session_state[LANG] = state.lang
    st.session_state[COLOR] = state.color
    select(state.link)


def _seed_filters(wanted: Filters) -> None:
    st.session_state[Q] = wanted.q
    st.session_state[SECTORS] = list(wanted.sectors)
    st.session_state[YEARS] = wanted.years or data.span()
    st.session_state[UNDATED] = wanted.undated
    st.session_state[STATUS] = list(wanted.statuses)
    st.session_state[VERIFICATION] = list(wanted.verifications)


def _chosen(key: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """A choice of nothing means all, as with the sectors."""
    picked = st.session_state.get(key) or ()
    return tuple(word for word in words if word in picked) or words
