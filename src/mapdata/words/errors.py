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


class SettingError(MapDataError, ValueError):
    """A setting (an environment variable) says nothing that can be followed; whoever installed the program has to mend it."""


class SourceError(MapDataError, RuntimeError):
    """The data from elsewhere could not be fetched or must not be shown; what was shown before stays.

    Attributes:
        code: stable slug of the reason, see docs/decisions/0007-data-from-elsewhere.md.
    """

    def __init__(self, code: str, message: str) -> None:
        """Keep the slug beside the sentence."""
        super().__init__(message)
        self.code = code
