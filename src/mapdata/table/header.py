"""Finds the header of a grid and names its columns. What is not read of a file is named; no column is lost."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from mapdata.table.csv_grid import LOOKED_AT
from mapdata.table.grid import MAX_COLUMNS, Grid
from mapdata.table.headings import as_told, named, same_name
from mapdata.words.problems import Problem
from mapdata.words.schema import LATER_COLUMNS

_FEWEST: Final = 2  # one known word may stand in any title; two make a header


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a file.

    Attributes:
        row: its number.
        names: of the columns by their place; "" where there is neither a name nor a cell below.
        width: how many cells its row has, blank ones at the end too.
        last: the last row of the header, where a second one repeats it in other words.
        written: how the file calls the columns that it calls otherwise.
        headings: what the file calls each column, unlike each other; a column without a heading is called by its letter.
        problems: what is wrong with it.
    """

    row: int
    names: list[str]
    width: int
    last: int
    written: dict[str, str]
    headings: list[str]
    problems: list[Problem]


def header_of(grid: Grid, file: str, wanted: Sequence[str], told: Mapping[str, str] | None = None) -> Header:
    """Return the header of a grid that has rows: the row in which most columns are known, else the first one.

    What the reader said of the headings is no problem any more, and does not change which row is the header.

    Args:
        grid: the cells.
        file: the name to report problems under.
        wanted: the columns looked for.
        told: the heading of a column as the file has it (Header.headings), "" where the file has none for it; see as_told.
    """
    told = told or {}
    above = list(islice(grid.rows.items(), LOOKED_AT))
    row, cells = max(above, key=lambda each: len(named(each[1], wanted)))  # the first of several
    if len(named(cells, wanted)) < min(_FEWEST, len(wanted)):
        row, cells = above[0]
    headings = _names(grid, row, cells, {}, file)[0]
    found = as_told(headings, wanted, told) if told else named(cells, wanted)
    names, unnamed, doubles = _names(grid, row, cells, found, file, told)
    guessed = {place: column for place, column in found.items() if column not in told}
    problems = [*_above(file, row, above), *_other_words(file, row, cells, guessed), *unnamed, *doubles]
    second = next((number for number in grid.rows if number > row), 0)
    again = second and len(named(grid.rows[second], wanted)) >= max(_FEWEST, sum(map(bool, grid.rows[second])) / 2)
    if again:
        message = "The row repeats the header in other words; it was not read as data."
        problems.append(Problem.of(file, second, "", "second_header", ", ".join(grid.rows[second]), message))
    written = {column: headings[place] for place, column in found.items() if headings[place] != column}
    problems += _missing(file, row, names, [column for column in wanted if column not in told])
    return Header(row, names, len(cells), second if again else row, written, headings, problems)


def column_letters(place: int) -> str:
    """Return what a spreadsheet calls a column: 0 is A, 26 is AA."""
    letters = ""
    while place >= 0:
        letters, place = chr(ord("A") + place % 26) + letters, place // 26 - 1
    return letters


def _names(
    grid: Grid, row: int, cells: Sequence[str], found: dict[int, str], file: str, told: Collection[str] = ()
) -> tuple[list[str], list[Problem], list[Problem]]:
    """Return the name of each column, with those that had none and those that had a name of an earlier one.

    A column that has one of our names and is not the one that the reader told us is called otherwise.
    """
    filled = {place for number, each in grid.rows.items() if number > row for place, cell in enumerate(each) if cell}
    names = [found.get(place, cell) for place, cell in enumerate(cells)]
    while names and not names[-1] and len(names) - 1 not in filled:
        names.pop()
    unnamed, doubles = [], []
    if len(names) > MAX_COLUMNS:  # no table is that wide; the file is refused
        return names, [], []
    for place, name in enumerate(names):
        if place in found or not (name or place in filled):
            continue
        if not name:
            names[place] = _free(f"column_{column_letters(place)}", names)
            message = f"Column {column_letters(place)} has cells but no heading; it is kept as {names[place]}."
            unnamed.append(Problem.of(file, row, names[place], "unnamed_column", "", message))
        elif name in told:
            names[place] = _free(name, [*names, name])
        elif name in (*names[:place], *found.values()):
            names[place] = _free(name, names)
            kept = f"the first one counts, this one is kept as {names[place][:50]}."
            message = f"The column {name[:40]} stands twice in the header; {kept}"
            doubles.append(Problem.of(file, row, name, "duplicate_column", name, message))
    return names, unnamed, doubles


def _free(name: str, taken: Sequence[str]) -> str:
    numbers = (f"{name}_{number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(each for each in numbers if each not in taken)


def _above(file: str, row: int, rows: Sequence[tuple[int, list[str]]]) -> list[Problem]:
    """Say what stands above the header and is not read."""
    titles = [cell for number, cells in rows if number < row for cell in cells if cell]
    if not titles:
        return []
    message = f"The header was found in row {row}; what stands above it was not read."
    return [Problem.of(file, row, "", "rows_above_header", "; ".join(titles), message)]


def _other_words(file: str, row: int, cells: Sequence[str], found: dict[int, str]) -> list[Problem]:
    """Say which headings were taken for a column by another word than its name."""
    return [
        Problem.of(file, row, column, "other_heading", cells[place], f"The heading “{cells[place][:40]}” was read as {column}.")
        for place, column in sorted(found.items())
        if not same_name(cells[place], column)
    ]


def _missing(file: str, row: int, names: Sequence[str], wanted: Sequence[str]) -> list[Problem]:
    message = "The column {} is missing from the header; its cells count as blank."
    return [
        Problem.of(file, row, column, "missing_column", "", message.format(column))
        for column in wanted
        if column not in names and column not in LATER_COLUMNS
    ]
