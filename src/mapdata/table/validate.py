"""Rules for whole tables: cell by cell, then between rows and files. Faults become Problems; good rows stay."""

from collections.abc import Mapping

import pandas as pd

from mapdata.table import cells
from mapdata.table.cells import Check
from mapdata.words.problems import Problem
from mapdata.words.records import numbered
from mapdata.words.schema import (
    AGREEMENT_TYPES,
    EVENT_KINDS,
    LEVELS,
    LOCAL_LEVELS,
    LOCATION_METHODS,
    REQUIRED_PARTNERSHIP_CELLS,
    SOURCE_TYPES,
    STAGES,
    STANCES,
    STATUSES,
)

_PARTNERSHIP_CHECKS: dict[str, Check] = {
    "id": cells.slug,
    "local_name": cells.name,
    "local_level": cells.one_of(LEVELS),
    "local_province": cells.name,
    "partner_name": cells.name,
    "partner_level": cells.one_of(LEVELS),
    "partner_region": cells.name,
    "partner_country": cells.country,
    "agreement_type": cells.one_of(AGREEMENT_TYPES),
    "stage": cells.one_of(STAGES),
    "status": cells.one_of(STATUSES),
    "status_as_of": cells.partial_date,
    "year_signed": cells.year,
    "signed_date": cells.partial_date,
    "valid_until": cells.partial_date,
    "sectors": cells.sector_list,
    "note_id": cells.note,
    "note_en": cells.note,
}
_SOURCE_CHECKS: dict[str, Check] = {
    "source_url": cells.web_address,
    "source_type": cells.one_of(SOURCE_TYPES),
    "primary": cells.one_of(("yes",)),
    "source_date": cells.partial_date,
    "accessed": cells.partial_date,
    "stance": cells.one_of(STANCES),
    "stage": cells.one_of(STAGES),
    "year_signed": cells.year,
    "signed_date": cells.partial_date,
    "status": cells.one_of(STATUSES),
    "agreement_type": cells.one_of(AGREEMENT_TYPES),
    "sectors": cells.sector_list,
}
_EVENT_CHECKS: dict[str, Check] = {
    "kind": cells.one_of(EVENT_KINDS),
    "date": cells.partial_date,
    "valid_until": cells.partial_date,
    "source_url": cells.web_address,
}
_PLACE_CHECKS: dict[str, Check] = {
    "id": cells.slug,
    "name": cells.name,
    "level": cells.one_of(LEVELS),
    "country": cells.country,
    "lon": cells.longitude,
    "lat": cells.latitude,
    "method": cells.one_of(LOCATION_METHODS),
    "located_on": cells.partial_date,
}

# Levels of Indonesian governments (UU 23/2014), and those that a tie between equals asks of the Indonesian side.
_LEVEL_OF_TIE = {"sister_province": "province", "sister_regency": "regency"}

Checked = tuple[pd.DataFrame, list[Problem]]


def check_partnerships(table: pd.DataFrame, file: str = "partnerships.csv") -> Checked:
    """Check partnerships: a faulty cell counts as blank, a row without its required cells or with a used id is left out."""
    table, problems = _check_cells(table, _PARTNERSHIP_CHECKS, file)
    signed = table["signed_date"].where(table["signed_date"] != "", table["year_signed"])
    between = _dates_that_disagree(table, file) + _ends_too_early(table, signed, file) + _levels_that_disagree(table, file)
    table, missing = _require(table, REQUIRED_PARTNERSHIP_CELLS, file)
    table, doubles = _unique(table, "id", file)
    return table, problems + missing + doubles + between


def check_sources(table: pd.DataFrame, partnership_ids: pd.Series, file: str = "sources.csv") -> Checked:
    """Check claims; one that belongs to no known partnership is reported and left out. A blank stance supports."""
    table, problems = _check_cells(table, _SOURCE_CHECKS, file)
    table, missing = _require(table, ("partnership_id", "source_title", "source_type"), file)
    table, orphans = _belonging(table, partnership_ids, file)
    return table.assign(stance=table["stance"].replace("", "supports")), problems + missing + orphans


def check_events(table: pd.DataFrame, partnership_ids: pd.Series, file: str = "events.csv") -> Checked:
    """Check dated events; one without kind or date, or of no known partnership, is reported and left out."""
    table, problems = _check_cells(table, _EVENT_CHECKS, file)
    table, missing = _require(table, ("partnership_id", "kind", "date"), file)
    table, orphans = _belonging(table, partnership_ids, file)
    return table, problems + missing + orphans + _ends_too_early(table, table["date"], file)


