"""Where the data set lies."""

import os
from pathlib import Path

OURS = Path(__file__).resolve().parents[2] / "data"


def data_folder() -> Path:
    """Return the data folder: MAPDATA_FOLDER where it is set, else data/ of this repository."""
    return Path(os.environ.get("MAPDATA_FOLDER") or OURS)
