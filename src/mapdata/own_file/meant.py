"""The cell that a faulty one was probably meant to be, written so that it can be pasted in its place. It only suggests."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from babel import Locale

from mapdata.table import cells
from mapdata.table.suggestion import nearest, nearest_country, sectors, territories
from mapdata.words.dates import parse_partial_date
from mapdata.words.folding import fold, slug_of
from mapdata.words.problems import Problem
from mapdata.words.schema import AGREEMENT_TYPES, LEVELS, LOCAL_LEVELS, SECTORS, STAGES, STATUSES, YEAR_BASES

# The columns of partnerships.csv that take one word of a closed vocabulary.
VOCABULARIES: Final = {
    "local_level": LEVELS,
    "partner_level": LEVELS,
    "agreement_type": AGREEMENT_TYPES,
    "stage": STAGES,
    "status": STATUSES,
    "year_basis": YEAR_BASES,
}
# What CLDR has besides the countries abroad: Indonesia, codes that ISO 3166-1 only reserves, unions, and codes for programs.
_NOT_ABROAD: Final = frozenset({"ID", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_CUT = "…"  # ends a value that Problem has cut: nobody can tell what half a cell was meant to be
_LETTERS_FOR_DIGITS: Final = str.maketrans("OoQlI|", "000111")
_GROUPED_YEAR: Final = re.compile(r"([12])[.,](\d{3})")  # a spreadsheet that takes a year for a quantity
_DAY_FIRST: Final = re.compile(r"(?:(\d{1,2})[-/. ]+)?(\d{1,2}|[a-z]+)[-/., ]+(\d{4})")
# As spreadsheets and programs write it after a day: "1997-08-25 00:00:00", "1997-08-25T00:00", "25/08/1997 0.00".
_TIME: Final = re.compile(r"(?:t|,? )\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?(?: ?(?:[ap]m|wib|wita|wit|z|[+-]\d\d:?\d\d))?$")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/. ]+(0?[1-9]|1[0-2]|[a-z]+)(?:[-/. ]+(\d{1,2}))?")


def meant(problem: Problem, header: tuple[str, ...] = ()) -> str:
    """Return what was probably meant, "" if that cannot be told.

    Args:
        problem: of a file of partnerships.
        header: the columns of the file that are not ours, one of which may be the missing one.
    """
    if problem.code == "missing_column":
        return nearest(problem.column, header) or ""
    find = _FINDERS.get(problem.code)
    return "" if find is None or problem.value.endswith(_CUT) else find(problem.value.lstrip("'"), problem.column)


def vocabularies() -> dict[str, tuple[str, ...]]:
    """Return the words that a cell may have, by column: those of VOCABULARIES, sectors and countries abroad."""
    abroad = tuple(code for code in sorted(territories()) if code not in _NOT_ABROAD)
    return VOCABULARIES | {"local_level": LOCAL_LEVELS, "sectors": SECTORS, "partner_country": abroad}


def date_in(text: str) -> str:
    """Return the day that a text says in full, as YYYY-MM-DD; "" where it says none: "25/08/1985" does."""
    found = _date(text, "")
    return found if len(found) == len("YYYY-MM-DD") else ""


def _word(text: str, column: str) -> str:
    return nearest(text, VOCABULARIES.get(column, ())) or ""


def _sectors(text: str, column: str) -> str:
    del column
    return sectors(text)


def _country(text: str, column: str) -> str:
    del column
    return nearest_country(text) or ""


def _slug(text: str, column: str) -> str:
    del column
    found = slug_of(text)
    return found if found and cells.slug(found) is None else ""


def _year(text: str, column: str) -> str:
    del column
    if grouped := _GROUPED_YEAR.fullmatch(text):
        text = grouped[1] + grouped[2]
        return text if cells.year(text) is None else ""
    four = re.search(r"(?<!\d)\d{4}(?!\d)", text.translate(_LETTERS_FOR_DIGITS))
    return four[0] if four and four[0] != text and cells.year(four[0]) is None else ""


def _date(text: str, column: str) -> str:
    """Read a date as an Indonesian office writes it: 25/08/1997, 25 Agustus 1997; the year first with other signs; a time after it."""
    del column
    plain = _TIME.sub("", fold(text))
    if found := _DAY_FIRST.fullmatch(plain):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = found.groups()
    else:
        return _year(text, "") if re.fullmatch(r"\D*[\dOoQlI|]{4}(?:\.0+)?\D*", text) else ""
    number = month if month.isdigit() else _months().get(month, "")
    parts = [year, number.zfill(2), *([day.zfill(2)] if day else [])]
    date = "-".join(parts)
    return date if number and parse_partial_date(date) else ""


@cache
def _months() -> dict[str, str]:
    return {"agt": "8"} | {
        fold(str(name)).rstrip("."): str(number)
        for tongue in ("en", "id")
        for width in ("wide", "abbreviated")
        for number, name in Locale(tongue).months["format"][width].items()
    }


_FINDERS: Final[dict[str, Callable[[str, str], str]]] = {
    "unknown_value": _word,
    "unknown_sector": _sectors,
    "unknown_country": _country,
    "bad_id": _slug,
    "bad_date": _date,
    "year_out_of_range": _year,
}
