"""Who says so: the claims and dated events of one partnership, as HTML for the panel."""

import pandas as pd

from mapdata.words.records import records
from mapui.parts.markup import escape, host, outside_anchor
from mapui.words import labels
from mapui.words.i18n import date_text, language, tr

_ORDER = {key: rank for rank, key in enumerate(labels.SOURCE_TYPES)}


def events_markup(events: pd.DataFrame) -> str:
    """Return the time line, oldest first; "" where no event is dated."""
    if events.empty:
        return ""
    title, items = tr("Timeline"), "".join(_event(event) for event in records(events))
    return f'<section class="pkk-events"><h3>{title}</h3><ol>{items}</ol></section>'


def sources_markup(sources: pd.DataFrame) -> str:
    """Return every source with what it says: official ones first, then by date, newest first."""
    claims = sorted(
        records(sources),
        key=lambda c: (
            _ORDER.get(c["source_type"], 9),
            "".join(chr(0x10FFFF - ord(x)) for x in c["source_date"]) or "\U0010ffff",
        ),
    )
    items = "".join(_claim(claim) for claim in claims)
    title, none = tr("Sources"), tr("No source is on record.")
    body = f"<ol>{items}</ol>" if items else f"<p>{none}</p>"
    return f'<section class="pkk-sources"><h3>{title} ({len(claims)})</h3>{body}</section>'


def _event(event: dict[str, str]) -> str:
    until = " " + tr("Valid until {date}.").format(date=date_text(event["valid_until"])) if event["valid_until"] else ""
    kind = labels.label(labels.EVENT_KINDS, event["kind"])
    return f"<li><strong>{escape(date_text(event['date']))}</strong> · {escape(kind)}<br>{escape(_summary(event) + until)}</li>"


def _claim(claim: dict[str, str]) -> str:
    stance = claim["stance"]
    badge = (
        f'<span class="pkk-badge pkk-{stance}">{escape(labels.label(labels.STANCES, stance))}</span> '
        if stance in labels.STANCES
        else ""
    )
    return f'<li>{badge}{escape(_summary(claim))}{_stated(claim)}<p class="pkk-quiet">{_origin(claim)}</p></li>'


def _stated(claim: dict[str, str]) -> str:
    """The source's own year and status, where it gives one."""
    year = date_text(claim["signed_date"] or claim["year_signed"])
    parts = [tr("Signed: {date}").format(date=year)] if year else []
    if claim["status"] not in ("", "unknown"):
        parts.append(tr("Status: {status}").format(status=labels.label(labels.STATUSES, claim["status"])))
    return f'<p class="pkk-stated">{escape(" · ".join(parts))}</p>' if parts else ""


def _origin(claim: dict[str, str]) -> str:
    kind = labels.label(labels.SOURCE_TYPES, claim["source_type"])
    date = date_text(claim["source_date"])
    where = host(claim["source_url"])
    details = [part for part in (kind, where, date) if part]
    return f"{outside_anchor(claim['source_url'], claim['source_title'])}<br>{escape(' · '.join(details))}"


def _summary(row: dict[str, str]) -> str:
    return row[f"summary_{language()}"] or row["summary_en"] or row["summary_id"]
