"""Consistency: what one row, its claims and its events must not say against each other. Pure: tables in, Problems out.

`mapdata validate`, the quality page and the tests of the shipped data all take it from here, as faults of the files.
"""

from collections.abc import Iterator
from typing import Final

import pandas as pd

from mapdata.evidence.lifesigns import signs
from mapdata.evidence.texts import notes_on_other_dates, summaries_at_odds
from mapdata.words.dates import first_day, last_day
from mapdata.words.problems import Problem
from mapdata.words.records import Record, records, records_by

_ROWS: Final = "partnerships.csv"
_MOST_NAMED: Final = 10  # twenty thousand rows alike must not each name all the others


def inconsistencies(partnerships: pd.DataFrame, sources: pd.DataFrame, events: pd.DataFrame) -> list[Problem]:
    """Return what does not agree, as Problems of these codes.

    newer_sign          a source or an event with a word on the status is surely later than status_as_of
    year_without_claim  no claim gives the year of the row
    disputed_with_year  an official source contradicts the partnership, and the row has a year of its own
    unexplained_double  two rows are shown by the same names, and no note tells them apart
    note_other_date     the note names a day or month of the year, and not that of the row (see texts)
    years_at_odds       a summary names years, and not that of its cell (see texts)
    numbers_at_odds     the texts in both languages do not have the same numbers (see texts)

    What the cells of one row alone say against each other is in mapdata.table.relations.

    Args:
        partnerships: as places.join_places returns them, with verification; the index is the row of the file.
        sources: Atlas.sources with the row of the file as index.
        events: checked events, likewise.
    """
    claims_of, events_of = records_by(sources, "partnership_id"), records_by(events, "partnership_id")
    found: list[Problem] = []
    for number, row in zip(partnerships.index, records(partnerships), strict=True):
        claims, own = claims_of.get(row["id"], []), events_of.get(row["id"], [])
        found += [
            Problem.of(_ROWS, int(number), column, code, row[column], why) for column, code, why in _of_row(row, claims, own)
        ]
    found += [*_doubles(partnerships), *notes_on_other_dates(partnerships)]
    for table, file in ((partnerships, _ROWS), (sources, "sources.csv"), (events, "events.csv")):
        found += summaries_at_odds(table, file)
    return found


def _of_row(row: Record, claims: list[Record], events: list[Record]) -> Iterator[tuple[str, str, str]]:
    """Yield (column, code, message) of what a row and its sources say against each other."""
    if claims and row["verification"] == "disputed" and row["year_signed"]:
        yield (
            "year_signed",
            "disputed_with_year",
            "An official source contradicts this partnership, so it has no year of its own.",
        )
    elif claims and row["year_signed"] and row["year_signed"] not in {c["year_signed"] for c in claims}:
        yield (
            "year_signed",
            "year_without_claim",
            "No row of sources.csv gives this year; a correction on one side only is the usual cause.",
        )
    told = [c for c in claims if c["stance"] == "supports"]
    newer = "" if row["status"] == "planned" else _newer_sign(row["status_as_of"], told, events)
    if newer:
        yield "status_as_of", "newer_sign", f"A source or an event of {newer} says whether it runs; the newest one decides."


def _newer_sign(as_of: str, claims: list[Record], events: list[Record]) -> str:
    """Return the date of a sign of life that is surely later, "" where there is none."""
    last = last_day(as_of)
    later = [sign.date for sign in signs(claims, events) if last and (first_day(sign.date) or last) > last]
    return max(later, default="")


def _doubles(partnerships: pd.DataFrame) -> list[Problem]:
    """Return the rows that are shown by the same names in a language as another one, where a row of these has no note."""
    found: dict[int, Problem] = {}
    for language in ("id", "en"):
        names = [f"local_name_{language}", f"partner_name_{language}", "partner_country"]
        for _, alike in partnerships.groupby(names, sort=False):
            if len(alike) > 1 and (alike[f"note_{language}"] == "").any():
                others = ", ".join(alike["id"].head(_MOST_NAMED)) + (" …" if len(alike) > _MOST_NAMED else "")
                message = f"{others} are shown by the same names; a note in each must tell them apart."
                found |= {
                    int(row): Problem.of(_ROWS, int(row), "id", "unexplained_double", others, message) for row in alike.index
                }
    return list(found.values())
