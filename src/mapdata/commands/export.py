"""`mapdata export`: the partnerships, or some of them, as a file for others."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mapdata.atlas.atlas import load_atlas
from mapdata.commands.filter_options import add_filters, chosen
from mapdata.commands.own_table import own_selection_of
from mapdata.commands.terminal import OK, PROBLEMS, not_written, output_file, print_json, progress_bar
from mapdata.export.csv_text import EXCEL_ID, PLAIN, csv_bytes
from mapdata.export.edition import read_edition
from mapdata.export.formats import FORMATS, Format, csv_format
from mapdata.export.governments import governments_table
from mapdata.export.selection import Selection
from mapdata.export.static_page.html import html_files
from mapdata.filters.table import FILTERS
from mapdata.source.data_folder import data_folder
from mapdata.table.whole_file import write_whole
from mapdata.words.errors import UsageError
from mapdata.words.problems import Problem

_FILTERS = tuple(each.param for each in FILTERS.values())


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    export = commands.add_parser(
        "export",
        help="write the partnerships, or a table of your own, as a file",
        description="Write the partnerships with what was worked out about them (verification, distance, coordinates of both "
        "ends). Without filters it writes everything, plans and disputed ones included. With any filter it writes what the "
        "page shows at the address with the same parameters: plans, unverified and disputed ones only where --status and "
        "--verification ask for them. With FILE it writes the usable rows of that table by themselves, under your title and name, "
        "without filters; places are looked up in the data folder, then in the gazetteer.",
    )
    export.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="table of your own (CSV, XLSX, ODS); otherwise our data"
    )
    export.add_argument("--sheet", metavar="NAME", help="with FILE: sheet of a workbook; the likeliest if none is given")
    export.add_argument("--title", metavar="TEXT", help="with FILE: title of the map; the name of the file if none is given")
    export.add_argument("--owner", metavar="TEXT", help="with FILE: who is responsible for its content")
    export.add_argument(
        "--format", required=True, choices=FORMATS, help="zip is a Frictionless data package, html the map as a page"
    )
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="file to write, whole or not at all")
    export.add_argument(
        "--split", action="store_true", help="html only: OUT is a folder, for a page and assets that a CDN may keep"
    )
    export.add_argument(
        "--excel-id",
        action="store_true",
        help="csv only: for Excel set to Indonesian, with semicolons between cells and decimal commas",
    )
    export.add_argument(
        "--governments",
        action="store_true",
        help="csv: the list of all local governments in place of the partnerships; zip: that list and the searches too",
    )
    export.add_argument(
        "--data", type=Path, metavar="FOLDER", help="data folder, otherwise MAPDATA_SOURCE, MAPDATA_FOLDER or our own"
    )
    export.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    add_filters(export)
    export.set_defaults(run=_export)


def _export(options: argparse.Namespace) -> int:
    output = output_file(options.output)
    wanted = _format(options)
    folder = options.data or data_folder()
    if _list_only(options):
        _must_not_be_given(options, _FILTERS, "is a filter of partnerships, and this is the list of all governments")
    if options.file is None:
        _must_not_be_given(options, ("sheet", "title", "owner"), "goes with a FILE of your own only")
    else:
        _must_not_be_given(options, _FILTERS, "is a filter, and filters do not go with a FILE")
    with progress_bar(total=3, desc="reading") as bar:

        def step(name: str) -> None:
            bar.update()
            bar.set_description(name)

        selection, notes = own_selection_of(folder, options) if options.file else (_selection(folder, options), ())
        step("making")
        files = html_files(selection) if options.split else {"": _written(selection, wanted, options)}
        step("writing")
        try:
            _write(files, output)
        except OSError as error:
            raise not_written(output, error) from error
        bar.update()
    return _say(selection, notes, output, options)


def _format(options: argparse.Namespace) -> Format:
    for option, only in (("split", ("html",)), ("excel_id", ("csv",)), ("governments", ("csv", "zip"))):
        if getattr(options, option) and options.format not in only:
            raise UsageError(f"--{option.replace('_', '-')} goes with --format {' or '.join(only)} only.")
    if options.governments and options.file:
        raise UsageError("--governments goes without a FILE of your own only.")
    return csv_format(EXCEL_ID) if options.excel_id else FORMATS[options.format]


def _must_not_be_given(options: argparse.Namespace, names: Iterable[str], why: str) -> None:
    for name in names:
        if getattr(options, name):
            raise UsageError(f"--{name} {why}.")


def _selection(folder: Path, options: argparse.Namespace) -> Selection:
    atlas = load_atlas(folder)
    return Selection(chosen(atlas, options), atlas, read_edition(folder), governments=options.governments)


def _written(selection: Selection, wanted: Format, options: argparse.Namespace) -> bytes:
    if _list_only(options):
        return csv_bytes(governments_table(selection.atlas), EXCEL_ID if options.excel_id else PLAIN)
    return wanted.write(selection)


def _list_only(options: argparse.Namespace) -> bool:
    """Return whether the list of local governments is written in place of the partnerships, and not with them."""
    return bool(options.governments and options.format == "csv")


def _write(files: dict[str, bytes], output: Path) -> None:
    """Write one file (its name is blank), or several into a folder that is made where there is none; nothing there is deleted."""
    if "" not in files:
        output.mkdir(exist_ok=True)
    for name, data in files.items():
        write_whole(data, output / name if name else output)


def _say(selection: Selection, notes: Sequence[Problem], output: Path, options: argparse.Namespace) -> int:
    problems = [*selection.atlas.problems, *selection.edition.problems]
    written, total, located = _counts(selection, options)
    if options.json:
        counts = {"rows": written, "total": total, "located": located, "format": options.format, "output": str(output)}
        said = {"problems": [asdict(problem) for problem in problems]}
        print_json({**counts, **said, **({"notes": [asdict(note) for note in notes]} if options.file else {})})
    else:
        for problem in [*problems, *notes]:
            sys.stderr.write(f"{problem.file}, row {problem.row}: {problem.message}\n")
        rows = f"{written} of {total} partnerships, {located} of them located"
        sys.stderr.write(f"{output}: {f'{written} local governments' if _list_only(options) else rows}\n")
    return PROBLEMS if problems else OK


def _counts(selection: Selection, options: argparse.Namespace) -> tuple[int, int, int]:
    """Return how many rows were written, of how many, and how many of those written have coordinates."""
    if _list_only(options):
        governments = selection.atlas.governments
        located = (governments[["lon", "lat"]] != "").all(axis=1)
        return len(governments), len(governments), int(located.sum())
    return len(selection.partnerships), len(selection.atlas.partnerships), int(selection.partnerships["located"].sum())
