"""The cleaned copy of a reader's file: our columns first, then the others. No cell changes except for spaces around it."""

from collections.abc import Collection

import pandas as pd

from mapdata.words.schema import COORDINATE_DECIMALS, COORDINATES, PARTNERSHIP_COLUMNS


def cleaned(written: pd.DataFrame, *, without: Collection[int] = (), coordinates: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the table to download.

    Args:
        written: every row as it was written, see checks.Checked.
        without: rows to leave out.
        coordinates: the columns COORDINATES by row (degrees, NaN where not known), to be added in place of columns of these
            names; None leaves the file's own.
    """
    rows = written[~written.index.isin(list(without))]
    replaced = () if coordinates is None else COORDINATES
    others = [column for column in rows.columns if column not in (*PARTNERSHIP_COLUMNS, *replaced)]
    table = rows[[*PARTNERSHIP_COLUMNS, *others]]
    if coordinates is None:
        return table
    return pd.concat([table, coordinates[list(COORDINATES)].reindex(table.index).round(COORDINATE_DECIMALS)], axis=1)
