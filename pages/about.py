"""About: what a sister city is, how the data was made and how far it reaches, privacy, accessibility. Reads top to bottom."""

import streamlit as st

from mapui.about import facts
from mapui.frame import page
from mapui.parts import article
from mapui.parts.article import Section
from mapui.reader import address, data
from mapui.words.i18n import language, tr
from mapui.words.interface import ui

NAME = "about"  # of its files in content/

parts = article.sections(NAME, facts.values(data.atlas()))
references = Section(2, ui("sources"), "sources", "")
page.header(tr("About"), tr("What a sister city is, how this map was made and how far it can be trusted"))
with st.container(key="article"):
    contents, text = st.columns([3, 8], gap="large")
    contents.html(article.contents_markup([*parts, references], tr("On this page")))
    with text, st.container(key=f"article-{language()}"):  # another language is another text, and moves nothing of the one before
        for part in parts:
            if part.level:
                (st.header if part.level == 2 else st.subheader)(part.title, anchor=part.anchor)
            if part.body:
                st.markdown(part.body)
        st.header(references.title, anchor=references.anchor)
        st.html(article.sources_markup(NAME))
page.footer()
address.end()
