"""What the commands say and how they end: exit codes, JSON on standard output, everything else on standard error."""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from mapdata.words.errors import UsageError
from mapdata.words.problems import Problem

OK, PROBLEMS, WRONG_USE = 0, 1, 2


def progress_bar(steps: Iterable[Any] | None = None, *, desc: str, total: int | None = None) -> Any:
    """Wrap an iterable: show a progress bar on a terminal, nothing in a pipe."""
    return tqdm(steps, desc=desc, total=total, unit="", disable=None, file=sys.stderr, leave=False)


def print_json(document: dict[str, Any]) -> None:
    """Print one JSON document on standard output."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def print_summary(lines: Iterable[str], problems: Sequence[Problem]) -> None:
    """Say each problem in a line, then the summary."""
    for problem in problems:
        sys.stderr.write(f"row {problem.row}: {problem.message}\n")
    sys.stderr.write("\n".join(lines) + "\n")


def output_file(path: Path | None) -> Path:
    """Return the file to write.

    Raises:
        UsageError: none is given, or its folder does not exist.
    """
    if path is None:
        raise UsageError("Give the file to write with -o OUT.")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"The folder of {path} does not exist.")
    return path


def must_be_readable(path: Path) -> None:
    """Make sure that a file can be opened.

    Raises:
        UsageError: it is not there, or nobody may read it.
    """
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error


def not_written(path: Path, error: OSError) -> UsageError:
    """Return what to raise where the file to write cannot be written."""
    return UsageError(f"{path} cannot be written: {error.strerror}.")
