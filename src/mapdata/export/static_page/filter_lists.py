"""The lists of choices that the static page filters by: those of the table of filters, with what is shown at first."""

from typing import Any

from mapdata.export.selection import Selection
from mapdata.export.static_page.held import held_lists
from mapdata.filters.table import FILTERS, filter_records


def filter_lists(selection: Selection) -> list[dict[str, Any]]:
    """Return one record for each filter of choices, as front/page/filters.js reads them; see filters.table.filter_records.

    At first the page shows what the app shows, but all of the rows where somebody has chosen a part of the data set to export, or
    where the data are a reader's own; of those only the choices that they have.
    """
    table = selection.partnerships
    is_whole = len(table) == len(selection.atlas.partnerships) and not selection.edition.own
    lists = filter_records(table, selection.atlas.places, {} if is_whole else _with_all_of(selection))
    return held_lists(lists, table) if selection.edition.own else lists


def _with_all_of(selection: Selection) -> dict[str, list[str]]:
    """Return, for each filter that leaves something out at first, its default and whatever the rows hold besides."""
    found = {}
    for each in FILTERS.values():
        if each.kind == "choices" and each.default and set(each.columns) <= set(selection.partnerships):
            held = {key for column in each.columns for key in selection.partnerships[column]}
            found[each.param] = [key for key in each.choices if key in held or key in each.default]
    return found
