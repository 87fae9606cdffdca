"""What was looked for about a local government, where and when; and where nothing was found, that there is nothing."""

from mapdata.findings.profile import Profile
from mapdata.findings.searches import searches_of
from mapdata.table.addresses import host
from mapdata.table.cells import split_list
from mapdata.words.records import Record, records
from mapdata.words.schema import STORED_PAGES
from mapui.parts.markup import escape, outside_anchor
from mapui.reader import data
from mapui.words import captions
from mapui.words.i18n import date_text, tr
from mapui.words.interface import ui


def nothing_markup(found: Profile) -> str:
    """Return the statement that this data set has no partnership of a place, and what that does not mean."""
    none = ui("none_of").format(places=captions.full_name(found.place))
    caution = tr("There may be one that our sources do not mention. If you know of one, please tell us.")
    return f"<section><h2>{escape(none)}</h2><p>{escape(caution)}</p></section>"


def markup(found: Profile) -> str:
    """Return the searches on record as a list, the newest first; "" where there is none."""
    rows = records(searches_of(data.atlas().searches, found.place_id))
    if not rows:
        return ""
    title = tr("Searches")
    about = tr("Searches by name in stored public web pages. A search that finds nothing is no proof that there is nothing.")
    items = "".join(f"<li>{_item(row)}</li>" for row in rows)
    if found.partnerships.empty and any(row["found"] == "yes" for row in rows):
        none = tr("No entry has come of these pages.")
        items += f"<li>{escape(none)}</li>"
    return f'<section class="pkk-searches"><h2>{title}</h2><p class="pkk-quiet">{escape(about)}</p><ul>{items}</ul></section>'


def _item(row: Record) -> str:
    said = {"date": date_text(row["date"]), "query": row["query"], "where": row["asked_in"]}
    usual = row["asked_in"] in ("", STORED_PAGES)  # which the sentence above the list says in the reader's language
    asked = (tr("{date}: “{query}”") if usual else tr("{date}, in {where}: “{query}”")).format(**said)
    nothing, found = tr("nothing found"), tr("found:")
    if row["found"] != "yes":
        return escape(f"{asked} – {nothing}")
    ways = ", ".join(outside_anchor(address, host(address) or address) for address in split_list(row["addresses"]))
    return escape(f"{asked} – {found} ") + ways
