"""`mapdata export`: the partnerships, or some of them, as a file for others."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mapdata.atlas.atlas import load_atlas
from mapdata.commands.filter_options import add_filters, chosen
from mapdata.commands.terminal import OK, PROBLEMS, not_written, output_file, print_json, progress_bar
from mapdata.export.csv_text import EXCEL_ID
from mapdata.export.edition import read_edition
from mapdata.export.formats import FORMATS, Format, csv_format
from mapdata.export.selection import Selection
from mapdata.export.static_page.html import html_files
from mapdata.source.data_folder import data_folder
from mapdata.table.whole_file import write_whole
from mapdata.words.errors import UsageError


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    export = commands.add_parser(
        "export",
        help="write the partnerships as a file",
        description="Write the partnerships with what was worked out about them (verification, distance, coordinates of both "
        "ends). Without filters it writes everything, plans and disputed ones included. With any filter it writes what the "
        "page shows at the address with the same parameters: plans, unverified and disputed ones only where --status and "
        "--verification ask for them.",
    )
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
        "--data", type=Path, metavar="FOLDER", help="data folder, otherwise MAPDATA_SOURCE, MAPDATA_FOLDER or our own"
    )
    export.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    add_filters(export)
    export.set_defaults(run=_export)


def _export(options: argparse.Namespace) -> int:
    output = output_file(options.output)
    wanted = _format(options)
    folder = options.data or data_folder()
    with progress_bar(total=3, desc="reading") as bar:

        def step(name: str) -> None:
            bar.update()
            bar.set_description(name)

        selection = _selection(folder, options)
        step("making")
        files = html_files(selection) if options.split else {"": wanted.write(selection)}
        step("writing")
        try:
            _write(files, output)
        except OSError as error:
            raise not_written(output, error) from error
        bar.update()
    return _say(selection, output, options)


def _format(options: argparse.Namespace) -> Format:
    for option, only in (("split", "html"), ("excel_id", "csv")):
        if getattr(options, option) and options.format != only:
            raise UsageError(f"--{option.replace('_', '-')} goes with --format {only} only.")
    return csv_format(EXCEL_ID) if options.excel_id else FORMATS[options.format]


def _selection(folder: Path, options: argparse.Namespace) -> Selection:
    atlas = load_atlas(folder)
    return Selection(chosen(atlas, options), atlas, read_edition(folder))


def _write(files: dict[str, bytes], output: Path) -> None:
    """Write one file (its name is blank), or several into a folder that is made where there is none; nothing there is deleted."""
    if "" not in files:
        output.mkdir(exist_ok=True)
    for name, data in files.items():
        write_whole(data, output / name if name else output)


def _say(selection: Selection, output: Path, options: argparse.Namespace) -> int:
    problems = [*selection.atlas.problems, *selection.edition.problems]
    written, total = len(selection.partnerships), len(selection.atlas.partnerships)
    located = int(selection.partnerships["located"].sum())
    if options.json:
        counts = {"rows": written, "total": total, "located": located, "format": options.format, "output": str(output)}
        print_json({**counts, "problems": [asdict(problem) for problem in problems]})
    else:
        for problem in problems:
            sys.stderr.write(f"{problem.file}, row {problem.row}: {problem.message}\n")
        sys.stderr.write(f"{output}: {written} of {total} partnerships, {located} of them located\n")
    return PROBLEMS if problems else OK
