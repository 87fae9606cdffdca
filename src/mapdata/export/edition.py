"""The description in a data folder: its datapackage.json (title, version, licence) and its sectors. Only reads."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from mapdata.export.citation import Citation, citation
from mapdata.export.descriptor import GEONAMES, PROFILE, resources
from mapdata.export.table_schema import COLUMNS
from mapdata.table.tablefile import read_table
from mapdata.words.problems import Problem
from mapdata.words.schema import GROUP_OF_SECTOR

FILE = "datapackage.json"
SECTORS_FILE = "sectors.csv"
FILES = (FILE, SECTORS_FILE)


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a data set.

    Attributes:
        descriptor: the data package.
        sectors: the table of sectors.csv, text columns key, group, name_id, name_en.
        problems: what could not be read.
        own: whether it is a reader's own file, no part of the national data set.
    """

    descriptor: dict[str, Any]
    sectors: pd.DataFrame
    problems: tuple[Problem, ...] = ()
    own: bool = False

    @property
    def citation(self) -> Citation:
        """The parts of its citation."""
        return citation(self.descriptor)


def read_edition(folder: Path) -> Edition:
    """Read datapackage.json and sectors.csv of a data folder.

    A folder without a datapackage.json has a plain one without version and licence, since nobody but its owner can name them.
    """
    descriptor, problems = _descriptor(folder / FILE)
    sectors, faults = read_table(folder / SECTORS_FILE, COLUMNS["sectors"])
    if faults:
        keys = list(GROUP_OF_SECTOR)
        names = [key.replace("_", " ").capitalize() for key in keys]
        sectors = pd.DataFrame(
            {"key": keys, "group": list(GROUP_OF_SECTOR.values()), "name_id": names, "name_en": names}, dtype=str
        )
    return Edition(descriptor, sectors.reset_index(drop=True), tuple(problems))


def _descriptor(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    plain = {
        "$schema": PROFILE,
        "name": "partnerships",
        "title": "Sister-city partnerships",
        "sources": [GEONAMES],
        "resources": resources(),
    }
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return plain, []
    except (OSError, ValueError) as error:
        return plain, [_problem(path, f"It cannot be read as JSON ({error}); a comma too many is the usual cause.")]
    if not isinstance(found, dict):
        return plain, [_problem(path, "It is no JSON object; a data package was expected.")]
    return found, []


def _problem(path: Path, message: str) -> Problem:
    return Problem.of(path.name, 0, "", "bad_datapackage", "", message)
