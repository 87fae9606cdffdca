"""The list of local governments as a file: what the data set has of each, and when it was last looked for."""

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.findings.directory import directory
from mapdata.findings.searches import last_searched


def governments_table(atlas: Atlas) -> pd.DataFrame:
    """Return the local governments in the order of their codes.

    Returns:
        The text columns of local_governments.csv, partnerships (number in the data set, plans and weak evidence included) and
        last_searched (a date, blank where nobody looked).
    """
    table = atlas.governments.rename_axis("id").reset_index()
    counts, searched = directory(atlas)["partnerships"], last_searched(atlas.searches)
    return table.assign(
        partnerships=[int(counts[key]) for key in table["id"]], last_searched=[searched.get(key, "") for key in table["id"]]
    )
