"""The faults of a file that can be mended in one of its cells, each with its suggestion and its choices. It changes nothing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from mapdata.own_file.checking import Checked
from mapdata.own_file.meant import date_in, meant, vocabularies
from mapdata.own_file.mending import Edit
from mapdata.words.problems import Problem
from mapdata.words.schema import COORDINATES, PARTNERSHIP_COLUMNS

# Faults of a cell's own text: where several rows have that text, it is mended in all of them at once.
_OF_THE_TEXT: Final = frozenset(
    {"unknown_value", "unknown_sector", "unknown_country", "bad_date", "year_out_of_range", "too_long"}
)
# Faults of one cell of one row, whose text may be right elsewhere.
_OF_THE_ROW: Final = frozenset(
    {"missing_value", "bad_id", "duplicate_id", "bad_number", "out_of_range", "filled_in"}
    | {"date_not_in_year", "ends_before_start", "level_mismatch", "plan_not_planned", "same_place", "partner_in_indonesia"}
)
# Where two cells disagree, the others that may be the wrong ones.
_OTHER_CELLS: Final = {
    ("date_not_in_year", "signed_date"): ("year_signed",),
    ("ends_before_start", "valid_until"): ("signed_date", "year_signed"),
    ("level_mismatch", "agreement_type"): ("local_level",),
    ("plan_not_planned", "status"): ("stage",),
    ("same_place", "partner_name"): ("partner_country",),
    ("partner_in_indonesia", "partner_country"): ("partner_name",),
}
_EACH_ITS_OWN: Final = frozenset({"id"})  # no two rows have the same
# What a place is known by, for each column of levels.
_OF_A_LEVEL: Final = {
    "local_level": ("local_name", "local_province"),
    "partner_level": ("partner_name", "partner_region", "partner_country"),
}
SEVERAL: Final = "sectors"  # the column whose cells take several words


_Alike = tuple[str, ...]
_Cells = dict[str, dict[int, str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that can be mended in the page.

    Attributes:
        problem: the fault, of the first of its rows.
        column: of the cell to change.
        rows: that have it.
        text: the cell as it is now.
        suggestion: what was probably meant, "" if that cannot be told.
        choices: the words that the cell may have; empty where it takes any text.
        also: what else the suggestion says, for other cells: a date in the column of years has a day.
    """

    problem: Problem
    column: str
    rows: tuple[int, ...]
    text: str
    suggestion: str
    choices: tuple[str, ...]
    also: tuple[Edit, ...] = ()

    def edits(self, value: str) -> tuple[Edit, ...]:
        """Return the changes that put a text into the cells; none where they have it."""
        if value == self.text:
            return ()
        return (*(Edit(row, self.column, value) for row in self.rows), *(self.also if value == self.suggestion else ()))


def faults(checked: Checked, problems: Iterable[Problem]) -> list[Fault]:
    """Return the faults that can be mended in a cell, those with a suggestion first; each text of a column stands for all its rows.

    A blank cell is mended row by row; a level in all rows of its place; any cell in all rows where the whole column is blank: an
    office often lists its own partners only, without its own name.

    Args:
        checked: the file.
        problems: of it.
    """
    table, found = checked.written, dict[tuple[str, str, _Alike], tuple[Problem, list[int]]]()
    ours = [column for column in table.columns if column in PARTNERSHIP_COLUMNS or column in COORDINATES]
    cells: _Cells = {column: dict(zip(table.index, table[column], strict=True)) for column in ours}
    blank = {column for column, texts in cells.items() if column not in _EACH_ITS_OWN and not any(texts.values())}
    for problem in problems:
        if not in_a_cell(problem) or problem.row not in cells.get(problem.column, {}):
            continue
        alike = _alike(problem, cells, blank)
        if alike is None:
            continue
        others = (each for each in _OTHER_CELLS.get((problem.code, problem.column), ()) if cells[each][problem.row])
        for column in (problem.column, *others):
            found.setdefault((column, cells[column][problem.row], alike), (problem, []))[1].append(problem.row)
    each = [_fault(problem, column, text, rows, cells) for (column, text, _), (problem, rows) in found.items()]
    return sorted(each, key=lambda fault: not fault.suggestion)


def _alike(problem: Problem, cells: _Cells, blank: Collection[str]) -> _Alike | None:
    """Return what the rows have in common in which a fault is mended at once; None for a level whose place has no name yet."""
    row, place = problem.row, _OF_A_LEVEL.get(problem.column)
    if problem.code == "missing_value" and place:
        return tuple(cells[column][row] for column in place) if cells[place[0]][row] else None
    return () if problem.code in _OF_THE_TEXT or problem.column in blank else (str(row),)


def _fault(problem: Problem, column: str, text: str, rows: list[int], cells: _Cells) -> Fault:
    choices = vocabularies().get(column, ())
    hint = meant(problem) if column == problem.column else ""
    if choices and column != SEVERAL and hint not in choices:
        hint = ""
    also: tuple[Edit, ...] = ()
    if column == "year_signed" and hint and (day := date_in(text)):
        also = tuple(Edit(row, "signed_date", day) for row in rows if not cells["signed_date"][row])
    return Fault(problem, column, tuple(rows), text, hint, choices, also)


def in_a_cell(problem: Problem) -> bool:
    """Return whether a problem can be mended in a cell; else something is to be done in the file."""
    return problem.row > 1 and bool(problem.column) and (problem.code in _OF_THE_TEXT or problem.code in _OF_THE_ROW)


def suggested(found: Iterable[Fault]) -> tuple[Edit, ...]:
    """Return the changes that put every suggestion in its place."""
    return tuple(edit for fault in found if fault.suggestion for edit in fault.edits(fault.suggestion))
