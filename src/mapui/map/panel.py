"""The detail panel: of the selected partnership, drawn by front/shared/panel.js; of a place; or how to choose one."""

import streamlit as st

from mapdata.findings.facts import PartnershipFacts, partnership_facts
from mapui.frame import hyperlinks, report
from mapui.map import place_panel
from mapui.parts.components import shared_component
from mapui.reader import files, session
from mapui.reader.shown import Shown
from mapui.words.i18n import language, tr


def show(shown: Shown) -> None:
    """Draw the panel of the selected partnership or place, or say how to choose one."""
    if shown.link is not None:
        _partnership(shown, shown.link)
    elif shown.focus is not None:
        place_panel.show(shown, shown.focus)
    else:
        _invitation()


def _partnership(shown: Shown, link: str) -> None:
    facts = partnership_facts(shown.atlas, link)
    shared_component("panel")(
        key="panel",
        data={
            "words": files.words(),
            "lang": language(),
            "facts": facts.as_json(),
            "outside": shown.link_hidden,
            "profiles": _profiles(facts),
        },
        on_closed_change=_close,
    )
    report.of_partnership(facts)


def _profiles(facts: PartnershipFacts) -> dict[str, str]:
    """Return the address of the profile of each place that the facts name."""
    return {fact.place: hyperlinks.to_profile(fact.place) for fact in facts.facts if fact.place}


def _close() -> None:
    session.select(None)


def _invitation() -> None:
    title = tr("Details")
    how = tr("Select an arc or a place on the map, or a row of the table.")
    what = tr("Each partnership says what was agreed, since when, whether it is alive, and which source says so.")
    st.html(f'<section class="pkk-invitation"><h2>{title}</h2><p>{how}</p><p>{what}</p></section>')
