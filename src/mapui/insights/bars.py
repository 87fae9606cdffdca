"""The charts as values: bars only, with their numbers beside them. No Streamlit here; the words come in ready to be shown."""

from dataclasses import dataclass
from typing import Any, Final

import altair as alt
import pandas as pd

from mapui.words.i18n import number, separators

INK: Final = "currentColor"  # that of the page's text, so that light and dark need no second chart
ROW_PX, BAR_PX = 38, 12
NAME_PX, NUMBER_PX = 13, 12
LINE_PX = 15  # of a bar in a group
COLUMNS_PX = 200
_MOST_TICKS: Final = 8
_FEW: Final = 4  # bars that would be wider than they are high
_WIDEST_PX: Final = 48
_TITLE: Final = "title"  # a tooltip's field of this name is its heading


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: what it counts, plain text in the reader's language.
        count: how many.
        colour: as CSS writes it.
        group: the name over it, where bars stand in groups.
    """

    label: str
    count: int
    colour: str
    group: str = ""


def rows(bars: list[Bar], unit: str) -> Any:
    """Return bars that run to the right, each under its name and with its number at its end.

    Args:
        bars: from top to bottom.
        unit: what is counted, for the tooltip.
    """
    base = alt.Chart(_table(bars), height=ROW_PX * len(bars)).encode(
        y=alt.Y("place:O", axis=None, sort=None), tooltip=_tooltip(unit)
    )
    drawn = _run(base, bars).mark_bar(height=BAR_PX, yOffset=9)
    names = base.mark_text(align="left", baseline="middle", dy=-8, color=INK, fontSize=NAME_PX).encode(
        x=alt.value(0), text="label:N"
    )
    return _finished(alt.layer(drawn, names, _numbers(_run(base, bars), dy=9)))


def grouped_rows(bars: list[Bar], unit: str, kind: str) -> Any:
    """Return bars in groups, each group under its name; colours tell the bars of a group apart.

    Args:
        bars: from top to bottom, the groups one after another.
        unit: what is counted, for the tooltip.
        kind: what the bars of a group are, for the tooltip.
    """
    heads = [i for i, bar in enumerate(bars) if i == 0 or bar.group != bars[i - 1].group]
    table = _table(bars)
    table["place"] += [2 * sum(head <= i for head in heads) - 1 for i in table["place"]]  # a name, and a gap before the next
    names = table.iloc[heads].assign(place=lambda rows: rows["place"] - 1)
    lines = len(bars) + 2 * len(heads) - 1
    line = alt.Y("place:O", axis=None, scale=alt.Scale(domain=list(range(lines)), paddingInner=0.15))
    tooltip = [alt.Tooltip("group:N", title=_TITLE), alt.Tooltip("label:N", title=kind), alt.Tooltip("text:N", title=unit)]
    run = _run(alt.Chart(table, height=LINE_PX * lines).encode(y=line, tooltip=tooltip), bars)
    heading = alt.Chart(names).mark_text(align="left", baseline="middle", color=INK, fontSize=NAME_PX)
    return _finished(alt.layer(run.mark_bar(), _numbers(run), heading.encode(y=line, x=alt.value(0), text="group:N")))


def columns(bars: list[Bar], unit: str, *, axis_title: str = "", numbered: bool = True) -> Any:
    """Return bars that stand side by side, for what has an order: years, decades, distances.

    Args:
        bars: from left to right.
        unit: what is counted, for the tooltip.
        axis_title: under the axis.
        numbered: whether each bar has its number over it; otherwise an axis with whole numbers does.
    """
    ticks = _ticks([bar.label for bar in bars])
    axis = alt.Axis(
        values=ticks, labelAngle=0, labelOverlap=True, ticks=not numbered, domain=True, grid=False, title=axis_title or None
    )
    counts = alt.Axis(format=",d", tickMinStep=1, tickCount=4, domain=False, ticks=False, title=None)
    most = max((bar.count for bar in bars), default=0) or 1
    base = alt.Chart(_table(bars), height=COLUMNS_PX).encode(
        x=alt.X("label:O", sort=None, axis=axis, scale=alt.Scale(paddingInner=0.2, paddingOuter=0.1)),
        y=alt.Y("count:Q", axis=None if numbered else counts, scale=alt.Scale(domain=[0, most * 1.1 if numbered else most])),
        tooltip=_tooltip(unit),
    )
    mark = base.mark_bar(size=_WIDEST_PX) if len(bars) < _FEW else base.mark_bar()
    drawn = mark.encode(color=_own_colour())
    if not numbered:
        return _finished(alt.layer(drawn))
    return _finished(
        alt.layer(drawn, base.mark_text(baseline="bottom", dy=-3, color=INK, fontSize=NUMBER_PX).encode(text="text:N"))
    )


def _ticks(labels: list[str]) -> list[str]:
    """Return the labels to write: all while there is room, else round years only."""
    if len(labels) <= _MOST_TICKS + 2 or not all(label.isdecimal() for label in labels):
        return labels
    step = next(step for step in (2, 5, 10, 20, 50, 100, 10_000) if len(labels) / step <= _MOST_TICKS)
    return [label for label in labels if int(label) % step == 0]


def _table(bars: list[Bar]) -> pd.DataFrame:
    return pd.DataFrame(
        [(i, bar.group, bar.label, bar.count, number(bar.count), bar.colour) for i, bar in enumerate(bars)],
        columns=["place", "group", "label", "count", "text", "colour"],
    )


def _run(base: alt.Chart, bars: list[Bar]) -> Any:
    """Let the bars run to the right, with room for the number behind the longest."""
    most = max((bar.count for bar in bars), default=0) or 1
    return base.encode(x=alt.X("count:Q", axis=None, scale=alt.Scale(domain=[0, most * 1.12], nice=False)), color=_own_colour())


def _numbers(base: Any, dy: int = 0) -> Any:
    return base.mark_text(align="left", baseline="middle", dx=5, dy=dy, fontSize=NUMBER_PX).encode(
        text="text:N", color=alt.value(INK)
    )


def _own_colour() -> alt.Color:
    return alt.Color("colour:N", scale=None)


def _tooltip(unit: str) -> list[alt.Tooltip]:
    return [alt.Tooltip("label:N", title=_TITLE), alt.Tooltip("text:N", title=unit)]


def _finished(chart: Any) -> Any:
    """Write numbers as the reader does, and leave out what only a screen reader would meet: it has the text and the table."""
    decimal, group = separators()
    locale: Any = {"number": {"decimal": decimal, "thousands": group, "grouping": [3], "currency": ["", ""]}}
    return (
        chart.configure(locale=locale, aria=False)
        .configure_mark(aria=False)
        .configure_view(stroke=None)
        .configure_axis(labelColor=INK, labelOpacity=0.8, titleColor=INK, titleOpacity=0.8)
        .properties(padding={"left": 0, "top": 4, "right": 0, "bottom": 4})
    )
