"""`mapdata source`: check once by hand for new data at the address, and report the result."""

import argparse
import sys
from dataclasses import asdict
from typing import Any

from mapdata.atlas.atlas import FILES, load_atlas
from mapdata.commands.terminal import OK, PROBLEMS, print_json, progress_bar
from mapdata.source.attempt import FAILED, Attempt
from mapdata.source.refresh import refresh
from mapdata.source.setting import SOURCE_VARIABLE, Source, checked_address, source
from mapdata.source.status import Status, status
from mapdata.words.errors import UsageError


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "source",
        help="look once for new data at their address",
        description="Fetch the data from the address that MAPDATA_SOURCE names, as a running server does by itself, and say "
        "what happened. A good version is shown at the readers' next click; a bad one is refused, and what is shown stays.",
    )
    parser.add_argument("address", nargs="?", metavar="ADDRESS", help="otherwise MAPDATA_SOURCE")
    parser.add_argument(
        "--accept-fewer", action="store_true", help="accept a version with fewer than half the rows of the one before"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    parser.set_defaults(run=_source)


def _source(options: argparse.Namespace) -> int:
    wanted = source()
    if options.address:
        wanted = Source(checked_address(options.address, "ADDRESS"), wanted.folder, wanted.seconds)
    if wanted.address is None:
        raise UsageError(f"Nothing is fetched: {SOURCE_VARIABLE} names no address; the data lie in {wanted.folder}.")
    with progress_bar(total=1, desc="fetching") as bar:
        attempt = refresh(wanted.address, accept_fewer=options.accept_fewer)
        bar.update()
    return _say(attempt, status(wanted), as_json=options.json)


def _say(attempt: Attempt, now: Status, *, as_json: bool) -> int:
    atlas = load_atlas(now.folder)
    tables = (atlas.partnerships, atlas.sources, atlas.events, atlas.places)
    rows = {name: len(table) for name, table in zip(FILES, tables, strict=True)}
    if as_json:
        print_json(
            {
                "address": now.address,
                "outcome": attempt.outcome,
                "code": attempt.code,
                "message": attempt.message,
                "failures": attempt.failures,
                "tried_at": attempt.at.isoformat(timespec="seconds"),
                "folder": str(now.folder),
                "fetched": now.fetched,
                "version": now.version,
                "changed_at": now.changed_at.isoformat(timespec="seconds") if now.changed_at else None,
                "rows": rows,
                "problems": [asdict(problem) for problem in atlas.problems],
            }
        )
    else:
        for problem in atlas.problems:
            sys.stderr.write(f"{problem.file}, row {problem.row}: {problem.message}\n")
        sys.stdout.writelines(f"{line}\n" for line in _lines(attempt, now, rows))
    return PROBLEMS if attempt.outcome == FAILED or atlas.problems else OK


def _lines(attempt: Attempt, now: Status, rows: dict[str, int]) -> list[str]:
    came = f"came {now.changed_at:%Y-%m-%d %H:%M} UTC" if now.changed_at else "from the folder, not from the address"
    version = f"version {now.version}, " if now.version else ""
    shown = f"shown: {version}{came}, {rows['partnerships.csv']} partnerships, in {now.folder}"
    return [f"{now.address}: {attempt.outcome}", *([attempt.message] if attempt.message else []), shown]
