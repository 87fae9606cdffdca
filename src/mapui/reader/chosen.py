"""What a reader chose, known by its key whatever its words are.

Streamlit lets the browser say a choice by the words that it was shown (1.67: multiselect, pills, segmented control and selectbox
send labels, MultiSelectSerde and its like look them up among those of the last run). Words that change with a count, a fragment
or the language are then unknown, and Streamlit hands them on as if they were the choice. So every widget whose words may change
takes them from worded(), which remembers whose they are, and what is chosen is read by keys_of().
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Final

import streamlit as st

_WORDS: Final = "_words_of_choices"
_RUNS: Final = 4  # sets of words that a click may still be under way with


def worded(widget: str, keys: Sequence[str], word: Callable[[str], str]) -> Callable[[str], str]:
    """Return the format_func of a widget; to be called just before the widget is drawn.

    The words are each unlike the others. The browser gets them together with what is chosen, so that it does not go on with
    the words of an earlier run.

    Args:
        widget: its key.
        keys: its choices.
        word: the word for a key, which may hold a count.
    """
    words: dict[str, str] = {}
    key_of: dict[str, str] = {}
    for key in keys:
        text = word(key)
        words[key] = text if text not in key_of else f"{text} [{key}]"
        key_of[words[key]] = key
    if widget in st.session_state:
        chosen = st.session_state[widget]
        found = keys_of(widget, _listed(chosen), keys)
        st.session_state[widget] = found if isinstance(chosen, list | tuple) else next(iter(found), None)
    earlier = [each for each in _remembered().get(widget, ()) if each != key_of]
    _remembered()[widget] = [key_of, *earlier][:_RUNS]
    return lambda key: words.get(key, key)


def keys_of(widget: str, chosen: Iterable[Any], known: Collection[str]) -> list[str]:
    """Return the keys of what a widget says is chosen: keys, or words that it was given; others are left out.

    Args:
        widget: its key.
        chosen: what the session has for it.
        known: the keys that can be chosen.
    """
    given = _remembered().get(widget, ())
    keys = (each if each in known else next((words[each] for words in given if each in words), None) for each in chosen)
    return list(dict.fromkeys(key for key in keys if key in known and key is not None))


def _listed(chosen: Any) -> list[Any]:
    if isinstance(chosen, list | tuple):
        return list(chosen)
    return [] if chosen is None else [chosen]


def _remembered() -> dict[str, list[dict[str, str]]]:
    """Return for each widget the words that it was given, the newest first, each with its key."""
    remembered: dict[str, list[dict[str, str]]] = st.session_state.setdefault(_WORDS, {})
    return remembered
