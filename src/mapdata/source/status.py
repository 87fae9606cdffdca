"""How the data from elsewhere are doing, for the administrator: a value that a page can show."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mapdata.export.edition import read_edition
from mapdata.source.attempt import FAILED, read_attempt
from mapdata.source.setting import Source, source, without_query
from mapdata.source.store import Store


@dataclass(frozen=True, slots=True)
class Status:
    """How the data are doing.

    Attributes:
        address: where they are fetched from, without what follows “?”; None where they lie in a folder and nothing is fetched.
        folder: the folder that is shown.
        fetched: whether that is a version from the address; if not, it is MAPDATA_FOLDER or what came with the program.
        version: what its datapackage.json calls its version, "" where it does not say.
        changed_at: when that version came from the address; None where it did not.
        tried_at: when the address was last asked, by any process; None if never.
        outcome: of that: "changed", "unchanged", "failed"; "" if never.
        code: slug of what went wrong, "" where all is well; see docs/decisions/0007-data-from-elsewhere.md.
        wrong: the same as one English sentence.
        failures: how many looks have failed in a row.
    """

    address: str | None
    folder: Path
    fetched: bool
    version: str
    changed_at: datetime | None = None
    tried_at: datetime | None = None
    outcome: str = ""
    code: str = ""
    wrong: str = ""
    failures: int = 0


def status(wanted: Source | None = None) -> Status:
    """Return how the data are doing now; it reads small files and asks nobody.

    Args:
        wanted: where the data come from; None means as it is set.

    Raises:
        SettingError: MAPDATA_SOURCE and the like say nothing that can be followed.
    """
    wanted = wanted or source()
    if wanted.address is None:
        return Status(None, wanted.folder, fetched=False, version=_version(wanted.folder))
    store = Store(wanted.address)
    shown, attempt = store.shown(), read_attempt(store.folder)
    folder = shown.folder if shown else wanted.folder
    code, wrong = (attempt.code, attempt.message) if attempt and attempt.outcome == FAILED else ("", "")
    if not code and not _may_write(store.folder):
        code, wrong = "not_written", f"The cache folder {store.folder} cannot be written; MAPDATA_CACHE names another."
    return Status(
        address=without_query(wanted.address),
        folder=folder,
        fetched=shown is not None,
        version=_version(folder),
        changed_at=shown.changed_at if shown else None,
        tried_at=attempt.at if attempt else None,
        outcome=attempt.outcome if attempt else "",
        code=code,
        wrong=wrong,
        failures=attempt.failures if attempt else 0,
    )


def _version(folder: Path) -> str:
    return read_edition(folder).citation.version


def _may_write(folder: Path) -> bool:
    """Return whether the folder, or the nearest one above it that is there, can be written."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return there.is_dir() and os.access(there, os.W_OK)
