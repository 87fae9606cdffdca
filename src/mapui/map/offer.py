"""What is said of the places that a search names: the way to a profile, that one has no partnership here, or who may be meant."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from mapdata.findings.directory import Answer
from mapui.frame import hyperlinks
from mapui.map import reach
from mapui.parts.markup import escape
from mapui.reader import findings
from mapui.reader.shown import Shown
from mapui.words import captions
from mapui.words.i18n import alternatives, tr
from mapui.words.interface import ui
from mapui.words.region_names import region_name

_MOST: Final = 6  # names in a row: more are on the page of all places


def show(shown: Shown) -> None:
    """Draw what there is to say of the places that a search names or that were chosen; nothing where there is none.

    Its box is always there: if what follows it moved up or down, the browser would make map and table anew, and the reader's
    camera and order of rows would be lost.
    """
    filters = shown.filters
    found = findings.answer(filters)
    with st.container(key="offer"):
        lines = [*reach.of_provinces(shown), _profiles(_present(found, shown), levels=bool(found.absent)), *_absent(found)]
        if filters.q and not found.absent and (shown.rows.empty or _without(found.nearly)):
            lines.append(_instead(found))
        if any(lines):
            st.html("".join(f'<p class="pkk-ways">{line}</p>' for line in lines if line))


def _present(found: Answer, shown: Shown) -> Sequence[str]:
    """Return the places whose profile is offered: those that are named, or the one that all results belong to."""
    if found.present or found.absent:
        return found.present if shown.filters.q or len(found.present) == 1 else ()
    local = shown.rows["local_place_id"].unique()
    return [str(local[0])] if len(local) == 1 and local[0] in findings.directory().index else ()


def _profiles(places: Sequence[str], *, levels: bool) -> str:
    """Return links that say "Profile of Bandung"; with their levels where namesakes are told of."""
    rows = captions.rows_of(findings.directory(), places[:_MOST])
    named = captions.full_name if levels or len(rows) > 1 else captions.name_of
    return " ".join(hyperlinks.profile_anchor(key, named(row)) for key, row in rows.items())


def _absent(found: Answer) -> list[str]:
    """Say which local governments have no partnership here, with the ways to them and to their neighbours that have."""
    if not found.absent:
        return []
    rows = captions.rows_of(findings.directory(), found.absent)
    told = escape(ui("none_of").format(places=alternatives(captions.full_name(row) for row in rows.values())))
    lines = [f"<span>{told}</span> {_profiles(found.absent, levels=True)}"]
    if not found.present and found.neighbours.empty:
        lines.append(_all_places())
    elif not found.present:
        provinces = list(dict.fromkeys(found.neighbours["area"]))
        where = tr("Others in {province} in this data set:").format(province=alternatives(map(region_name, provinces)))
        near = captions.rows_of(found.neighbours, list(map(str, found.neighbours.index))[:_MOST])
        ways = " ".join(hyperlinks.anchor(hyperlinks.to_profile(key), captions.name_of(row)) for key, row in near.items())
        lines.append(f"<span>{escape(where)}</span> {ways} {_all_places()}")
    return lines


def _without(places: Sequence[str]) -> bool:
    """Return whether one of these places has no partnership, so that a reader's results may be somebody else's."""
    return not findings.directory()["partnerships"][list(places)].all()


def _instead(found: Answer) -> str:
    """Return whom a reader may have meant whose search finds nothing, and the way to all places."""
    rows = captions.rows_of(findings.directory(), found.nearly[:_MOST])
    ways = " ".join(hyperlinks.anchor(hyperlinks.to_profile(key), captions.full_name(row)) for key, row in rows.items())
    question = tr("Did you mean:")
    return f"<span>{question}</span> {ways} {_all_places()}" if ways else _all_places()


def _all_places() -> str:
    return hyperlinks.anchor(hyperlinks.to_directory(), tr("All places"))