def check_places(table: pd.DataFrame, file: str = "places.csv") -> Checked:
    """Check places; one without id, name, level or country is left out, one without coordinates stays off the map."""
    table, problems = _check_cells(table, _PLACE_CHECKS, file)
    table, missing = _require(table, ("id", "name", "level", "country"), file)
    table, doubles = _unique(table, "id", file)
    return table, problems + missing + doubles


def unsourced(partnership_ids: pd.Series, sources: pd.DataFrame, file: str = "partnerships.csv") -> list[Problem]:
    """Return a Problem for each partnership that no claim supports or contradicts: nothing stands without a source."""
    lone = partnership_ids[~partnership_ids.isin(sources["partnership_id"])]
    message = "No row of sources.csv speaks of this partnership; add the source that says so."
    return [Problem.of(file, row, "id", "no_source", key, message) for row, key in numbered(lone)]


def _check_cells(table: pd.DataFrame, checks: Mapping[str, Check], file: str) -> Checked:
    table, problems = table.copy(), []
    for column, check in checks.items():
        filled = table[column][table[column] != ""]
        known = {text: check(text) for text in filled.unique()}  # a wrong word often stands in many rows
        faults = [(row, text, fault) for row, text in numbered(filled) if (fault := known[text])]
        problems += [Problem.of(file, row, column, code, text, message) for row, text, (code, message) in faults]
        table.loc[[row for row, _, _ in faults], column] = ""
    return table, problems


def _require(table: pd.DataFrame, columns: tuple[str, ...], file: str) -> Checked:
    message = "The cell is blank or not usable, so the row is left out."
    problems = [
        Problem.of(file, row, column, "missing_value", "", message)
        for column in columns
        for row, _ in numbered(table[column][table[column] == ""])
    ]
    return table[(table[list(columns)] != "").all(axis=1)], problems


def _unique(table: pd.DataFrame, column: str, file: str) -> Checked:
    again = table[column].duplicated()
    message = "This id stands in an earlier row already; the later row is left out."
    problems = [Problem.of(file, row, column, "duplicate_id", key, message) for row, key in numbered(table.loc[again, column])]
    return table[~again], problems


def _belonging(table: pd.DataFrame, partnership_ids: pd.Series, file: str) -> Checked:
    known = table["partnership_id"].isin(partnership_ids)
    message = "No partnership has this id; a misspelt id or a left-out row of partnerships.csv is the usual cause."
    orphans = table.loc[~known, "partnership_id"]
    problems = [Problem.of(file, row, "partnership_id", "unknown_partnership", key, message) for row, key in numbered(orphans)]
    return table[known], problems


def _dates_that_disagree(table: pd.DataFrame, file: str) -> list[Problem]:
    both = table[(table["year_signed"] != "") & (table["signed_date"] != "")]
    off = both[both["signed_date"].str[:4] != both["year_signed"]]
    return [
        Problem.of(file, row, "signed_date", "date_not_in_year", date, f"The date is not in the year signed ({year}).")
        for (row, date), year in zip(numbered(off["signed_date"]), off["year_signed"], strict=True)
    ]


def _ends_too_early(table: pd.DataFrame, starts: pd.Series, file: str) -> list[Problem]:
    """Report the terms that end before they start; of partial dates only what both say is compared."""
    return [
        Problem.of(file, row, "valid_until", "ends_before_start", end, f"The term ends before it starts ({start}).")
        for (row, end), start in zip(numbered(table["valid_until"]), starts, strict=True)
        if end and start and end[: len(start)] < start[: len(end)]
    ]


def _levels_that_disagree(table: pd.DataFrame, file: str) -> list[Problem]:
    known = f"Indonesia has no local government of this level; {', '.join(LOCAL_LEVELS)} were expected."
    foreign = table.loc[~table["local_level"].isin(("", *LOCAL_LEVELS)), "local_level"]
    wanted = table["agreement_type"].map(_LEVEL_OF_TIE)
    unlike = table.loc[wanted.notna() & (wanted != table["local_level"]) & (table["local_level"] != "")]
    return [Problem.of(file, row, "local_level", "level_mismatch", level, known) for row, level in numbered(foreign)] + [
        Problem.of(
            file,
            row,
            "agreement_type",
            "level_mismatch",
            kind,
            f"A {kind} is a tie of a {_LEVEL_OF_TIE[kind]}, and the local_level is {level}.",
        )
        for (row, kind), level in zip(numbered(unlike["agreement_type"]), unlike["local_level"], strict=True)
    ]
