"""Indonesia's provinces, regencies and cities with their codes, and what places.csv says of them."""

from pathlib import Path

import pandas as pd

from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.tablefile import read_table
from mapdata.table.validate import check_governments
from mapdata.words.folding import fold
from mapdata.words.problems import Problem
from mapdata.words.records import Record, numbered, records
from mapdata.words.schema import GOVERNMENT_COLUMNS


def read_governments(path: Path) -> tuple[pd.DataFrame, list[Problem]]:
    """Return the local governments of a file, and a Problem for each faulty cell and row.

    Args:
        path: the file; where it does not exist there are none, and nothing is wrong.

    Returns:
        A table by id with the other columns of GOVERNMENT_COLUMNS, all text, ordered by code; lon and lat are degrees.
    """
    if not path.exists():
        return pd.DataFrame(columns=list(GOVERNMENT_COLUMNS), dtype=str).set_index("id"), []
    table, faults = read_table(path, GOVERNMENT_COLUMNS)
    table, more = check_governments(table)
    return table.sort_values("code").set_index("id"), faults + more


def unlike_governments(places: pd.DataFrame, governments: pd.DataFrame, file: str = "places.csv") -> list[Problem]:
    """Return the places that are a government by one thing and none, or another one, by the rest: by id, by name or by code.

    Places and governments are one by their id. With a wrong one a government that has partnerships would be said to have none.

    Args:
        places: checked places (text columns); the index is the row.
        governments: see read_governments; where it is empty nothing can be said.
        file: the name to report problems under.
    """
    if governments.empty:
        return []
    return _strange_ids(places, governments, file) + _strange_codes(places, governments, file)


def _strange_ids(places: pd.DataFrame, governments: pd.DataFrame, file: str) -> list[Problem]:
    """Report the ids of a government that another place bears, also one abroad, and the governments under an id of their own."""
    known = {str(key): _called(row, "province") for key, row in zip(governments.index, records(governments), strict=True)}
    ids = {called: key for key, called in known.items()}
    problems = []
    for (row, key), place in zip(numbered(places["id"]), records(places), strict=True):
        called = _called(place, "region") if place["country"] == "ID" else None
        right = ids.get(called) if called else None
        if key in known and known[key] != called:
            message = f"The id {key} is that of another government in {GOVERNMENTS_FILE}; this place needs one of its own."
        elif right and right != key:
            message = f"This local government has the id {right} in {GOVERNMENTS_FILE}, and must have it here."
        else:
            continue
        problems.append(Problem.of(file, row, "id", "unlike_government", key, message))
    return problems


def _strange_codes(places: pd.DataFrame, governments: pd.DataFrame, file: str) -> list[Problem]:
    """Report the codes of no government, and of one with another name, level or province."""
    known = {row["code"]: _called(row, "province") for row in records(governments)}
    coded = places[places["code"] != ""]
    problems = []
    for (row, code), place in zip(numbered(coded["code"]), records(coded), strict=True):
        if known.get(code) != _called(place, "region"):
            message = (
                f"No {place['level']} “{place['name'][:40]}” of {place['region'][:40] or 'that province'} has the code {code} in "
                f"{GOVERNMENTS_FILE}; a code of another level or province is the usual cause."
            )
            problems.append(Problem.of(file, row, "code", "unknown_government", code, message))
    return problems


def _called(row: Record, province: str) -> tuple[str, str, str]:
    """Return what tells a government from all others: level, name, and the province from a column."""
    return row["level"], fold(row["name"]), fold(row[province])
