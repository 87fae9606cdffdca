"""What the reader has chosen, in the widgets and beside them: filters, language, colours, view and selection."""

from dataclasses import fields, replace
from typing import Any

import streamlit as st

from mapdata.filters.filters import SECTOR_MODES, YEAR_READINGS, Filters
from mapdata.findings import quality
from mapdata.words.schema import STATUSES, VERIFICATIONS
from mapui.deck.colouring import COLOURINGS, DEFAULT
from mapui.reader import data, embedding
from mapui.reader.state import SCOPES, VIEWS, State
from mapui.words.i18n import first_language, use_language

_OPENED_WITH = "_opened_with"
_LINK, _FOCUS, _GENERATION = "_link", "_focus", "_generation"

# Each filter's widget has the filter's own name for a key; these are the keys of the others.
FILTERS = tuple(each.name for each in fields(Filters))
LANG, COLOR, VIEW, SCOPE, TASKS = "lang", "color", "view", "scope", "tasks"


def resume() -> None:
    """Set the language; a fragment that runs without the rest of the page begins with this."""
    use_language(st.session_state.get(LANG) or first_language(st.context.locale))


def set_filters(wanted: Filters) -> None:
    """Put every filter widget at what is wanted (to be called before they are drawn, as from a button's callback).

    What the page that frames ours has locked stays.
    """
    now = filters()
    kept: dict[str, Any] = {name: getattr(now, name) for name in embedding.locked()}
    _put(replace(wanted, **kept))


def reset_filters() -> None:
    """Put every filter widget at its default (to be called from a button's callback)."""
    set_filters(Filters())


def filters() -> Filters:
    """Return the filters that the widgets show."""
    chosen: dict[str, Any] = {name: st.session_state.get(name) for name in FILTERS}
    years = tuple(chosen["years"] or data.span())
    several = {name: tuple(value or ()) for name, value in chosen.items() if isinstance(getattr(Filters(), name), tuple)}
    wanted: dict[str, Any] = several | {
        "q": str(chosen["q"] or "").strip(),
        "years": None if years == data.span() else (int(years[0]), int(years[1])),
        "undated": chosen["undated"] is not False,
        "statuses": _in_order(several["statuses"], STATUSES),
        "verifications": _in_order(several["verifications"], VERIFICATIONS),
        "year_reading": chosen["year_reading"] or YEAR_READINGS[0],
        "sector_mode": chosen["sector_mode"] or SECTOR_MODES[0],
    }
    return Filters(**wanted)


def colouring() -> str:
    """Return what the colours of the arcs mean, a key of COLOURINGS."""
    chosen = st.session_state.get(COLOR)
    return chosen if chosen in COLOURINGS else DEFAULT


def dark() -> bool:
    """Return whether the reader's ground is dark; a change is seen at the next run."""
    return st.context.theme.type == "dark"


def globe() -> bool:
    """Return whether the reader wants the globe."""
    return st.session_state.get(VIEW) == "globe"


def scope() -> str:
    """Return what the page of the data lists, one of SCOPES."""
    chosen = st.session_state.get(SCOPE)
    return chosen if chosen in SCOPES else SCOPES[0]


def tasks() -> tuple[str, ...]:
    """Return the kinds of things to check that the reader chose, of TASKS; none means all."""
    chosen = st.session_state.get(TASKS) or ()
    return tuple(each for each in quality.TASKS if each in chosen)


def link() -> str | None:
    """Return the id of the selected partnership, or None."""
    chosen: str | None = st.session_state.get(_LINK)
    return chosen


def focus() -> str | None:
    """Return the id of the selected place, or None."""
    chosen: str | None = st.session_state.get(_FOCUS)
    return chosen


def generation() -> int:
    """Return a number that changes when the map has to forget what was clicked, see mapui.deck.picture.Scene."""
    return int(st.session_state.get(_GENERATION, 0))


def select(link: str | None, place: str | None = None, *, by_map: bool = False) -> None:
    """Choose a partnership, or else a place, or nothing; the panel stays with it until a filter hides it.

    Args:
        link: id of a partnership, or None.
        place: id of a place, or None; it only counts where link is None.
        by_map: whether it was clicked on the map, which then knows of it.
    """
    st.session_state[_LINK], st.session_state[_FOCUS] = link, place if link is None else None
    st.session_state[_OPENED_WITH] = None
    if not by_map:
        st.session_state[_GENERATION] = generation() + 1


def selected(current: Filters, shown: Any) -> str | None:
    """Return the selected partnership, or None once the reader's filters have changed and no longer show it.

    One that an address asked for is kept although the filters hide it: a shared link must open.
    """
    if link() is None:
        return None
    if st.session_state.get(_OPENED_WITH) is None:
        st.session_state[_OPENED_WITH] = current
    hidden_since = link() not in shown and st.session_state[_OPENED_WITH] != current
    return None if hidden_since else link()


def state() -> State:
    """Return everything that the address tells, the language as chosen."""
    lang, view = st.session_state.get(LANG), VIEWS[int(globe())]
    return State(lang, filters(), link(), focus(), colouring(), view, scope(), tasks())


def seed(state: State) -> None:
    """Put every widget and the selection at a state (to be called before they are drawn)."""
    _put(state.filters)
    if state.lang:
        st.session_state[LANG] = state.lang
    st.session_state[COLOR], st.session_state[VIEW] = state.color, state.view
    st.session_state[SCOPE], st.session_state[TASKS] = state.scope, list(state.tasks)
    select(state.link, state.focus)


def hold() -> None:
    """Keep what widgets say when they are not drawn (another page, a closed box) or when their words change (another language)."""
    for key in (*FILTERS, LANG, COLOR, VIEW, SCOPE, TASKS):
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def _put(wanted: Filters) -> None:
    for name in FILTERS:
        value = getattr(wanted, name)
        st.session_state[name] = list(value) if isinstance(value, tuple) else value
    st.session_state["years"] = wanted.years or data.span()


def _in_order(picked: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
    """A choice of nothing means all, as with the sectors."""
    return tuple(word for word in words if word in picked) or words
