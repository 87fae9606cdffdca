"""Two to five places or countries side by side: what the data set contains of each, under the filters in force. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import pandas as pd

from mapdata.filters.apart import Parts, parts
from mapdata.filters.filters import matches
from mapdata.filters.search import Searchable
from mapdata.filters.table import Filters
from mapdata.findings.insights import by_country, by_place, by_sector
from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, VERIFICATIONS

LEAST: Final = 2  # one alone has nothing to be compared with
MOST: Final = 5  # as many colours as can be told apart
SEVERAL: Final = MOST  # stands for the number of the owner where a partnership belongs to more than one of them


class _Reach(Protocol):
    def __call__(self, rows: pd.DataFrame, *, home: bool) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Compared:
    """What the data set contains of one of those that are compared, as far as the filters show it.

    Attributes:
        key: place id or country code.
        home: whether it is an Indonesian place, so that its partners are abroad.
        rows: its partnerships that are shown: rows of Atlas.partnerships.
        parts: how many of each kind are shown, and what the switches would add; see mapdata.filters.apart.
        first: id of its partnership that began first, None where no year is known; plans have not begun.
        latest: id of the one that began last; None where it is the first.
        sectors: number of partnerships by sector, the most first; one may have several.
        evidence: number by strength of evidence, in the order of VERIFICATIONS, zeros too.
        confirmed: number by whose official word there is, in the order of CONFIRMATIONS, zeros too.
        partners: ids of the places at the other end, those with most partnerships first; without those that no source names.
        countries: codes of the countries of its partners, likewise; none where it lies abroad.
    """

    key: str
    home: bool
    rows: pd.DataFrame
    parts: Parts
    first: str | None
    latest: str | None
    sectors: dict[str, int]
    evidence: dict[str, int]
    confirmed: dict[str, int]
    partners: tuple[str, ...]
    countries: tuple[str, ...]


def known_keys(values: Iterable[str], partnerships: pd.DataFrame, places: pd.DataFrame) -> tuple[str, ...]:
    """Return those of some values that can be compared, each once, in their order, at most MOST.

    Args:
        values: ids of places or codes of partner countries, in small letters too; from an address, so whatever somebody wrote.
        partnerships: Atlas.partnerships.
        places: Atlas.everywhere.
    """
    return every_known_key(values, partnerships, places)[:MOST]


def every_known_key(values: Iterable[str], partnerships: pd.DataFrame, places: pd.DataFrame) -> tuple[str, ...]:
    """Return the same as known_keys, however many they are."""
    countries = set(partnerships["partner_country"])
    keys = (value if value in places.index else value.upper() for value in values)
    return tuple(dict.fromkeys(key for key in keys if key in places.index or key in countries))


def touching(partnerships: pd.DataFrame, key: str) -> pd.Series:
    """Return a mask of the rows that have a place at either end, or a partner in a country.

    Args:
        partnerships: rows of Atlas.partnerships.
        key: place id or country code.
    """
    ends = partnerships[["local_place_id", "partner_place_id", "partner_country"]]
    mask: pd.Series = (ends == key).any(axis=1)
    return mask


def of_any(partnerships: pd.DataFrame, keys: Collection[str]) -> pd.Series:
    """Return a mask of the rows that belong to at least one of these; see touching."""
    return owners(partnerships, tuple(keys)) >= 0


def owners(partnerships: pd.DataFrame, keys: Sequence[str]) -> pd.Series:
    """Return for each row which of these it belongs to, by its number: SEVERAL where two or more, -1 where none.

    Args:
        partnerships: rows of Atlas.partnerships.
        keys: place ids and country codes, at most MOST.
    """
    owner = pd.Series(-1, index=partnerships.index, dtype=int)
    for number, key in enumerate(keys):
        own = touching(partnerships, key)
        owner = owner.mask(own & (owner >= 0), SEVERAL).mask(own & (owner < 0), number)
    return owner


def compared(
    partnerships: pd.DataFrame, places: pd.DataFrame, keys: Sequence[str], filters: Filters, names: Searchable
) -> list[Compared]:
    """Return what the data set contains of each, in the order of the keys; the filters apply to all alike.

    Args:
        partnerships: Atlas.partnerships.
        places: Atlas.everywhere.
        keys: what known_keys returns.
        filters: what is shown.
        names: what search.searchable returns for the partnerships.
    """
    shown = matches(partnerships, filters, names)
    return [
        _one(partnerships, places, key, shown, parts(partnerships, filters, names, touching(partnerships, key))) for key in keys
    ]


def in_common(columns: Sequence[Compared]) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return for each key which of its partners, and which of their countries, another one of the compared has too.

    A partnership that belongs to both is no bond of each with a third: for two columns only their other rows count.

    Args:
        columns: what compared returns.
    """
    return {one.key: (_shared(one, columns, _partners), _shared(one, columns, _countries)) for one in columns}


def _one(partnerships: pd.DataFrame, places: pd.DataFrame, key: str, shown: pd.Series, counted: Parts) -> Compared:
    rows = partnerships[shown & touching(partnerships, key)]
    begun = rows[(rows["status"] != "planned") & rows["year_signed"].notna()]
    dated = [str(each) for each in begun.sort_values(["year_signed", "signed_date"], kind="stable").index]
    home = key in places.index and bool(places.at[key, "country"] == "ID")
    sectors = by_sector(rows).sort_values("partnerships", ascending=False, kind="stable")
    return Compared(
        key=key,
        home=home,
        rows=rows,
        parts=counted,
        first=dated[0] if dated else None,
        latest=dated[-1] if len(dated) > 1 else None,
        sectors={str(name): int(n) for name, n in zip(sectors["sector"], sectors["partnerships"], strict=True) if n},
        evidence=tally(rows["verification"], VERIFICATIONS),
        confirmed=tally(rows["confirmed"], CONFIRMATIONS),
        partners=_partners(rows, home=home),
        countries=_countries(rows, home=home),
    )


def _partners(rows: pd.DataFrame, *, home: bool) -> tuple[str, ...]:
    return tuple(each for each in by_place(rows, "partner" if home else "local")["place_id"] if each)


def _countries(rows: pd.DataFrame, *, home: bool) -> tuple[str, ...]:
    return tuple(by_country(rows)["country"]) if home else ()


def _shared(one: Compared, columns: Sequence[Compared], what: _Reach) -> tuple[str, ...]:
    """Return what one has in common with any other, in the order in which it has them."""
    found: set[str] = set()
    for other in columns:
        if other is not one:
            mine, theirs = (a.rows[~a.rows.index.isin(b.rows.index)] for a, b in ((one, other), (other, one)))
            found |= {*what(mine, home=one.home)} & {*what(theirs, home=other.home)}
    return tuple(each for each in what(one.rows, home=one.home) if each in found)
