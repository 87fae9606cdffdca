"""The figures of the years: how many partnerships began per year and per decade."""

from collections.abc import Callable

import pandas as pd

from mapdata.findings import insights
from mapdata.words.records import records
from mapui.insights import bars
from mapui.insights.figure import Figure
from mapui.insights.leaders import Leaders, leaders, sentence
from mapui.insights.table import figures_table
from mapui.words.i18n import language, ntr, number, tr


def per_year(partnerships: pd.DataFrame, span: insights.Years | None, colour: str) -> Figure:
    """Return the figure of the years.

    Args:
        partnerships: rows of Atlas.partnerships.
        span: first and last year of the axis; None for the known years only.
        colour: of the bars, as CSS writes it.
    """
    data = insights.beginnings_by_year(partnerships, span)
    found = leaders(data, "year")
    reading = _too_few(found, tr("The one whose year is known began in {name}."), str) or sentence(
        found,
        str,
        tr("Most began in {name}: {n} of {total} with a known year."),
        tr("Most began in {names}: {n} each, of {total} with a known year."),
        tr("{k} years have the most: {n} each, of {total} with a known year."),
    )
    return _figure(
        "beginnings-per-year",
        tr("Partnerships by the year they began"),
        tr("Year"),
        reading,
        data,
        colour,
        _counted(partnerships),
    )


def per_decade(partnerships: pd.DataFrame, span: insights.Years | None, colour: str) -> Figure:
    """Return the figure of the decades; the arguments are those of per_year."""
    data = insights.beginnings_by_decade(partnerships, span)
    found = leaders(data, "decade")
    reading = _too_few(found, tr("The one whose year is known began in the {name}."), _decade) or sentence(
        found,
        _decade,
        tr("Most began in the {name}: {n} of {total} with a known year."),
        tr("Most began in the {names}: {n} each, of {total} with a known year."),
        tr("{k} decades have the most: {n} each, of {total} with a known year."),
    )
    years = insights.beginnings_by_year(partnerships, span)["year"].dropna()
    covered = tr("Years covered: {first}–{last}.").format(first=years.min(), last=years.max()) if len(years) else ""
    title = tr("Partnerships by the decade they began")
    return _figure("beginnings-per-decade", title, tr("Decade"), reading, data, colour, covered)


def _figure(key: str, title: str, head: str, reading: str, data: pd.DataFrame, colour: str, note: str = "") -> Figure:
    """Put a figure together from a table whose first column is a year or a decade."""
    own = data.columns[0]
    words = _decade if own == "decade" else str
    known, unknown = data[data[own].notna()], int(data["partnerships"][data[own].isna()].sum())
    drawn = [bars.Bar(words(row[own]), row["partnerships"], colour) for row in records(known)]
    left_out = ntr(
        "{n} partnership without a known year is not in this chart.",
        "{n} partnerships without a known year are not in this chart.",
        unknown,
    ).format(n=number(unknown))
    rows = [(words(row[own]), row["partnerships"]) for row in records(known) if row["partnerships"]]
    return Figure(
        key,
        title,
        reading,
        bars.columns(drawn, tr("Partnerships"), numbered=own == "decade") if known["partnerships"].any() else None,
        (left_out if unknown else "", note),
        figures_table(title, [head, tr("Partnerships")], [*rows, *([(tr("Year unknown"), unknown)] if unknown else [])]),
        data,
    )


def _too_few(found: Leaders, one: str, name: Callable[[object], str]) -> str:
    """Return the sentence for no known year or a single one; "" for more."""
    if not found.keys:
        return tr("No source gives a year for any of these.")
    return one.format(name=name(found.keys[0])) if found.total == 1 else ""


def _counted(partnerships: pd.DataFrame) -> str:
    """Say what the years are: of a signing, of an establishment, or the first on record."""
    counts = insights.year_bases(partnerships)
    words = tr("Years of a signing: {signed}; of a stated beginning: {established}; first year on record: {first_known}.")
    return words.format(**{basis: number(count) for basis, count in counts.items() if basis}) if sum(counts.values()) else ""


def _decade(first: object) -> str:
    """Return "1990s" or "1990-an"."""
    return f"{first}-an" if language() == "id" else f"{first}s"
