"""Whether a version that came may be shown. Single bad rows are Problems and do not matter here."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mapdata.atlas.atlas import FILES, load_atlas
from mapdata.source.package import DESCRIPTOR
from mapdata.table.tablefile import NOT_READ
from mapdata.words.errors import SourceError
from mapdata.words.problems import Problem

LEAST_SHARE: Final = 0.5  # of the rows of the version before


@dataclass(frozen=True, slots=True)
class Judgement:
    """A version that may be shown: how many good rows each file has, and the Problems of the others."""

    rows: dict[str, int]
    problems: tuple[Problem, ...]


def judge(folder: Path, rows_before: Mapping[str, int] | None = None) -> Judgement:
    """Read a version as the pages would.

    Args:
        folder: where it lies.
        rows_before: the good rows, by file, of the last good version from the same address; None accepts any number.

    Raises:
        SourceError: one of the four files is missing, empty or unreadable, or its header lacks a column; there is no
            partnership; a file has fewer than half the good rows of before; datapackage.json is there and no JSON object.
    """
    _check_descriptor(folder / DESCRIPTOR)
    try:
        atlas = load_atlas(folder)
    except Exception as error:  # whatever a stranger's file does to the reader, it must not end who looks at it
        raise SourceError("unreadable", f"The tables cannot be read ({type(error).__name__}).") from error
    for problem in atlas.problems:
        if problem.row == 0 and problem.code in NOT_READ:
            raise SourceError(
                "missing_file" if problem.code == "missing_file" else "unreadable", f"{problem.file}: {problem.message}"
            )
    for name in FILES:
        _check_header(name, [p.column for p in atlas.problems if p.file == name and p.code == "missing_column"])
    tables = (atlas.partnerships, atlas.sources, atlas.events, atlas.places)
    rows = {name: len(table) for name, table in zip(FILES, tables, strict=True)}
    if not rows["partnerships.csv"]:
        raise SourceError("no_rows", "partnerships.csv has no row that can be shown.")
    for name, before in (rows_before or {}).items():
        if rows.get(name, 0) < before * LEAST_SHARE:
            raise SourceError(
                "fewer_rows",
                f"{name} has {rows.get(name, 0)} good rows, fewer than half of the {before} before; is it all there?",
            )
    return Judgement(rows, atlas.problems)


def _check_header(name: str, missing: list[str]) -> None:
    if missing:
        which = "the column" if len(missing) == 1 else "the columns"
        raise SourceError("bad_header", f"The header of {name} lacks {which} {', '.join(missing)}.")


def _check_descriptor(path: Path) -> None:
    if not path.exists():
        return
    try:
        good = isinstance(json.loads(path.read_text(encoding="utf-8-sig")), dict)
    except (ValueError, RecursionError):
        good = False
    if not good:
        raise SourceError("bad_descriptor", f"{path.name} is no JSON object.")
