"""Step 3, doubtful places: picked among the gazetteer's candidates, given by coordinates, or spelt in another way."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import streamlit as st

from mapdata.own_file.mending import Edit
from mapdata.own_file.picking import ASKED, Candidate, coordinates, picked, renamed
from mapdata.words.records import Record, records
from mapui.parts.markup import escape
from mapui.reader import chosen, session
from mapui.words import labels
from mapui.words.i18n import country_name, ntr, number, tr
from mapui.your_data import own_file, pager
from mapui.your_data.own_file import OwnFile
from mapui.your_data.preview import REASONS

PAGE: Final = 10  # places at a time
_LONGEST: Final = 60  # characters of a name


def show(file: OwnFile) -> None:
    """Draw the places that are not on the map, each with the ways to say where it is; nothing where all are."""
    placed = file.placed
    if placed is None or placed.unplaced.empty:
        return
    title, count = tr("Places to locate"), len(placed.unplaced)
    words = ntr(
        "{n} place is not on the map yet. Choose which place is meant, or write its coordinates.",
        "{n} places are not on the map yet. Choose which place is meant, or write the coordinates.",
        count,
    ).format(n=number(count))
    st.html(f'<h3 class="pkk-part">{title}</h3><p class="pkk-hint">{escape(words)}</p>')
    _places(file, records(placed.unplaced))


@st.fragment
def _places(file: OwnFile, places: list[Record]) -> None:
    session.resume()
    key = f"places-page-{own_file.generation()}"
    page = pager.page(key, len(places), PAGE)
    shown = places[page * PAGE : (page + 1) * PAGE]
    with st.form(f"places-{own_file.generation()}-{page}", border=False, enter_to_submit=False):
        answers = [_place(file, place) for place in shown]
        if st.form_submit_button(tr("Put these places on the map"), key=f"places-apply-{own_file.generation()}"):
            _apply(file, answers)
    pager.show(key, len(places), PAGE)


def _apply(file: OwnFile, answers: Iterable[tuple[Edit, ...] | None]) -> None:
    """Make the changes; None among them is a text that gives no place, which is said instead."""
    answers = list(answers)
    if None in answers:
        st.error(tr("Write coordinates as latitude, longitude in degrees, for example -6.9222, 107.6069."))
        return
    own_file.mend(file, [edit for edits in answers if edits for edit in edits])
    st.rerun()


def _place(file: OwnFile, place: Record) -> tuple[Edit, ...] | None:
    """Draw one place; return the changes that the reader's answer makes, None where it cannot be read."""
    good, name = file.checked.good, str(place["name"])
    known = own_file.may_be_meant(file, place)
    key = own_file.field_key("place", *(place[part] for part in ASKED), place["row"])
    shown = name[:_LONGEST]
    with st.container(key=f"box-{key}"):
        st.html(_said(place))
        choice = _candidate(known, f"{key}-which")
        left, right = st.columns(2, gap="small")
        with left:
            label = tr("or its coordinates (latitude, longitude)") if known else tr("Its coordinates (latitude, longitude)")
            written = st.text_input(label, key=f"{key}-at", placeholder="-6.9222, 107.6069", autocomplete="off")
        with right:
            spelt = st.text_input(tr("or another spelling of the name"), value=shown, key=f"{key}-name", autocomplete="off")
    if written.strip():
        point = coordinates(written)
        return None if point is None else picked(good, place, *point)
    if choice is not None:
        return picked(good, place, choice.lon, choice.lat)
    return () if spelt == shown else renamed(good, place, spelt.strip())


def _candidate(known: Sequence[Candidate], key: str) -> Candidate | None:
    """Draw the choice of candidates, where there are any."""
    options = [str(place) for place in range(len(known))]
    if not options:
        return None
    picked_one = st.selectbox(
        tr("Place that is meant"),
        options,
        index=None,
        key=key,
        placeholder=tr("Choose the place"),
        format_func=chosen.worded(key, options, lambda place: _in_words(known[int(place)])),
    )
    found = chosen.keys_of(key, [picked_one], options)
    return known[int(found[0])] if found else None


def _said(place: dict[str, Any]) -> str:
    """Return which place it is and why it is not on the map, as HTML."""
    level = labels.label(labels.LEVELS, str(place["level"]))
    where = ", ".join(filter(None, (str(place["region"])[:_LONGEST], country_name(str(place["country"])))))
    rows = ntr("In {n} row: row {row}.", "In {n} rows; the first is row {row}.", int(place["rows"])).format(
        n=number(place["rows"]), row=place["row"]
    )
    return (
        f'<p class="pkk-fault"><strong><bdi>{escape(str(place["name"])[:_LONGEST])}</bdi></strong> ({escape(level)}), '
        f"<bdi>{escape(where)}</bdi><br>"
        f'<span class="pkk-kind">{escape(labels.label(REASONS, str(place["code"])))}.</span> <span>{escape(rows)}</span></p>'
    )


def _in_words(candidate: Candidate) -> str:
    where = ", ".join(filter(None, (candidate.name, candidate.area, country_name(candidate.country))))
    people = tr("{n} inhabitants").format(n=number(candidate.population)) if candidate.population else ""
    degrees = f"{candidate.lat:.2f}, {candidate.lon:.2f}"
    return " · ".join(filter(None, (where, people, degrees)))
