"""Rules for whole tables: cell by cell, then between rows and files. Faults become Problems; good rows stay."""

from collections.abc import Mapping

import pandas as pd

from mapdata.table import cells, relations
from mapdata.table.cells import Check
from mapdata.words.problems import Problem
from mapdata.words.records import numbered
from mapdata.words.schema import (
    ADDRESSES,
    AGREEMENT_TYPES,
    EVENT_KINDS,
    FOUND,
    GOVERNMENT_LEVELS,
    LEVELS,
    LOCATION_METHODS,
    REQUIRED_PARTNERSHIP_CELLS,
    ROLES,
    SOURCE_TYPES,
    STAGES,
    STANCES,
    STATUSES,
    YEAR_BASES,
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
    "year_basis": cells.one_of(YEAR_BASES),
    "signed_date": cells.partial_date,
    "valid_until": cells.partial_date,
    "sectors": cells.sector_list,
    "note_id": cells.note,
    "note_en": cells.note,
}
_SOURCE_CHECKS: dict[str, Check] = {
    "source_url": cells.web_address,
    "source_type": cells.one_of(SOURCE_TYPES),
    "address_of": cells.one_of(ADDRESSES),
    "source_date": cells.partial_date,
    "accessed": cells.partial_date,
    "stance": cells.one_of(STANCES),
    "stage": cells.one_of(STAGES),
    "year_signed": cells.year,
    "year_basis": cells.one_of(YEAR_BASES),
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
    "code": cells.region_code,
    "lon": cells.longitude,
    "lat": cells.latitude,
    "wikidata": cells.wikidata_item,
    "method": cells.one_of(LOCATION_METHODS),
    "located_on": cells.partial_date,
}
_GOVERNMENT_CHECKS: dict[str, Check] = {
    "id": cells.slug,
    "code": cells.region_code,
    "official_name": cells.name,
    "name": cells.name,
    "level": cells.one_of(GOVERNMENT_LEVELS),
    "province": cells.name,
    "lon": cells.longitude,
    "lat": cells.latitude,
    "method": cells.one_of(LOCATION_METHODS),
}
_SEARCH_CHECKS: dict[str, Check] = {"date": cells.partial_date, "found": cells.one_of(FOUND), "addresses": cells.address_list}
_PUBLISHER_CHECKS: dict[str, Check] = {"role": cells.one_of(ROLES), "country": cells.country}

Checked = tuple[pd.DataFrame, list[Problem]]


def check_partnerships(table: pd.DataFrame, file: str = "partnerships.csv") -> Checked:
    """Check partnerships: a faulty cell counts as blank, a row without its required cells or with a used id is left out."""
    table, problems = _check_cells(table, _PARTNERSHIP_CHECKS, file)
    between = relations.of_partnerships(table, file)
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
    return table, problems + missing + orphans + relations.ends_too_early(table, table["date"], file)


def check_places(table: pd.DataFrame, file: str = "places.csv") -> Checked:
    """Check places; one without id, name, level or country is left out, one without coordinates stays off the map."""
    table, problems = _check_cells(table, _PLACE_CHECKS, file)
    table, missing = _require(table, ("id", "name", "level", "country"), file)
    table, doubles = _unique(table, "id", file)
    return table, problems + missing + doubles + relations.items_used_twice(table, file)


def check_publishers(table: pd.DataFrame, file: str = "publishers.csv") -> Checked:
    """Check publishers; one without a name or a role is left out, as is one that stands there twice."""
    table, problems = _check_cells(table, _PUBLISHER_CHECKS, file)
    table, missing = _require(table, ("publisher", "role"), file)
    table, doubles = _unique(table, "publisher", file)
    return table, problems + missing + doubles


def check_governments(table: pd.DataFrame, file: str = "local_governments.csv") -> Checked:
    """Check local governments; one without id, code, names, level or province or with a used code is left out."""
    table, problems = _check_cells(table, _GOVERNMENT_CHECKS, file)
    table, missing = _require(table, ("id", "code", "official_name", "name", "level", "province"), file)
    table, doubles = _unique(table, "id", file)
    table, again = _unique(table, "code", file)
    return table, problems + missing + doubles + again + relations.of_governments(table, file)


def check_searches(table: pd.DataFrame, governments: pd.Index, file: str = "searches.csv") -> Checked:
    """Check searches; one without a date, a query or an outcome, or for no known government, is left out."""
    unlike = relations.of_searches(table, file)
    table, problems = _check_cells(table, _SEARCH_CHECKS, file)
    table, missing = _require(table, ("government", "date", "query", "found"), file)
    strange = table.loc[~table["government"].isin(governments), "government"]
    message = "No row of local_governments.csv has this id; the row is left out."
    unknown = [Problem.of(file, row, "government", "unknown_search", key, message) for row, key in numbered(strange)]
    return table.drop(index=strange.index), problems + missing + unlike + unknown


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
    message = f"This {column} stands in an earlier row already; the later row is left out."
    problems = [Problem.of(file, row, column, "duplicate_id", key, message) for row, key in numbered(table.loc[again, column])]
    return table[~again], problems


def _belonging(table: pd.DataFrame, partnership_ids: pd.Series, file: str) -> Checked:
    known = table["partnership_id"].isin(partnership_ids)
    message = "No partnership has this id; a misspelt id or a left-out row of partnerships.csv is the usual cause."
    orphans = table.loc[~known, "partnership_id"]
    problems = [Problem.of(file, row, "partnership_id", "unknown_partnership", key, message) for row, key in numbered(orphans)]
    return table[known], problems
