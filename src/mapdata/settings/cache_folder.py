"""The folder for files that can be made or fetched again."""

import os
from pathlib import Path

import platformdirs

FOLDER_VARIABLE = "MAPDATA_CACHE"


def cache_folder() -> Path:
    """Return the folder that MAPDATA_CACHE names, else the user's cache folder."""
    return Path(os.environ.get(FOLDER_VARIABLE) or platformdirs.user_cache_dir("mapdata", appauthor=False))
