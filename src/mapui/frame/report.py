"""Report a correction: a message that already says what is shown, on whose word, and where; by mail, to a tracker, or to copy."""

import logging
from functools import cache
from urllib.parse import urljoin

import streamlit as st

from mapdata.findings.facts import PartnershipFacts
from mapdata.findings.profile import Profile
from mapdata.settings.contact import Contact, parse_contact, setting
from mapdata.words.errors import SettingError
from mapdata.words.sayings import word
from mapui.frame import hyperlinks
from mapui.parts.markup import escape
from mapui.words import captions, labels
from mapui.words.facts import TERMS
from mapui.words.i18n import number, tr
from mapui.words.interface import ui
from mapui.words.saying import say

_RULE = "---"
# The facts that a reader may know better; where the two places are is on their own pages.
_TERMS = ("type", "stage", "status", "year", "date", "valid", "sectors")


def of_partnership(facts: PartnershipFacts) -> None:
    """Draw the way to report what is wrong with a partnership: the message has the values and the sources of its panel."""
    shown = [(tr(TERMS[term]), say(facts.fact(term).value)) for term in _TERMS]
    shown.append((ui("verification"), say(word("verifications", facts.verification))))
    sources = [" ".join(filter(None, (say(source.title), source.url))) for source in facts.sources]
    subject = f"{say(facts.title)} ({facts.id})"
    _correction(subject, _message(subject, hyperlinks.to_partnership(facts.id), shown, sources), key="correction-link")


def of_place(found: Profile) -> None:
    """Draw the way to report what is wrong with the profile of a place."""
    place, name = found.place, captions.name_of(found.place)
    shown = [
        (tr("Level and region"), captions.where(place)),
        (tr("Position on the map"), f"{place['lat']}, {place['lon']}" if place["lon"] else labels.not_available()),
        (tr("Seat of government"), place["seat"] or labels.not_available()),
        (tr("Partnerships in this data set"), number(len(found.partnerships))),
    ]
    sources = [f"GeoNames {place['geonameid']}"] if place["geonameid"] else []
    subject = f"{name} ({found.place_id})"
    _correction(subject, _message(subject, hyperlinks.to_profile(found.place_id), shown, sources), key="correction-place")


def of_missing(found: Profile) -> None:
    """Draw the way to report a partnership of a local government that has none here."""
    subject = f"{captions.full_name(found.place)} ({found.place_id})"
    questions = (
        tr("Which partnership is missing: with whom, and since when?"),
        tr("Which document or page says so?"),
    )
    lines = [line for question in questions for line in (question, "")]
    body = "\n".join(
        [*lines, _RULE, subject, tr("Page: {address}").format(address=_absolute(hyperlinks.to_profile(found.place_id)))]
    )
    title = tr("Report a partnership")
    hint = tr("Copy this text into a message to the people who run this site and say what is missing.")
    _draw(title, hint, tr("Missing partnership: {what}").format(what=subject), body, key="missing-partnership")


def _correction(what: str, body: str, key: str) -> None:
    hint = tr("Copy this text into a message to the people who run this site and say what is wrong.")
    _draw(tr("Report a correction"), hint, tr("Correction: {what}").format(what=what), body, key)


def _draw(title: str, hint: str, subject: str, body: str, key: str) -> None:
    where = _contact(setting())
    with st.container(key=key):
        if where is None:
            with st.expander(title):
                st.html(f"<p>{hint}</p>")
                st.code(body, language=None, wrap_lines=True)
            return
        url = where.url(subject, body)
        away = ' target="_blank" rel="noopener noreferrer"' if where.kind == "issue" else ""
        st.html(f'<p class="pkk-ways"><a href="{escape(url)}"{away}>{escape(title)}</a></p>')


def _message(what: str, href: str, shown: list[tuple[str, str]], sources: list[str]) -> str:
    """Return the text: first what the reader is to write, then what a cut may take away, the sources last."""
    return "\n".join(
        [
            tr("What is wrong, and what would be right?"),
            "",
            tr("Which document or page says so?"),
            "",
            _RULE,
            what,
            tr("Page: {address}").format(address=_absolute(href)),
            "",
            tr("Shown now:"),
            *(f"- {term}: {value}" for term, value in shown),
            "",
            tr("Sources on record: {n}").format(n=number(len(sources))),
            *(f"{i}. {source}" for i, source in enumerate(sources, start=1)),
        ]
    )


def _absolute(href: str) -> str:
    return urljoin(st.context.url or "", href)


@cache
def _contact(text: str) -> Contact | None:
    """Return where messages go; a setting that makes no sense is said once in the log, and readers get the text to copy."""
    try:
        return parse_contact(text)
    except SettingError as fault:
        logging.getLogger(__name__).warning("%s", fault)
        return None
