"""The reader's file as a map and data of its own: a title and a name for them, and a button for each format."""

from functools import partial

import streamlit as st

from mapdata.atlas.atlas import Atlas
from mapdata.export.edition import Edition
from mapdata.export.formats import FORMATS
from mapdata.own_file.own_map import MAX_LETTERS, Imprint, own_selection
from mapdata.words.folding import slug_of
from mapui.parts.markup import definition_list, escape
from mapui.reader import data, session
from mapui.reader.today import today
from mapui.words.i18n import marked, number, tr
from mapui.your_data import own_file
from mapui.your_data.own_file import OwnFile

MOST_ROWS = 2000  # of a map as one page: it takes some ten seconds to make and a phone still opens it
_LONGEST_NAME = 60  # of a file
_OFFERED = {
    "html": (
        marked("Map as one page (HTML)"),
        marked("Map, filters and table in both languages. It needs no server: open it, send it, or put it on a website."),
    ),
    "geojson": (
        "GeoJSON",
        marked("The lines of the map for GIS software such as QGIS. Partnerships without a known location are left out."),
    ),
    "zip": (
        marked("Data package (ZIP)"),
        marked("All tables with a description that programs can read."),
    ),
}


@st.fragment
def show(file: OwnFile) -> None:
    """Draw the fields and the buttons; what is written there draws nothing else again."""
    session.resume()
    title = tr("Your own map")
    how = tr(
        "All usable rows, under your title and name. The page says that it is not part of the national data set. It shows sources "
        "from columns called “Sumber” and “Tautan” (or source_title and source_url)."
    )
    st.html(f'<h3 class="pkk-part">{title}</h3><p class="pkk-quiet pkk-hint">{how}</p>')
    imprint = _imprint(file)
    name = slug_of(imprint.title)[:_LONGEST_NAME] or "partnerships"
    atlas, edition = data.atlas(), data.edition()
    too_many = len(file.checked.good) > MOST_ROWS
    with st.container(key="own-exports", horizontal=True, gap="small"):
        for kind, (label, _) in _OFFERED.items():
            st.download_button(
                tr(label),
                partial(_bytes, kind, file, imprint, atlas, edition),
                file_name=f"{name}-{today().isoformat()}.{FORMATS[kind].suffix}",
                mime=FORMATS[kind].media_type,
                key=f"own-{kind}-{own_file.generation()}",
                on_click="ignore",
                disabled=file.placed is None or (kind == "html" and too_many),
                type="primary" if kind == "html" else "secondary",
            )
    if too_many:
        st.text(
            tr("The map as one page holds at most {n} rows. The command “mapdata export” has no limit.").format(
                n=number(MOST_ROWS)
            )
        )
    with st.container(key="own-formats"):
        st.html(definition_list((tr(label), escape(tr(use))) for label, use in _OFFERED.values()))


def _imprint(file: OwnFile) -> Imprint:
    usual = file.name.rpartition(".")[0] or file.name
    generation = own_file.generation()
    with st.container(key="own-imprint", horizontal=True, gap="small"):
        title = st.text_input(tr("Title of the map"), usual, max_chars=MAX_LETTERS, key=f"own-title-{generation}", width=420)
        owner = st.text_input(
            tr("Who is responsible for the content"),
            max_chars=MAX_LETTERS,
            key=f"own-owner-{generation}",
            placeholder=tr("for example Pemerintah Kota Bandung"),
            width=420,
        )
    return Imprint((title or "").strip() or usual, (owner or "").strip(), today())


def _bytes(kind: str, file: OwnFile, imprint: Imprint, atlas: Atlas, edition: Edition) -> bytes:
    """Return the file; it is called after the run, in another thread."""
    if file.placed is None:  # its button is disabled
        return b""
    return FORMATS[kind].write(own_selection(file.checked, file.placed, imprint, atlas, edition))
