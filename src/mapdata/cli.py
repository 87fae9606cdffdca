"""Commands of mapdata. Exit code 0: all is well; 1: the data has problems; 2: wrong use."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from tqdm import tqdm

from mapdata.csvfile import read_table, write_table
from mapdata.errors import MapDataError, UsageError
from mapdata.gazetteer.geocoder import OfflineGeocoder, location_of
from mapdata.gazetteer.online import ATTRIBUTION, OnlineGeocoder
from mapdata.locate import WANTED, locate, tally, why_not
from mapdata.problems import Problem

OK, PROBLEMS, WRONG_USE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except MapDataError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mapdata", description="Facts of Indonesia's sister cities: check them, locate them.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    geocode = commands.add_parser(
        "geocode",
        help="find the coordinates of place names",
        description="Find the coordinates of the places of a CSV file (columns name, country, and optionally region and level), "
        "or of one place. It works offline; places: GeoNames (CC BY 4.0).",
    )
    geocode.add_argument("file", nargs="?", type=Path, metavar="FILE", help="CSV file with the columns name and country")
    geocode.add_argument("-o", "--output", type=Path, metavar="OUT", help="CSV file to write, whole or not at all")
    geocode.add_argument("--query", metavar="TEXT", help='one place: "name, region, country"')
    geocode.add_argument("--online", action="store_true", help="ask Nominatim for what is not found, one question a second")
    geocode.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    geocode.set_defaults(run=_geocode)
    return parser


def _geocode(options: argparse.Namespace) -> int:
    if (options.query is None) == (options.file is None):
        raise UsageError("Give either a FILE with -o OUT, or --query with the name of one place.")
    return _geocode_one(options) if options.file is None else _geocode_file(options)


def _geocode_one(options: argparse.Namespace) -> int:
    geocoder = OfflineGeocoder()
    answer = geocoder.answer(options.query)
    location = geocoder.geocode(options.query)
    if answer.best is None and options.online and answer.query.name:
        location = OnlineGeocoder().geocode(answer.query)
    candidates = [_as_dict(location_of(verdict)) for verdict in answer.verdicts[:3]]
    code, message = ("", "") if location is not None else why_not(answer)
    if options.json:
        problems = [{"code": code, "message": message}] if code else []
        found = None if location is None else _as_dict(location)
        _print_json({"query": options.query, "found": found, "candidates": candidates, "problems": problems})
    elif location is None:
        sys.stderr.write(f"{message}\n")
    else:
        found = _as_dict(location)
        sys.stdout.write(f"{found['matched_name']}, {found['country']}  lon {found['lon']}  lat {found['lat']}  ")
        sys.stdout.write(f"{found['method']}  confidence {found['confidence']}\n")
    return PROBLEMS if location is None else OK


def _geocode_file(options: argparse.Namespace) -> int:
    if options.output is None:
        raise UsageError("Give the file to write with -o OUT.")
    if not options.output.absolute().parent.is_dir():
        raise UsageError(f"The folder of {options.output} does not exist.")
    table, faults = read_table(options.file, WANTED, others=True)
    if fatal := [fault for fault in faults if fault.row == 0 and fault.code != "not_utf8"] + [
        fault for fault in faults if fault.code == "missing_column"
    ]:
        raise UsageError(fatal[0].message)
    online = OnlineGeocoder().geocode if options.online else None
    bar = partial(tqdm, desc="places", unit="", disable=None, file=sys.stderr)
    located = locate(table, OfflineGeocoder(), options.file.name, online=online, progress=bar)
    try:
        write_table(located.table, options.output)
    except OSError as error:
        raise UsageError(f"{options.output} cannot be written: {error.strerror}.") from error
    problems = [*faults, *located.problems]
    if options.json:
        counts = {"rows": len(table), "found": located.found, "doubtful": located.doubtful, "not_found": located.not_found}
        _print_json({**counts, "problems": [asdict(problem) for problem in problems]})
    else:
        _print_summary([*tally(located), *([ATTRIBUTION] if located.found.get("online") else [])], problems)
    return PROBLEMS if problems else OK


def _print_summary(lines: Iterable[str], problems: Sequence[Problem]) -> None:
    for problem in problems:
        sys.stderr.write(f"row {problem.row}: {problem.message}\n")
    sys.stderr.write("\n".join(lines) + "\n")


def _print_json(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def _as_dict(location: Any) -> dict[str, Any]:
    raw = location.raw
    kept = {
        name: raw.get(name) for name in ("geonameid", "matched_name", "country", "method", "confidence", "population", "area")
    }
    return {"lon": round(location.longitude, 5), "lat": round(location.latitude, 5), **kept}
