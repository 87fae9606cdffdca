"""Indonesia's provinces, regencies and cities with their codes, and what places.csv says of them."""

from pathlib import Path

import pandas as pd

from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.tablefile import read_table
from mapdata.table.validate import check_governments
from mapdata.words.folding import fold
from mapdata.words.problems import Problem
from mapdata.words.records import numbered, records
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


def strange_codes(places: pd.DataFrame, governments: pd.DataFrame, file: str = "places.csv") -> list[Problem]:
    """Return the places whose code is that of no government, or of one with another name, level or province.

    Args:
        places: checked places (text columns); the index is the row.
        governments: see read_governments; where it is empty nothing can be said.
        file: the name to report problems under.
    """
    known = {row["code"]: (fold(row["name"]), row["level"], fold(row["province"])) for row in records(governments)}
    coded = places[places["code"] != ""] if known else places.iloc[:0]
    problems = []
    for (row, code), place in zip(numbered(coded["code"]), records(coded), strict=True):
        name, level, region = place["name"], place["level"], place["region"]
        if known.get(code) != (fold(name), level, fold(region)):
            message = (
                f"No {level} “{name[:40]}” of {region[:40] or 'that province'} has the code {code} in {GOVERNMENTS_FILE}; "
                "a code of another level or province is the usual cause."
            )
            problems.append(Problem.of(file, row, "code", "unknown_government", code, message))
    return problems
