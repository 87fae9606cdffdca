"""The machine's faults. The data's faults are Problems (problems.py); "there is none" is None."""


class MapDataError(Exception):
    """Root of all that mapdata raises on purpose: one clear sentence for whoever runs the program."""


class DataFolderError(MapDataError, OSError):
    """The data folder cannot be read at all; whoever installed the program has to look at its path and rights."""


class GazetteerError(MapDataError, RuntimeError):
    """The offline gazetteer is not installed or cannot be read."""


class OnlineError(MapDataError, ConnectionError):
    """An online service could not be asked. It says nothing about whether the place exists."""


class UsageError(MapDataError, ValueError):
    """The program was asked for something that it cannot do, such as a file that is not there."""


class ContactError(MapDataError, ValueError):
    """The setting that says where corrections go is neither an e-mail address nor an https address."""
