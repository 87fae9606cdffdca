"""The reader's own file: in the memory of this session only, until the reader removes it or leaves."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.gazetteer.locate import Progress
from mapdata.own_file.checking import Checked
from mapdata.own_file.placing import Placed, place_ends
from mapdata.own_file.upload import check_upload
from mapui.reader import data

_FILE, _GENERATION = "_own_file", "_own_generation"
_LONGEST_NAME = 100


@dataclass(slots=True)
class OwnFile:
    """What the session knows of the file.

    Attributes:
        name: file name on the reader's machine, truncated.
        checked: what the checks found.
        placed: where its ends lie; None until it was worked out.
        drawn: what is on the map of it, see Placed.drawn; None until it was worked out.
        raw: the bytes of a workbook with several sheets, of which the reader may choose another.
    """

    name: str
    checked: Checked
    placed: Placed | None = None
    drawn: pd.DataFrame | None = None
    raw: bytes = b""


def current() -> OwnFile | None:
    """Return the file, or None."""
    file: OwnFile | None = st.session_state.get(_FILE)
    return file


def generation() -> int:
    """Return a number that changes with the file: widgets that belong to one file have it in their key."""
    return int(st.session_state.get(_GENERATION, 0))


def take(name: str, raw: bytes, sheet: str = "") -> None:
    """Check a file and keep what came of it in place of the one before; sheet: of a workbook, "" for the likeliest."""
    short = name[:_LONGEST_NAME]
    checked = check_upload(raw, short, sheet)
    _replace(OwnFile(short, checked, raw=raw if len(checked.layout.sheets) > 1 else b""))


def take_uploaded(uploaded: Any) -> None:
    """Take what st.file_uploader returned and delete Streamlit's copy, which would otherwise stay as long as the session."""
    take(uploaded.name, uploaded.getvalue())
    context = get_script_run_ctx()
    if context is not None and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(session_id=context.session_id, file_id=uploaded.file_id)


def forget() -> None:
    """Remove the file and all that was worked out from it (to be called from a button's callback)."""
    _replace(None)


def place(file: OwnFile, *, progress: Progress) -> Placed:
    """Return where the ends of the file lie, worked out at the first call.

    Raises:
        GazetteerError: the gazetteer cannot be built or read.
    """
    if file.placed is None:
        atlas = data.atlas()
        file.placed = place_ends(file.checked.good, atlas.places.reset_index(), gazetteer(), progress=progress)
    return file.placed


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


def _replace(file: OwnFile | None) -> None:
    st.session_state[_FILE], st.session_state[_GENERATION] = file, generation() + 1
