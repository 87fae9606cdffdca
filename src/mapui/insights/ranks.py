"""The figures that rank: countries of partners, and the places with the most partnerships."""

from collections.abc import Mapping

import pandas as pd

from mapdata import insights
from mapdata.tables import records
from mapui import captions, labels
from mapui.i18n import country_name, ntr, number, tr
from mapui.insights import bars
from mapui.insights.figure import Figure
from mapui.insights.leaders import leaders, sentence
from mapui.insights.table import figures_table

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
    return Figure(
        "partner-countries",
        title,
        _most(data, "country", {row["country"]: country_name(row["country"]) for row in records(data)}),
        bars.rows([bars.Bar(name, count, colour) for name, _, count in rows[:MOST_BARS]], tr("Partnerships")),
        (_more(len(rows)),),
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
    words = captions.of_places(known.loc[list(located["place_id"])])
    rows = [(*words[row["place_id"]], row["partnerships"]) for row in records(located)]
    drawn = [bars.Bar(f"{name} · {where}", count, colour) for name, where, count in rows[:MOST_BARS]]
    left_out = ntr(
        "{n} whose place is not known exactly is not in this chart.",
        "{n} whose place is not known exactly are not in this chart.",
        unknown,
    ).format(n=number(unknown))
    return Figure(
        "indonesian-places" if side == "local" else "places-abroad",
        title,
        _most(located, "place_id", {key: name for key, (name, _) in words.items()}),
        bars.rows(drawn, tr("Partnerships")) if drawn else None,
        (_more(len(rows)), left_out if unknown else ""),
        figures_table(
            title,
            [tr("Place"), tr("Where"), tr("Partnerships")],
            [*rows, *([(tr("Place not known exactly"), "", unknown)] if unknown else [])],
        ),
        _named(data, known),
    )


def _named(data: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Add to places what a reader of the file needs to know of them."""
    return data.merge(known[["name", "level", "region", "country"]], left_on="place_id", right_index=True, how="left")


def _most(data: pd.DataFrame, column: str, names: Mapping[str, str]) -> str:
    found = leaders(data, column)
    if not found.keys:
        return tr("The place is not known of any of these.")
    if found.only:
        return ntr("The only one is with {name}.", "All {n} are with {name}.", found.count).format(
            n=number(found.count), name=names[str(found.keys[0])]
        )
    return sentence(
        found,
        lambda key: names[str(key)],
        tr("Most are with {name}: {n} of {total}."),
        tr("Most are with {names}: {n} each, of {total}."),
        tr("{k} have the most: {n} each, of {total}."),
    )


def _more(count: int) -> str:
    """Say that the chart shows the first of many only."""
    text = tr("The chart shows the first {n} of {total}; the table has them all.")
    return text.format(n=number(MOST_BARS), total=number(count)) if count > MOST_BARS else ""
