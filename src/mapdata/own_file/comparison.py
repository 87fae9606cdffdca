"""What a reader's own file has that a data set has not, and the other way round: a table that can be sent as a proposal."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.export.table import export_table
from mapdata.export.workbook import OLDEST, new_book, write_table, write_text
from mapdata.own_file.bare_names import bare
from mapdata.own_file.checking import Checked
from mapdata.table.cells import split_list
from mapdata.words.records import Record, records
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapdata.words.wording import marked

COLUMNS: Final = ("kind", "id", "column", "file", "data", "row")
KINDS: Final = ("new", "different", "missing")
MEANINGS: Final = {
    "kind": marked(
        "new: only your file has the row, one line per filled cell. different: both have it, one line per cell that differs. "
        "missing: only the data set has it."
    ),
    "id": marked("Id of the partnership in the data set; for a new one, in your file."),
    "column": marked("Column of the cell; blank for a row that is missing."),
    "file": marked("What your file says."),
    "data": marked("What the data set says."),
    "row": marked("Row in your file; blank for a row that is missing."),
}
_SIDES: Final = ("local", "partner")
_NAMES: Final = ("name", "name_id", "name_en")
_SAME: Final = {"status": "unknown"}  # what a blank cell means
_ABOUT_WIDTHS: Final = (16, 100)  # characters

_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome.

    Attributes:
        table: COLUMNS, text but for row (Int64): the row of the file as a spreadsheet counts it.
        counts: how many partnerships there are of each of KINDS.
        same: how many are alike in both.
    """

    table: pd.DataFrame
    counts: dict[str, int]
    same: int


def compare(checked: Checked, partnerships: pd.DataFrame) -> Comparison:
    """Compare the usable rows of a file with a data set.

    Rows are matched by id, else by both ends: name (in either language, see bare_names.bare), level and country. A column that is
    blank in the whole file is not compared, nor is an id that we made; a cell that the checks refused is compared as it was
    written. A partnership is missing if the file is about its Indonesian place, or about its province: where it has rows of
    several places of one.

    Args:
        checked: the file.
        partnerships: Atlas.partnerships of the data set.
    """
    own = checked.written.loc[checked.good.index, list(PARTNERSHIP_COLUMNS)]
    own = checked.good[list(PARTNERSHIP_COLUMNS)].where(checked.good[list(PARTNERSHIP_COLUMNS)] != "", own)
    columns = [column for column in PARTNERSHIP_COLUMNS if column == "id" or (own[column] != "").any()]
    theirs = {str(row["id"]): row for row in records(_texts(export_table(partnerships)))}
    named = {str(key): row for key, row in zip(partnerships.index, records(partnerships), strict=True)}
    made = {problem.row for problem in checked.filled if problem.column == "id"}
    found = _matched(own, named, made)
    lines, same = [], 0
    for row, cells in zip(own.index, records(own), strict=True):
        other = found.get(row, "")
        if other:
            cells |= _as_ours(cells, named[other]) | ({"id": other} if row in made else {})
        new = list(_differences(cells, theirs.get(other, {}), columns))
        lines += [("different" if other else "new", other or cells["id"], *line, row) for line in new]
        same += not new
    about = _about(own) | {place for key in found.values() for place in _areas(theirs[key]) if len(place) > 1}
    missing = [key for key, row in theirs.items() if key not in found.values() and about & _areas(row)]
    lines += [("missing", key, "", "", _named(theirs[key]), None) for key in missing]
    table = pd.DataFrame(lines, columns=list(COLUMNS)).astype({"row": "Int64"})
    counts = {kind: int(table.loc[table["kind"] == kind, ["id", "row"]].drop_duplicates().shape[0]) for kind in KINDS}
    return Comparison(table, counts, same)


def comparison_workbook(found: Comparison, say: Callable[[str], str] = str) -> bytes:
    """Return the comparison as a workbook, the same for the same; a second sheet says what each column means.

    Args:
        found: what compare returned.
        say: says MEANINGS in the reader's language.
    """
    with new_book({"created": OLDEST}) as book:
        write_table(book.sheet("comparison"), found.table, book.formats)
        about = book.sheet("about")
        for line, (column, meaning) in enumerate(MEANINGS.items()):
            write_text(about, line, 0, column, book.formats["header"])
            write_text(about, line, 1, say(meaning), book.formats["long"])
        for place, letters in enumerate(_ABOUT_WIDTHS):
            about.set_column(place, place, letters)
    return book.bytes()


def _texts(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table with every cell as text, "" for a missing number."""
    return table.astype(object).where(table.notna(), "").astype(str)


def _matched(own: pd.DataFrame, named: dict[str, Record], made: Collection[Any]) -> dict[Any, str]:
    """Return the id of the same partnership in the data set by the row of the file; each is given once.

    An id that we made of the names says nothing: it has no level, so that a city would be taken for a regency.
    """
    found = {row: key for row, key in own["id"].items() if key in named and row not in made}
    by_ends: dict[_Key, list[str]] = {}
    for key, cells in named.items():
        for ends in _ends(cells, _NAMES):
            by_ends.setdefault(ends, []).append(key)
    taken = set(found.values())
    for row, cells in zip(own.index, records(own), strict=True):
        if row not in found:
            likely = (key for ends in _ends(cells, _NAMES[:1]) for key in by_ends.get(ends, []) if key not in taken)
            if key := next(likely, ""):
                found[row] = key
                taken.add(key)
    return found


def _ends(row: Record, names: tuple[str, ...]) -> Iterator[_Key]:
    """Yield what a partnership is known by, once for each way to write its two names."""
    locals_, partners = (_bare(row, side, names) for side in _SIDES)
    for local in locals_:
        for partner in partners:
            yield local, row["local_level"], partner, row["partner_level"], row["partner_country"]


def _bare(row: Record, side: str, names: tuple[str, ...]) -> dict[str, None]:
    """Return the names of one side, each once and in order, without what does not matter."""
    return dict.fromkeys(bare(str(row[f"{side}_{name}"]), str(row[f"{side}_level"])) for name in names)


def _as_ours(own: Record, ours: Record) -> Record:
    """Return the names of a row that say the same in other words, as the data set writes them."""
    same = [
        side
        for side in _SIDES
        if own[f"{side}_level"] == ours[f"{side}_level"] and _bare(own, side, _NAMES[:1]).keys() & _bare(ours, side, _NAMES)
    ]
    return {f"{side}_name": ours[f"{side}_name"] for side in same}


def _differences(own: Record, other: Record, columns: list[str]) -> Iterator[tuple[str, str, str]]:
    for column in columns:
        ours, theirs = own[column], other.get(column, "")
        if _plain(column, ours) != _plain(column, theirs):
            yield column, ours, theirs


def _plain(column: str, text: str) -> str:
    """Return a cell without what does not matter: the order of sectors, a blank that has a word."""
    return ";".join(sorted(split_list(text))) if column == "sectors" else text or _SAME.get(column, "")


def _about(own: pd.DataFrame) -> set[_Key]:
    """Return the places that the file is about, and the provinces of which it has several."""
    places = {place for row in records(own) for place in _areas(row) if len(place) > 1}
    provinces = [place[-1:] for place in places if place[-1]]
    return places | {province for province in provinces if provinces.count(province) > 1}


def _areas(row: Record) -> set[_Key]:
    """Return the Indonesian place of a partnership, and its province."""
    province = bare(row["local_province"], "province")
    return {(bare(row["local_name"], row["local_level"]), row["local_level"], province), (province,)}


def _named(row: Record) -> str:
    return f"{row['local_name']} – {row['partner_name']} ({row['partner_country']})"
