"""The tour: a text for each step beside the map (content/story.<language>.md), with the ways back, on and out of it.

A step is a normal view. Where the reader changes it, the step stays, says so and offers its own view again.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import streamlit as st

from mapdata.findings.story import STEPS, fits
from mapui.parts import article
from mapui.parts.markup import escape, markdown_text
from mapui.reader import data, findings, kept, session
from mapui.reader.state import State, from_params, to_params
from mapui.reader.today import today
from mapui.words import captions, labels
from mapui.words.i18n import country_name, listed, number, tr

_NAME: Final = "story"  # of its files in content/


def show() -> None:
    """Draw the step; nothing where the reader takes no tour."""
    step = kept.story()
    if not step:
        return
    title, body = _told(step)
    with st.container(key="story", gap="small"):
        place = tr("Step {n} of {all}").format(n=number(step), all=number(len(STEPS)))
        st.html(
            f'<div role="status"><p class="pkk-quiet">{escape(place)}</p>'
            f'<progress max="{len(STEPS)}" value="{step}" aria-hidden="true"></progress><h2>{escape(title)}</h2></div>'
        )
        if _changed(step):
            with st.container(key="story-changed", horizontal=True, vertical_alignment="center"):
                note = tr("You changed the view; the text is about the step’s own view.")
                st.html(f'<p class="pkk-quiet">{escape(note)}</p>')
                st.button(tr("Show the step again"), key="story-again", on_click=_go, args=(step,))
        st.markdown(body)
        _ways(step)


def entry() -> None:
    """Draw the way into the tour; nothing while it is told, or where the data set is not what it tells of."""
    if not kept.story() and fits(data.atlas()):
        text = tr("A tour in {n} steps").format(n=number(len(STEPS)))
        st.button(text, key="story-begin", type="tertiary", on_click=_go, args=(1,))


def _ways(step: int) -> None:
    with st.container(key="story-ways", horizontal=True, gap="small"):
        st.button(tr("Back"), key="story-back", disabled=step == 1, on_click=_go, args=(step - 1,))
        last = step == len(
            STEPS
        )  # there the same button leaves: it has the focus of whoever came by keys and would take it along
        way, to = (kept.set_story, 0) if last else (_go, step + 1)
        st.button(tr("Leave the tour") if last else tr("Next"), key="story-next", type="primary", on_click=way, args=(to,))
        if not last:
            st.button(tr("Leave the tour"), key="story-leave", type="tertiary", on_click=kept.set_story, args=(0,))


def _go(step: int) -> None:
    """Show the view of a step."""
    session.seed(_view(step))


def _view(step: int) -> State:
    """Return the state of a step; language, map or globe, list or table and the form of files stay the reader's own."""
    now = session.state()
    wanted = from_params(STEPS[step - 1].params, data.span(), data.atlas())
    return replace(wanted, story=step, lang=now.lang, view=now.view, table=now.table, csv=now.csv)


def _changed(step: int) -> bool:
    """Return whether something else is shown; an open panel is no other view."""
    return to_params(replace(session.state(), link=None, focus=None, scope="", tasks=())) != to_params(
        replace(_view(step), scope="")
    )


def _told(step: int) -> tuple[str, str]:
    """Return title and text (Markdown) of a step, its values filled in."""
    anchor = STEPS[step - 1].anchor
    values = {name: _said(name, value) for name, value in findings.story(today())[anchor].items()}
    part = next(each for each in article.sections(_NAME, None) if each.anchor == anchor)
    return part.title.format_map(values), part.body.format_map(_as_markdown(values))


def _as_markdown(said: Any) -> Any:
    """Return words from the data so that Markdown shows them as they are: a name may hold whatever its file does."""
    if isinstance(said, Mapping):
        return {key: _as_markdown(each) for key, each in said.items()}
    return markdown_text(said)


def _said(name: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _said(name, each) for key, each in value.items()}
    if isinstance(value, int):
        return number(value)
    if not value:
        return labels.not_available()
    if name == "oldest":
        return captions.title(dict(data.atlas().partnerships.loc[value]))
    return listed(_named(name, value)) if isinstance(value, tuple) else str(value)


def _named(name: str, keys: tuple[str, ...]) -> list[str]:
    if name == "countries":
        return [country_name(key) for key in keys]
    if name == "sectors":
        return [f"“{labels.label(labels.SECTORS, key)}”" for key in keys]
    return captions.of_compared(data.atlas().everywhere, keys)
