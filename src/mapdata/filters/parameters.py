"""Filters as parameters of an address, and back. Hostile or unknown values are ignored, never an error."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from mapdata.atlas.continents import CONTINENTS
from mapdata.atlas.regions import ISLANDS
from mapdata.filters.filters import (
    DEFAULT_STATUSES,
    DEFAULT_VERIFICATIONS,
    LOCAL_LEVELS,
    SECTOR_CHOICES,
    SECTOR_MODES,
    YEAR_READINGS,
    Filters,
)
from mapdata.words.schema import AGREEMENT_TYPES, STATUSES, VERIFICATIONS

MAX_QUERY_LENGTH: Final = 100
MAX_CHOICES: Final = 100  # of places, countries and provinces each

Params = dict[str, str | list[str]]


def filters_from_params(
    params: Mapping[str, Sequence[str]],
    span: tuple[int, int],
    places: Collection[str],
    countries: Collection[str],
    provinces: Collection[str],
) -> Filters:
    """Read filters from an address. It never raises, whatever the values.

    Parameters: q, sector, match (any, all), year (once or twice), undated (0, 1), reading (signed, in_force), status,
    verification, place, province, island, country (in any case), continent, level, type. Where one of them can stand once, its
    last value counts. Choices of closed vocabularies come in the order of the vocabulary, others in that of the address.

    Args:
        params: each parameter with all its values.
        span: first and last year of the data; years outside are cut to it, and all of it means no filter.
        places: ids of the places; others are ignored.
        countries: codes of the countries (ISO 3166-1 alpha-2); others are ignored.
        provinces: names of the provinces; others are ignored.
    """
    values = {key: (found,) if isinstance(found, str) else tuple(found) for key, found in params.items()}
    return Filters(
        q=_plain(_last(values, "q")),
        sectors=_known(values.get("sector", ()), SECTOR_CHOICES),
        years=_years(values.get("year", ()), span),
        undated=_last(values, "undated") != "0",
        statuses=_known(values.get("status", ()), STATUSES) or DEFAULT_STATUSES,
        verifications=_known(values.get("verification", ()), VERIFICATIONS) or DEFAULT_VERIFICATIONS,
        year_reading=_one_of(_last(values, "reading"), YEAR_READINGS),
        sector_mode=_one_of(_last(values, "match"), SECTOR_MODES),
        places=_listed(values.get("place", ()), places),
        provinces=_listed(values.get("province", ()), provinces),
        islands=_known(values.get("island", ()), ISLANDS),
        countries=_listed([value.upper() for value in values.get("country", ())], countries),
        continents=_known(values.get("continent", ()), CONTINENTS),
        levels=_known(values.get("level", ()), LOCAL_LEVELS),
        agreement_types=_known(values.get("type", ()), AGREEMENT_TYPES),
    )


def filters_to_params(filters: Filters) -> Params:
    """Write filters as parameters; what is at its default is left out, so that the plain page has a plain address.

    Statuses or verifications of which none is chosen cannot be written and count as the default.
    """
    params: Params = {
        "q": filters.q,
        "sector": list(filters.sectors),
        "match": _unless(filters.sector_mode, SECTOR_MODES[0]),
        "year": [str(year) for year in filters.years or ()],
        "undated": "" if filters.undated else "0",
        "reading": _unless(filters.year_reading, YEAR_READINGS[0]),
        "status": [] if filters.statuses == DEFAULT_STATUSES else list(filters.statuses),
        "verification": [] if filters.verifications == DEFAULT_VERIFICATIONS else list(filters.verifications),
        "place": list(filters.places),
        "province": list(filters.provinces),
        "island": list(filters.islands),
        "country": list(filters.countries),
        "continent": list(filters.continents),
        "level": list(filters.levels),
        "type": list(filters.agreement_types),
    }
    return {key: value for key, value in params.items() if value}


def _last(values: Mapping[str, Sequence[str]], key: str) -> str:
    return (values.get(key) or ("",))[-1]


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isprintable()).strip()[:MAX_QUERY_LENGTH].strip()


def _one_of(value: str, words: Sequence[str]) -> str:
    return value if value in words else words[0]


def _known(values: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    given = set(values)
    return tuple(word for word in words if word in given)


def _listed(values: Sequence[str], words: Collection[str]) -> tuple[str, ...]:
    known = set(words)
    return tuple(dict.fromkeys(value for value in values if value in known))[:MAX_CHOICES]


def _years(values: Sequence[str], span: tuple[int, int]) -> tuple[int, int] | None:
    years = sorted(int(v) for v in values[:2] if v.isascii() and v.isdigit() and len(v) == 4)
    if not years:
        return None
    low, high = max(years[0], span[0]), min(years[-1], span[1])
    return (low, high) if low <= high and (low, high) != span else None


def _unless(value: str, default: str) -> str:
    return "" if value == default else value
