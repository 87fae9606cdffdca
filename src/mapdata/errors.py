"""The machine's faults. The data's faults are Problems (problems.py); "there is none" is None."""


class MapDataError(Exception):
    """Root of all that mapdata raises on purpose: one clear sentence for whoever runs the program."""


class DataFolderError(MapDataError, OSError):
    """The data folder cannot be read at all; whoever installed the program has to look at its path and rights."""


class GazetteerError(MapDataError, RuntimeError):
    """The offline gazetteer is not installed or cannot be read."""
