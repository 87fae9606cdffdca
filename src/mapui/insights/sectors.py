"""The figures of the sectors: how often each is named, and their groups in each island group."""

import pandas as pd

from mapdata.atlas.regions import ISLANDS, island
from mapdata.findings import insights
from mapdata.words.records import records
from mapdata.words.schema import UNSPECIFIED
from mapui.deck.colouring import COLOURINGS
from mapui.deck.palette import css, on_ground
from mapui.insights import bars
from mapui.insights.figure import Figure
from mapui.insights.leaders import leaders, sentence
from mapui.insights.table import figures_table
from mapui.parts.markup import escape
from mapui.words import labels
from mapui.words.i18n import listed, ntr, number, tr
from mapui.words.interface import ui


def by_sector(partnerships: pd.DataFrame, *, dark: bool) -> Figure:
    """Return the figure of the sectors.

    Args:
        partnerships: rows of Atlas.partnerships.
        dark: whether the ground is dark.
    """
    data = insights.by_sector(partnerships)
    title, colours = tr("Sectors of cooperation"), _colours(dark=dark)
    naming = int(partnerships["sectors"].map(len).gt(0).sum())
    drawn = [bars.Bar(_sector(row["sector"]), row["partnerships"], colours[row["sector_group"]]) for row in records(data)]
    heads = [tr("Sector"), tr("Partnerships"), *(labels.label(labels.ISLANDS, each) for each in ISLANDS)]
    rows = [[_sector(row["sector"]), row["partnerships"], *(row[each] for each in ISLANDS)] for row in records(data)]
    return Figure(
        "sectors",
        title,
        _most_named(data, naming),
        bars.rows(drawn, tr("Partnerships")),
        (tr("A partnership with several sectors counts once in each of them."),),
        figures_table(title, heads, rows),
        data,
        _legend(colours),
    )


def by_island(partnerships: pd.DataFrame, *, dark: bool) -> Figure:
    """Return the figure of the groups of sectors in each island group; the arguments are those of by_sector."""
    data = insights.by_group_and_island(partnerships)
    title, colours = tr("Sectors by island group"), _colours(dark=dark)
    here = data.groupby("island", sort=False)["partnerships"].sum()
    known = data[(data["island"] != "") & (data["island"].map(here) > 0)]
    nowhere = [_island(place) for place in ISLANDS if not here[place]]
    drawn = [
        bars.Bar(_group(row["sector_group"]), row["partnerships"], colours[row["sector_group"]], _island(row["island"]))
        for row in records(known)
    ]
    unplaced = sum(island(str(province)) == "" for province in partnerships["local_province"])
    left_out = ntr(
        "{n} partnership without a known province is not in this chart.",
        "{n} partnerships without a known province are not in this chart.",
        unplaced,
    ).format(n=number(unplaced))
    return Figure(
        "sectors-by-island-group",
        title,
        _strongest(data),
        bars.grouped_rows(drawn, tr("Partnerships"), tr("Group of sectors")) if len(known) else None,
        (
            tr("A partnership counts once in each group that one of its sectors belongs to."),
            left_out if unplaced else "",
            tr("None of these partnerships is in {islands}.").format(islands=listed(nowhere)) if nowhere else "",
        ),
        figures_table(
            title,
            [tr("Island group"), *map(_group, insights.GROUPS)],
            [[_island(str(place)), *own["partnerships"].tolist()] for place, own in data.groupby("island", sort=False)],
        ),
        data,
        _legend(colours),
    )


def _most_named(data: pd.DataFrame, naming: int) -> str:
    found = leaders(data[data["sector"] != UNSPECIFIED], "sector")
    if not found.keys:
        return tr("No sector is known for these partnerships.")
    text = sentence(
        found,
        lambda key: f"“{_sector(str(key))}”",
        ntr("{name} is the most common, in {n} partnership.", "{name} is the most common, in {n} partnerships.", found.count),
        ntr(
            "{names} are the most common, in {n} partnership each.",
            "{names} are the most common, in {n} partnerships each.",
            found.count,
        ),
        ntr(
            "{k} sectors are the most common, in {n} partnership each.",
            "{k} sectors are the most common, in {n} partnerships each.",
            found.count,
        ),
    )
    names = tr("A sector is known for {n} of {total}.")
    total = int(data.loc[data["sector"] == UNSPECIFIED, "partnerships"].sum()) + naming
    return f"{text} {names.format(n=number(naming), total=number(total))}"


def _strongest(data: pd.DataFrame) -> str:
    named = data[(data["sector_group"] != UNSPECIFIED) & (data["island"] != "")]
    pairs = [(row["island"], row["sector_group"]) for row in records(named)]
    found = leaders(named.assign(pair=pd.Series(pairs, named.index, dtype=object)), "pair")
    if not found.keys:
        return tr("No sector is known for these partnerships.")
    return sentence(
        found,
        _pair,
        tr("The largest number: {name}, {n}."),
        tr("The largest number: {names}, {n} each."),
        tr("{k} bars share the largest number: {n} each."),
    )


def _pair(key: object) -> str:
    place, group = key if isinstance(key, tuple) else ("", "")
    return tr("“{group}” in {island}").format(group=_group(group), island=_island(place))


def _colours(*, dark: bool) -> dict[str, str]:
    return {group: css(on_ground(rgb, dark=dark)) for group, rgb in COLOURINGS["sector"].items()}


def _legend(colours: dict[str, str]) -> str:
    items = "".join(
        f'<li><span class="pkk-line" style="color:{colour}"></span>{escape(_group(group))}</li>'
        for group, colour in colours.items()
    )
    return f'<div class="pkk-legend"><ul aria-label="{escape(ui("legend"))}">{items}</ul></div>'


def _sector(key: str) -> str:
    return labels.label(labels.SECTORS, key)


def _group(key: str) -> str:
    return labels.label(labels.GROUPS, key)


def _island(key: str) -> str:
    return labels.label(labels.ISLANDS, key) or tr("Province unknown")
