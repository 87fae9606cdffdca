"""`mapdata validate`: what is wrong with a file of partnerships, or with a whole data folder."""

import argparse
import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from mapdata.commands.terminal import OK, PROBLEMS, must_be_readable, print_json, progress_bar
from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.own_file.checking import Report, check_file, check_folder
from mapdata.own_file.sure_level import levels_by
from mapdata.words.problems import Problem


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    validate = commands.add_parser(
        "validate",
        help="say what is wrong with a table of partnerships",
        description="Check a table with the columns of partnerships.csv (CSV with commas, semicolons or tabs, XLSX, ODS), or a "
        "folder with partnerships.csv, sources.csv, events.csv and places.csv. Rows are counted as a spreadsheet does. Blank required "
        "cells of a table that can be worked out are filled in and named; that is no problem.",
    )
    validate.add_argument("file", type=Path, metavar="FILE", help="table, or folder with the four files")
    validate.add_argument("--sheet", default="", metavar="NAME", help="sheet of a workbook; the likeliest if none is given")
    validate.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    validate.set_defaults(run=_validate)


def _validate(options: argparse.Namespace) -> int:
    path: Path = options.file
    folder = path.is_dir()
    if not folder:
        must_be_readable(path)
    checks = [
        partial(check_folder, path)
        if folder
        else partial(check_file, path, sheet=options.sheet, level_of=levels_by(OfflineGeocoder))
    ]
    report = next(check() for check in progress_bar(checks, desc="checking"))
    if options.json:
        hidden = set() if folder else {"file"}
        problems, notes = (
            [{key: value for key, value in asdict(p).items() if key not in hidden} for p in found]
            for found in (report.problems, report.notes)
        )
        print_json({"rows": sum(report.rows.values()), "problems": problems, "notes": notes})
    else:
        sys.stdout.writelines(f"{line}\n" for line in _lines(report, with_file=folder))
    return PROBLEMS if report.problems else OK


def _lines(report: Report, *, with_file: bool) -> list[str]:
    rows, problems = sum(report.rows.values()), len(report.problems)
    files = "".join(f"\n  {name}: {count}" for name, count in report.rows.items()) if with_file else ""
    notes = f", {len(report.notes)} {'cell' if len(report.notes) == 1 else 'cells'} filled in" if report.notes else ""
    last = (
        f"{rows} {'row' if rows == 1 else 'rows'}, {problems or 'no'} {'problem' if problems == 1 else 'problems'}{notes}{files}"
    )
    found = (*report.problems, *report.notes)
    return [*(f"{_where(problem, with_file=with_file)}: {problem.message}" for problem in found), last]


def _where(problem: Problem, *, with_file: bool) -> str:
    file = [problem.file] if with_file or not problem.row else []
    row = [f"row {problem.row}"] if problem.row else []
    return ", ".join([*file, *row, *([problem.column] if problem.column else [])])
