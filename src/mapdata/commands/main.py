"""Commands of mapdata. Exit code 0: all is well; 1: the data has problems; 2: wrong use."""

import argparse
import os
import sys
from collections.abc import Sequence

from mapdata.commands import compare, export, geocode, source, validate
from mapdata.commands.terminal import PROBLEMS, WRONG_USE
from mapdata.words.errors import MapDataError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS
    except MapDataError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mapdata", description="Facts of Indonesia's sister cities: check them, locate them, export them."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (validate, geocode, export, compare, source):
        command.add_to(commands)
    return parser
