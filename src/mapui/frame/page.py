"""The frame of a page: styles, title, language switch, and the lines that say whose data this is."""

import streamlit as st

from mapui.frame import hyperlinks, search
from mapui.frame.site import NAME
from mapui.frame.style_sheets import run_block, tones
from mapui.parts.components import shared_component
from mapui.parts.markup import escape
from mapui.reader import address, embedding, session
from mapui.words.i18n import LANGUAGES, language, tr
from mapui.words.interface import ui

# The button that opens the sidebar has a picture only, and on a phone the menu of pages is in there too.
# There the map page has another button for the filters: --menu is the word beside that one, see sheet.css.
_SIDEBAR_WORD = (
    '[data-testid="stExpandSidebarButton"]{{--menu:"{menu}"}}[data-testid="stExpandSidebarButton"]::after{{content:"{word}"}}'
)


def header(title: str = "", subtitle: str = "", *, rules: str = "", searches: bool = False) -> None:
    """Draw the title, the search where the page has one, the language switch and the button that shares the page.

    Args:
        title: plain text; the name of the site where none is given.
        subtitle: plain text under it.
        rules: see styles().
        searches: whether the search stands here, and what it finds on this page.
    """
    styles(rules, skips=searches)
    with st.container(key="header", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        told = f"<p>{escape(subtitle)}</p>" if subtitle else ""
        st.html(f"<header><h1>{escape(title or NAME)}</h1>{told}</header>")
        if searches:
            search.show()
            search.filtering()
        with st.container(key="header-tools", horizontal=True, vertical_alignment="center", width="content"):
            language_switch()
            share()


def styles(rules: str = "", *, skips: bool = False) -> None:
    """Send the style sheets that the browser has not yet, and the script of what is around a page (front/components/frame.js).

    Args:
        rules: further rules of the page, made by the program; in one element with the others, since Streamlit sends a long message
            once and then only its hash.
        skips: whether links lead past the menu to the search, the filters and the results.
    """
    st.html(run_block(tones(dark=session.dark()) + rules + _SIDEBAR_WORD.format(word=tr("Filters and menu"), menu=tr("Menu"))))
    hyperlinks.listen(skips=skips)


def language_switch(*, short: bool = False) -> None:
    """Draw the switch between the languages, by their names or, where there is little room, by their codes."""
    if st.session_state.get(session.LANG) not in LANGUAGES:
        st.session_state[session.LANG] = language()
    st.segmented_control(
        ui("language"),
        LANGUAGES,
        key=session.LANG,
        required=True,
        label_visibility="collapsed",
        format_func=str.upper if short else {"id": "Bahasa Indonesia", "en": "English"}.__getitem__,
    )


def share() -> None:
    """Draw the button that shares the address, which is the state of the page, or copies it; its script completes it first.

    Where another page frames ours it is a link instead, to the same view without the frame.
    """
    words = {"share": tr("Share"), "copy": tr("Copy link"), "copied": tr("Link copied"), "here": tr("Address of this view")}
    if embedding.embedded():
        words["open"] = tr("Open the full map")
    shared_component("share")(key="share", data={"lang": language(), "words": words, "params": address.unwritten()})


def footer() -> None:
    """Draw the disclaimer, the licences and the attribution that they ask for."""
    lines: tuple[str, ...] = (
        ui("register"),
        tr(
            "Data: CC BY 4.0, Peta Kota Kembar and the sources named. Places: GeoNames (CC BY 4.0). "
            "Lists: Wikidata (CC0), Wikipedia. Coastline and borders: Natural Earth (public domain); disputed borders are dashed."
        ),
        ui("privacy"),
    )
    if embedding.embedded():
        short = tr("Data: CC BY 4.0, GeoNames. Borders: Natural Earth. Not an official register.")
        lines = (f"{NAME} · {short}",)
    st.html('<footer class="pkk-footer">' + "".join(f"<p>{line}</p>" for line in lines) + "</footer>")
