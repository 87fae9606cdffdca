"""Insights: what a selection of partnerships adds up to, by year, sector, country, distance, status and place. Pure.

Each function takes rows of Atlas.partnerships, however filtered, and counts every one of them: those of which the fact is
not known are in a last row whose fact is blank, which is there only where there are such rows. So the column partnerships
adds up to the number of rows, except where a partnership counts in several rows, which is said.
"""

from collections import Counter
from typing import Final

import pandas as pd

from mapdata.atlas.continents import continent
from mapdata.atlas.regions import ISLANDS, island
from mapdata.words.schema import GROUP_OF_SECTOR, SECTOR_GROUPS, SECTORS, STATUSES, UNSPECIFIED, YEAR_BASES

Years = tuple[int, int]

BIN_KM: Final = 2000
LAST_BIN_KM: Final = 18000  # no two places on earth are more than 20,004 km apart
GROUPS: Final = (*SECTOR_GROUPS, UNSPECIFIED)


def beginnings_by_year(partnerships: pd.DataFrame, span: Years | None = None) -> pd.DataFrame:
    """Return how many began in each year, as far as it is known: signed, established, or first on record (see year_bases).

    Args:
        partnerships: rows of Atlas.partnerships.
        span: first and last year to have a row even where nothing began; None for the years known only.

    Returns:
        Columns year (Int64) and partnerships: every year from the first to the last, those with nothing too.
    """
    counts = _tally(partnerships["year_signed"].dropna().astype(int))
    years = [*counts, *(span or ())]
    every = range(min(years), max(years) + 1) if years else ()
    return _with_unknown({year: counts[year] for year in every}, len(partnerships), "year")


