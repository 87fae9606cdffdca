"""The data: the table that the filters leave, or all of it, to read and to take along. Reads top to bottom."""

import streamlit as st

from mapdata.export.selection import Selection
from mapdata.filters.apart import kinds
from mapui.data_set import data_table, dictionary, downloads, reuse
from mapui.filters import filtered
from mapui.frame import notices, page
from mapui.reader import address, chosen, data, session
from mapui.reader.state import SCOPES
from mapui.words.i18n import number, tr
from mapui.words.kinds import kinds_in_words

shown = filtered.begin(tr("Data"), tr("Browse and download the table behind the map"))
edition = data.edition()
notices.show([*shown.atlas.problems, *edition.problems])

counts = {"filtered": len(shown.rows), "all": len(shown.atlas.partnerships)}
words = {"filtered": tr("Filtered rows"), "all": tr("All rows")}
with st.container(key="scope-choice"):
    st.segmented_control(
        tr("Rows"),
        SCOPES,
        key=session.SCOPE,
        required=True,
        format_func=chosen.worded(session.SCOPE, SCOPES, lambda scope: f"{words[scope]} ({number(counts[scope])})"),
    )
everything = session.scope() == "all"
selection = Selection(shown.atlas.partnerships if everything else shown.rows, shown.atlas, edition)

with st.container(key="results"):
    title = tr("Table")
    hint = tr("Column headings are the same in every language; hover over a heading to see what it means.")
    st.html(f'<h2>{title}</h2><p class="pkk-quiet pkk-hint">{hint}</p>')
    counted = " · ".join(kinds_in_words(kinds(selection.partnerships)))
    st.html(f'<p class="pkk-hint">{counted}</p>')
    data_table.show(selection.table)
with st.container(key="take-along"):
    title = tr("Download")
    st.html(f"<h2>{title}</h2>")
    downloads.show(selection, "all" if everything else "part")
    downloads.governments()
with st.container(key="reuse"):
    reuse.citation(edition)
    reuse.licence(edition)
    reuse.command(None if everything else shown.filters)
with st.container(key="dictionary"):
    title = tr("What the columns mean")
    st.html(f"<h2>{title}</h2>")
    dictionary.show(list(selection.table.columns))
page.footer()
address.end()
