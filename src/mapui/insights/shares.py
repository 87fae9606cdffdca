"""The figures of distances and of statuses."""

import pandas as pd

from mapdata.filters.apart import SETTLED
from mapdata.findings import insights
from mapdata.words.records import Record, records
from mapui.deck.colouring import COLOURINGS
from mapui.deck.palette import css, on_ground
from mapui.insights import bars
from mapui.insights.figure import Figure
from mapui.insights.table import figures_table
from mapui.words import captions, labels
from mapui.words.i18n import listed, ntr, number, tr
from mapui.words.interface import ui
from mapui.words.kinds import kind_in_words

_NAMED = 2  # more partnerships of the same distance are counted, not named


def distances(partnerships: pd.DataFrame, colour: str) -> Figure:
    """Return the figure of the distances.

    Args:
        partnerships: rows of Atlas.partnerships.
        colour: of the bars, as CSS writes it.
    """
    data = insights.by_distance(partnerships)
    title = tr("Distance between the partners")
    known, unknown = data[data["from_km"].notna()], int(data["partnerships"][data["from_km"].isna()].sum())
    drawn = [bars.Bar(_range(row, 1000), row["partnerships"], colour) for row in records(known)]
    left_out = ntr(
        "{n} partnership without an exact location is not in this chart.",
        "{n} partnerships without an exact location are not in this chart.",
        unknown,
    ).format(n=number(unknown))
    rows = [(f"{_range(row)} km", row["partnerships"]) for row in records(known)]
    return Figure(
        "distances",
        title,
        _reading(partnerships),
        bars.columns(drawn, tr("Partnerships"), axis_title=tr("thousand km")) if known["partnerships"].any() else None,
        (
            left_out if unknown else "",
            tr("As the crow flies; provinces and regencies are measured from their seat of government."),
        ),
        figures_table(
            title, [tr("Distance"), tr("Partnerships")], [*rows, *([(labels.not_available(), unknown)] if unknown else [])]
        ),
        data,
    )


def statuses(partnerships: pd.DataFrame, *, dark: bool) -> Figure:
    """Return the figure of the statuses.

    Args:
        partnerships: rows of Atlas.partnerships.
        dark: whether the ground is dark.
    """
    data = insights.by_status(partnerships)
    title = ui("status")
    rows = [(labels.label(labels.STATUSES, row["status"]), row["partnerships"]) for row in records(data)]
    drawn = [
        bars.Bar(labels.label(labels.STATUSES, row["status"]), row["partnerships"], css(on_ground(tone, dark=dark)))
        for row in records(data)
        if row["partnerships"] and (tone := COLOURINGS["status"][row["status"]])
    ]
    return Figure(
        "statuses",
        title,
        _alive(dict(zip(data["status"], data["partnerships"], strict=True))),
        bars.rows(drawn, tr("Partnerships")),
        (labels.label(labels.COLOUR_NOTES, "status"),),
        figures_table(title, [title, tr("Partnerships")], rows),
        data,
    )


def _range(row: Record, unit: int = 1) -> str:
    """Return "2,000–4,000", the last one as "18,000+"."""
    first = number(row["from_km"] // unit)
    return f"{first}+" if pd.isna(row["to_km"]) else f"{first}–{number(row['to_km'] // unit)}"


def _reading(partnerships: pd.DataFrame) -> str:
    known = partnerships["distance_km"].dropna()
    if known.empty:
        return tr("No distance is known for these partnerships.")
    near, far = (insights.extremes(partnerships, farthest=farthest) for farthest in (False, True))
    if near.equals(far):
        return tr("{names} are {km} km apart.").format(names=_names(near), km=number(known.iloc[0]))
    text = tr(
        "Half of the partnerships are no more than {median} km apart. Shortest: {near}, {near_km} km; "
        "longest: {far}, {far_km} km."
    )
    return text.format(
        median=number(float(known.quantile(0.5, interpolation="lower"))),
        near=_names(near),
        near_km=number(known.min()),
        far=_names(far),
        far_km=number(known.max()),
    )


def _names(rows: pd.DataFrame) -> str:
    if len(rows) > _NAMED:
        return kind_in_words(SETTLED, len(rows))
    return listed(captions.title(row) for row in records(rows))


def _alive(counts: dict[str, int]) -> str:
    """Say how many are active, over, planned, and of how many nobody knows; together they are all."""
    active, seen, planned, unknown = (counts[status] for status in ("active", "last_seen_active", "planned", "unknown"))
    total = sum(counts.values())
    over = total - active - seen - planned - unknown
    first = ntr(
        "{n} of {total} is active according to a source of the last five years",
        "{n} of {total} are active according to a source of the last five years",
        active,
    )
    others = (
        (seen, ntr("{n} was last seen active before that", "{n} were last seen active before that", seen)),
        (over, ntr("{n} is dormant or ended", "{n} are dormant or ended", over)),
        (planned, ntr("{n} is planned", "{n} are planned", planned)),
        (unknown, tr("the status of {n} is unknown")),
    )
    rest = [message.format(n=number(count)) for count, message in others if count]
    return f"{listed([first.format(n=number(active), total=number(total)), *rest])}."