def beginnings_by_decade(partnerships: pd.DataFrame, span: Years | None = None) -> pd.DataFrame:
    """Return how many began in each decade.

    Args:
        partnerships: rows of Atlas.partnerships.
        span: as for beginnings_by_year.

    Returns:
        Columns decade (Int64: 1990 is 1990 to 1999) and partnerships: every decade from the first to the last.
    """
    years = beginnings_by_year(partnerships, span)
    decades = years.assign(decade=years["year"] // 10 * 10)
    counted = decades.groupby("decade", dropna=False, sort=False)["partnerships"].sum()
    return counted.reset_index().astype({"partnerships": int})


def year_bases(partnerships: pd.DataFrame) -> dict[str, int]:
    """Return what the known years are the years of: how many of each of schema.YEAR_BASES, zeros too; "" where nobody says.

    Args:
        partnerships: rows of Atlas.partnerships.
    """
    counts = _tally(partnerships["year_basis"][partnerships["year_signed"].notna()])
    return {basis: counts[basis] for basis in (*YEAR_BASES, "")}


def by_sector(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return how many partnerships name each sector; one with several sectors counts in each of them.

    Args:
        partnerships: rows of Atlas.partnerships.

    Returns:
        Columns sector, sector_group, partnerships, then one for each of regions.ISLANDS with how many of these are there (a
        province that is not known is in none). One row a sector in the order of the vocabulary, the last "unspecified".
    """
    named = [(place, sector) for place, own in _placed_sectors(partnerships) for sector in own]
    counts, total = Counter(named), Counter(sector for _, sector in named)
    rows = [
        [sector, GROUP_OF_SECTOR.get(sector, UNSPECIFIED), total[sector], *(counts[place, sector] for place in ISLANDS)]
        for sector in (*SECTORS, UNSPECIFIED)
    ]
    return pd.DataFrame(rows, columns=["sector", "sector_group", "partnerships", *ISLANDS])


def by_group_and_island(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return how many partnerships of each island group name a sector of each group; one counts once in each of its groups.

    Args:
        partnerships: rows of Atlas.partnerships.

    Returns:
        Columns island, sector_group and partnerships: a row for each pair of regions.ISLANDS and GROUPS, in their order, and
        for the blank island where the province of some is not known.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for place, own in _placed_sectors(partnerships):
        counts.update((place, group) for group in {GROUP_OF_SECTOR.get(sector, UNSPECIFIED) for sector in own})
    islands = [*ISLANDS, *([""] if any(place == "" for place, _ in counts) else [])]
    rows = [(place, group, counts[place, group]) for place in islands for group in GROUPS]
    return pd.DataFrame(rows, columns=["island", "sector_group", "partnerships"])


def by_country(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return how many partnerships each country of a partner has.

    Args:
        partnerships: rows of Atlas.partnerships.

    Returns:
        Columns country (ISO 3166-1 alpha-2), continent and partnerships: the most first, equal ones by code.
    """
    table = _ranked(partnerships["partner_country"], "country")
    table.insert(1, "continent", table["country"].map(continent))
    return table


def by_status(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return how many partnerships have each status.

    Args:
        partnerships: rows of Atlas.partnerships.

    Returns:
        Columns status and partnerships: all of schema.STATUSES, in their order.
    """
    counts = _tally(partnerships["status"])
    return pd.DataFrame({"status": STATUSES, "partnerships": [counts[status] for status in STATUSES]})


def by_distance(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return how many partnerships span each range of distances.

    Args:
        partnerships: rows of Atlas.partnerships.

    Returns:
        Columns from_km and to_km (Int64; the first is in the range, the second is not; the last range has no end) and
        partnerships. Every range stands there, and a last row without numbers for those that are not located.
    """
    bins = (partnerships["distance_km"].dropna() // BIN_KM * BIN_KM).clip(upper=LAST_BIN_KM).astype(int)
    counts = _tally(bins)
    starts = range(0, LAST_BIN_KM + 1, BIN_KM)
    table = _with_unknown({start: counts[start] for start in starts}, len(partnerships), "from_km")
    table.insert(1, "to_km", (table["from_km"] + BIN_KM).mask(table["from_km"] == LAST_BIN_KM))
    return table


def by_place(partnerships: pd.DataFrame, side: str) -> pd.DataFrame:
    """Return how many partnerships each place has at one end.

    Args:
        partnerships: rows of Atlas.partnerships.
        side: "local" for Indonesian places, "partner" for those abroad.

    Returns:
        Columns place_id and partnerships: the most first, equal ones by id; a last row with a blank id for the places that
        places.csv does not have.
    """
    return _ranked(partnerships[f"{side}_place_id"], "place_id")


def extremes(partnerships: pd.DataFrame, *, farthest: bool) -> pd.DataFrame:
    """Return the rows that span the shortest or the longest distance, to the km; several where they tie, none where none is located.

    Args:
        partnerships: rows of Atlas.partnerships.
        farthest: whether the longest is wanted.
    """
    distances = partnerships["distance_km"].round()
    rows: pd.DataFrame = partnerships[distances == (distances.max() if farthest else distances.min())]
    return rows


def _placed_sectors(partnerships: pd.DataFrame) -> list[tuple[str, tuple[str, ...]]]:
    """Return the island group and the distinct sectors of each partnership."""
    rows = zip(partnerships["local_province"], partnerships["sectors"], strict=True)
    return [(island(str(province)), tuple(dict.fromkeys(own)) or (UNSPECIFIED,)) for province, own in rows]


def _tally(values: pd.Series) -> Counter[int | str]:
    return Counter(values.tolist())


def _ranked(values: pd.Series, name: str) -> pd.DataFrame:
    """Count values: the most first, equal ones in alphabetical order, blank ones last."""
    counts = sorted(_tally(values).items(), key=lambda item: (item[0] == "", -item[1], item[0]))
    return pd.DataFrame({name: [key for key, _ in counts], "partnerships": [count for _, count in counts]}).astype(
        {name: str, "partnerships": int}
    )


def _with_unknown(known: dict[int, int], total: int, name: str) -> pd.DataFrame:
    """Return counts as a table, with a last row for what is not in them."""
    unknown = total - sum(known.values())
    rows: list[tuple[int | None, int]] = [*known.items(), *([(None, unknown)] if unknown else [])]
    return pd.DataFrame(rows, columns=[name, "partnerships"]).astype({name: "Int64", "partnerships": int})
