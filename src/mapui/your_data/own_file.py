"""The reader's own file: in the memory of this session only, until the reader removes it or leaves."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.locate import Answers, Progress
from mapdata.own_file.checking import Checked
from mapdata.own_file.coordinates import own_coordinates
from mapdata.own_file.faults import Fault, faults
from mapdata.own_file.mending import Edit, Mending
from mapdata.own_file.picking import Candidate, candidates
from mapdata.own_file.placing import Placed, place_ends
from mapdata.own_file.sure_level import sure_level
from mapdata.own_file.upload import check_mended, open_upload
from mapdata.table.tablefile import Opened
from mapdata.words.errors import GazetteerError
from mapui.reader import data

_FILE, _GENERATION = "_own_file", "_own_generation"
_LONGEST_NAME = 100
_Place = tuple[str, ...]


@dataclass(slots=True)
class OwnFile:
    """What the session knows of the file.

    Attributes:
        name: file name on the reader's machine, truncated.
        raw: its bytes, of which the reader may choose another sheet or other headings.
        opened: the file as it was read, without the reader's changes.
        checked: what the checks found, with the reader's changes.
        mending: the changes.
        headings: which heading a column has, where the reader said so.
        sheet: of a workbook, where the reader chose one, else "".
        others: headings and changes of the sheets that the reader has left, by sheet.
        faults: that can be mended in a cell; None until they were worked out.
        placed: where its ends lie; None until it was worked out.
        drawn: what is on the map of it, see Placed.drawn; None until it was worked out.
        answers: of the gazetteer, so that a change asks only for what is new.
        levels: the levels that the gazetteer was asked for, by place.
        candidates: of doubtful places, by place.
    """

    name: str
    raw: bytes
    opened: Opened
    checked: Checked
    mending: Mending = field(default_factory=Mending)
    headings: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    others: dict[str, tuple[dict[str, str], Mending]] = field(default_factory=dict)
    faults: list[Fault] | None = None
    placed: Placed | None = None
    drawn: pd.DataFrame | None = None
    answers: Answers = field(default_factory=dict)
    levels: dict[_Place, str] = field(default_factory=dict)
    candidates: dict[_Place, tuple[Candidate, ...]] = field(default_factory=dict)


def current() -> OwnFile | None:
    """Return the file, or None."""
    file: OwnFile | None = st.session_state.get(_FILE)
    return file


def generation() -> int:
    """Return a number that changes with the file: widgets that belong to one file have it in their key."""
    return int(st.session_state.get(_GENERATION, 0))


def field_key(kind: str, *parts: object) -> str:
    """Return the key of a field: one a file and what it is for, so that no field takes over what another was left with."""
    told = "\0".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return f"{kind}-{generation()}-{hashlib.sha256(told).hexdigest()[:16]}"


def take(name: str, raw: bytes) -> None:
    """Check a file and keep what came of it in place of the one before."""
    short = name[:_LONGEST_NAME]
    opened, levels = open_upload(raw, short), dict[_Place, str]()
    _replace(OwnFile(short, raw, opened, _checked(opened, short, Mending(), levels), levels=levels))


def turn_to(file: OwnFile, sheet: str) -> None:
    """Read another sheet of a workbook; what the reader did with the one before is there again on the way back."""
    others = file.others | {file.opened.layout.sheet: (file.headings, file.mending)}
    headings, mending = others.get(sheet, ({}, Mending()))
    other = replace(file, opened=open_upload(file.raw, file.name, sheet, headings), headings=headings, sheet=sheet, others=others)
    change(other, mending)
    _replace(other)


def take_uploaded(uploaded: Any) -> None:
    """Take what st.file_uploader returned and delete Streamlit's copy, which would otherwise stay as long as the session."""
    take(uploaded.name, uploaded.getvalue())
    context = get_script_run_ctx()
    if context is not None and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(session_id=context.session_id, file_id=uploaded.file_id)


def forget() -> None:
    """Remove the file and all that was worked out from it (to be called from a button's callback)."""
    _replace(None)


def read_as(file: OwnFile, headings: Mapping[str, str]) -> None:
    """Read the file again with the headings that the reader said; changes of columns that are others now go."""
    others = {column for column in {*headings, *file.headings} if headings.get(column) != written(file, column)}
    file.headings = dict(headings)
    file.opened = open_upload(file.raw, file.name, file.sheet, headings)
    change(file, file.mending.of_other_columns(others))


def written(file: OwnFile, column: str) -> str:
    """Return which heading of the file a column has, "" for none."""
    heading = file.opened.written.get(column, column)
    return heading if heading in file.opened.headings and file.headings.get(column) != "" else ""


def mend(file: OwnFile, edits: Iterable[Edit]) -> None:
    """Make changes and check the file again."""
    change(file, file.mending.and_then(edits))


def change(file: OwnFile, mending: Mending) -> None:
    """Check the file again with these changes and no others."""
    file.mending = mending
    file.checked = _checked(file.opened, file.name, mending, file.levels)
    file.faults = file.placed = file.drawn = None


def mendable(file: OwnFile) -> list[Fault]:
    """Return the faults that can be mended in a cell, worked out at the first call after a change."""
    if file.faults is None:
        file.faults = faults(file.checked, file.checked.report.problems)
    return file.faults


def place(file: OwnFile, *, progress: Progress) -> Placed:
    """Return where the ends of the file lie, worked out at the first call.

    Raises:
        GazetteerError: the gazetteer cannot be built or read.
    """
    if file.placed is None:
        places = data.atlas().places.reset_index()
        own = own_coordinates(file.checked.written)
        file.placed = place_ends(file.checked.good, places, gazetteer(), progress=progress, own=own, known=file.answers)
    return file.placed


def may_be_meant(file: OwnFile, place: Mapping[str, Any]) -> tuple[Candidate, ...]:
    """Return the places that a doubtful one may be, see picking.candidates; each is looked up once."""
    key = (place["name"], place["level"], place["region"], place["country"])
    if key not in file.candidates:
        file.candidates[key] = candidates(gazetteer(), place)
    return file.candidates[key]


def drawn(file: OwnFile, placed: Placed, most: int) -> pd.DataFrame:
    """Return what is on the map, worked out at the first call; see Placed.drawn."""
    if file.drawn is None:
        file.drawn = placed.drawn(most)
    return file.drawn


@st.cache_resource(max_entries=1, show_spinner=False)
def gazetteer() -> OfflineGeocoder:
    """Return the gazetteer that all sessions share; it is built at the first use on a machine, in a process of its own.

    Raises:
        GazetteerError: it cannot be built or read.
    """
    return OfflineGeocoder()


def _checked(opened: Opened, name: str, mending: Mending, levels: dict[_Place, str]) -> Checked:
    def level_of(*place: str) -> str:
        if place not in levels:
            try:
                levels[place] = sure_level(gazetteer(), *place)
            except GazetteerError:
                return ""
        return levels[place]

    return check_mended(opened, name, mending, level_of)


def _replace(file: OwnFile | None) -> None:
    st.session_state[_FILE], st.session_state[_GENERATION] = file, generation() + 1
