"""`mapdata geocode`: the coordinates of place names."""

import argparse
import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from mapdata.commands.terminal import OK, PROBLEMS, not_written, output_file, print_json, print_summary, progress_bar
from mapdata.gazetteer.geocoder import OfflineGeocoder, location_of
from mapdata.gazetteer.locate import locate, tally, why_not
from mapdata.gazetteer.online import ATTRIBUTION, OnlineGeocoder
from mapdata.own_file.place_list import ask
from mapdata.table.whole_file import write_whole
from mapdata.words.errors import UsageError


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    geocode = commands.add_parser(
        "geocode",
        help="find the coordinates of place names",
        description="Find the coordinates of the places of a table (columns name, country, and optionally region and level), or of "
        "one place. The output is CSV as the input was written; your own columns stay. Works offline; places: GeoNames (CC BY 4.0).",
    )
    geocode.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="CSV, XLSX or ODS file with the columns name and country"
    )
    geocode.add_argument("--sheet", default="", metavar="NAME", help="sheet of a workbook; the likeliest if none is given")
    geocode.add_argument("-o", "--output", type=Path, metavar="OUT", help="CSV file to write, whole or not at all")
    geocode.add_argument("--query", metavar="TEXT", help='one place: "name, region, country"')
    geocode.add_argument("--online", action="store_true", help="ask Nominatim for what is not found, one question a second")
    geocode.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    geocode.set_defaults(run=_geocode)


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
        print_json({"query": options.query, "found": found, "candidates": candidates, "problems": problems})
    elif location is None:
        sys.stderr.write(f"{message}\n")
    else:
        found = _as_dict(location)
        sys.stdout.write(f"{found['matched_name']}, {found['country']}  lon {found['lon']}  lat {found['lat']}  ")
        sys.stdout.write(f"{found['method']}  confidence {found['confidence']}\n")
    return PROBLEMS if location is None else OK


def _geocode_file(options: argparse.Namespace) -> int:
    output = output_file(options.output)
    asked = ask(options.file, sheet=options.sheet)
    online = OnlineGeocoder().geocode if options.online else None
    bar = partial(progress_bar, desc="places")
    located = locate(asked.table, OfflineGeocoder(), options.file.name, online=online, progress=bar)
    try:
        write_whole(asked.answered(located.table), output)
    except OSError as error:
        raise not_written(output, error) from error
    problems = [*asked.problems, *located.problems]
    if options.json:
        counts = {"rows": len(asked.table), "found": located.found, "doubtful": located.doubtful, "not_found": located.not_found}
        print_json({**counts, "problems": [asdict(problem) for problem in problems]})
    else:
        print_summary([*tally(located), *([ATTRIBUTION] if located.found.get("online") else [])], problems)
    return PROBLEMS if problems else OK


def _as_dict(location: Any) -> dict[str, Any]:
    raw = location.raw
    kept = {
        name: raw.get(name) for name in ("geonameid", "matched_name", "country", "method", "confidence", "population", "area")
    }
    return {"lon": round(location.longitude, 5), "lat": round(location.latitude, 5), **kept}
