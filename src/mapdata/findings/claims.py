"""Who says so: the claims and the dated events of one partnership as sayings (see mapdata.words.sayings)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mapdata.table.addresses import host, safe_address
from mapdata.table.cells import split_list
from mapdata.words.dates import last_day
from mapdata.words.records import Record
from mapdata.words.sayings import Saying, both, date, sentence, word, words
from mapdata.words.schema import SOURCE_TYPES

_RANKS: Final = {kind: rank for rank, kind in enumerate(SOURCE_TYPES)}


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event.

    Attributes:
        date: when.
        kind: what it was, a word of event_kinds.
        words: what is said of it, and until when it is valid where that is stated.
    """

    date: Saying
    kind: Saying
    words: list[Saying]


@dataclass(frozen=True, slots=True)
class Source:
    """One source with what it says.

    Attributes:
        stance: "contradicts" or "other_level", "" where it supports the partnership.
        words: its words in short, "" where nobody wrote them down.
        stated: since when it runs, its status and its sectors, as this source says, where it does.
        title: that of the document, or in the reader's language what it is.
        url: an address of http or https, else "".
        origin: its type or whose own word it is, its publisher, and its date, else when it was seen; as far as they are known.
        leads: what the address leads to, where that is not the document.
        id: to cite the claim by, see publishers.claim_id.
    """

    stance: str
    words: Saying
    stated: list[Saying]
    title: Saying
    url: str
    origin: list[Saying]
    leads: Saying
    id: str


def event(row: Record) -> Event:
    """Return one row of Atlas.events."""
    until = date(row["valid_until"])
    told = [both(row["summary_id"], row["summary_en"]), sentence("until", date=until) if until else ""]
    return Event(date=date(row["date"]), kind=word("event_kinds", row["kind"]), words=[each for each in told if each])


def source(claim: Record) -> Source:
    """Return one row of Atlas.sources."""
    since, status, sectors = date(claim["signed_date"] or claim["year_signed"]), claim["status"], split_list(claim["sectors"])
    stated = [
        sentence(f"says_{claim['year_basis'] or 'year'}", date=since) if since else "",
        sentence("says_status", status=word("statuses", status)) if status not in ("", "unknown") else "",
        sentence("says_sectors", sectors=words("sectors", sectors)) if sectors else "",
    ]
    seen, kind = date(claim["accessed"]), word("source_types", claim["source_type"])
    origin = [
        sentence("own_word", source=kind) if claim["side"] else kind,
        claim["publisher"] or host(claim["source_url"]),
        date(claim["source_date"]) or (sentence("seen", date=seen) if seen else ""),
    ]
    return Source(
        stance=claim["stance"] if claim["stance"] in ("contradicts", "other_level") else "",
        words=both(claim["summary_id"], claim["summary_en"]),
        stated=[each for each in stated if each],
        title=both(claim["source_title_id"], claim["source_title"]),
        url=safe_address(claim["source_url"]),
        origin=[each for each in origin if each],
        leads=sentence(f"leads_to_{claim['address_of']}") if claim["address_of"] else "",
        id=claim["claim_id"],
    )


def in_order(claims: Iterable[Record]) -> list[Record]:
    """Return claims as every host lists them: official sources first, and of one type the newest first, undated ones last.

    The order of types is that of schema.SOURCE_TYPES. A date that is only a year or a month counts as its last day. What is
    alike in both stays in the order of the file.
    """
    newest_first = sorted(claims, key=lambda claim: last_day(claim["source_date"]) or dt.date.min, reverse=True)
    return sorted(newest_first, key=lambda claim: _RANKS.get(claim["source_type"], len(_RANKS)))
