"""`mapdata compare`: what a table of the reader's own has that the data set has not, and the other way round."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from mapdata.atlas.atlas import load_atlas
from mapdata.commands.own_table import checked_table
from mapdata.commands.terminal import OK, PROBLEMS, not_written, output_file, print_json, print_summary, progress_bar
from mapdata.export.csv_text import csv_bytes
from mapdata.own_file.comparison import Comparison, compare, comparison_workbook
from mapdata.source.data_folder import data_folder
from mapdata.table.whole_file import write_whole
from mapdata.words.errors import UsageError
from mapdata.words.records import records

_SUFFIXES: Final = (".csv", ".xlsx")


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "compare",
        help="compare a table of your own with the data",
        description="Compare a table of your own with the data: rows that are new, cells that differ, and rows that are missing of "
        "the places that the table is about. Rows are matched by id, else by the names, levels and countries of both ends.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="table of your own (CSV, XLSX, ODS)")
    parser.add_argument("--sheet", default="", metavar="NAME", help="sheet of a workbook; the likeliest if none is given")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="CSV or XLSX file to write, whole or not at all; otherwise it is printed"
    )
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="data folder, otherwise MAPDATA_SOURCE, MAPDATA_FOLDER or our own"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    parser.set_defaults(run=_compare)


def _compare(options: argparse.Namespace) -> int:
    output = None if options.output is None else output_file(options.output)
    if output is not None and output.suffix.casefold() not in _SUFFIXES:
        raise UsageError(f"{output}: a file that ends with {' or '.join(_SUFFIXES)} was expected.")
    checked = checked_table(options.file, options.sheet)
    with progress_bar(total=1, desc="comparing") as bar:
        found = compare(checked, load_atlas(options.data or data_folder()).partnerships)
        bar.update()
    if output is not None:
        _write(found, output)
    problems, notes = checked.report.problems, [asdict(note) for note in checked.report.notes]
    if options.json:
        lines = [line | {"row": None if line["kind"] == "missing" else line["row"]} for line in records(found.table)]
        counts = {"rows": len(checked.good), "same": found.same, **found.counts}
        print_json({**counts, "differences": lines, "problems": [asdict(problem) for problem in problems], "notes": notes})
    else:
        if output is None:
            sys.stdout.writelines(f"{_line(line)}\n" for line in records(found.table))
        print_summary([_summary(found)], [*problems, *checked.report.notes])
    return PROBLEMS if problems else OK


def _write(found: Comparison, output: Path) -> None:
    data = csv_bytes(found.table) if output.suffix.casefold() == ".csv" else comparison_workbook(found)
    try:
        write_whole(data, output)
    except OSError as error:
        raise not_written(output, error) from error


def _line(line: dict[str, Any]) -> str:
    """Return a line of the comparison for a terminal: "row 3, bandung-suwon, status: active (data: unknown)"."""
    if line["kind"] == "missing":
        return f"missing, {line['id']}: {line['data']}"
    data = f" (data: {line['data'] or '–'})" if line["kind"] == "different" else ""
    return f"{line['kind']}, row {line['row']}, {line['id']}, {line['column']}: {line['file'] or '–'}{data}"


def _summary(found: Comparison) -> str:
    return ", ".join([f"{found.same} the same", *(f"{count} {kind}" for kind, count in found.counts.items())])
