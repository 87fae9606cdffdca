"""Where the data set lies."""

from pathlib import Path

from mapdata.source.setting import source
from mapdata.source.store import Store


def data_folder() -> Path:
    """Return the data folder: the last good version from an address, else the folder that is set, else data/ of this repository.

    Raises:
        SettingError: MAPDATA_SOURCE and the like say nothing that can be followed.
    """
    wanted = source()
    version = Store(wanted.address).shown() if wanted.address else None
    return version.folder if version else wanted.folder
