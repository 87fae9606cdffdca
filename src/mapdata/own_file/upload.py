"""A file of partnerships that a reader uploads: its limits and its checks."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from mapdata.own_file.checking import Checked, Report, check_opened, open_partnerships
from mapdata.own_file.filling import LevelOf, not_known
from mapdata.own_file.mending import Mending, mended
from mapdata.table.tablefile import NOT_READ, Opened
from mapdata.words.problems import Problem
from mapdata.words.schema import PARTNERSHIP_COLUMNS

MAX_MB: Final = 5
MAX_BYTES: Final = MAX_MB * 1024 * 1024
MAX_ROWS: Final = 20_000
# Problems that leave no row to look at.
REFUSALS: Final = NOT_READ | {"too_many_rows"}


def open_upload(raw: bytes, file: str, sheet: str = "", headings: Mapping[str, str] | None = None) -> Opened:
    """Open a file if it is within MAX_BYTES and MAX_ROWS; past them that is its one problem.

    Args:
        raw: the bytes.
        file: the name to report problems under.
        sheet: of a workbook; "" for the likeliest.
        headings: which heading of the file a column has, see tablefile.open_bytes.
    """
    if len(raw) <= MAX_BYTES:
        return open_partnerships(raw, file, sheet=sheet, headings=headings, most_rows=MAX_ROWS)
    message = f"The file is larger than {MAX_MB} MB. Split it into several files."
    none = pd.DataFrame(columns=list(PARTNERSHIP_COLUMNS), dtype=str)
    return Opened(none, [Problem.of(file, 0, "", "too_large", "", message)])


def check_upload(raw: bytes, file: str, sheet: str = "") -> Checked:
    """Check a file as it is; see open_upload and check_mended."""
    return check_mended(open_upload(raw, file, sheet), file, Mending())


def check_mended(opened: Opened, file: str, mending: Mending, level_of: LevelOf = not_known) -> Checked:
    """Check a file that was opened as `mapdata validate` does, with the reader's changes, if it is within MAX_ROWS.

    Args:
        opened: the file; it stays as it is.
        file: the name to report problems under.
        mending: the changes.
        level_of: see filling.filled.
    """
    if any(problem.code in REFUSALS for problem in opened.problems):
        return Checked(Report({file: 0}, tuple(opened.problems)), opened.table, opened.table, opened.layout)
    changed = replace(opened, table=mended(opened.table, mending))
    return check_opened(changed, file, most_rows=MAX_ROWS, level_of=level_of)


def refusal(checked: Checked) -> Problem | None:
    """Return the problem because of which there is nothing to show of a file, or None."""
    return next((problem for problem in checked.report.problems if problem.code in REFUSALS), None)
