"""The detail panel of the selected partnership, drawn by front/shared/panel.js, or of a place; empty where nothing is selected."""

from typing import Any

from mapdata.findings.facts import PartnershipFacts, partnership_facts
from mapui.frame import hyperlinks, report
from mapui.map import place_panel
from mapui.parts.components import shared_component
from mapui.reader import embedding, files, session
from mapui.reader.shown import Shown
from mapui.words.i18n import language


def show(shown: Shown) -> None:
    """Draw the panel of the selected partnership or place."""
    facts = partnership_facts(shown.atlas, shown.link) if shown.link else None
    shared_component("panel", words=files.words(), lang=language())(
        key="panel", data=_data(shown, facts), on_closed_change=_close
    )
    if facts is not None:
        report.of_partnership(facts)
    elif shown.focus is not None:
        place_panel.show(shown, shown.focus)


def _data(shown: Shown, facts: PartnershipFacts | None) -> dict[str, Any]:
    if facts is None:
        return {"facts": None}
    said = {"facts": facts.as_json(), "outside": shown.link_hidden, "profiles": _profiles(facts)}
    return said | ({"apart": True} if embedding.embedded() else {})


def _profiles(facts: PartnershipFacts) -> dict[str, str]:
    """Return the address of the profile of each place that the facts name."""
    return {fact.place: hyperlinks.to_profile(fact.place) for fact in facts.facts if fact.place}


def _close() -> None:
    session.select(None)
