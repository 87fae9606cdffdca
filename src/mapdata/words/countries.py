"""Names of countries in the languages of the page, from the CLDR that Babel carries."""

from collections.abc import Iterable
from functools import cache

from babel import Locale

from mapdata.words.wording import LANGUAGES


def country_name(code: str, language: str) -> str:
    """Return the name of a country, its code where CLDR has none.

    Args:
        code: ISO 3166-1 alpha-2.
        language: one of LANGUAGES.
    """
    return str(_names(language).get(code, code))


def country_names(codes: Iterable[str]) -> dict[str, str]:
    """Return the names of each country in every language, joined by blanks, for searching (see mapdata.filters.search).

    Args:
        codes: ISO 3166-1 alpha-2, again and again as a column of a table has them.
    """
    return {code: " ".join(dict.fromkeys(country_name(code, each) for each in LANGUAGES)) for code in dict.fromkeys(codes)}


@cache
def _names(language: str) -> dict[str, str]:
    return dict(Locale.parse(language).territories)
