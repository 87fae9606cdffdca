"""Downloads: each format is made when somebody clicks on it, once for the same rows, and never while a page is drawn."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from mapdata.export.csv_text import FORMS, PLAIN, Form, csv_bytes
from mapdata.export.file_name import file_name
from mapdata.export.formats import FORMATS, csv_format
from mapdata.export.governments import governments_table
from mapdata.export.selection import Selection
from mapui.frame import csv_choice
from mapui.parts.markup import definition_list, escape
from mapui.reader import data, kept
from mapui.reader.today import today
from mapui.words.i18n import marked, number, tr

# Formats of mapdata.export.formats in the order of the page: what the button says, and what the file is good for.
_OFFERED = {
    "csv": ("CSV", marked("One table for any spreadsheet or program: UTF-8, with commas unless you tick the box.")),
    "xlsx": (
        "Excel (XLSX)",
        marked("The table, the claims of every source about these partnerships and what each column means."),
    ),
    "geojson": (
        "GeoJSON",
        marked("Great-circle lines for GIS software. Partnerships without a known location are left out."),
    ),
    "zip": (
        marked("Data package (ZIP)"),
        marked("All tables with a description that programs read (Frictionless Data Package)."),
    ),
}


def show(selection: Selection, part: str) -> None:
    """Draw a button for each format, and what it is good for.

    Args:
        selection: what is downloaded.
        part: what of the data set it is, for the names of the files.
    """
    csv_choice.show("data")
    with st.container(key="downloads", horizontal=True, gap="small"):
        for name, (title, _) in _OFFERED.items():
            form = kept.csv_form() if name == "csv" else PLAIN
            st.download_button(
                tr(title),
                maker(selection, name, form),
                file_name=form.named(file_name(selection.edition, part, today(), FORMATS[name].suffix)),
                mime=FORMATS[name].media_type,
                key=f"download-{name}",
                on_click="ignore",
                disabled=selection.partnerships.empty,
            )
    st.html(definition_list((tr(title), escape(tr(use))) for title, use in _OFFERED.values()))


def governments() -> None:
    """Draw the button for the list of all local governments; nothing where the data set has none."""
    atlas, form = data.atlas(), kept.csv_form()
    if atlas.governments.empty:
        return
    with st.container(key="download-governments-box"):
        title = tr("Local governments")
        about = tr("All {n} local governments with code, seat, number of partnerships and the date of the last search.")
        st.html(f'<h3>{title}</h3><p class="pkk-quiet">{escape(about.format(n=number(len(atlas.governments))))}</p>')
        st.download_button(
            tr("Local governments (CSV)"),
            lambda: csv_bytes(governments_table(atlas), form),
            file_name=form.named(file_name(data.edition(), "local-governments", today(), "csv")),
            mime=FORMATS["csv"].media_type,
            key="download-governments",
            on_click="ignore",
        )


def maker(selection: Selection, format_name: str, form: Form = PLAIN) -> Callable[[], bytes]:
    """Return what makes the file of a format when it is called: the bytes that FORMATS gives, or those of CSV in another form."""
    return partial(_bytes, data.version(), tuple(selection.partnerships.index), format_name, form.name, selection)


@st.cache_data(max_entries=16, show_spinner=False)
def _bytes(version: data.Version, ids: tuple[str, ...], format_name: str, form_name: str, _selection: Selection) -> bytes:
    del version, ids  # part of the cache's key only, in the place of the tables themselves
    wanted = csv_format(FORMS[form_name]) if form_name else FORMATS[format_name]
    return wanted.write(_selection)
