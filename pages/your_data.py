"""Your data: a reader's own file is checked, drawn and put in order. Reads top to bottom."""

import streamlit as st

from mapdata.own_file.upload import refusal
from mapui.frame import page
from mapui.reader import address
from mapui.words import fault_words
from mapui.words.i18n import tr
from mapui.your_data import fault_list, file_input, own_file, preview, takeaway

page.header(tr("Your data"), tr("Check your table, preview it on the map and download a cleaned copy"))
file_input.show()
file = own_file.current()
if file is not None:
    file_input.bar(file)
    refused = refusal(file.checked)
    if refused is not None:
        st.error(f"{fault_words.kind(refused.code)}. {fault_words.expected(refused)}")
    else:
        fault_list.show(file.checked)
        if len(file.checked.good):
            preview.show(file)
        if len(file.checked.written):
            takeaway.show(file)
page.footer()
address.end()
