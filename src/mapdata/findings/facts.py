"""The facts of one partnership, worked out once for every host: what it is, since when, whether it is active, and who says so.

They are free of any language: values are sayings (see mapdata.words.sayings), terms are keys of mapui.words.facts.TERMS.
"""

from dataclasses import asdict, dataclass, field
from typing import Any, Final

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.evidence.verification import years_claimed
from mapdata.findings import captions
from mapdata.findings.claims import Event, Source, event, in_order, source
from mapdata.words.records import Record, records, records_by
from mapdata.words.sayings import Saying, both, date, number, sentence, word, words
from mapdata.words.schema import AREA_LEVELS, UNSPECIFIED

# Of these nobody says that they do not run.
_MAY_RUN: Final = frozenset({"active", "last_seen_active", "unknown"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the list of facts.

    Attributes:
        term: key of mapui.words.facts.TERMS.
        value: what is known; None where it is not known.
        notes: what there is to say besides, in quiet lines of their own.
        place: id of the place whose name the value is, "" where it is no name of a place that we know.
    """

    term: str
    value: Saying
    notes: list[Saying] = field(default_factory=list)
    place: str = ""


@dataclass(frozen=True, slots=True)
class PartnershipFacts:
    """What is said about one partnership.

    Attributes:
        id: of the partnership.
        title: "Bandung – Suwon".
        kind: the type of agreement, "" where it is not known.
        since: "since 1997", "planned" or "year unknown".
        verification: key of schema.VERIFICATIONS, "" where nobody judged the evidence (a reader's own file).
        facts: always the same terms in the same order: local, partner, type, stage, status, year, date, valid, sectors, confirmed
            (not where nobody looked for it), distance.
        note: what the row says besides, "" for nothing.
        events: oldest first.
        sources: see claims.in_order.
    """

    id: str
    title: Saying
    kind: Saying
    since: Saying
    verification: str
    facts: list[Fact]
    note: Saying
    events: list[Event]
    sources: list[Source]

    def fact(self, term: str) -> Fact:
        """Return the line of a term; KeyError where there is none."""
        return {each.term: each for each in self.facts}[term]

    def as_json(self) -> dict[str, Any]:
        """Return the same made of dictionaries, lists, texts, whole numbers and None only."""
        return asdict(self)


def partnership_facts(atlas: Atlas, partnership_id: str) -> PartnershipFacts:
    """Return what is said about a partnership.

    Raises:
        KeyError: the data set has no such partnership.
    """
    if partnership_id not in atlas.partnerships.index:
        raise KeyError(f"The data set has no partnership {partnership_id!r}.")
    return all_facts(atlas, atlas.partnerships.loc[[partnership_id]])[0]


def all_facts(atlas: Atlas, partnerships: pd.DataFrame) -> list[PartnershipFacts]:
    """Return what is said about each of several partnerships, in their order; for hosts that show them all at once.

    Args:
        atlas: the data set.
        partnerships: rows of Atlas.partnerships.
    """
    claims, events = (
        records_by(table[table["partnership_id"].isin(partnerships.index)], "partnership_id")
        for table in (atlas.sources, atlas.events)
    )
    rows = zip(map(str, partnerships.index), records(partnerships), strict=True)
    return [_of_row(key, row, in_order(claims.get(key, [])), events.get(key, [])) for key, row in rows]


def _of_row(key: str, row: Record, claims: list[Record], events: list[Record]) -> PartnershipFacts:
    return PartnershipFacts(
        id=key,
        title=captions.title(row),
        kind=word("agreement_types", row["agreement_type"]),
        since=captions.since(row),
        verification=str(row.get("verification", "")),
        facts=_facts(row, years_claimed(claims)),
        note=both(row["note_id"], row["note_en"]),
        events=[event(each) for each in events],
        sources=[source(claim) for claim in claims],
    )


def _facts(row: Record, years: list[int]) -> list[Fact]:
    differ = [sentence("sources_differ", years=[str(year) for year in years])] if len(years) > 1 else []
    return [
        _place(row, "local"),
        _place(row, "partner"),
        Fact("type", word("agreement_types", row["agreement_type"]) or None),
        Fact("stage", word("stages", row["stage"]) or None),
        Fact("status", _status(row)),
        Fact("year", _since(row), notes=differ),
        Fact("date", _date_signed(row)),
        _end(row),
        Fact("sectors", words("sectors", row["sectors"] or (UNSPECIFIED,))),
        *([Fact("confirmed", _confirmed(row))] if "confirmed" in row else []),
        Fact("distance", None if pd.isna(row["distance_km"]) else sentence("distance", km=number(row["distance_km"]))),
    ]


def _place(row: Record, side: str) -> Fact:
    """Return the name of one end with its place line, and how it is drawn where that is not plain."""
    notes = [captions.end_line(row, side)]
    if pd.isna(row[f"{side}_lon"]):
        notes.append(sentence("not_on_map"))
    elif row[f"{side}_seat"] and row[f"{side}_level"] in AREA_LEVELS:
        notes.append(sentence("seat", seat=str(row[f"{side}_seat"])))
    return Fact(side, captions.name(row, side), notes, place=str(row[f"{side}_place_id"]))


def _status(row: Record) -> Saying:
    status, as_of = word("statuses", row["status"]), date(row["status_as_of"])
    if as_of and row["status"] == "last_seen_active":
        return sentence("last_seen", date=as_of)
    return sentence("as_of", status=status, date=as_of) if as_of else status


def _confirmed(row: Record) -> Saying:
    """Name the parties whose own official word there is: "Bandung; not Suwon"."""
    names = {side: captions.name(row, side) for side in ("local", "partner")}
    if row["confirmed"] in names:
        said = row["confirmed"]
        return sentence("confirmed_by_one", place=names.pop(said), other=next(iter(names.values())))
    return sentence("confirmed_by_both", **names) if row["confirmed"] == "both" else sentence("confirmed_by_neither")


def _since(row: Record) -> Saying:
    """Return the year with what it is the year of; None where it is not known."""
    year = _year(row)
    if not year or not row["year_basis"]:
        return year or None
    return sentence(f"year_{row['year_basis']}", year=year)


def _year(row: Record) -> str:
    return "" if pd.isna(row["year_signed"]) else str(row["year_signed"])


def _date_signed(row: Record) -> Saying:
    """Return the date where it says more than the year."""
    return date(row["signed_date"]) or None if row["signed_date"] != _year(row) else None


def _end(row: Record) -> Fact:
    """Say until when it runs. Where a year is known and no end, say how the map of a year counts it; of what does not run nothing."""
    if row["valid_until"]:
        return Fact("valid", date(row["valid_until"]))
    if not pd.isna(row["end_year"]):
        return Fact("valid", sentence("over_by", year=str(row["end_year"])))
    counted = not pd.isna(row["year_signed"]) and row["status"] in _MAY_RUN and row.get("verification") != "disputed"
    return Fact("valid", None, notes=[sentence("runs_on")] if counted else [])
