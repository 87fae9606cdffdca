"""What texts and cells say against each other: dates in notes, years in summaries, numbers in two languages. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import pandas as pd
from babel import Locale

from mapdata.words.problems import Problem
from mapdata.words.records import Record, numbered, records

_MONTHS: Final = {
    language: {name.lower(): number for number, name in Locale(language).months["format"]["wide"].items()}
    for language in ("id", "en")
}
_DATE: Final = {
    language: re.compile(rf"(?:\b(\d{{1,2}})\s+)?\b({'|'.join(names)})\s+(\d{{4}})\b", re.IGNORECASE)
    for language, names in _MONTHS.items()
}
_YEAR: Final = re.compile(r"(?<![\d.,])(1[89]\d\d|20\d\d)(?![\d]|[.,]\d)")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_TEXTS: Final = ("note", "summary")
# Numbers up to twelve are words as well as figures in either language, so that only larger ones are compared.
_SMALL: Final = 12
# Anniversaries are told in words as often as in figures ("its thirtieth year"), and are those of five years and their multiples.
_ANNIVERSARY: Final = 5


def dates_in(text: str, language: str) -> set[str]:
    """Return the days and months that a text names: "25 Agustus 1997" as 1997-08-25, "June 2014" as 2014-06."""
    found = set()
    for day, month, year in _DATE[language].findall(text):
        found.add(f"{year}-{_MONTHS[language][month.lower()]:02d}" + (f"-{int(day):02d}" if day else ""))
    return found


def years_in(text: str) -> set[str]:
    """Return the years that a text names."""
    return set(_YEAR.findall(text))


def notes_on_other_dates(partnerships: pd.DataFrame, file: str = "partnerships.csv") -> list[Problem]:
    """Return the rows whose note names days or months of the year signed, and none that agrees with the date signed.

    A date agrees as far as both are given. Dates of other years explain, and are no fault.
    """
    problems = []
    for language in ("id", "en"):
        for (row, note), date in zip(numbered(partnerships[f"note_{language}"]), partnerships["signed_date"], strict=True):
            named = {each for each in dates_in(note, language) if len(date) > 4 and each[:4] == date[:4]}
            if named and not any(each.startswith(date) or date.startswith(each) for each in named):
                message = f"The note names {', '.join(sorted(named))}, and the date of the row is {date}."
                problems.append(Problem.of(file, row, f"note_{language}", "note_other_date", date, message))
    return problems


def summaries_at_odds(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the texts that do not agree with their cell or with each other.

    years_at_odds    a claim's summary names years, but neither that of year_signed nor one from which it can be counted
    numbers_at_odds  the texts in both languages do not name the same numbers

    Args:
        table: with note_id and note_en, or summary_id and summary_en; the index is the row of the file.
        file: the name to report problems under.
    """
    name = next(text for text in _TEXTS if f"{text}_en" in table)
    problems = []
    for row, record in zip(table.index, records(table), strict=True):
        for column, code, value, message in _at_odds(record, name):
            problems.append(Problem.of(file, int(str(row)), column, code, value, message))
    return problems


def _at_odds(record: Record, name: str) -> Iterator[tuple[str, str, str, str]]:
    indonesian, english = str(record[f"{name}_id"]), str(record[f"{name}_en"])
    if indonesian and english and (only := _unlike(indonesian, english)):
        yield f"{name}_id", "numbers_at_odds", only, f"The texts in both languages do not have the same numbers: {only}."
    year = str(record.get("year_signed", ""))
    for language in ("id", "en") if name == "summary" else ():
        text = str(record[f"{name}_{language}"])
        if year and years_in(text) and not _tells(text, year):
            message = f"The text names {', '.join(sorted(years_in(text)))}, and the year of the row is {year}."
            yield f"{name}_{language}", "years_at_odds", year, message


def _unlike(one: str, other: str) -> str:
    """Return the numbers above twelve that only one of two texts has."""
    first, second = (Counter(n for n in map(_plain, _NUMBER.findall(text)) if int(n) > _SMALL) for text in (one, other))
    return ", ".join(sorted(((first - second) + (second - first)).keys()))


def _plain(number: str) -> str:
    return re.sub(r"[.,]", "", number)


def _tells(text: str, year: str) -> bool:
    """Return whether a text names a year or one that it can be counted from: "36 years in 2021", or any fifth anniversary."""
    counts = {int(_plain(number)) for number in _NUMBER.findall(text)}
    since = [int(named) - int(year) for named in years_in(text)]
    return year in text or any(gap in counts or (gap > 0 and gap % _ANNIVERSARY == 0) for gap in since)
