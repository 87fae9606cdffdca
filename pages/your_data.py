"""Your data: a reader's own file is checked, drawn and put in order. Reads top to bottom."""

import streamlit as st

from mapdata.own_file.upload import refusal
from mapui.frame import page
from mapui.reader import address
from mapui.words import fault_words
from mapui.words.i18n import tr
from mapui.your_data import file_input, match_headings, mend, pick_places, preview, steps, takeaway

page.header(tr("Your data"), tr("Check your table, preview it on the map and download a cleaned copy"))
steps.head(1)
file = file_input.show()
if file is None:
    steps.outline()
else:
    refused = refusal(file.checked)
    if refused is not None:
        st.error(f"{fault_words.kind(refused.code)}. {fault_words.expected(refused)}")
    else:
        match_headings.show(file)
        places = mend.show(file)
        steps.head(4)
        steps.usable(len(file.checked.good), sum(file.checked.report.rows.values()))
        if len(file.checked.good):
            preview.show(file)
            with places:  # the preview has looked them up
                pick_places.show(file)
        if len(file.checked.written):
            takeaway.show(file)
page.footer()
address.end()
