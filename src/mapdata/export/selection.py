"""What is exported: some partnerships with all that belongs to them, whole by itself."""

from dataclasses import dataclass

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.export.edition import Edition
from mapdata.export.table import export_table


@dataclass(frozen=True, slots=True)
class Selection:
    """Some partnerships of a data set.

    Attributes:
        partnerships: rows of Atlas.partnerships, in the order to be written.
        atlas: the data set that they are of.
        edition: what the data set says of itself.
        others: columns of the partnerships that are not ours, index id; None for none.
        governments: whether files that can hold it have the list of all local governments, and what was searched for them.
    """

    partnerships: pd.DataFrame
    atlas: Atlas
    edition: Edition
    others: pd.DataFrame | None = None
    governments: bool = False

    @property
    def table(self) -> pd.DataFrame:
        """The partnerships as they are exported (see export_table), then the other columns."""
        table = export_table(self.partnerships)
        if self.others is None:
            return table
        return pd.concat([table, self.others.reindex(self.partnerships.index).reset_index(drop=True)], axis=1)

    @property
    def claims(self) -> pd.DataFrame:
        """The claims about these partnerships: text columns of sources.csv and of publishers.attributed, in file order."""
        return self._of_these(self.atlas.sources)

    @property
    def events(self) -> pd.DataFrame:
        """The events of these partnerships: text columns of events.csv, by date."""
        return self._of_these(self.atlas.events)

    @property
    def places(self) -> pd.DataFrame:
        """The places of these partnerships: text columns of places.csv, in file order."""
        places = self.atlas.places.rename_axis("id").reset_index()
        ends = {*self.partnerships["local_place_id"], *self.partnerships["partner_place_id"]}
        return places[places["id"].isin(ends)]

    @property
    def publishers(self) -> pd.DataFrame:
        """The publishers of these claims: text columns of publishers.csv, in file order."""
        publishers = self.atlas.publishers.rename_axis("publisher").reset_index()
        return publishers[publishers["publisher"].isin(self.claims["publisher"])]

    def _of_these(self, rows: pd.DataFrame) -> pd.DataFrame:
        return rows[rows["partnership_id"].isin(self.partnerships.index)]
