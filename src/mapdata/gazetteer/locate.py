"""Coordinates for a table of place names: each row gets the result found, doubtful or not found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd
from geopy.location import Location

from mapdata.gazetteer import doubts
from mapdata.gazetteer.answers import Answer
from mapdata.gazetteer.geocoder import OfflineGeocoder, location_of
from mapdata.gazetteer.query import Query
from mapdata.table.cells import latitude, longitude
from mapdata.words.problems import Problem
from mapdata.words.records import records

WANTED = ("name", "country")
OPTIONAL = ("region", "level")
ADDED = ("lon", "lat", "geonameid", "matched_name", "method", "confidence", "candidates")
MANUAL = "manual"  # a row that says so keeps its coordinates

_DEGREES: Final = {"lon": longitude, "lat": latitude}

Online = Callable[[Query], Location | None]
Progress = Callable[[Iterable[Any]], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Located:
    """The outcome: the table with ADDED columns, its problems, and how many rows each method found."""

    table: pd.DataFrame
    problems: tuple[Problem, ...]
    found: dict[str, int]

    @property
    def doubtful(self) -> int:
        """Number of rows whose name may mean several places, or is not sure enough to mean the one."""
        return sum(problem.code == "place_doubtful" for problem in self.problems)

    @property
    def not_found(self) -> int:
        """Number of rows whose name is not known."""
        return sum(problem.code in ("place_not_found", "country_not_known", "name_blank") for problem in self.problems)


Answers = dict[tuple[str, ...], tuple[dict[str, str], str, str]]  # what was found, by what was asked


def locate(
    table: pd.DataFrame,
    geocoder: OfflineGeocoder,
    file: str,
    *,
    online: Online | None = None,
    progress: Progress = iter,
    known: Answers | None = None,
) -> Located:
    """Look up each row.

    Args:
        table: text columns name and country, and where there are any, region, level, method, lon and lat; the index is
            the row as a spreadsheet counts it.
        geocoder: the gazetteer; its min_confidence decides what is doubtful.
        file: the name to report problems under.
        online: asked for what the gazetteer does not know, where given.
        progress: wraps the rows, for a progress bar.
        known: answers of an earlier call with the same columns; those of this one are added.

    Returns:
        The table with lon and lat (degrees, text with 5 decimals), geonameid, matched_name, method, confidence and
        candidates (the best three where the row is doubtful). Coordinates stay blank where a row is doubtful or not
        found, and each such row is a Problem. Rows whose method is "manual" stay as they are.
    """
    known = {} if known is None else known
    added, problems = [], []
    columns = [column for column in (*WANTED, *OPTIONAL) if column in table]
    for row, cells in progress(_numbered(table)):
        if cells.get("method") == MANUAL and cells.get("lon"):
            added.append({column: cells.get(column, "") for column in ADDED})
            problems += _wrong_degrees(file, row, cells)
            continue
        question = tuple(cells[column] for column in columns)
        if question not in known:
            known[question] = _look_up(dict(zip(columns, question, strict=True)), geocoder, online)
        values, code, message = known[question]
        added.append(values)
        if code:
            problems.append(
                Problem.of(file, row, "country" if code == "country_not_known" else "name", code, cells["name"], message)
            )
    more = pd.DataFrame(added, index=table.index, columns=list(ADDED), dtype=str)
    wrong = {problem.row for problem in problems if problem.column in _DEGREES}
    sure = more[(more["lon"] != "") & ~more.index.isin(wrong)]
    found = Counter(sure["method"])
    return Located(pd.concat([table.drop(columns=list(ADDED), errors="ignore"), more], axis=1), tuple(problems), dict(found))


def _wrong_degrees(file: str, row: int, cells: dict[str, str]) -> list[Problem]:
    """Return what is wrong with coordinates that somebody wrote by hand; they stay as they are."""
    faults = ((column, check(cells.get(column, ""))) for column, check in _DEGREES.items())
    return [Problem.of(file, row, column, fault[0], cells.get(column, ""), fault[1]) for column, fault in faults if fault]


def _numbered(table: pd.DataFrame) -> list[tuple[int, dict[str, str]]]:
    return list(zip(table.index, records(table), strict=True))


def _look_up(asked: dict[str, str], geocoder: OfflineGeocoder, online: Online | None) -> tuple[dict[str, str], str, str]:
    answer = geocoder.answer(asked)
    best = answer.best
    if best is not None and best.confidence >= geocoder.min_confidence:
        return _values(location_of(best)), "", ""
    if best is None and online is not None and answer.query.name and not answer.query.unknown_country:
        location = online(answer.query)
        if location is not None and location.raw["confidence"] >= geocoder.min_confidence:
            return _values(location), "", ""
    code, message = why_not(answer)
    blank = dict.fromkeys(ADDED, "")
    if best is not None:
        blank |= {"confidence": f"{best.confidence:.2f}", "candidates": candidates_text(answer)}
    return blank, code, message


def why_not(answer: Answer) -> tuple[str, str]:
    """Return the code and the message of the Problem that an answer without a sure place is."""
    return doubts.why_not(answer, candidates_text(answer))


def candidates_text(answer: Answer) -> str:
    """Return the best three candidates in words: "Frankfurt am Main, DE (50.1155, 8.6842) 0.89; ..."."""
    return "; ".join(_in_words(location_of(verdict)) for verdict in answer.verdicts[:3])


def _in_words(location: Location) -> str:
    return f"{location.address} ({location.latitude:.4f}, {location.longitude:.4f}) {location.raw['confidence']:.2f}"


def _values(location: Location) -> dict[str, str]:
    raw = location.raw
    return {
        "lon": f"{location.longitude:.5f}",
        "lat": f"{location.latitude:.5f}",
        "geonameid": str(raw["geonameid"] or ""),
        "matched_name": str(raw["matched_name"]),
        "method": str(raw["method"]),
        "confidence": f"{raw['confidence']:.2f}",
        "candidates": "",
    }


def tally(located: Located) -> Iterator[str]:
    """Yield the summary, one line a kind."""
    rows = f"{len(located.table)} {'row' if len(located.table) == 1 else 'rows'}"
    yield f"{rows}: {sum(located.found.values())} found, {located.doubtful} doubtful, {located.not_found} not found"
    for method, count in sorted(located.found.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"  {method}: {count}"
