"""The detail panel: of the selected partnership, or how to choose one, drawn by front/shared/panel.js; or of a place."""

from typing import Any

from mapdata.findings.facts import PartnershipFacts, partnership_facts
from mapdata.words.records import records
from mapui.frame import hyperlinks, report
from mapui.map import place_panel
from mapui.parts.components import shared_component
from mapui.reader import files, session
from mapui.reader.shown import Shown
from mapui.words.i18n import language


def show(shown: Shown) -> None:
    """Draw the panel of the selected partnership or place, or say how to choose one."""
    shared_component("panel", words=files.words(), lang=language())(key="panel", data=_data(shown), on_closed_change=_close)
    if shown.link is not None:
        (row,) = records(shown.atlas.partnerships.loc[[shown.link]])
        report.of_partnership(row | {"id": shown.link}, shown.atlas.claims_of(shown.link))
    elif shown.focus is not None:
        place_panel.show(shown, shown.focus)


def _data(shown: Shown) -> dict[str, Any]:
    if shown.link is None:
        return {"facts": None, "invites": shown.focus is None}
    facts = partnership_facts(shown.atlas, shown.link)
    return {"facts": facts.as_json(), "outside": shown.link_hidden, "profiles": _profiles(facts)}


def _profiles(facts: PartnershipFacts) -> dict[str, str]:
    """Return the address of the profile of each place that the facts name."""
    return {fact.place: hyperlinks.to_profile(fact.place) for fact in facts.facts if fact.place}


def _close() -> None:
    session.select(None)
