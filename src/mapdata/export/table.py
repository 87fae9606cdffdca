"""The table that every export writes: the columns of partnerships.csv, then what we worked out. Headers are never translated."""

from typing import Final

import pandas as pd

from mapdata.words.schema import PARTNERSHIP_COLUMNS

# In this order, where the atlas has them.
COMPUTED_COLUMNS: Final = (
    "verification",
    "confirmed",
    "distance_km",
    "local_lon",
    "local_lat",
    "partner_lon",
    "partner_lat",
    "local_wikidata",
    "partner_wikidata",
    "end_year",
)
YEAR_COLUMNS: Final = ("year_signed", "end_year")


def export_table(partnerships: pd.DataFrame) -> pd.DataFrame:
    """Return the partnerships as they are exported, in the order given.

    Args:
        partnerships: rows of Atlas.partnerships; the index is the id.

    Returns:
        A table with a plain index and the columns PARTNERSHIP_COLUMNS, then COMPUTED_COLUMNS where there are any. Years and
        distance_km (whole km) are Int64, lon and lat float64 in degrees (WGS 84), everything else is text: sectors have
        semicolons between, codes keep their zeros and "NA" is Namibia. What is blank is "" in text and missing in numbers.
    """
    table = partnerships.rename_axis("id").reset_index()
    columns = [column for column in (*PARTNERSHIP_COLUMNS, *COMPUTED_COLUMNS) if column in table]
    table = table[columns].assign(
        sectors=table["sectors"].map(";".join).astype(str), distance_km=table["distance_km"].round().astype("Int64")
    )
    for column in YEAR_COLUMNS:
        if column in table:
            table[column] = table[column].astype("Int64")
    texts = [column for column in columns if not pd.api.types.is_numeric_dtype(table[column])]
    return table.assign(**{column: table[column].fillna("").astype(str) for column in texts})
