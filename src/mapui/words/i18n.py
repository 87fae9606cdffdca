"""Bahasa Indonesia and English: gettext for words, Babel's CLDR for countries, numbers and dates."""

import datetime as dt
import gettext
from collections.abc import Iterable
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel import Locale, dates, lists, numbers

from mapdata.words import countries
from mapdata.words.dates import parse_partial_date
from mapdata.words.wording import LANGUAGES as LANGUAGES
from mapdata.words.wording import marked as marked

_LOCALES = {"en": "en_GB"}  # "25 August 1997", "A, B and C"; front/shared/words.js has the same
LOCALE_FOLDER = Path(__file__).resolve().parents[3] / "locale"

# Each script run of Streamlit has a thread, and so a context, of its own.
_language: ContextVar[str] = ContextVar("language", default="id")


def use_language(language: str) -> None:
    """Set the language of this run; an unknown one means Indonesian."""
    _language.set(language if language in LANGUAGES else "id")


def language() -> str:
    """Return the language of this run, "id" or "en"."""
    return _language.get()


def first_language(browser_locale: str | None) -> str:
    """Return the language for a first visit: the browser's where we have it, Indonesian where in doubt."""
    return "en" if (browser_locale or "").casefold().startswith("en") else "id"


def tr(message: str) -> str:
    """Translate an English message; the English text itself is the key."""
    return tr_in(language(), message)


def tr_in(wanted: str, message: str) -> str:
    """Translate an English message into a language of LANGUAGES, whatever that of this run is."""
    return _catalogue(wanted).gettext(message) if message else ""


def ntr(one: str, many: str, count: int) -> str:
    """Translate a message that counts something."""
    return _catalogue(language()).ngettext(one, many, count)


def country_name(code: str) -> str:
    """Return the reader's name of an ISO 3166-1 alpha-2 code, or the code where CLDR has none."""
    return countries.country_name(code, language())


def number(value: float) -> str:
    """Return a number as the reader's language writes it, without decimals: 4.657 or 4,657."""
    return numbers.format_decimal(round(value), locale=_locale(language()))


def separators() -> tuple[str, str]:
    """Return what stands before decimals and between thousands, for what the browser writes itself: "," and "." or "." and ","."""
    locale = _locale(language())
    return numbers.get_decimal_symbol(locale), numbers.get_group_symbol(locale)


def listed(names: Iterable[str]) -> str:
    """Return names as a list within a sentence: "A, B, dan C" or "A, B and C"; "" for none."""
    return lists.format_list(list(names), locale=_locale(language()))


def alternatives(names: Iterable[str]) -> str:
    """Return names of which one is meant: "A, B, atau C" or "A, B or C"; "" for none."""
    return lists.format_list(list(names), style="or", locale=_locale(language()))


def date_text(text: str) -> str:
    """Return a date as exact as it is known: "25 Agustus 1997", "Agustus 1997" or "1997"; "" where it is no date."""
    parsed = parse_partial_date(text)
    if parsed is None:
        return ""
    year, month, day = parsed
    pattern = "d MMMM y" if day else "MMMM y" if month else "y"
    return dates.format_date(dt.date(year, month or 1, day or 1), pattern, locale=_locale(language()))


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    # English is the text in the code itself, so only Indonesian has a catalogue.
    return gettext.translation("messages", LOCALE_FOLDER, [code], fallback=code == "en")


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(_LOCALES.get(code, code))
