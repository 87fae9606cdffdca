"""Filters: which partnerships a reader asked for. Pure: a table in, a mask out, whatever the order of filters."""

from dataclasses import dataclass

import pandas as pd

from mapdata.places import fold
from mapdata.schema import STATUSES, UNSPECIFIED, VERIFICATIONS

DEFAULT_STATUSES = tuple(status for status in STATUSES if status != "planned")
DEFAULT_VERIFICATIONS = ("verified", "reported")


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. An empty tuple of sectors means all of them.

    Attributes:
        q: words that must all occur in the names, in any language the table has.
        sectors: keys of sectors, "unspecified" among them; a partnership with any of them is shown.
        years: first and last year signed, both included; None means all years.
        undated: whether partnerships without a year are shown.
        statuses: statuses shown; plans are off by default.
        verifications: verifications shown; unverified and disputed ones are off by default.
    """

    q: str = ""
    sectors: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    undated: bool = True
    statuses: tuple[str, ...] = DEFAULT_STATUSES
    verifications: tuple[str, ...] = DEFAULT_VERIFICATIONS


ALL = Filters(statuses=STATUSES, verifications=VERIFICATIONS)


def matches(partnerships: pd.DataFrame, filters: Filters, names: pd.Series) -> pd.Series:
    """Return a boolean mask over the partnerships.

    Args:
        partnerships: Atlas.partnerships.
        filters: what to show.
        names: searchable text of each partnership (see search_text), same index.
    """
    return (
        _has_words(names, filters.q)
        & _has_sector(partnerships["sectors"], filters.sectors)
        & _in_years(partnerships["year_signed"], filters.years, undated=filters.undated)
        & partnerships["status"].isin(filters.statuses)
        & partnerships["verification"].isin(filters.verifications)
    )


def search_text(partnerships: pd.DataFrame, country_names: dict[str, str]) -> pd.Series:
    """Return the folded text that a search looks through: names in both languages and other names (Solo, Jogja), province, region, country.

    Args:
        partnerships: Atlas.partnerships.
        country_names: the names under which each country code may be searched, joined by blanks.
    """
    columns = [f"{side}_{name}" for side in ("local", "partner") for name in ("name", "name_id", "name_en", "other_names")]
    columns += ["local_province", "partner_region"]
    countries = partnerships["partner_country"].map(lambda code: country_names.get(code, "")).astype(str)
    text = partnerships[columns].astype(str).agg(" ".join, axis=1) + " " + countries if len(partnerships) else countries
    return text.map(fold)


def _has_words(names: pd.Series, q: str) -> pd.Series:
    words = fold(q).replace("–", " ").replace("-", " ").split()
    plain = names.str.replace("-", " ", regex=False)
    mask = pd.Series(True, index=names.index)
    for word in words:
        mask &= plain.str.contains(word, regex=False)
    return mask


def _has_sector(sectors: pd.Series, wanted: tuple[str, ...]) -> pd.Series:
    if not wanted:
        return pd.Series(True, index=sectors.index)
    chosen = set(wanted)
    return sectors.map(lambda found: bool(chosen.intersection(found or (UNSPECIFIED,)))).astype(bool)


def _in_years(years: pd.Series, span: tuple[int, int] | None, *, undated: bool) -> pd.Series:
    dated = years.notna()
    if span is None:
        return dated | undated
    return years.between(*span).fillna(undated).astype(bool)
