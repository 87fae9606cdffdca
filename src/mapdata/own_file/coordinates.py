"""Coordinates that a reader's file has of its own: where a place was picked by hand, or an earlier copy of ours was edited."""

import re
from typing import Final

import pandas as pd

from mapdata.table.cells import latitude, longitude
from mapdata.words.problems import Problem
from mapdata.words.records import numbered
from mapdata.words.schema import COORDINATES

_DECIMAL_COMMA: Final = re.compile(r"(-?\d{1,3}),(\d+)")  # as spreadsheets set to Indonesian write it


def check_coordinates(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return what is wrong with the columns COORDINATES of a table that has them; their cells stay."""
    problems = []
    for column in COORDINATES:
        check = longitude if column.endswith("lon") else latitude
        for row, text in numbered(table[column]) if column in table else ():
            if text and (fault := check(_with_point(text))):
                problems.append(Problem.of(file, row, column, fault[0], text, fault[1]))
    return problems


def own_coordinates(table: pd.DataFrame) -> pd.DataFrame:
    """Return COORDINATES in degrees by row, NaN where the cell is blank or faulty, or the other one of its pair is."""
    degrees = pd.DataFrame(
        {
            column: pd.to_numeric(table[column].map(_with_point), errors="coerce") if column in table else float("nan")
            for column in COORDINATES
        },
        index=table.index,
        dtype=float,
    )
    for side in ("local", "partner"):
        lon, lat = degrees[f"{side}_lon"], degrees[f"{side}_lat"]
        usable = lon.between(-180, 180) & lat.between(-90, 90)
        for column in (f"{side}_lon", f"{side}_lat"):
            degrees[column] = degrees[column].where(usable)
    return degrees


def _with_point(text: str) -> str:
    return _DECIMAL_COMMA.sub(r"\1.\2", text) if _DECIMAL_COMMA.fullmatch(text) else text
