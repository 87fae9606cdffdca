"""What was looked for, where and when: a row for each search for a local government, above all for those that found nothing."""

from pathlib import Path
from typing import Final

import pandas as pd

from mapdata.settings.shipped import GOVERNMENTS_FILE
from mapdata.table.grid import file_problem
from mapdata.table.tablefile import read_table
from mapdata.table.validate import check_searches
from mapdata.words.problems import Problem
from mapdata.words.schema import SEARCH_COLUMNS

SEARCHES_FILE: Final = "searches.csv"  # older data sets do not have it


def read_searches(path: Path, governments: pd.Index) -> tuple[pd.DataFrame, list[Problem]]:
    """Return the searches of a file, and a Problem for each faulty cell and row.

    Args:
        path: the file; where it does not exist there are none, and nothing is wrong.
        governments: the ids of the local governments; without any no search can be told, and a missing file is one Problem.

    Returns:
        A table with the columns of SEARCH_COLUMNS, all text, in file order.
    """
    none = pd.DataFrame(columns=list(SEARCH_COLUMNS), dtype=str)
    if not path.exists():
        return none, []
    if governments.empty:  # said once, not for each search; where the file is there its own Problem says why it has no rows
        message = f"The file {GOVERNMENTS_FILE} is missing; the searches in {path.name} are for its governments."
        missing = [file_problem(GOVERNMENTS_FILE, "missing_file", message)]
        return none, [] if path.with_name(GOVERNMENTS_FILE).exists() else missing
    table, faults = read_table(path, SEARCH_COLUMNS)
    table, more = check_searches(table, governments)
    return table.reset_index(drop=True), faults + more
