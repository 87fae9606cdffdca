"""The figures of the years: signings a year and a decade."""

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
    """Return the figure of signings a year.

    Args:
        partnerships: rows of Atlas.partnerships.
        span: first and last year of the axis; None for the years signed only.
        colour: of the bars, as CSS writes it.
    """
    data = insights.signings_by_year(partnerships, span)
    found = leaders(data, "year")
    reading = _too_few(found, tr("The one signing whose year is known was in {name}."), str) or sentence(
        found,
        str,
        tr("The year with the most signings is {name}: {n} of {total} whose year is known."),
        tr("The years with the most signings are {names}: {n} each, of {total} whose year is known."),
        tr("{k} years have the most signings: {n} each, of {total} whose year is known."),
    )
    return _figure("signings-per-year", tr("Signings per year"), tr("Year"), reading, data, colour)


def per_decade(partnerships: pd.DataFrame, span: insights.Years | None, colour: str) -> Figure:
    """Return the figure of signings a decade; the arguments are those of per_year."""
    data = insights.signings_by_decade(partnerships, span)
    found = leaders(data, "decade")
    reading = _too_few(found, tr("The one signing whose year is known was in the {name}."), _decade) or sentence(
        found,
        _decade,
        tr("The decade with the most signings is the {name}: {n} of {total} whose year is known."),
        tr("The decades with the most signings are the {names}: {n} each, of {total} whose year is known."),
        tr("{k} decades have the most signings: {n} each, of {total} whose year is known."),
    )
    years = insights.signings_by_year(partnerships, span)["year"].dropna()
    covered = tr("Years covered: {first}–{last}.").format(first=years.min(), last=years.max()) if len(years) else ""
    return _figure("signings-per-decade", tr("Signings per decade"), tr("Decade"), reading, data, colour, covered)


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
        bars.columns(drawn, tr("Signings"), numbered=own == "decade") if known["partnerships"].any() else None,
        (left_out if unknown else "", note),
        figures_table(title, [head, tr("Signings")], [*rows, *([(tr("Year unknown"), unknown)] if unknown else [])]),
        data,
    )


def _too_few(found: Leaders, one: str, name: Callable[[object], str]) -> str:
    """Return the sentence for no known year or a single one; "" for more."""
    if not found.keys:
        return tr("The year of signing is not known of any of these.")
    return one.format(name=name(found.keys[0])) if found.total == 1 else ""


def _decade(first: object) -> str:
    """Return "1990s" or "1990-an"."""
    return f"{first}-an" if language() == "id" else f"{first}s"
