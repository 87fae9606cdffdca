"""Keeps the address bar in step with what the reader has chosen. The address wins when the reader changed it; else the widgets do."""

from dataclasses import replace
from urllib.parse import urlsplit

import streamlit as st

from mapdata.filters.parameters import Params
from mapui.reader import data, session
from mapui.reader.state import OWN_PARAMS, State, from_params, to_params
from mapui.words.i18n import first_language

_ADDRESS, _WRITTEN, _PAGE, _UNWRITTEN = "_address", "_written", "_page", "_unwritten"


def begin() -> None:
    """Start a run: take over the address if it is new (first visit, shared link, Back, Forward), and set the language.

    The menu leads to another page at a bare address: there the state stays, and the browser completes the address.
    """
    _take_new_data()
    address, page = {key: st.query_params.get_all(key) for key in st.query_params}, urlsplit(st.context.url or "").path
    own = {key: values for key, values in address.items() if key in OWN_PARAMS}
    turned = st.session_state.get(_PAGE, page) != page
    if turned and not own:
        st.session_state[_UNWRITTEN] = st.session_state[_WRITTEN]
    elif unwritten() and own == _listed(unwritten()):
        st.session_state[_UNWRITTEN] = {}
    elif (own or not unwritten()) and st.session_state.get(_ADDRESS) != address:
        state = from_params(address, data.span(), data.atlas())
        session.seed(state)
        st.session_state[_WRITTEN], st.session_state[_UNWRITTEN] = to_params(state), {}
    st.session_state[_ADDRESS], st.session_state[_PAGE] = address, page
    session.hold()
    session.resume()


def _take_new_data() -> None:
    """Start with the newest data. What is chosen stays chosen as far as they still know it, as if its address were opened."""
    chosen = to_params(session.state()) if _WRITTEN in st.session_state and data.is_new() else None
    data.take_newest()
    if chosen is not None:
        session.seed(from_params(_listed(chosen), data.span(), data.atlas()))


def unwritten() -> Params:
    """Return the parameters that the address still lacks after the reader came by the menu; front/components/share.js writes them."""
    missing: Params = st.session_state.get(_UNWRITTEN, {})
    return missing


def end() -> None:
    """Write the state into the address where it changed; parameters of others stay as they are."""
    wanted = params_of(session.state())
    if wanted == st.session_state.get(_WRITTEN):
        return
    others: Params = {key: st.query_params.get_all(key) for key in st.query_params if key not in OWN_PARAMS}
    st.query_params.from_dict(others | wanted)
    st.session_state[_WRITTEN], st.session_state[_UNWRITTEN] = wanted, {}
    st.session_state[_ADDRESS] = {key: st.query_params.get_all(key) for key in st.query_params}


def params_of(state: State) -> Params:
    """Return the parameters of an address for a state, in the reader's language."""
    return to_params(replace(state, lang=_lang_to_share()))


def _lang_to_share() -> str | None:
    """The language goes into the address once it is not simply the browser's."""
    chosen: str | None = st.session_state.get(session.LANG)
    was_there = "lang" in st.session_state.get(_WRITTEN, {})
    return chosen if was_there or chosen != first_language(st.context.locale) else None


def _listed(params: Params) -> dict[str, list[str]]:
    return {key: [value] if isinstance(value, str) else list(value) for key, value in params.items()}
