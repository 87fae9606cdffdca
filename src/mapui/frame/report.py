"""Report a correction: a message that already says what is shown, on whose word, and where; by mail, to a tracker, or to copy."""

import logging
from functools import cache
from urllib.parse import urljoin

import pandas as pd
import streamlit as st

from mapdata.findings.profile import Profile
from mapdata.settings.contact import Contact, parse_contact, setting
from mapdata.words.errors import SettingError
from mapdata.words.records import Record, records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape
from mapui.words import captions, labels
from mapui.words.i18n import date_text, number, tr

_RULE = "---"


def of_partnership(row: Record, sources: pd.DataFrame) -> None:
    """Draw the way to report what is wrong with a partnership.

    Args:
        row: a row of Atlas.partnerships with its id under "id".
        sources: its claims.
    """
    title = labels.title(row)
    shown = [(term, value or labels.not_available()) for term, value in _fields(row)]
    _draw(
        f"{title} ({row['id']})",
        _message(f"{title} ({row['id']})", hyperlinks.to_partnership(row["id"]), shown, _sources(sources)),
        key="correction-link",
    )


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
    _draw(subject, _message(subject, hyperlinks.to_profile(found.place_id), shown, sources), key="correction-place")


def _draw(what: str, body: str, key: str) -> None:
    title, where = tr("Report a correction"), _contact(setting())
    hint = tr("Copy this text into a message to those who run this site, and say what is wrong.")
    with st.container(key=key):
        if where is None:
            with st.expander(title):
                st.html(f"<p>{hint}</p>")
                st.code(body, language=None, wrap_lines=True)
            return
        url = where.url(tr("Correction: {what}").format(what=what), body)
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


def _fields(row: Record) -> list[tuple[str, str]]:
    return [
        (tr("Type of agreement"), labels.label(labels.AGREEMENT_TYPES, row["agreement_type"])),
        (tr("Stage"), labels.label(labels.STAGES, row["stage"])),
        (tr("Status"), labels.label(labels.STATUSES, row["status"])),
        (tr("Status as of"), date_text(row["status_as_of"])),
        (tr("Year signed"), "" if pd.isna(row["year_signed"]) else str(row["year_signed"])),
        (tr("Date signed"), date_text(row["signed_date"])),
        (tr("Valid until"), date_text(row["valid_until"])),
        (tr("Sectors"), labels.labels(labels.SECTORS, row["sectors"])),
        (tr("Verification"), labels.label(labels.VERIFICATIONS, row["verification"])),
    ]


def _sources(sources: pd.DataFrame) -> list[str]:
    return [" ".join(filter(None, (claim["source_title"], claim["source_url"]))) for claim in records(sources)]


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
