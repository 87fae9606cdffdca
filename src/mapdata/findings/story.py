"""A tour of the map in a few steps: each is a normal view, and the numbers of its text are worked out from the data. Pure."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.filters.apart import kinds
from mapdata.filters.filters import matches
from mapdata.filters.parameters import filters_from_params
from mapdata.filters.search import Searchable
from mapdata.filters.table import Filters, known_choices
from mapdata.filters.years import year_span
from mapdata.findings.compared import compared, in_common
from mapdata.findings.insights import by_country, by_place, by_sector
from mapdata.findings.reach import reach, share
from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, UNSPECIFIED, VERIFICATIONS

_GREEN: Final = "environment"
_TWO: Final = ("bandung", "surabaya")
# The examples of a popular article, which the page About checks one by one.
EXAMPLES: Final = (
    "jakarta-amsterdam",
    "bandung-suwon",
    "surabaya-fremantle",
    "di-yogyakarta-kyoto-prefecture",
    "surakarta-melaka",
    "surakarta-kofu",
)
_PARTNERS: Final = ("suwon", "fremantle", "kyoto-prefecture", "amsterdam", "kofu")
RECENT: Final = 2000  # "since 2000" in the text

Values = Sequence[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the tour.

    Attributes:
        anchor: of its section in content/story.<language>.md.
        params: parameters of the map page's address that show it, each with all its values.
    """

    anchor: str
    params: Mapping[str, Values]


STEPS: Final = (
    Step("beginning", {}),
    Step("japan", {"country": ("JP",)}),
    Step("green", {"sector": (_GREEN,)}),
    Step("two-cities", {"compare": _TWO}),
    Step("examples", {"place": _PARTNERS, "verification": VERIFICATIONS, "color": ("verification",)}),
    Step("both-sides", {"confirmed": ("both",)}),
    Step("missing", {"governments": ("1",)}),
)


def step_of(text: str) -> int:
    """Return the number of a step, from 1, as an address has it; 0 for anything else."""
    return next((number for number in range(1, len(STEPS) + 1) if text == str(number)), 0)


def fits(atlas: Atlas) -> bool:
    """Return whether a data set has what the texts are about: the examples, both cities and the local governments."""
    cities = atlas.everywhere.index
    return not atlas.governments.empty and set(EXAMPLES) <= set(atlas.partnerships.index) and all(city in cities for city in _TWO)


def values(atlas: Atlas, names: Searchable, today: dt.date) -> dict[str, dict[str, Any]]:
    """Return by the anchor of each step what its text says in braces.

    Args:
        atlas: the data set.
        names: what search.searchable returns for its partnerships.
        today: see reach.reach.

    Returns:
        Names to numbers (int), years (str, "" where none is known), the id of a partnership ("oldest"), ids of places ("places"),
        codes of countries ("countries") and keys of sectors ("sectors").
    """
    rows = {step.anchor: _shown(atlas, names, step) for step in STEPS}
    usual = rows["beginning"]
    return {
        "beginning": _beginning(usual),
        "japan": _japan(rows["japan"]),
        "green": {"n": len(rows["green"]), "all": len(usual), "unspecified": _unspecified(usual)} | _busiest(rows["green"]),
        "two-cities": _two_cities(atlas, names),
        "examples": _examples(atlas.partnerships, rows["examples"]),
        "both-sides": {"all": len(usual), **tally(usual["confirmed"], CONFIRMATIONS)},
        "missing": _missing(atlas, usual, today),
    }


def filters_of(step: Step, atlas: Atlas) -> Filters:
    """Return the filters of a step."""
    known = known_choices(atlas.partnerships, atlas.everywhere)
    return filters_from_params(step.params, year_span(atlas.partnerships), known)


def _shown(atlas: Atlas, names: Searchable, step: Step) -> pd.DataFrame:
    rows: pd.DataFrame = atlas.partnerships[matches(atlas.partnerships, filters_of(step, atlas), names)]
    return rows


def _beginning(rows: pd.DataFrame) -> dict[str, Any]:
    years = rows["year_signed"].dropna()
    return {"n": len(rows), "dated": len(years), "recent": int((years >= RECENT).sum()), "since": str(RECENT)} | _oldest(rows)


def _oldest(rows: pd.DataFrame) -> dict[str, Any]:
    dated = rows[rows["year_signed"].notna()].sort_values(["year_signed", "signed_date"], kind="stable")
    if dated.empty:
        return {"first": "", "oldest": ""}
    return {"first": str(dated["year_signed"].iloc[0]), "oldest": str(dated.index[0])}


def _japan(rows: pd.DataFrame) -> dict[str, Any]:
    places = by_place(rows, "local")
    most = places[places["partnerships"] == places["partnerships"].max()]
    sectors = by_sector(rows)
    named = sectors[sectors["partnerships"] == sectors["partnerships"].max()]
    return _oldest(rows) | {
        "n": len(rows),
        "local": len(places),
        "places": tuple(most["place_id"]),
        "most": int(places["partnerships"].max()) if len(places) else 0,
        "sectors": tuple(named["sector"]) if named["partnerships"].any() else (),
        "named": int(sectors["partnerships"].max()),
        "both": tally(rows["confirmed"], CONFIRMATIONS)["both"],
    }


def _busiest(rows: pd.DataFrame) -> dict[str, Any]:
    """Return the countries that most of these have, all where several have as many."""
    countries = by_country(rows)
    most = countries[countries["partnerships"] == countries["partnerships"].max()]
    return {"countries": tuple(most["country"]), "most": int(countries["partnerships"].max()) if len(countries) else 0}


def _two_cities(atlas: Atlas, names: Searchable) -> dict[str, Any]:
    known = [key for key in _TWO if key in atlas.everywhere.index]
    columns = compared(atlas.partnerships, atlas.everywhere, known, Filters(), names)
    shared = in_common(columns)
    partners, countries = shared[known[0]] if known else ((), ())
    counts = dict.fromkeys(_TWO, 0) | {each.key: len(each.rows) for each in columns}
    firsts = dict.fromkeys(_TWO, "") | {each.key: str(each.rows["year_signed"].min()) if each.first else "" for each in columns}
    return {"n": counts, "first": firsts, "partners": len(partners), "countries": countries}


def _examples(partnerships: pd.DataFrame, rows: pd.DataFrame) -> dict[str, Any]:
    found = partnerships[partnerships.index.isin(EXAMPLES)]
    year = partnerships["year_signed"].get("bandung-suwon")
    return tally(found["verification"], VERIFICATIONS) | {"n": len(rows), "suwon": "" if pd.isna(year) else str(year)}


def _missing(atlas: Atlas, usual: pd.DataFrame, today: dt.date) -> dict[str, Any]:
    reached = share(reach(atlas, today))
    return {
        "governments": reached.governments,
        "settled": reached.settled,
        "apart": reached.apart,
        "undated": int(usual["year_signed"].isna().sum()),
        "unspecified": _unspecified(usual),
        "n": len(usual),
    } | {kind: count for kind, count in kinds(atlas.partnerships).items() if kind != "settled"}


def _unspecified(rows: pd.DataFrame) -> int:
    sectors = by_sector(rows)
    return int(sectors.loc[sectors["sector"] == UNSPECIFIED, "partnerships"].sum())
