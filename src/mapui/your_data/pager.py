"""Turns the pages of a long list of fields, of which only one page is drawn."""

import streamlit as st

from mapui.parts.markup import escape
from mapui.words.i18n import number, tr


def page(key: str, count: int, size: int) -> int:
    """Return the page that is shown, counted from 0.

    Args:
        key: of the list.
        count: how many it has.
        size: how many a page has.
    """
    return max(0, min(int(st.session_state.get(key, 0)), (count - 1) // size))


def show(key: str, count: int, size: int) -> None:
    """Draw the buttons; nothing where all is on one page. See page."""
    now, last = page(key, count, size), (count - 1) // size
    if last < 1:
        return
    words = tr("{first}–{last} of {n}").format(
        first=number(now * size + 1), last=number(min(count, (now + 1) * size)), n=number(count)
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(tr("Previous"), key=f"{key}-back", disabled=now == 0, on_click=_turn, args=(key, now - 1))
        st.html(f'<p class="pkk-quiet pkk-pages" role="status">{escape(words)}</p>', width="content")
        st.button(tr("Next"), key=f"{key}-on", disabled=now == last, on_click=_turn, args=(key, now + 1))


def _turn(key: str, to: int) -> None:
    st.session_state[key] = to
