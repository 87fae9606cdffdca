"""The time line of a place: the dated events of all its partnerships, oldest first, each with its source."""

from mapdata.findings.profile import OF_THE_ROW, Profile
from mapdata.table.addresses import host
from mapdata.words.records import Record, records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape, outside_anchor
from mapui.words import captions, labels
from mapui.words.i18n import date_text, language, marked, ntr, number, tr
from mapui.words.interface import ui

_OF_THE_ROW = {
    OF_THE_ROW["signed"]: marked("Signed, according to the sources of the partnership"),
    OF_THE_ROW["established"]: marked("Established, according to the sources of the partnership"),
    OF_THE_ROW["first_known"]: marked("First year on record, according to the sources of the partnership"),
    OF_THE_ROW[""]: marked("Begun, according to the sources of the partnership"),
}


def markup(found: Profile) -> str:
    """Return the time line as a list; a sentence where nothing is dated."""
    title, none = ui("timeline"), tr("No dated event is on record.")
    if found.events.empty:
        return f'<section class="pkk-events"><h2>{title}</h2><p class="pkk-quiet">{none}</p></section>'
    partnerships = dict(zip(map(str, found.partnerships.index), records(found.partnerships), strict=True))
    items = "".join(_item(event, partnerships[event["partnership_id"]]) for event in records(found.events))
    count = ntr("{n} dated event", "{n} dated events", len(found.events)).format(n=number(len(found.events)))
    return f'<section class="pkk-events"><h2>{title}</h2><p class="pkk-quiet">{count}</p><ol>{items}</ol></section>'


def _item(event: Record, row: Record) -> str:
    of_the_row = _OF_THE_ROW.get(event["kind"])
    kind = tr(of_the_row) if of_the_row else labels.label(labels.EVENT_KINDS, event["kind"])
    apart = f' <span class="pkk-badge">{escape(_apart(row["apart"]))}</span>' if row["apart"] else ""
    until = tr("Valid until {date}.").format(date=date_text(event["valid_until"])) if event["valid_until"] else ""
    words = " ".join(filter(None, (event[f"summary_{language()}"] or event["summary_en"] or event["summary_id"], until)))
    where = host(event["source_url"])
    source = f' <span class="pkk-quiet">({outside_anchor(event["source_url"], where)})</span>' if where else ""
    title = hyperlinks.partnership_anchor(event["partnership_id"], captions.title(row))
    return (
        f"<li><strong>{escape(date_text(event['date']))}</strong> · {title}{apart}<br>{escape(kind)}"
        + (f". {escape(words)}" if words else "")
        + f"{source}</li>"
    )


def _apart(reason: str) -> str:
    return labels.label(labels.STATUSES if reason == "planned" else labels.VERIFICATIONS, reason)
