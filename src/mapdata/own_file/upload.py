"""A file of partnerships that a reader uploads: its limits and its checks."""

from typing import Final

import pandas as pd

from mapdata.own_file.checking import Checked, Report, check_bytes
from mapdata.words.problems import Problem
from mapdata.words.schema import PARTNERSHIP_COLUMNS

MAX_MB: Final = 5
MAX_BYTES: Final = MAX_MB * 1024 * 1024
MAX_ROWS: Final = 20_000
# Problems that leave no row to look at.
REFUSALS: Final = frozenset(
    {
        "too_large",
        "too_many_rows",
        "too_many_columns",
        "not_csv",
        "empty_file",
        "unreadable",
        "wrong_separator",
    }
)


def check_upload(raw: bytes, file: str) -> Checked:
    """Check a file as `mapdata validate` does, if it is within MAX_BYTES and MAX_ROWS; past them that is its one problem.

    Args:
        raw: the bytes.
        file: the name to report problems under.
    """
    if len(raw) <= MAX_BYTES:
        return check_bytes(raw, file, most_rows=MAX_ROWS)
    message = f"The file is larger than {MAX_MB} MB. Split it into several files."
    none = pd.DataFrame(columns=list(PARTNERSHIP_COLUMNS), dtype=str)
    return Checked(Report({file: 0}, (Problem.of(file, 0, "", "too_large", "", message),)), none, none)


def refusal(checked: Checked) -> Problem | None:
    """Return the problem because of which there is nothing to show of a file, or None."""
    return next((problem for problem in checked.report.problems if problem.code in REFUSALS), None)
