"""What the page shows in this run, worked out once from the filters and the selection and handed to every part."""

from dataclasses import dataclass, replace

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.filters.filters import matches
from mapdata.filters.table import ALL, Filters
from mapdata.findings.compared import of_any
from mapui.reader import data, kept, session


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown.

    Attributes:
        atlas: the data set.
        filters: what the reader asked for.
        rows: the rows of atlas.partnerships that match.
        link: id of the selected partnership, or None.
        focus: id of the selected place, or None; never both.
        hidden_matches: number of partnerships that match the search but not the other filters.
        compared: ids of the places and codes of the countries that are compared, two or more; () where none are.
        among: a mask of the partnerships of those; None where none are compared, so that all may be shown.
    """

    atlas: Atlas
    filters: Filters
    rows: pd.DataFrame
    link: str | None
    focus: str | None
    hidden_matches: int
    compared: tuple[str, ...] = ()
    among: pd.Series | None = None

    @property
    def link_hidden(self) -> bool:
        """Whether the filters leave out the selected partnership, which was opened by its address."""
        return self.link is not None and self.link not in self.rows.index

    @property
    def link_foreign(self) -> bool:
        """Whether the selected partnership belongs to none of the compared: its panel opens, a line would have nobody's colour."""
        return self.link is not None and self.among is not None and not self.among[self.link]

    @property
    def drawn(self) -> pd.DataFrame:
        """The located rows that are on the map: those shown, and the selected one whatever the filters say, see link_foreign."""
        partnerships = self.atlas.partnerships
        chosen = None if self.link_foreign else self.link
        wanted = partnerships.index.isin(self.rows.index) | (partnerships.index == chosen)
        rows: pd.DataFrame = partnerships[wanted & partnerships["located"]]
        return rows


def current(*, comparing: bool = False) -> Shown:
    """Return what the widgets and the address ask for.

    Args:
        comparing: whether the page shows only those that are compared, where some are.
    """
    atlas, names, filters = data.atlas(), data.searchable(), session.filters()
    compared = kept.side_by_side() if comparing else ()
    among = of_any(atlas.partnerships, compared) if compared else None
    rows = _among(atlas.partnerships, matches(atlas.partnerships, filters, names), among)
    anywhere = len(rows)
    if filters.q:
        anywhere = len(_among(atlas.partnerships, matches(atlas.partnerships, replace(ALL, q=filters.q), names), among))
    link = session.selected(filters, rows.index)
    return Shown(atlas, filters, rows, link, session.focus(), anywhere - len(rows), compared, among)


def _among(partnerships: pd.DataFrame, asked: pd.Series, among: pd.Series | None) -> pd.DataFrame:
    return partnerships[asked if among is None else asked & among]


def touching(partnerships: pd.DataFrame, place: str) -> pd.DataFrame:
    """Return the rows that have a place at either end."""
    return partnerships[(partnerships["local_place_id"] == place) | (partnerships["partner_place_id"] == place)]
