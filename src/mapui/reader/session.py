"""What the reader has chosen, in the widgets and beside them: filters, language, colours, view and selection."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import streamlit as st

from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS, Filters
from mapdata.findings import quality
from mapui.deck.colouring import COLOURINGS, DEFAULT
from mapui.reader import chosen, data, embedding, kept
from mapui.reader.state import SCOPES, VIEWS, State
from mapui.words.i18n import first_language, use_language

_OPENED_WITH = "_opened_with"
_LINK, _FOCUS = "_link", "_focus"

# Each filter's widget has the filter's own name for a key, as in FILTERS; these are the keys of the others.
LANG, COLOR, VIEW, SCOPE, TASKS, GOVERNMENTS, TABLE = "lang", "color", "view", "scope", "tasks", "governments", "as_table"


def resume() -> None:
    """Set the language; a fragment that runs without the rest of the page begins with this."""
    use_language(st.session_state.get(LANG) or first_language(st.context.locale))


def set_filters(wanted: Filters) -> None:
    """Put every filter widget at what is wanted (to be called before they are drawn, as from a button's callback).

    What the page that frames ours has locked stays.
    """
    now = filters()
    held: dict[str, Any] = {name: getattr(now, name) for name in embedding.locked()}
    _put(replace(wanted, **held))


def reset_filters() -> None:
    """Put every filter widget at its default (to be called from a button's callback)."""
    set_filters(Filters())


def filters() -> Filters:
    """Return the filters that the widgets show."""
    return Filters(**{name: _read(each) for name, each in FILTERS.items()})


def colouring() -> str:
    """Return what the colours of the arcs mean, a key of COLOURINGS."""
    return _one_of(COLOR, COLOURINGS, DEFAULT)


def dark() -> bool:
    """Return whether the reader's ground is dark; a change is seen at the next run."""
    return st.context.theme.type == "dark"


def globe() -> bool:
    """Return whether the reader wants the globe."""
    return _one_of(VIEW, VIEWS, VIEWS[0]) == "globe"


def governments() -> bool:
    """Return whether the reader wants all local governments on the map."""
    return st.session_state.get(GOVERNMENTS) is True


def table() -> bool:
    """Return whether the reader wants the results as a table under the map, and not as a list beside it."""
    return st.session_state.get(TABLE) is True


def listed() -> bool:
    """Return whether the results are a list over the right side of the map, and not a table under it."""
    return not embedding.embedded() and not table()


def scope() -> str:
    """Return what the page of the data lists, one of SCOPES."""
    return _one_of(SCOPE, SCOPES, SCOPES[0])


def tasks() -> tuple[str, ...]:
    """Return the kinds of things to check that the reader chose, of TASKS; none means all."""
    wanted = chosen.keys_of(TASKS, st.session_state.get(TASKS) or (), quality.TASKS)
    return tuple(each for each in quality.TASKS if each in wanted)


def link() -> str | None:
    """Return the id of the selected partnership, or None."""
    selected: str | None = st.session_state.get(_LINK)
    return selected


def focus() -> str | None:
    """Return the id of the selected place, or None."""
    place: str | None = st.session_state.get(_FOCUS)
    return place


def select(link: str | None, place: str | None = None) -> None:
    """Choose a partnership, or else a place, or nothing; the panel stays with it until a filter hides it.

    Args:
        link: id of a partnership, or None.
        place: id of a place, or None; it only counts where link is None.
    """
    st.session_state[_LINK], st.session_state[_FOCUS] = link, place if link is None else None
    st.session_state[_OPENED_WITH] = None


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
    more = kept.csv_form().name, kept.compared(), kept.story()
    return State(lang, filters(), link(), focus(), colouring(), view, governments(), table(), scope(), tasks(), *more)


def seed(state: State) -> None:
    """Put every widget and the selection at a state (to be called before they are drawn)."""
    _put(state.filters)
    if state.lang:
        st.session_state[LANG] = state.lang
    st.session_state[COLOR], st.session_state[VIEW] = state.color, state.view
    st.session_state[SCOPE], st.session_state[TASKS] = state.scope, list(state.tasks)
    st.session_state[GOVERNMENTS], st.session_state[TABLE] = state.governments, state.table
    kept.set_csv_form(state.csv)
    kept.set_compared(state.compared)
    kept.set_story(state.story)
    select(state.link, state.focus)


def hold() -> None:
    """Keep what widgets say when they are not drawn (another page, a closed box) or when their words change (another language)."""
    for key in (*FILTERS, LANG, COLOR, VIEW, GOVERNMENTS, TABLE, SCOPE, TASKS):
        if key in st.session_state:
            record = FILTERS.get(key)
            st.session_state[key] = _keys(record) if record and record.kind == "choices" else st.session_state[key]


def _put(wanted: Filters) -> None:
    for name in FILTERS:
        value = getattr(wanted, name)
        st.session_state[name] = list(value) if isinstance(value, tuple) else value
    st.session_state["years"] = wanted.years or data.span()


def _read(record: Filter) -> Any:
    """Return what the widget of a filter says."""
    value = st.session_state.get(record.name, record.default)
    if record.kind == "years":
        years = tuple(value or data.span())
        return None if years == data.span() else (int(years[0]), int(years[1]))
    if record.kind == "switch":
        return value is not False
    if record.kind == "text":
        return str(value or "").strip()
    if record.kind == "word":
        return _one_of(record.name, record.choices, record.default)
    keys = _keys(record)
    return (tuple(key for key in record.choices if key in keys) if record.choices else tuple(keys)) or _without_choice(record)


def _one_of(widget: str, known: Collection[str], otherwise: str) -> str:
    return next(iter(chosen.keys_of(widget, [st.session_state.get(widget)], known)), otherwise)


def _keys(record: Filter) -> list[str]:
    """Return what is chosen of a filter, in the order that the widget has it."""
    return chosen.keys_of(record.name, st.session_state.get(record.name) or (), data.choices()[record.name])


def _without_choice(record: Filter) -> tuple[str, ...]:
    """Return what no choice means: nothing is left out. Where the default leaves some out, that is every choice, by name."""
    return tuple(record.open)
