"""The figures that rank: countries of partners, and the places with the most partnerships."""

from collections.abc import Mapping

import pandas as pd

from mapdata.findings import insights
from mapdata.words.records import records
from mapui.insights import bars
from mapui.insights.figure import Figure
from mapui.insights.leaders import leaders, sentence
from mapui.insights.table import figures_table
from mapui.words import captions, labels
from mapui.words.i18n import country_name, ntr, number, tr

MOST_BARS = 12


def countries(partnerships: pd.DataFrame, colour: str) -> Figure:
    """Return the figure of the partners' countries.

    Args:
        partnerships: rows of Atlas.partnerships.
        colour: of the bars, as CSS writes it.
    """
    data = insights.by_country(partnerships)
    title = tr("Countries of the partners")
    rows = [
        (country_name(row["country"]), labels.label(labels.CONTINENTS, row["continent"]), row["partnerships"])
        for row in records(data)
    ]
    counts = [row[-1] for row in rows]
    return Figure(
        "partner-countries",
        title,
        _most(data, "country", {row["country"]: country_name(row["country"]) for row in records(data)}),
        bars.rows([bars.Bar(name, count, colour) for name, _, count in rows[: _fitting(counts)]], tr("Partnerships")),
        (_more(counts),),
        figures_table(title, [tr("Country"), tr("Continent"), tr("Partnerships")], rows),
        data,
    )


def places(partnerships: pd.DataFrame, known: pd.DataFrame, side: str, colour: str) -> Figure:
    """Return the figure of the places at one end.

    Args:
        partnerships: rows of Atlas.partnerships.
        known: Atlas.places.
        side: "local" for Indonesian places, "partner" for those abroad.
        colour: of the bars, as CSS writes it.
    """
    data = insights.by_place(partnerships, side)
    title = (
        tr("Indonesian places with the most partnerships") if side == "local" else tr("Places abroad with the most partnerships")
    )
    located, unknown = data[data["place_id"] != ""], int(data["partnerships"][data["place_id"] == ""].sum())
    own = known.loc[list(located["place_id"])]
    words = captions.of_places(own.assign(country="") if side == "local" else own)  # the title says Indonesia
    rows = [(*words[row["place_id"]], row["partnerships"]) for row in records(located)]
    counts = [row[-1] for row in rows]
    drawn = [bars.Bar(f"{name} · {where}", count, colour) for name, where, count in rows[: _fitting(counts)]]
    left_out = ntr(
        "{n} partnership without an exact location is not in this chart.",
        "{n} partnerships without an exact location are not in this chart.",
        unknown,
    ).format(n=number(unknown))
    return Figure(
        "indonesian-places" if side == "local" else "places-abroad",
        title,
        _most(located, "place_id", {key: name for key, (name, _) in words.items()}),
        bars.rows(drawn, tr("Partnerships")) if drawn else None,
        (_more(counts), left_out if unknown else ""),
        figures_table(
            title,
            [tr("Place"), tr("Where"), tr("Partnerships")],
            [*rows, *([(tr("Exact location unknown"), "", unknown)] if unknown else [])],
        ),
        _named(data, known),
    )


def _named(data: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Add to places what a reader of the file needs to know of them."""
    return data.merge(known[["name", "level", "region", "country"]], left_on="place_id", right_index=True, how="left")


def _most(data: pd.DataFrame, column: str, names: Mapping[str, str]) -> str:
    found = leaders(data, column)
    if not found.keys:
        return tr("No location is known for these partnerships.")
    if found.only:
        text = tr("The only partnership is with {name}.") if found.count == 1 else tr("All {n} partnerships are with {name}.")
        return text.format(n=number(found.count), name=names[str(found.keys[0])])
    return sentence(
        found,
        lambda key: names[str(key)],
        tr("{name} has the most: {n} of {total}."),
        tr("{names} have the most: {n} each, of {total}."),
        tr("{k} share first place with {n} each, of {total}."),
    )


def _fitting(counts: list[int]) -> int:
    """Return how many bars to draw: all that tie or none of them, as far as the first ones leave room.

    Args:
        counts: in falling order.
    """
    if len(counts) <= MOST_BARS:
        return len(counts)
    fitting = sum(count > counts[MOST_BARS] for count in counts[:MOST_BARS])
    return fitting or MOST_BARS


def _more(counts: list[int]) -> str:
    """Say what the chart leaves to the table."""
    rest = counts[_fitting(counts) :]
    if not rest:
        return ""
    text = ntr(
        "{n} more, with {most} or fewer, is in the table.",
        "{n} more, with {most} or fewer each, are in the table.",
        len(rest),
    )
    return text.format(n=number(len(rest)), most=number(rest[0]))
